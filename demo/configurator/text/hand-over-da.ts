import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in Danish. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    div: {
      label: 'Jeg er forfatter eller bidragyder',
      help: 'Ved du det ikke, så vælg denne. En administrator skal hjælpe én gang.',
    },
    tag: {label: 'Jeg er administrator eller redaktør', help: 'Du sætter det hele ind på én gang.'},
    shortcode: {label: 'Vi har Opslags plugin', help: 'Så er det kun en kortkode.'},
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
  adminHelp: 'Webstedet skal kende arrangøren. Det klarer en administrator én gang for alle.',
  author: 'Til den, der skriver indlægget',
  write: 'Skriv til administratoren',
  orLink: 'Eller kopiér linket',
  linkLabel: 'Link til administratoren',
  alone: 'Er du selv administrator, så gør det her',
  subject: 'Kan du vise et arrangement på vores websted?',
  how: 'Her står hvordan, med en knap til at kopiere:',
  worked: 'Det virker, når siden med arrangementet ser ud som forhåndsvisningen.',
  ways: {
    div: {
      piece: 'Teksten til hele webstedet',
      mail: 'Hej\n\nJeg vil gerne vise et arrangement på vores websted. Vil du sætte denne tekst ind på hele webstedet? Det skal kun gøres én gang, og den ses ikke på andre sider.',
    },
    shortcode: {
      piece: 'Adressen på opslag.js: den skal stå under Indstillinger (Settings) → Opslag',
      mail: 'Hej\n\nJeg vil gerne vise et arrangement på vores websted. Vil du installere arrangørens plugin, Opslag? Det skal kun gøres én gang. Det skal have denne adresse:',
    },
  },
  until: {
    mail: 'Indtil administratoren har gjort sit, ses kun titel, datoer, sted og en mailadresse.',
    event: 'Indtil administratoren har gjort sit, ses kun titel, datoer og sted.',
    list: 'Indtil administratoren har gjort sit, ses kun en enkel liste.',
    newsletter: 'Indtil administratoren har gjort sit, ses kun et par linjer om nyhedsbrevet.',
    nothing: 'Indtil administratoren har gjort sit, ses der ingenting.',
    shortcode: 'Indtil administratoren har gjort sit, ses kun kortkoden.',
  },
  room: 'Pladsen nedenunder er tom så længe.',
};
