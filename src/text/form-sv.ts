import type {FieldKind, FormText} from './form.ts';
import {newsletter} from './newsletter-form-sv.ts';

const personer = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const platser = (count: number) => (count === 1 ? '1 plats' : `${count} platser`);

const missing = (kind: FieldKind, label: string): string => {
  switch (kind) {
    case 'name':
      return 'Skriv ditt namn';
    case 'email':
      return 'Skriv din e-postadress';
    case 'phone':
      return 'Skriv ditt telefonnummer';
    case 'organization':
      return 'Skriv var du kommer ifrån';
    case 'date':
      return 'Välj ett datum';
    case 'offer':
      return 'Välj ett pris';
    case 'person':
      return `Skriv namnet på ${label.toLowerCase()} eller ta bort fältet`;
    case 'choice':
      return `Välj ett svar: ${label}`;
    case 'people':
    case 'consent':
    case 'answer':
      return `Fyll i: ${label}`;
  }
};

/** Swedish. */
export const text: FormText = {
  heading: 'Anmälan',
  optional: label => `${label} (frivilligt)`,
  yes: 'Ja',
  no: 'Nej',
  noAnswer: 'Vill inte svara',
  trap: 'Lämna det här fältet tomt',
  shut: {
    none: 'Här finns ingen anmälan.',
    closed: 'Anmälan är stängd.',
    cancelled: 'Arrangemanget är inställt, så det går inte att anmäla sig.',
    postponed: 'Arrangemanget är uppskjutet och det nya datumet är inte klart än.',
    full: 'Alla platser är tagna och det finns ingen väntelista.',
    opens: date => `Anmälan öppnar ${date}.`,
    contact: address => `Har du frågor? Skriv till ${address}.`,
    elsewhere: 'Gå till anmälan',
  },
  label: {
    date: 'När vill du vara med?',
    offer: 'Pris',
    name: 'Ditt namn',
    email: 'Din e-postadress',
    phone: 'Ditt telefonnummer',
    organization: 'Din arbetsplats eller förening',
    people: 'Hur många kommer ni?',
    person: number => `Person ${number}`,
    personName: 'Namn',
    personEmail: 'E-post',
    consent: 'Samtycke',
    topics: 'Vad vill du höra om?',
    price: 'Pris',
  },
  help: {
    email: 'Vi skickar en bekräftelse hit.',
    emailNewsletter: 'Vi mejlar dig en länk. Prenumerationen börjar när du har följt den.',
    topics: 'Väljer du inget får du allt.',
    addPerson: 'Lägg till en person',
    remove: 'Ta bort',
    removePerson: number => `Ta bort person ${number}`,
    mostPeople: most => `Du kan anmäla högst ${personer(most)} åt gången.`,
    left: count => `${platser(count)} kvar`,
    removed: number => `Person ${number} är borttagen.`,
  },
  cost: {
    each: (count, price) => `${count} × ${price}`,
    vat: percent => `Moms ${percent}`,
    total: 'Totalt',
    ofWhichVat: percent => `Varav moms ${percent}`,
  },
  waiting: {
    all: 'Alla platser är tagna. Du hamnar på väntelistan och vi hör av oss om en plats blir ledig.',
    some: (left, people) =>
      `Det finns bara ${platser(left)} kvar och ni är ${people}. ${people === 2 ? 'Båda' : 'Alla'} hamnar på väntelistan.`,
    none: (left, people) =>
      `Det finns bara ${platser(left)} kvar och ni är ${people}. Ta bort någon eller välj ett annat datum.`,
  },
  dataProtection: {
    kept: days =>
      days === 0
        ? 'Dina uppgifter raderas när arrangemanget är över.'
        : `Dina uppgifter raderas ${days === 1 ? '1 dag' : `${days} dagar`} efter arrangemanget.`,
    more: 'Så hanterar vi dina uppgifter',
  },
  action: {
    again: 'Försök igen',
    signUp: (people, price) =>
      [people === 1 ? 'Anmäl mig' : `Anmäl ${personer(people)}`, price].filter(Boolean).join(' · '),
    joinWaitingList: people =>
      people === 1 ? 'Sätt mig på väntelistan' : `Sätt ${personer(people)} på väntelistan`,
    writeMail: address => `Mejla ${address}`,
    subscribe: 'Prenumerera på nyhetsbrevet',
    edit: 'Ändra anmälan',
    otherAddress: 'Fel adress? Ändra den',
    copy: 'Kopiera texten',
    copied: 'Texten är kopierad',
    copyByHand: 'Det gick inte att kopiera texten. Markera den och kopiera den själv.',
  },
  sending: {
    captcha: 'Ett ögonblick. Vi kollar bara att du inte är en robot …',
    answer: 'Skickar …',
  },
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
        return 'Vi fick ingen kontakt. Kolla att du är uppkopplad och försök igen.';
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
  kept: 'Det du har skrivit står kvar här.',
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
  newsletter,
};
