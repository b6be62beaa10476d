import type {SignUpText} from './sign-up.ts';

/** Norwegian nynorsk. */
export const text: SignUpText = {
  sessions: {
    label: 'Kva vil du vere med på?',
    atOnce: chosen => `Samtidig med «${chosen}», som du har valt`,
    dayUnknown: 'Tidspunktet kjem',
  },
  payment: {
    label: 'Korleis vil du betale?',
    choice: {invoice: 'Faktura', door: 'I døra'},
    sentence: {invoice: 'Du får faktura.', door: 'Du betaler i døra.'},
  },
  invoice: {
    heading: 'Faktura til',
    organization: 'Verksemd eller foreining',
    number: {
      DK: 'CVR-nummer',
      NO: 'Organisasjonsnummer',
      SE: 'Organisasjonsnummer',
      other: 'Føretaksnummer',
    },
    gln: 'EAN-nummer',
    glnHelp: 'Berre for det offentlege i Danmark: 13 siffer.',
    order: 'Bestillingsnummer eller referanse',
    orderHelp: 'Dykkar eige nummer, om det skal stå på fakturaen.',
    attention: 'Att.',
    email: 'E-post for fakturaen',
    emailHelp: 'Fyll ut berre om fakturaen skal ein annan stad enn til e-posten din.',
  },
  held: {
    heading: 'Påmeldinga er ikkje send enno',
    waits:
      'Vi har ikkje fått kontakt enno. Lat sida stå open, så sender vi påmeldinga med ein gong det er samband.',
    asks: 'Sida vart lukka før påmeldinga kom av garde. Alt du skreiv, er her framleis.',
    send: 'Send påmeldinga no',
    back: 'Endre påmeldinga',
    unsure: {
      heading: 'Vi veit ikkje om påmeldinga kom fram',
      waits:
        'Sambandet vart borte før vi fekk svar. Lat sida stå open, så sender vi ho igjen med ein gong det er samband. Ho tel berre éin gong. Endrar du ho no og sender ho, kan ho kome til å telje to gonger.',
      asks: 'Sida vart lukka før vi fekk svar. Send ho igjen for å vere sikker. Ho tel berre éin gong.',
    },
  },
  receipt: {
    people: 'Kven',
    payment: 'Betaling',
    manage: 'Endre påmeldinga eller meld deg av',
    handedOver: 'Påmeldinga er send',
    handedOverNext: 'Arrangøren har fått henne og tek kontakt med deg.',
  },
  mail: {
    subject: event => `Påmelding til ${event}`,
    heading: 'No må du berre sende e-posten',
    notSent: address =>
      `Du er ikkje påmeld før du har sendt e-posten til ${address} frå ditt eige e-postprogram.`,
    open: 'Opne e-posten i e-postprogrammet ditt',
    without: address =>
      `Skjedde det ingenting? Kopier teksten, og send han til ${address} slik du plar sende e-post.`,
    tooLong: 'Lim inn den kopierte teksten her.',
    intro: event => `Eg vil gjerne melde meg på ${event}.`,
    agreed: consent => `Eg samtykkjer til dette: ${consent}`,
  },
};
