import type {FormText} from './form.ts';
import {newsletter} from './newsletter-form-nb.ts';

const personer = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const plasser = (count: number) => (count === 1 ? '1 plass' : `${count} plasser`);

/** Norwegian bokmål. */
export const text: FormText = {
  heading: 'Påmelding',
  optional: label => `${label} (valgfritt)`,
  yes: 'Ja',
  no: 'Nei',
  noAnswer: 'Vil ikke svare',
  trap: 'La dette feltet stå tomt',
  shut: {
    none: 'Det er ingen påmelding her.',
    closed: 'Påmeldingen er stengt.',
    cancelled: 'Arrangementet er avlyst, så det går ikke an å melde seg på.',
    postponed: 'Arrangementet er utsatt, og den nye datoen er ikke klar ennå.',
    full: 'Alle plassene er tatt, og det er ingen venteliste.',
    opens: date => `Påmeldingen åpner ${date}.`,
    contact: address => `Lurer du på noe? Skriv til ${address}.`,
    elsewhere: 'Gå til påmeldingen',
  },
  label: {
    date: 'Når vil du være med?',
    offer: 'Pris',
    name: 'Navnet ditt',
    email: 'E-postadressen din',
    phone: 'Telefonnummeret ditt',
    organization: 'Arbeidsplassen eller organisasjonen din',
    people: 'Hvor mange kommer dere?',
    person: number => `Person ${number}`,
    personName: 'Navn',
    personEmail: 'E-post',
    consent: 'Samtykke',
    topics: 'Hva vil du høre om?',
    price: 'Pris',
  },
  help: {
    email: 'Vi sender en bekreftelse hit.',
    emailNewsletter: 'Vi sender deg en lenke. Du er ikke påmeldt før du har fulgt den.',
    topics: 'Velger du ingen, får du alt.',
    addPerson: 'Legg til en person',
    remove: 'Fjern',
    removePerson: number => `Fjern person ${number}`,
    mostPeople: most => `Du kan melde på høyst ${personer(most)} om gangen.`,
    left: count => `${plasser(count)} igjen`,
    removed: number => `Person ${number} er fjernet.`,
  },
  cost: {
    each: (count, price) => `${count} × ${price}`,
    vat: percent => `${percent} mva.`,
    total: 'Til sammen',
    ofWhichVat: percent => `Herav ${percent} mva.`,
  },
  waiting: {
    all: 'Alle plassene er tatt. Du kommer på ventelisten, og vi skriver til deg hvis det blir ledig.',
    some: (left, people) =>
      `Det er bare ${plasser(left)} igjen, og dere er ${people}. ${people === 2 ? 'Begge' : 'Alle'} kommer på ventelisten.`,
    none: (left, people) =>
      `Det er bare ${plasser(left)} igjen, og dere er ${people}. Fjern noen, eller velg en annen dato.`,
  },
  dataProtection: {
    kept: days =>
      days === 0
        ? 'Opplysningene dine slettes når arrangementet er over.'
        : `Opplysningene dine slettes ${days === 1 ? '1 dag' : `${days} dager`} etter arrangementet.`,
    more: 'Slik tar vi vare på opplysningene dine',
  },
  action: {
    again: 'Prøv igjen',
    signUp: (people, price) =>
      [people === 1 ? 'Meld meg på' : `Meld på ${personer(people)}`, price]
        .filter(Boolean)
        .join(' · '),
    joinWaitingList: people =>
      people === 1 ? 'Sett meg på ventelisten' : `Sett ${personer(people)} på ventelisten`,
    writeMail: address => `Skriv e-post til ${address}`,
    subscribe: 'Meld meg på nyhetsbrevet',
    edit: 'Endre påmeldingen',
    otherAddress: 'Feil adresse? Rett den',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert',
    copyByHand: 'Teksten lot seg ikke kopiere. Merk den, og kopier den selv.',
  },
  sending: {
    form: 'Et øyeblikk …',
    captcha: 'Et øyeblikk. Vi sjekker bare at du ikke er en robot …',
    answer: 'Sender …',
  },
  unreachable: 'Vi fikk ikke kontakt. Sjekk at du er på nett, og prøv igjen.',
  kept: 'Det du har skrevet, står her fortsatt.',
  newsletter,
};
