import {text as form} from './form-nb.ts';
import type {FieldKind, ReplyText} from './reply.ts';

const missing = (kind: FieldKind, label: string): string => {
  switch (kind) {
    case 'name':
      return 'Skriv navnet ditt';
    case 'email':
      return 'Skriv e-postadressen din';
    case 'phone':
      return 'Skriv telefonnummeret ditt';
    case 'organization':
      return 'Skriv arbeidsplassen eller organisasjonen din';
    case 'date':
      return 'Velg en dato';
    case 'offer':
      return 'Velg en pris';
    case 'person':
      return `Skriv navnet til ${label.toLowerCase()}, eller fjern personen`;
    case 'choice':
      return `Velg et svar: ${label}`;
    case 'people':
    case 'consent':
    case 'answer':
      return `Fyll ut: ${label}`;
  }
};

/** Norwegian bokmål. */
export const text: ReplyText = {
  faults: count => (count === 1 ? 'Det er noe du må rette' : `Det er ${count} ting du må rette`),
  fault: (fault, kind, label) => {
    switch (fault) {
      case 'missing':
        return missing(kind, label);
      case 'too-long':
        return 'Dette er for langt. Skriv det kortere';
      case 'not-an-email':
        return 'Det mangler noe i adressen. Skriv den som navn@eksempel.no';
      case 'not-a-phone':
        return 'Skriv telefonnummeret med tall, for eksempel 412 34 567';
      case 'not-a-number':
        return 'Svar med et tall, for eksempel 2';
      case 'not-a-date':
        return 'Skriv en dato som finnes';
      case 'not-an-option':
        return 'Dette kan ikke velges lenger. Velg noe annet';
      case 'not-agreed':
        return 'Kryss av hvis du samtykker. Ellers kan vi ikke melde deg på';
      case 'too-many-people':
        return 'Dere er for mange til én påmelding. Fjern noen';
      case 'not-a-business-number':
        return 'Kontroller nummeret: det tilhører ingen virksomhet';
      case 'not-a-gln':
        return 'Kontroller nummeret: et GLN har 13 sifre';
      case 'at-once':
        return 'To av dem foregår samtidig. Velg én av dem';
      case 'taken':
        return 'Her er det ikke flere plasser. Velg noe annet';
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
        return 'Noe gikk galt hos oss. Prøv igjen om litt.';
      case 'event-unknown':
        return 'Det går ikke an å melde seg på dette arrangementet her.';
      case 'not-open-yet':
        return 'Påmeldingen har ikke åpnet ennå.';
      case 'closed':
        return 'Påmeldingen har stengt i mellomtiden.';
      case 'full':
        return 'Det er ikke lenger nok plasser. Noen andre rakk det før deg.';
      case 'captcha-refused':
        return 'Vi klarte ikke å se om du er en robot. Ved knappen er det noen tall du kan skrive i stedet.';
      case 'token-refused':
        return 'Lenken virker ikke lenger.';
      case 'too-many':
        return 'Det er gjort for mange forsøk. Vent noen minutter, og prøv igjen.';
      case 'too-large':
        return 'Du har skrevet mer enn vi kan ta imot. Gjør svarene kortere.';
      case 'insecure':
        return 'Siden er ikke sikret med https. Skriv tallene ved knappen, så vet vi at du ikke er en robot.';
    }
  },
  sent: {
    confirmed: people => (people === 1 ? 'Du er påmeldt' : 'Dere er påmeldt'),
    waiting: position => `Du står som nummer ${position} på ventelisten`,
    places: people =>
      people === 1
        ? 'Du har fått plass.'
        : `${people === 2 ? 'Begge' : `Alle ${people}`} har fått plass.`,
    next: 'Vi skriver til deg hvis det blir ledig plass. Til da trenger du ikke gjøre noe.',
    mail: address => `En bekreftelse er på vei til ${address}.`,
    reference: 'Påmeldingsnummer',
  },
  newsletter: {
    sentHeading: 'Sjekk e-posten din',
    sent: address => `Vi har sendt en lenke til ${address}. Du er påmeldt når du har fulgt den.`,
    spam: 'Har den ikke kommet om et par minutter, så se i mappen for søppelpost.',
    again: 'Send e-posten på nytt',
    sentAgain: 'E-posten er sendt på nytt.',
    sentOften:
      'E-posten er sendt tre ganger nå. Har den fremdeles ikke kommet, så se om adressen er riktig.',
  },
};
