import type {SignUpText} from './sign-up.ts';

/** Swedish. */
export const text: SignUpText = {
  sessions: {
    label: 'Vad vill du delta i?',
    atOnce: chosen => `Samtidigt som ”${chosen}”, som du har valt`,
    dayUnknown: 'Tid meddelas senare',
  },
  payment: {
    label: 'Hur vill du betala?',
    choice: {invoice: 'Faktura', door: 'På plats'},
    sentence: {invoice: 'Du får en faktura.', door: 'Du betalar på plats.'},
  },
  invoice: {
    heading: 'Faktura till',
    organization: 'Företag eller förening',
    number: {
      DK: 'CVR-nummer',
      NO: 'Organisationsnummer',
      SE: 'Organisationsnummer',
      other: 'Företagsnummer',
    },
    gln: 'EAN-nummer',
    glnHelp: 'Bara för offentliga kunder i Danmark: 13 siffror.',
    order: 'Beställningsnummer eller referens',
    orderHelp: 'Ert eget nummer, om det ska stå på fakturan.',
    attention: 'Att.',
    email: 'E-post för fakturan',
    emailHelp: 'Fyll i bara om fakturan ska skickas någon annanstans än till din e-post.',
  },
  held: {
    heading: 'Anmälan är inte skickad än',
    waits:
      'Vi har inte fått kontakt än. Låt sidan stå öppen, så skickar vi anmälan så fort det finns en uppkoppling.',
    asks: 'Sidan stängdes innan anmälan hann skickas. Allt du skrev finns kvar.',
    send: 'Skicka anmälan nu',
    back: 'Ändra anmälan',
    unsure: {
      heading: 'Vi vet inte om anmälan kom fram',
      waits:
        'Uppkopplingen försvann innan vi fick svar. Låt sidan stå öppen, så skickar vi den igen så fort det finns en uppkoppling. Den räknas bara en gång. Ändrar du den nu och skickar den, kan den komma att räknas två gånger.',
      asks: 'Sidan stängdes innan vi fick svar. Skicka den igen för säkerhets skull. Den räknas bara en gång.',
    },
  },
  receipt: {
    people: 'Deltagare',
    payment: 'Betalning',
    manage: 'Se, ändra eller avboka din anmälan',
    handedOver: 'Din anmälan är skickad',
    handedOverNext: 'Arrangören har fått den och hör av sig till dig.',
  },
  mail: {
    subject: event => `Anmälan till ${event}`,
    heading: 'Nu är det bara att skicka mejlet',
    notSent: address =>
      `Du är inte anmäld förrän du har skickat mejlet till ${address} från ditt eget e-postprogram.`,
    open: 'Öppna mejlet i ditt e-postprogram',
    without: address =>
      `Hände ingenting? Kopiera texten och skicka den till ${address} så som du brukar mejla.`,
    tooLong: 'Klistra in den kopierade texten här.',
    intro: event => `Jag vill gärna anmäla mig till ${event}.`,
    agreed: consent => `Jag samtycker till detta: ${consent}`,
  },
};
