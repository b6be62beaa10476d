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
      return 'Skriv namnet på arbeidsplassen eller organisasjonen din';
    case 'date':
      return 'Vel ein dato';
    case 'offer':
      return 'Vel ein pris';
    case 'person':
      return `Skriv namnet til ${label.toLowerCase()}, eller fjern personen`;
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
  faults: count => (count === 1 ? 'Det er noko du må rette' : `Det er ${count} ting du må rette`),
  fault: (fault, kind, label) => {
    switch (fault) {
      case 'missing':
        return missing(kind, label);
      case 'too-long':
        return 'Dette er for langt. Skriv det kortare';
      case 'not-an-email':
        return 'Det manglar noko i adressa. Skriv henne som namn@eksempel.no';
      case 'not-a-phone':
        return 'Skriv telefonnummeret med tal, til dømes 412 34 567';
      case 'not-a-number':
        return 'Svar med eit tal, til dømes 2';
      case 'not-a-date':
        return 'Skriv ein dato som finst';
      case 'not-an-option':
        return 'Dette kan ikkje veljast lenger. Vel noko anna';
      case 'not-agreed':
        return 'Kryss av om du samtykkjer. Elles kan vi ikkje melde deg på';
      case 'too-many-people':
        return 'De er for mange til éi påmelding. Fjern nokon';
      case 'not-a-business-number':
        return 'Kontroller nummeret: det høyrer ikkje til noka verksemd';
      case 'not-a-gln':
        return 'Kontroller nummeret: eit GLN har 13 siffer';
      case 'at-once':
        return 'To av dei går føre seg samtidig. Vel éin av dei';
      case 'taken':
        return 'Her er det ikkje fleire plassar. Vel noko anna';
    }
  },
  problem: kind => {
    switch (kind) {
      case 'unreachable':
        return form.unreachable;
      case 'unavailable':
      case 'invalid':
      case 'key-reused':
      case 'not-found':
        return 'Noko gjekk gale hos oss. Prøv igjen om litt.';
      case 'event-unknown':
        return 'Det går ikkje an å melde seg på dette arrangementet her.';
      case 'not-open-yet':
        return 'Påmeldinga har ikkje opna enno.';
      case 'closed':
        return 'Påmeldinga har stengt i mellomtida.';
      case 'full':
        return 'Det er ikkje lenger nok plassar. Nokon andre rakk det før deg.';
      case 'captcha-refused':
        return 'Vi klarte ikkje å sjå om du er ein robot. Ved knappen er det nokre tal du kan skrive i staden.';
      case 'token-refused':
        return 'Lenkja verkar ikkje lenger.';
      case 'too-many':
        return 'Det er gjort for mange forsøk. Vent nokre minutt, og prøv igjen.';
      case 'too-large':
        return 'Du har skrive meir enn vi kan ta imot. Gjer svara kortare.';
      case 'insecure':
        return 'Sida er ikkje sikra med https. Skriv tala ved knappen, så veit vi at du ikkje er ein robot.';
    }
  },
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
