import {text as form} from './form-nn.ts';
import type {FieldKind, ReplyText} from './reply.ts';

const missing = (kind: FieldKind, label: string): string => {
  switch (kind) {
    case 'name':
      return 'Skriv namnet ditt';
    case 'email':
      return 'Skriv e-postadressa di';
    case 'phone':
      return 'Skriv telefonnummeret ditt';
    case 'organization':
      return 'Skriv kvar du kjem frå';
    case 'date':
      return 'Vel ein dato';
    case 'offer':
      return 'Vel ein pris';
    case 'person':
      return `Skriv namnet til ${label.toLowerCase()}, eller fjern feltet`;
    case 'choice':
      return `Vel eit svar: ${label}`;
    case 'people':
    case 'consent':
    case 'answer':
      return `Fyll ut: ${label}`;
  }
};

/** Norwegian nynorsk. */
export const text: ReplyText = {
  sent: {
    confirmed: people => (people === 1 ? 'Du er påmeld' : 'De er påmelde'),
    waiting: position => `Du står som nummer ${position} på ventelista`,
    places: people =>
      people === 1
        ? 'Du har fått plass.'
        : `${people === 2 ? 'Begge' : `Alle ${people}`} har fått plass.`,
    next: 'Vi skriv til deg om det blir ledig plass. Til då treng du ikkje gjere noko.',
    mail: address => `Ei stadfesting er på veg til ${address}.`,
    reference: 'Påmeldingsnummer',
  },
  newsletter: {
    sentHeading: 'Sjekk e-posten din',
    sent: address => `Vi har sendt ei lenkje til ${address}. Du er påmeld når du har følgt henne.`,
    spam: 'Har han ikkje kome om eit par minutt, så sjå i mappa for søppelpost.',
    again: 'Send e-posten på nytt',
    sentAgain: 'E-posten er send på nytt.',
    sentOften:
      'E-posten er send tre gonger no. Har han framleis ikkje kome, så sjå om adressa er rett.',
  },
};
