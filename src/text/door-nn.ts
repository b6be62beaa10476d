import type {DoorText} from './door.ts';

/** Norwegian nynorsk. */
export const text: DoorText = {
  offer: 'Kjem du ikkje gjennom? Skriv nokre tal i staden',
  heading: 'Så vi veit at du ikkje er ein robot',
  help: 'Sjå på tala eller lytt til dei, og skriv dei nedanfor.',
  picture: 'Bilete med seks tal. Knappen Lytt les dei høgt.',
  label: 'Dei seks tala',
  listen: 'Lytt',
  pause: 'Pause',
  goOn: 'Hald fram',
  again: 'Lytt igjen',
  another: 'Nye tal',
  loading: 'Hentar tala …',
  soundLoading: 'Hentar lyden …',
  soundFailed: 'Lyden kan ikkje spelast av. Prøv igjen, eller bruk biletet.',
  failed: 'Tala kunne ikkje hentast. Trykk på Nye tal for å prøve igjen.',
  tooMany: 'Det er henta nye tal for mange gonger. Vent eit minutt, og trykk så på Nye tal.',
  renewed: 'Her er nye tal.',
  wrong: 'Det var ikkje dei rette tala, eller så var dei blitt for gamle. Her er nokre nye.',
};
