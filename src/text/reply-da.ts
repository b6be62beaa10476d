import {text as form} from './form-da.ts';
import type {FieldKind, ReplyText} from './reply.ts';

const missing = (kind: FieldKind, label: string): string => {
  switch (kind) {
    case 'name':
      return 'Skriv dit navn';
    case 'email':
      return 'Skriv din e-mailadresse';
    case 'phone':
      return 'Skriv dit telefonnummer';
    case 'organization':
      return 'Skriv din arbejdsplads eller forening';
    case 'date':
      return 'Vælg en dato';
    case 'offer':
      return 'Vælg en pris';
    case 'person':
      return `Skriv navnet på ${label.toLowerCase()}, eller fjern personen`;
    case 'choice':
      return `Vælg et svar: ${label}`;
    case 'people':
    case 'consent':
    case 'answer':
      return `Udfyld: ${label}`;
  }
};

/** Danish. */
export const text: ReplyText = {
  faults: count =>
    count === 1 ? 'Der er noget, du skal rette' : `Der er ${count} ting, du skal rette`,
  fault: (fault, kind, label) => {
    switch (fault) {
      case 'missing':
        return missing(kind, label);
      case 'too-long':
        return 'Det er for langt. Skriv det kortere';
      case 'not-an-email':
        return 'Adressen mangler noget. Skriv den som navn@eksempel.dk';
      case 'not-a-phone':
        return 'Skriv telefonnummeret med tal, for eksempel 12 34 56 78';
      case 'not-a-number':
        return 'Skriv svaret med tal, for eksempel 2';
      case 'not-a-date':
        return 'Skriv en dato, der findes';
      case 'not-an-option':
        return 'Det kan ikke længere vælges. Vælg noget andet';
      case 'not-agreed':
        return 'Sæt kryds, hvis du er indforstået. Ellers kan vi ikke tilmelde dig';
      case 'too-many-people':
        return 'I er for mange til én tilmelding. Fjern nogen';
      case 'not-a-business-number':
        return 'Kontrollér nummeret: det hører ikke til en virksomhed';
      case 'not-a-gln':
        return 'Kontrollér nummeret: et EAN-nummer har 13 cifre';
      case 'at-once':
        return 'To af dem foregår samtidig. Vælg den ene';
      case 'taken':
        return 'Her er ikke flere pladser. Vælg noget andet';
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
        return 'Det gik galt hos os. Prøv igen om lidt.';
      case 'event-unknown':
        return 'Man kan ikke tilmelde sig dette arrangement her.';
      case 'not-open-yet':
        return 'Tilmeldingen er ikke åbnet endnu.';
      case 'closed':
        return 'Tilmeldingen er blevet lukket.';
      case 'full':
        return 'Der er ikke længere plads nok: andre nåede det før dig.';
      case 'captcha-refused':
        return 'Vi kunne ikke se, om du er en robot. Ved knappen er der nogle tal, du kan skrive i stedet.';
      case 'token-refused':
        return 'Linket virker ikke længere.';
      case 'too-many':
        return 'Der er prøvet for mange gange. Vent et par minutter, og prøv igen.';
      case 'too-large':
        return 'Du har skrevet mere, end vi kan tage imod. Gør svarene kortere.';
      case 'insecure':
        return 'Siden er ikke sikret med https. Skriv tallene ved knappen, så ved vi, at du ikke er en robot.';
    }
  },
  sent: {
    confirmed: people => (people === 1 ? 'Du er tilmeldt' : 'I er tilmeldt'),
    waiting: position => `Du er nummer ${position} på ventelisten`,
    places: people =>
      people === 1
        ? 'Der er en plads til dig.'
        : `Der er plads til jer ${people === 2 ? 'begge' : `alle ${people}`}.`,
    next: 'Vi skriver, hvis der bliver plads. Indtil da behøver du ikke gøre noget.',
    mail: address => `En bekræftelse er på vej til ${address}.`,
    reference: 'Tilmeldingsnummer',
  },
  newsletter: {
    sentHeading: 'Tjek din mail',
    sent: address => `Vi har sendt et link til ${address}. Du er tilmeldt, når du har fulgt det.`,
    spam: 'Er den ikke kommet om et par minutter, så kig i mappen med uønsket post.',
    again: 'Send mailen igen',
    sentAgain: 'Mailen er sendt igen.',
    sentOften:
      'Mailen er sendt tre gange nu. Er den stadig ikke kommet, så se, om adressen er rigtig.',
  },
};
