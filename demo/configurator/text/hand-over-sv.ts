import type {HandOver} from './hand-over-words.ts';
import type {WaysIn} from './website-words.ts';

/** Who puts it in, and what the administrator is asked for, in Swedish. */
export const ways: WaysIn = {
  wordpress: {
    link: {label: 'En länk', help: 'Det enklaste: Du klistrar in en rad i inlägget.'},
    div: {
      label: 'Jag är författare eller medarbetare',
      help: 'Vet du inte? Välj det här. En administratör behöver hjälpa till en gång.',
    },
    tag: {label: 'Jag är administratör eller redaktör', help: 'Du klistrar in allt på en gång.'},
    shortcode: {
      label: 'Vi har tillägget Opslag',
      help: 'Då skriver du bara en rad inom hakparenteser.',
    },
  },
  nationbuilder: {
    tag: {label: 'Redigeraren lämnar koden i fred', help: 'Prova det här först.'},
    div: {
      label: 'Redigeraren tar bort kod ur texten',
      help: 'Någon som får ändra temat lägger in skriptet en gång; resten gör du.',
    },
  },
  joomla: {
    div: {
      label: 'Jag skriver artiklar',
      help: 'Joomla tar bort skript ur det du skriver. En Super User lägger in ett en gång; resten gör du.',
    },
    tag: {
      label: 'Jag är Super User',
      help: 'Du klistrar in allt på en gång, i en modul. Det kan även de grupper som har No Filtering under Global Configuration → Text Filters.',
    },
  },
  'by-hand': {
    tag: {label: 'Jag kan ändra sidans HTML', help: 'Du klistrar in allt på en gång.'},
    div: {
      label: 'Redigeraren tar bort kod ur texten',
      help: 'Den som sköter webbplatsen lägger in ett skript en gång; resten gör du.',
    },
    script: {
      label: 'Jag har ett fält för ett skript',
      help: 'Där får det stå ett skript och inget annat.',
    },
    frame: {
      label: 'Jag kan bara sätta in ramar',
      help: 'Det heter också iframe eller embed. En ram får inte sidans typsnitt och färger.',
    },
  },
};

/** What two people have to do with it. */
export const handOver: HandOver = {
  admin: 'Till administratören',
  author: 'Till den som skriver inlägget',
  ask: 'Be administratören om hjälp (en gång)',
  write: 'Skriv till administratören',
  noProgram: 'Händer ingenting? Kopiera mejlet',
  letterLabel: 'Mejl till administratören',
  orLink: 'Eller kopiera en länk till administratören',
  linkLabel: 'Länk till administratören',
  alone: 'Är du själv administratör, så gör det här',
  shown: {
    event: name => `”${name}”`,
    next: 'nästa evenemang',
    list: 'evenemangen',
    articles: 'artiklarna',
    newsletter: 'anmälan till nyhetsbrevet',
  },
  by: (what, organiser) => `${what} från ${organiser}`,
  request: what => `Kan du hjälpa mig att visa ${what} på vår webbplats?`,
  greeting: 'Hej!',
  how: 'Här står det hur, med en knapp för att kopiera:',
  place: {post: 'Inlägget finns här: ', page: 'Sidan finns här: '},
  thanks: 'Tack för hjälpen!',
  known: {
    author:
      'Har administratören gjort det en gång är du klar nu; det gäller även andra arrangörer.',
    admin: 'Har du gjort det förut finns det inget mer att göra; det gäller även andra arrangörer.',
  },
  worked: what => `Till sist: Öppna sidan med ${what}. Den ska se ut som förhandsvisningen.`,
  ways: {
    div: {
      piece: 'Texten till hela webbplatsen',
      needed: 'Webbplatsen behöver Opslags skript en gång.',
      about:
        'Det är ett enda skript från arrangören, som visar deras evenemang; det kan alltid tas bort igen. Besökarna ser inte själva skriptet. Det ska klistras in en gång, på hela webbplatsen:',
    },
    shortcode: {
      piece: 'Adressen till opslag.js: den ska stå under Inställningar (Settings) → Opslag',
      needed: 'Webbplatsen behöver tillägget Opslag en gång.',
      about:
        'Det är ett tillägg från arrangören, Opslag, som visar deras evenemang; det kan alltid tas bort igen. Det behöver bara installeras en gång. Det ska ha den här adressen:',
    },
  },
  until: {
    mail: 'Tills administratören har gjort sin del syns bara titel, datum, plats och en mejladress.',
    event: 'Tills administratören har gjort sin del syns bara titel, datum och plats.',
    list: 'Tills administratören har gjort sin del syns bara en enkel lista.',
    newsletter: 'Tills administratören har gjort sin del syns bara några rader om nyhetsbrevet.',
    nothing: 'Tills administratören har gjort sin del syns ingenting.',
    shortcode: 'Tills administratören har gjort sin del syns bara raden inom hakparenteser.',
  },
  room: 'Utrymmet under är tomt så länge.',
};
