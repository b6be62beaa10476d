import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in Norwegian bokmål. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    tag: {
      label: 'Jeg er administrator eller redaktør',
      help: 'Du limer inn alt på én gang.',
    },
    div: {
      label: 'Jeg er forfatter eller bidragsyter',
      help: 'WordPress fjerner skript fra det du skriver. En administrator legger inn ett én gang; resten gjør du.',
    },
    shortcode: {
      label: 'Vi har utvidelsen Opslag',
      help: 'Da er det bare en kortkode. Uten utvidelsen velger du en av de andre.',
    },
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
  adminHelp: 'Én gang for hele nettstedet. Er det deg selv, så begynn her.',
  you: 'Til deg',
  write: 'Skriv til administratoren',
  subject: 'Kan du legge et skript på nettstedet vårt?',
  how: 'Slik gjør du:',
  ways: {
    div: {
      piece: 'Teksten til hele nettstedet',
      mail: 'Hei\n\nJeg vil gjerne vise et arrangement på nettstedet vårt. Det krever et lite skript fra arrangøren som jeg ikke kan legge inn selv. Det trengs bare én gang. På sider uten et arrangement viser det ingenting.\n\nTeksten som skal inn:',
      until: 'Før administratoren har gjort sitt, vises bare tittel, datoer og sted.',
    },
    shortcode: {
      piece: 'Adressen til opslag.js: den skal stå under Innstillinger → Opslag',
      mail: 'Hei\n\nJeg vil gjerne vise et arrangement på nettstedet vårt. Det krever en utvidelse fra arrangøren, Opslag, som jeg ikke kan installere selv. Det trengs bare én gang.\n\nAdressen til opslag.js:',
      until: 'Før administratoren har gjort sitt, vises bare kortkoden.',
    },
  },
};
