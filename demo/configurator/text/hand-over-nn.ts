import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in Norwegian nynorsk. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    div: {
      label: 'Eg er forfattar eller bidragsytar',
      help: 'Veit du ikkje, så vel denne. Ein administrator må hjelpe éin gong.',
    },
    tag: {label: 'Eg er administrator eller redaktør', help: 'Du limer inn alt på éin gong.'},
    shortcode: {label: 'Vi har utvidinga Opslag', help: 'Då er det berre ein kortkode.'},
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
  adminHelp: 'Nettstaden må kjenne arrangøren. Det ordnar ein administrator éin gong for alle.',
  author: 'Til den som skriv innlegget',
  write: 'Skriv til administratoren',
  orLink: 'Eller kopier lenkja',
  linkLabel: 'Lenkje til administratoren',
  alone: 'Er du administrator sjølv, så gjer det her',
  subject: 'Kan du vise eit arrangement på nettstaden vår?',
  how: 'Her står det korleis, med ein knapp til å kopiere:',
  worked: 'Det verkar når sida med arrangementet ser ut som førehandsvisinga.',
  ways: {
    div: {
      piece: 'Teksten til heile nettstaden',
      mail: 'Hei\n\nEg vil gjerne vise eit arrangement på nettstaden vår. Kan du lime inn denne teksten på heile nettstaden? Det trengst berre éin gong, og han er ikkje synleg på andre sider.',
    },
    shortcode: {
      piece: 'Adressa til opslag.js: ho skal stå under Innstillingar (Settings) → Opslag',
      mail: 'Hei\n\nEg vil gjerne vise eit arrangement på nettstaden vår. Kan du installere utvidinga Opslag frå arrangøren? Det trengst berre éin gong. Ho skal ha denne adressa:',
    },
  },
  until: {
    mail: 'Før administratoren har gjort sitt, ser ein berre tittel, datoar, stad og ei e-postadresse.',
    event: 'Før administratoren har gjort sitt, ser ein berre tittel, datoar og stad.',
    list: 'Før administratoren har gjort sitt, ser ein berre ei enkel liste.',
    newsletter: 'Før administratoren har gjort sitt, ser ein berre nokre liner om nyheitsbrevet.',
    nothing: 'Før administratoren har gjort sitt, ser ein ingenting.',
    shortcode: 'Før administratoren har gjort sitt, ser ein berre kortkoden.',
  },
  room: 'Plassen under står tom så lenge.',
};
