import {text as form} from './form-sv.ts';
import type {FieldKind, ReplyText} from './reply.ts';

const missing = (kind: FieldKind, label: string): string => {
  switch (kind) {
    case 'name':
      return 'Skriv ditt namn';
    case 'email':
      return 'Skriv din e-postadress';
    case 'phone':
      return 'Skriv ditt telefonnummer';
    case 'organization':
      return 'Skriv din arbetsplats eller förening';
    case 'date':
      return 'Välj ett datum';
    case 'offer':
      return 'Välj ett pris';
    case 'person':
      return `Skriv namnet på ${label.toLowerCase()} eller ta bort personen`;
    case 'choice':
      return `Välj ett svar: ${label}`;
    case 'people':
    case 'consent':
    case 'answer':
      return `Fyll i: ${label}`;
  }
};

/** Swedish. */
export const text: ReplyText = {
  faults: count =>
    count === 1 ? 'Det är något du behöver rätta' : `Det är ${count} saker du behöver rätta`,
  fault: (fault, kind, label) => {
    switch (fault) {
      case 'missing':
        return missing(kind, label);
      case 'too-long':
        return 'Det här är för långt. Skriv kortare';
      case 'not-an-email':
        return 'Det saknas något i adressen. Skriv den som namn@exempel.se';
      case 'not-a-phone':
        return 'Skriv telefonnumret med siffror, till exempel 070-123 45 67';
      case 'not-a-number':
        return 'Svara med siffror, till exempel 2';
      case 'not-a-date':
        return 'Skriv ett datum som finns';
      case 'not-an-option':
        return 'Det går inte längre att välja detta. Välj något annat';
      case 'not-agreed':
        return 'Kryssa i rutan om du samtycker. Annars kan vi inte anmäla dig';
      case 'too-many-people':
        return 'Ni är för många för en anmälan. Ta bort någon';
      case 'not-a-business-number':
        return 'Kontrollera numret: det tillhör inget företag';
      case 'not-a-gln':
        return 'Kontrollera numret: ett GLN har 13 siffror';
      case 'at-once':
        return 'Två av dem äger rum samtidigt. Välj en av dem';
      case 'taken':
        return 'Här finns inga platser kvar. Välj något annat';
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
        return 'Något gick fel hos oss. Försök igen om en stund.';
      case 'event-unknown':
        return 'Det går inte att anmäla sig till det här arrangemanget här.';
      case 'not-open-yet':
        return 'Anmälan har inte öppnat än.';
      case 'closed':
        return 'Anmälan har hunnit stänga.';
      case 'full':
        return 'Platserna räcker inte längre. Andra hann före dig.';
      case 'captcha-refused':
        return 'Vi kunde inte avgöra om du är en robot. Vid knappen finns det siffror som du kan skriva i stället.';
      case 'token-refused':
        return 'Länken fungerar inte längre.';
      case 'too-many':
        return 'Det har gjorts för många försök. Vänta några minuter och försök igen.';
      case 'too-large':
        return 'Du har skrivit mer än vi kan ta emot. Korta dina svar.';
      case 'insecure':
        return 'Sidan är inte säkrad med https. Skriv siffrorna vid knappen, så vet vi att du inte är en robot.';
    }
  },
  sent: {
    confirmed: people => (people === 1 ? 'Du är anmäld' : 'Ni är anmälda'),
    waiting: position => `Du är nummer ${position} på väntelistan`,
    places: people =>
      people === 1
        ? 'Du har fått en plats.'
        : `${people === 2 ? 'Båda' : `Alla ${people}`} har fått plats.`,
    next: 'Vi hör av oss om en plats blir ledig. Tills dess behöver du inte göra något.',
    mail: address => `En bekräftelse är på väg till ${address}.`,
    reference: 'Anmälningsnummer',
  },
  newsletter: {
    sentHeading: 'Titta i din mejl',
    sent: address =>
      `Vi har skickat en länk till ${address}. Prenumerationen börjar när du har följt den.`,
    spam: 'Har den inte kommit om ett par minuter, titta i skräpposten.',
    again: 'Skicka mejlet igen',
    sentAgain: 'Mejlet är skickat igen.',
    sentOften:
      'Mejlet är skickat tre gånger nu. Har det ändå inte kommit, se efter om adressen stämmer.',
  },
};
