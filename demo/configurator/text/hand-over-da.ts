import type {HandOver} from './hand-over-words.ts';
import type {WaysIn} from './website-words.ts';

/** Who puts it in, and what the administrator is asked for, in Danish. */
export const ways: WaysIn = {
  wordpress: {
    link: {label: 'Et link', help: 'Det nemmeste: Du sætter én linje ind i indlægget.'},
    div: {
      label: 'Jeg er forfatter eller bidragyder',
      help: 'Ved du det ikke, så vælg denne. En administrator skal hjælpe én gang.',
    },
    tag: {label: 'Jeg er administrator eller redaktør', help: 'Du sætter det hele ind på én gang.'},
    shortcode: {label: 'Vi har Opslags plugin', help: 'Så skriver du kun en linje i klammer.'},
  },
  nationbuilder: {
    tag: {label: 'Redigeringen lader koden være', help: 'Prøv det her først.'},
    div: {
      label: 'Redigeringen fjerner kode fra teksten',
      help: 'En, der må ændre temaet, sætter scriptet ind én gang; resten gør du.',
    },
  },
  joomla: {
    div: {
      label: 'Jeg skriver artikler',
      help: 'Joomla fjerner scripts fra det, du skriver. En Super User sætter scriptet ind én gang; resten gør du.',
    },
    tag: {
      label: 'Jeg er Super User',
      help: 'Du sætter det hele ind på én gang, i et modul. Det kan også de grupper, der har No Filtering under Global Configuration → Text Filters.',
    },
  },
  'by-hand': {
    tag: {label: 'Jeg kan rette i sidens HTML', help: 'Du sætter det hele ind på én gang.'},
    div: {
      label: 'Redigeringen fjerner kode fra teksten',
      help: 'Den, der driver webstedet, sætter et script ind én gang; resten gør du.',
    },
    script: {label: 'Jeg har et felt til et script', help: 'Der kan stå ét script og ikke andet.'},
    frame: {
      label: 'Jeg kan kun sætte rammer ind',
      help: 'Det hedder også iframe eller embed. En ramme får ikke sidens skrift og farver.',
    },
  },
};

/** What two people have to do with it. */
export const handOver: HandOver = {
  admin: 'Til administratoren',
  author: 'Til den, der skriver indlægget',
  ask: 'Bed administratoren om hjælp (én gang)',
  write: 'Skriv til administratoren',
  noProgram: 'Sker der ikke noget? Kopiér mailen',
  letterLabel: 'Mail til administratoren',
  orLink: 'Eller kopiér et link til administratoren',
  linkLabel: 'Link til administratoren',
  alone: 'Er du selv administrator, så gør det her',
  shown: {
    event: name => `»${name}«`,
    next: 'det næste arrangement',
    list: 'arrangementerne',
    articles: 'artiklerne',
    newsletter: 'tilmeldingen til nyhedsbrevet',
  },
  by: (what, organiser) => `${what} fra ${organiser}`,
  request: what => `Kan du hjælpe med at vise ${what} på vores websted?`,
  greeting: 'Hej',
  how: 'Her står hvordan, med en knap til at kopiere:',
  place: {post: 'Indlægget er her: ', page: 'Siden er her: '},
  thanks: 'Tak for hjælpen!',
  known: {
    author:
      'Har administratoren gjort det én gang, er du færdig nu; det gælder også andre arrangører.',
    admin: 'Har du gjort det før, er der ikke mere at gøre; det gælder også andre arrangører.',
  },
  worked: what => `Til sidst: Åbn siden med ${what}. Den skal se ud som forhåndsvisningen.`,
  ways: {
    div: {
      piece: 'Teksten til hele webstedet',
      needed: 'Webstedet skal have Opslags script én gang.',
      about:
        'Det er ét script fra arrangøren, der viser deres arrangementer; det kan altid tages ud igen. De besøgende kan ikke se selve scriptet. Det skal sættes ind én gang, på hele webstedet:',
    },
    shortcode: {
      piece: 'Adressen på opslag.js: den skal stå under Indstillinger (Settings) → Opslag',
      needed: 'Webstedet skal have Opslags plugin én gang.',
      about:
        'Det er et plugin fra arrangøren, Opslag, der viser deres arrangementer; det kan altid tages ud igen. Det skal kun installeres én gang. Det skal have denne adresse:',
    },
  },
  until: {
    mail: 'Indtil administratoren har gjort sit, ses kun titel, datoer, sted og en mailadresse.',
    event: 'Indtil administratoren har gjort sit, ses kun titel, datoer og sted.',
    list: 'Indtil administratoren har gjort sit, ses kun en enkel liste.',
    newsletter: 'Indtil administratoren har gjort sit, ses kun et par linjer om nyhedsbrevet.',
    nothing: 'Indtil administratoren har gjort sit, ses der ingenting.',
    shortcode: 'Indtil administratoren har gjort sit, ses kun linjen i klammer.',
  },
  room: 'Pladsen nedenunder er tom så længe.',
};
