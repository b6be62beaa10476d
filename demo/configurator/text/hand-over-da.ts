import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in Danish. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    tag: {
      label: 'Jeg er administrator eller redaktør',
      help: 'Du sætter det hele ind på én gang.',
    },
    div: {
      label: 'Jeg er forfatter eller bidragyder',
      help: 'WordPress fjerner scripts fra det, du skriver. En administrator sætter scriptet ind én gang; resten gør du.',
    },
    shortcode: {
      label: 'Vi har Opslags plugin',
      help: 'Så er det kun en kortkode. Uden plugin vælger du en af de andre.',
    },
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
export const handOver: ConfiguratorText['handOver'] = {
  admin: 'Til administratoren',
  adminHelp: 'Én gang for hele webstedet. Er det dig selv, så begynd her.',
  you: 'Til dig',
  write: 'Skriv til administratoren',
  subject: 'Vil du sætte et script på vores websted?',
  how: 'Sådan gør du:',
  ways: {
    div: {
      piece: 'Teksten til hele webstedet',
      mail: 'Hej\n\nJeg vil gerne vise et arrangement på vores websted. Det kræver et lille script fra arrangøren, som jeg ikke selv kan sætte ind. Det skal kun gøres én gang. På sider uden et arrangement viser det ingenting.\n\nTeksten, der skal ind:',
      until: 'Indtil administratoren har gjort sin del, ses kun titel, datoer og sted.',
    },
    shortcode: {
      piece: 'Adressen på opslag.js: den skal stå under Indstillinger → Opslag',
      mail: 'Hej\n\nJeg vil gerne vise et arrangement på vores websted. Det kræver et plugin fra arrangøren, Opslag, som jeg ikke selv kan installere. Det skal kun gøres én gang.\n\nAdressen på opslag.js:',
      until: 'Indtil administratoren har gjort sin del, ses kun kortkoden.',
    },
  },
};
