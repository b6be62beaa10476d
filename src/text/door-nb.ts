import type {DoorText} from './door.ts';

/** Norwegian, bokmål. */
export const text: DoorText = {
  offer: 'Kommer du ikke gjennom? Skriv noen tall i stedet',
  heading: 'Så vi vet at du ikke er en robot',
  help: 'Se på tallene eller lytt til dem, og skriv dem nedenfor.',
  picture: 'Bilde med seks tall. Knappen Lytt leser dem høyt.',
  label: 'De seks tallene',
  listen: 'Lytt',
  pause: 'Pause',
  goOn: 'Fortsett',
  again: 'Lytt igjen',
  another: 'Nye tall',
  loading: 'Henter tallene …',
  soundLoading: 'Henter lyden …',
  soundFailed: 'Lyden kan ikke spilles av. Prøv igjen, eller bruk bildet.',
  failed: 'Tallene kunne ikke hentes. Trykk på Nye tall for å prøve igjen.',
  tooMany: 'Det er hentet nye tall for mange ganger. Vent et minutt, og trykk så på Nye tall.',
  renewed: 'Her er nye tall.',
  wrong: 'Det var ikke de riktige tallene, eller så var de blitt for gamle. Her er noen nye.',
};
