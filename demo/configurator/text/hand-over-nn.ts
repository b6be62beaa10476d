import type {HandOver} from './hand-over-words.ts';
import type {WaysIn} from './website-words.ts';

/** Who puts it in, and what the administrator is asked for, in Norwegian nynorsk. */
export const ways: WaysIn = {
  wordpress: {
    link: {label: 'Ei lenkje', help: 'Det enklaste: Du limer inn éi line i innlegget.'},
    div: {
      label: 'Eg er forfattar eller bidragsytar',
      help: 'Veit du ikkje, så vel denne. Ein administrator må hjelpe éin gong.',
    },
    tag: {label: 'Eg er administrator eller redaktør', help: 'Du limer inn alt på éin gong.'},
    shortcode: {
      label: 'Vi har utvidinga Opslag',
      help: 'Då skriv du berre ei line i hakeparentesar.',
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
export const handOver: HandOver = {
  admin: 'Til administratoren',
  author: 'Til den som skriv innlegget',
  ask: 'Be administratoren om hjelp (éin gong)',
  write: 'Skriv til administratoren',
  noProgram: 'Skjer det ingenting? Kopier e-posten',
  letterLabel: 'E-post til administratoren',
  orLink: 'Eller kopier ei lenkje til administratoren',
  linkLabel: 'Lenkje til administratoren',
  alone: 'Er du administrator sjølv, så gjer det her',
  shown: {
    event: name => `«${name}»`,
    next: 'det neste arrangementet',
    list: 'arrangementa',
    articles: 'artiklane',
    newsletter: 'påmeldinga til nyheitsbrevet',
  },
  by: (what, organiser) => `${what} frå ${organiser}`,
  request: what => `Kan du hjelpe meg med å vise ${what} på nettstaden vår?`,
  greeting: 'Hei',
  how: 'Her står det korleis, med ein knapp til å kopiere:',
  place: {post: 'Innlegget er her: ', page: 'Sida er her: '},
  thanks: 'Takk for hjelpa!',
  known: {
    author:
      'Har administratoren gjort det éin gong, er du ferdig no; det gjeld andre arrangørar òg.',
    admin: 'Har du gjort det før, er det ikkje meir å gjere; det gjeld andre arrangørar òg.',
  },
  worked: what => `Til slutt: Opne sida med ${what}. Ho skal sjå ut som førehandsvisinga.`,
  ways: {
    div: {
      piece: 'Teksten til heile nettstaden',
      needed: 'Nettstaden må ha skriptet til Opslag éin gong.',
      about:
        'Det er eitt skript frå arrangøren, som viser arrangementa deira; det kan alltid takast ut att. Dei besøkjande kan ikkje sjå sjølve skriptet. Det skal limast inn éin gong, på heile nettstaden:',
    },
    shortcode: {
      piece: 'Adressa til opslag.js: ho skal stå under Innstillingar (Settings) → Opslag',
      needed: 'Nettstaden må ha utvidinga Opslag éin gong.',
      about:
        'Det er ei utviding frå arrangøren, Opslag, som viser arrangementa deira; ho kan alltid takast ut att. Ho skal berre installerast éin gong. Ho skal ha denne adressa:',
    },
  },
  until: {
    mail: 'Før administratoren har gjort sitt, ser ein berre tittel, datoar, stad og ei e-postadresse.',
    event: 'Før administratoren har gjort sitt, ser ein berre tittel, datoar og stad.',
    list: 'Før administratoren har gjort sitt, ser ein berre ei enkel liste.',
    newsletter: 'Før administratoren har gjort sitt, ser ein berre nokre liner om nyheitsbrevet.',
    nothing: 'Før administratoren har gjort sitt, ser ein ingenting.',
    shortcode: 'Før administratoren har gjort sitt, ser ein berre lina i hakeparentesar.',
  },
  room: 'Plassen under står tom så lenge.',
};
