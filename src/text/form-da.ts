import type {FormText} from './form.ts';
import {newsletter} from './newsletter-form-da.ts';

const personer = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const pladser = (count: number) => (count === 1 ? '1 plads' : `${count} pladser`);

const alle = (count: number) => (count === 2 ? 'begge' : 'alle');

/** Danish. */
export const text: FormText = {
  heading: 'Tilmelding',
  optional: label => `${label} (valgfrit)`,
  yes: 'Ja',
  no: 'Nej',
  noAnswer: 'Svarer ikke',
  trap: 'Lad dette felt stå tomt',
  shut: {
    none: 'Der er ingen tilmelding her.',
    closed: 'Tilmeldingen er lukket.',
    cancelled: 'Arrangementet er aflyst, så man kan ikke tilmelde sig.',
    postponed: 'Arrangementet er udskudt, og den nye dato er ikke klar endnu.',
    full: 'Alle pladser er taget, og der er ikke venteliste.',
    opens: date => `Tilmeldingen åbner ${date}.`,
    contact: address => `Har du spørgsmål, så skriv til ${address}.`,
    elsewhere: 'Gå til tilmeldingen',
  },
  label: {
    date: 'Hvornår vil du med?',
    offer: 'Pris',
    name: 'Dit navn',
    email: 'Din e-mail',
    phone: 'Dit telefonnummer',
    organization: 'Din arbejdsplads eller forening',
    people: 'Hvor mange kommer I?',
    person: number => `Person ${number}`,
    personName: 'Navn',
    personEmail: 'E-mail',
    consent: 'Samtykke',
    topics: 'Hvad vil du høre om?',
    price: 'Pris',
  },
  help: {
    email: 'Vi sender en bekræftelse til adressen.',
    emailNewsletter: 'Vi sender et link, som du skal følge, før du er tilmeldt.',
    topics: 'Vælger du ingen, får du det hele.',
    addPerson: 'Tilføj en person',
    remove: 'Fjern',
    removePerson: number => `Fjern person ${number}`,
    mostPeople: most => `Du kan højst tilmelde ${personer(most)} på én gang.`,
    left: count => `${pladser(count)} tilbage`,
    removed: number => `Person ${number} er fjernet.`,
  },
  cost: {
    each: (count, price) => `${count} × ${price}`,
    vat: percent => `Moms ${percent}`,
    total: 'I alt',
    ofWhichVat: percent => `Heraf moms ${percent}`,
  },
  waiting: {
    all: 'Alle pladser er taget. Du kommer på ventelisten, og vi skriver, hvis der bliver plads.',
    some: (left, people) =>
      `Der er kun ${pladser(left)} tilbage, og I er ${people}. I kommer ${alle(people)} på ventelisten.`,
    none: (left, people) =>
      `Der er kun ${pladser(left)} tilbage, og I er ${people}. Fjern nogen, eller vælg en anden dato.`,
  },
  dataProtection: {
    kept: days =>
      days === 0
        ? 'Dine oplysninger slettes, når arrangementet er slut.'
        : `Dine oplysninger slettes ${days === 1 ? '1 dag' : `${days} dage`} efter arrangementet.`,
    more: 'Sådan passer vi på dine oplysninger',
  },
  action: {
    again: 'Prøv igen',
    signUp: (people, price) =>
      [people === 1 ? 'Tilmeld mig' : `Tilmeld ${personer(people)}`, price]
        .filter(Boolean)
        .join(' · '),
    joinWaitingList: people =>
      people === 1 ? 'Skriv mig på ventelisten' : `Skriv ${personer(people)} på ventelisten`,
    writeMail: address => `Skriv mail til ${address}`,
    subscribe: 'Tilmeld mig nyhedsbrevet',
    edit: 'Ret i tilmeldingen',
    otherAddress: 'Forkert adresse? Ret den',
    copy: 'Kopiér teksten',
    copied: 'Teksten er kopieret',
    copyByHand: 'Teksten kunne ikke kopieres. Markér den, og kopiér den selv.',
  },
  sending: {
    form: 'Et øjeblik …',
    captcha: 'Et øjeblik. Vi tjekker lige, at du ikke er en robot …',
    answer: 'Sender …',
  },
  unreachable: 'Vi kunne ikke få forbindelse. Tjek, at du er på nettet, og prøv igen.',
  kept: 'Det, du har skrevet, står her stadig.',
  newsletter,
};
