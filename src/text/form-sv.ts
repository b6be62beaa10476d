import type {FormText} from './form.ts';
import {newsletter} from './newsletter-form-sv.ts';

const personer = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const platser = (count: number) => (count === 1 ? '1 plats' : `${count} platser`);

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
    form: 'Ett ögonblick …',
    captcha: 'Ett ögonblick. Vi kontrollerar bara att du inte är en robot …',
    answer: 'Skickar …',
  },
  unreachable: 'Vi fick ingen kontakt. Kontrollera att du är uppkopplad och försök igen.',
  kept: 'Det du har skrivit står kvar här.',
  newsletter,
};
