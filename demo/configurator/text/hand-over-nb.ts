import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in Norwegian bokmål. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    div: {
      label: 'Jeg er forfatter eller bidragsyter',
      help: 'Vet du ikke, så velg denne. En administrator må hjelpe én gang.',
    },
    tag: {label: 'Jeg er administrator eller redaktør', help: 'Du limer inn alt på én gang.'},
    shortcode: {label: 'Vi har utvidelsen Opslag', help: 'Da er det bare en kortkode.'},
  },
  nationbuilder: {
    tag: {label: 'Redigeringen lar koden være', help: 'Prøv dette først.'},
    div: {
      label: 'Redigeringen fjerner kode fra teksten',
      help: 'En som får endre temaet, legger inn skriptet én gang; resten gjør du.',
    },
  },
  joomla: {
    div: {
      label: 'Jeg skriver artikler',
      help: 'Joomla fjerner skript fra det du skriver. En Super User legger inn ett én gang; resten gjør du.',
    },
    tag: {
      label: 'Jeg er Super User',
      help: 'Du limer inn alt på én gang, i en modul. Det kan også gruppene som har No Filtering under Global Configuration → Text Filters.',
    },
  },
  'by-hand': {
    tag: {label: 'Jeg kan endre HTML-en til siden', help: 'Du limer inn alt på én gang.'},
    div: {
      label: 'Redigeringen fjerner kode fra teksten',
      help: 'Den som drifter nettstedet, legger inn et skript én gang; resten gjør du.',
    },
    script: {
      label: 'Jeg har et felt til et skript',
      help: 'Der kan det stå ett skript og ikke noe annet.',
    },
    frame: {
      label: 'Jeg kan bare sette inn rammer',
      help: 'Det heter også iframe eller embed. En ramme får ikke skriften og fargene til siden.',
    },
  },
};

/** What two people have to do with it. */
export const handOver: ConfiguratorText['handOver'] = {
  admin: 'Til administratoren',
  adminHelp: 'Nettstedet må kjenne arrangøren. Det ordner en administrator én gang for alle.',
  author: 'Til den som skriver innlegget',
  write: 'Skriv til administratoren',
  orLink: 'Eller kopier lenken',
  linkLabel: 'Lenke til administratoren',
  alone: 'Er du administrator selv, så gjør det her',
  subject: 'Kan du vise et arrangement på nettstedet vårt?',
  how: 'Her står det hvordan, med en knapp til å kopiere:',
  worked: 'Det virker når siden med arrangementet ser ut som forhåndsvisningen.',
  ways: {
    div: {
      piece: 'Teksten til hele nettstedet',
      mail: 'Hei\n\nJeg vil gjerne vise et arrangement på nettstedet vårt. Kan du lime inn denne teksten på hele nettstedet? Det trengs bare én gang, og den vises ikke på andre sider.',
    },
    shortcode: {
      piece: 'Adressen til opslag.js: den skal stå under Innstillinger (Settings) → Opslag',
      mail: 'Hei\n\nJeg vil gjerne vise et arrangement på nettstedet vårt. Kan du installere utvidelsen Opslag fra arrangøren? Det trengs bare én gang. Den skal ha denne adressen:',
    },
  },
  until: {
    mail: 'Før administratoren har gjort sitt, vises bare tittel, datoer, sted og en e-postadresse.',
    event: 'Før administratoren har gjort sitt, vises bare tittel, datoer og sted.',
    list: 'Før administratoren har gjort sitt, vises bare en enkel liste.',
    newsletter: 'Før administratoren har gjort sitt, vises bare noen linjer om nyhetsbrevet.',
    nothing: 'Før administratoren har gjort sitt, vises ingenting.',
    shortcode: 'Før administratoren har gjort sitt, vises bare kortkoden.',
  },
  room: 'Plassen under står tom så lenge.',
};
