import type {DoorText} from './door.ts';

/** Danish. */
export const text: DoorText = {
  offer: 'Kan du ikke komme igennem? Skriv nogle tal i stedet',
  heading: 'Så vi ved, at du ikke er en robot',
  help: 'Se på tallene, eller lyt til dem, og skriv dem herunder.',
  picture: 'Billede med seks tal. Knappen Lyt læser dem højt.',
  label: 'De seks tal',
  listen: 'Lyt',
  pause: 'Pause',
  goOn: 'Fortsæt',
  again: 'Lyt igen',
  another: 'Nye tal',
  loading: 'Henter tallene …',
  soundLoading: 'Henter lyden …',
  soundFailed: 'Lyden kan ikke afspilles. Prøv igen, eller brug billedet.',
  failed: 'Tallene kunne ikke hentes. Tryk på Nye tal for at prøve igen.',
  tooMany: 'Der er hentet nye tal for mange gange. Vent et minut, og tryk så på Nye tal.',
  renewed: 'Her er nye tal.',
  wrong: 'Det var ikke de rigtige tal, eller også var de blevet for gamle. Her er nogle nye.',
};
