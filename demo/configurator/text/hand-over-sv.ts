import type {ConfiguratorText} from './text.ts';

/** Who puts it in, and what the administrator is asked for, in Swedish. */
export const ways: ConfiguratorText['website']['ways'] = {
  wordpress: {
    tag: {
      label: 'Jag är administratör eller redaktör',
      help: 'Du klistrar in allt på en gång.',
    },
    div: {
      label: 'Jag är författare eller medarbetare',
      help: 'WordPress tar bort skript ur det du skriver. En administratör lägger in ett en gång; resten gör du.',
    },
    shortcode: {
      label: 'Vi har tillägget Opslag',
      help: 'Då är det bara en kortkod. Utan tillägget väljer du något av de andra.',
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
export const handOver: ConfiguratorText['handOver'] = {
  admin: 'Till administratören',
  adminHelp: 'En gång för hela webbplatsen. Är det du själv, så börja här.',
  you: 'Till dig',
  write: 'Skriv till administratören',
  subject: 'Kan du lägga ett skript på vår webbplats?',
  how: 'Så här gör du:',
  ways: {
    div: {
      piece: 'Texten till hela webbplatsen',
      mail: 'Hej!\n\nJag vill visa ett evenemang på vår webbplats. Det kräver ett litet skript från arrangören som jag inte kan lägga in själv. Det behövs bara en gång. På sidor utan evenemang visar det ingenting.\n\nTexten som ska in:',
      until: 'Tills administratören har gjort sin del syns bara titel, datum och plats.',
    },
    shortcode: {
      piece: 'Adressen till opslag.js: den ska stå under Inställningar → Opslag',
      mail: 'Hej!\n\nJag vill visa ett evenemang på vår webbplats. Det kräver ett tillägg från arrangören, Opslag, som jag inte kan installera själv. Det behövs bara en gång.\n\nAdressen till opslag.js:',
      until: 'Tills administratören har gjort sin del syns bara kortkoden.',
    },
  },
};
