import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in Swedish. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    div: {
      label: 'Jag är författare eller medarbetare',
      help: 'Vet du inte? Välj det här. En administratör behöver hjälpa till en gång.',
    },
    tag: {label: 'Jag är administratör eller redaktör', help: 'Du klistrar in allt på en gång.'},
    shortcode: {label: 'Vi har tillägget Opslag', help: 'Då är det bara en kortkod.'},
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
export const handOver: ConfiguratorText['handOver'] = {
  admin: 'Till administratören',
  adminHelp:
    'Webbplatsen behöver känna till arrangören. Det ordnar en administratör en gång för alla.',
  author: 'Till den som skriver inlägget',
  write: 'Skriv till administratören',
  orLink: 'Eller kopiera länken',
  linkLabel: 'Länk till administratören',
  alone: 'Är du själv administratör, så gör det här',
  subject: 'Kan du visa ett evenemang på vår webbplats?',
  how: 'Här står det hur, med en knapp för att kopiera:',
  worked: 'Det fungerar när sidan med evenemanget ser ut som förhandsvisningen.',
  ways: {
    div: {
      piece: 'Texten till hela webbplatsen',
      mail: 'Hej!\n\nJag vill visa ett evenemang på vår webbplats. Kan du klistra in den här texten på hela webbplatsen? Det behövs bara en gång, och den syns inte på andra sidor.',
    },
    shortcode: {
      piece: 'Adressen till opslag.js: den ska stå under Inställningar (Settings) → Opslag',
      mail: 'Hej!\n\nJag vill visa ett evenemang på vår webbplats. Kan du installera arrangörens tillägg, Opslag? Det behövs bara en gång. Det ska ha den här adressen:',
    },
  },
  until: {
    mail: 'Tills administratören har gjort sin del syns bara titel, datum, plats och en mejladress.',
    event: 'Tills administratören har gjort sin del syns bara titel, datum och plats.',
    list: 'Tills administratören har gjort sin del syns bara en enkel lista.',
    newsletter: 'Tills administratören har gjort sin del syns bara några rader om nyhetsbrevet.',
    nothing: 'Tills administratören har gjort sin del syns ingenting.',
    shortcode: 'Tills administratören har gjort sin del syns bara kortkoden.',
  },
  room: 'Utrymmet under är tomt så länge.',
};
