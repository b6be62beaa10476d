import type {HandOver} from './hand-over-words.ts';
import type {WaysIn} from './website-words.ts';

/** Who puts it in, and what the administrator is asked for, in Norwegian bokmål. */
export const ways: WaysIn = {
  wordpress: {
    link: {label: 'En lenke', help: 'Det enkleste: Du limer inn én linje i innlegget.'},
    div: {
      label: 'Jeg er forfatter eller bidragsyter',
      help: 'Vet du ikke, så velg denne. En administrator må hjelpe én gang.',
    },
    tag: {label: 'Jeg er administrator eller redaktør', help: 'Du limer inn alt på én gang.'},
    shortcode: {
      label: 'Vi har utvidelsen Opslag',
      help: 'Da skriver du bare en linje i hakeparenteser.',
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
export const handOver: HandOver = {
  admin: 'Til administratoren',
  author: 'Til den som skriver innlegget',
  ask: 'Be administratoren om hjelp (én gang)',
  write: 'Skriv til administratoren',
  noProgram: 'Skjer det ingenting? Kopier e-posten',
  letterLabel: 'E-post til administratoren',
  orLink: 'Eller kopier en lenke til administratoren',
  linkLabel: 'Lenke til administratoren',
  alone: 'Er du administrator selv, så gjør det her',
  shown: {
    event: name => `«${name}»`,
    next: 'det neste arrangementet',
    list: 'arrangementene',
    articles: 'artiklene',
    newsletter: 'påmeldingen til nyhetsbrevet',
  },
  by: (what, organiser) => `${what} fra ${organiser}`,
  request: what => `Kan du hjelpe meg med å vise ${what} på nettstedet vårt?`,
  greeting: 'Hei',
  how: 'Her står det hvordan, med en knapp til å kopiere:',
  place: {post: 'Innlegget er her: ', page: 'Siden er her: '},
  thanks: 'Takk for hjelpen!',
  known: {
    author:
      'Har administratoren gjort det én gang, er du ferdig nå; det gjelder også andre arrangører.',
    admin: 'Har du gjort det før, er det ikke mer å gjøre; det gjelder også andre arrangører.',
  },
  worked: what => `Til slutt: Åpne siden med ${what}. Den skal se ut som forhåndsvisningen.`,
  ways: {
    div: {
      piece: 'Teksten til hele nettstedet',
      needed: 'Nettstedet må ha skriptet til Opslag én gang.',
      about:
        'Det er ett skript fra arrangøren, som viser arrangementene deres; det kan alltid tas ut igjen. De besøkende kan ikke se selve skriptet. Det skal limes inn én gang, på hele nettstedet:',
    },
    shortcode: {
      piece: 'Adressen til opslag.js: den skal stå under Innstillinger (Settings) → Opslag',
      needed: 'Nettstedet må ha utvidelsen Opslag én gang.',
      about:
        'Det er en utvidelse fra arrangøren, Opslag, som viser arrangementene deres; den kan alltid tas ut igjen. Den skal bare installeres én gang. Den skal ha denne adressen:',
    },
  },
  until: {
    mail: 'Før administratoren har gjort sitt, vises bare tittel, datoer, sted og en e-postadresse.',
    event: 'Før administratoren har gjort sitt, vises bare tittel, datoer og sted.',
    list: 'Før administratoren har gjort sitt, vises bare en enkel liste.',
    newsletter: 'Før administratoren har gjort sitt, vises bare noen linjer om nyhetsbrevet.',
    nothing: 'Før administratoren har gjort sitt, vises ingenting.',
    shortcode: 'Før administratoren har gjort sitt, vises bare linjen i hakeparenteser.',
  },
  room: 'Plassen under står tom så lenge.',
};
