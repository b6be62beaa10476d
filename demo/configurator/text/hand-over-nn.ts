import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in Norwegian nynorsk. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    tag: {
      label: 'Eg er administrator eller redaktør',
      help: 'Du limer inn alt på éin gong.',
    },
    div: {
      label: 'Eg er forfattar eller bidragsytar',
      help: 'WordPress fjernar skript frå det du skriv. Ein administrator legg inn eitt éin gong; resten gjer du.',
    },
    shortcode: {
      label: 'Vi har utvidinga Opslag',
      help: 'Då er det berre ein kortkode. Utan utvidinga vel du ein av dei andre.',
    },
  },
  nationbuilder: {
    tag: {label: 'Redigeringa lèt koden vere', help: 'Prøv dette først.'},
    div: {
      label: 'Redigeringa fjernar kode frå teksten',
      help: 'Ein som får endre temaet, legg inn skriptet éin gong; resten gjer du.',
    },
  },
  joomla: {
    div: {
      label: 'Eg skriv artiklar',
      help: 'Joomla fjernar skript frå det du skriv. Ein Super User legg inn eitt éin gong; resten gjer du.',
    },
    tag: {
      label: 'Eg er Super User',
      help: 'Du limer inn alt på éin gong, i ein modul. Det kan gruppene som har No Filtering under Global Configuration → Text Filters, òg gjere.',
    },
  },
  'by-hand': {
    tag: {label: 'Eg kan endre HTML-en til sida', help: 'Du limer inn alt på éin gong.'},
    div: {
      label: 'Redigeringa fjernar kode frå teksten',
      help: 'Den som driv nettstaden, legg inn eit skript éin gong; resten gjer du.',
    },
    script: {
      label: 'Eg har eit felt til eit skript',
      help: 'Der kan det stå eitt skript og ikkje noko anna.',
    },
    frame: {
      label: 'Eg kan berre setje inn rammer',
      help: 'Det heiter iframe eller embed òg. Ei ramme får ikkje skrifta og fargane til sida.',
    },
  },
};

/** What two people have to do with it. */
export const handOver: ConfiguratorText['handOver'] = {
  admin: 'Til administratoren',
  adminHelp: 'Éin gong for heile nettstaden. Er det deg sjølv, så byrj her.',
  you: 'Til deg',
  write: 'Skriv til administratoren',
  subject: 'Kan du leggje eit skript på nettstaden vår?',
  how: 'Slik gjer du:',
  ways: {
    div: {
      piece: 'Teksten til heile nettstaden',
      mail: 'Hei\n\nEg vil gjerne vise eit arrangement på nettstaden vår. Det krev eit lite skript frå arrangøren som eg ikkje kan leggje inn sjølv. Det trengst berre éin gong. På sider utan eit arrangement viser det ingenting.\n\nTeksten som skal inn:',
      until: 'Før administratoren har gjort sitt, ser ein berre tittel, datoar og stad.',
    },
    shortcode: {
      piece: 'Adressa til opslag.js: ho skal stå under Innstillingar → Opslag',
      mail: 'Hei\n\nEg vil gjerne vise eit arrangement på nettstaden vår. Det krev ei utviding frå arrangøren, Opslag, som eg ikkje kan installere sjølv. Det trengst berre éin gong.\n\nAdressa til opslag.js:',
      until: 'Før administratoren har gjort sitt, ser ein berre kortkoden.',
    },
  },
};
