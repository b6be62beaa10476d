import type {SignUpText} from './sign-up.ts';

/** Danish. */
export const text: SignUpText = {
  sessions: {
    label: 'Hvad vil du deltage i?',
    atOnce: chosen => `Samtidig med »${chosen}«, som du har valgt`,
    dayUnknown: 'Tid følger',
  },
  payment: {
    label: 'Hvordan vil du betale?',
    choice: {invoice: 'Faktura', door: 'Ved indgangen'},
    sentence: {invoice: 'Du får en faktura.', door: 'Du betaler ved indgangen.'},
  },
  invoice: {
    heading: 'Faktura til',
    organization: 'Virksomhed eller forening',
    number: {
      DK: 'CVR-nummer',
      NO: 'Organisationsnummer',
      SE: 'Organisationsnummer',
      other: 'Virksomhedsnummer',
    },
    gln: 'EAN-nummer',
    glnHelp: 'Kun hvis I er en offentlig institution: 13 cifre.',
    order: 'Rekvisitions- eller ordrenummer',
    orderHelp: 'Jeres eget nummer, hvis det skal stå på fakturaen.',
    attention: 'Att.',
    email: 'E-mail til fakturaen',
    emailHelp: 'Udfyldes kun, hvis fakturaen skal sendes et andet sted hen end til din e-mail.',
  },
  held: {
    heading: 'Tilmeldingen er ikke sendt endnu',
    waits:
      'Vi har ikke fået forbindelse endnu. Lad siden stå åben, så sender vi tilmeldingen, så snart der er hul igennem.',
    asks: 'Du nåede ikke at få den sendt, før siden blev lukket. Alt, hvad du skrev, er her endnu.',
    send: 'Send tilmeldingen nu',
    back: 'Ret i tilmeldingen',
    unsure: {
      heading: 'Vi ved ikke, om tilmeldingen nåede frem',
      waits:
        'Forbindelsen forsvandt, før vi fik svar. Lad siden stå åben, så sender vi den igen, så snart der er hul igennem. Den tæller kun én gang. Retter du i den nu og sender den, kan den komme til at tælle to gange.',
      asks: 'Siden blev lukket, før vi fik svar. Send den igen for at være sikker. Den tæller kun én gang.',
    },
  },
  receipt: {
    people: 'Hvem',
    payment: 'Betaling',
    manage: 'Se, ret eller aflys din tilmelding',
    handedOver: 'Din tilmelding er sendt',
    handedOverNext: 'Arrangøren har modtaget den og vender tilbage til dig.',
  },
  mail: {
    subject: event => `Tilmelding til ${event}`,
    heading: 'Nu mangler du kun at sende mailen',
    notSent: address =>
      `Du er først tilmeldt, når du har sendt mailen til ${address} fra dit eget mailprogram.`,
    open: 'Åbn mailen i dit mailprogram',
    without: address =>
      `Skete der ikke noget? Kopiér teksten, og send den til ${address}, som du plejer at sende mail.`,
    tooLong: 'Sæt den kopierede tekst ind her.',
    intro: event => `Jeg vil gerne tilmelde mig ${event}.`,
    agreed: consent => `Jeg er indforstået med dette: ${consent}`,
  },
};
