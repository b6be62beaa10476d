import type {SignUpText} from './sign-up.ts';

/** Norwegian bokmål. */
export const text: SignUpText = {
  sessions: {
    label: 'Hva vil du være med på?',
    atOnce: chosen => `Samtidig med «${chosen}», som du har valgt`,
    dayUnknown: 'Tidspunkt kommer',
  },
  payment: {
    label: 'Hvordan vil du betale?',
    choice: {invoice: 'Faktura', door: 'I døra'},
    sentence: {invoice: 'Du får faktura.', door: 'Du betaler i døra.'},
  },
  invoice: {
    heading: 'Faktura til',
    organization: 'Virksomhet eller forening',
    number: {
      DK: 'CVR-nummer',
      NO: 'Organisasjonsnummer',
      SE: 'Organisasjonsnummer',
      other: 'Foretaksnummer',
    },
    gln: 'EAN-nummer',
    glnHelp: 'Bare for det offentlige i Danmark: 13 sifre.',
    order: 'Bestillingsnummer eller referanse',
    orderHelp: 'Deres eget nummer, hvis det skal stå på fakturaen.',
    attention: 'Att.',
    email: 'E-post for fakturaen',
    emailHelp: 'Fyll ut bare hvis fakturaen skal et annet sted enn til e-posten din.',
  },
  held: {
    heading: 'Påmeldingen er ikke sendt ennå',
    waits:
      'Vi har ikke fått kontakt ennå. La siden stå åpen, så sender vi påmeldingen med en gang det er forbindelse.',
    asks: 'Siden ble lukket før påmeldingen kom av gårde. Alt du skrev, er her fortsatt.',
    send: 'Send påmeldingen nå',
    back: 'Endre påmeldingen',
    unsure: {
      heading: 'Vi vet ikke om påmeldingen kom fram',
      waits:
        'Forbindelsen ble borte før vi fikk svar. La siden stå åpen, så sender vi den igjen med en gang det er forbindelse. Den teller bare én gang. Endrer du den nå og sender den, kan den komme til å telle to ganger.',
      asks: 'Siden ble lukket før vi fikk svar. Send den igjen for å være sikker. Den teller bare én gang.',
    },
  },
  receipt: {
    people: 'Hvem',
    payment: 'Betaling',
    manage: 'Endre påmeldingen eller meld deg av',
    handedOver: 'Påmeldingen er sendt',
    handedOverNext: 'Arrangøren har fått den og tar kontakt med deg.',
  },
  mail: {
    subject: event => `Påmelding til ${event}`,
    heading: 'Nå må du bare sende e-posten',
    notSent: address =>
      `Du er ikke påmeldt før du har sendt e-posten til ${address} fra ditt eget e-postprogram.`,
    open: 'Åpne e-posten i e-postprogrammet ditt',
    without: address =>
      `Skjedde det ingenting? Kopier teksten, og send den til ${address} slik du pleier å sende e-post.`,
    tooLong: 'Lim inn den kopierte teksten her.',
    intro: event => `Jeg vil gjerne melde meg på ${event}.`,
    agreed: consent => `Jeg samtykker til dette: ${consent}`,
  },
};
