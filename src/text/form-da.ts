import type {FieldKind, FormText} from './form.ts';
import {newsletter} from './newsletter-form-da.ts';

const personer = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const pladser = (count: number) => (count === 1 ? '1 plads' : `${count} pladser`);

const alle = (count: number) => (count === 2 ? 'begge' : 'alle');

const missing = (kind: FieldKind, label: string): string => {
  switch (kind) {
    case 'name':
      return 'Skriv dit navn';
    case 'email':
      return 'Skriv din e-mailadresse';
    case 'phone':
      return 'Skriv dit telefonnummer';
    case 'organization':
      return 'Skriv, hvor du kommer fra';
    case 'date':
      return 'Vælg en dato';
    case 'offer':
      return 'Vælg en pris';
    case 'person':
      return `Skriv navnet på ${label.toLowerCase()}, eller fjern feltet`;
    case 'choice':
      return `Vælg et svar: ${label}`;
    case 'people':
    case 'consent':
    case 'answer':
      return `Udfyld: ${label}`;
  }
};

/** Danish. */
export const text: FormText = {
  heading: 'Tilmelding',
  optional: label => `${label} (valgfrit)`,
  yes: 'Ja',
  no: 'Nej',
  noAnswer: 'Svarer ikke',
  trap: 'Lad dette felt stå tomt',
  shut: {
    none: 'Man skal ikke tilmelde sig her.',
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
    captcha: 'Et øjeblik. Vi tjekker lige, at du ikke er en robot …',
    answer: 'Sender …',
  },
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
        return 'Vi kunne ikke få forbindelse. Tjek, at du er på nettet, og prøv igen.';
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
  kept: 'Det, du har skrevet, står her stadig.',
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
  newsletter,
};
