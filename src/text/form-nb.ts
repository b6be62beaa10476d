import type {FieldKind, FormText} from './form.ts';
import {newsletter} from './newsletter-form-nb.ts';

const personer = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const plasser = (count: number) => (count === 1 ? '1 plass' : `${count} plasser`);

const missing = (kind: FieldKind, label: string): string => {
  switch (kind) {
    case 'name':
      return 'Skriv navnet ditt';
    case 'email':
      return 'Skriv e-postadressen din';
    case 'phone':
      return 'Skriv telefonnummeret ditt';
    case 'organization':
      return 'Skriv hvor du kommer fra';
    case 'date':
      return 'Velg en dato';
    case 'offer':
      return 'Velg en pris';
    case 'person':
      return `Skriv navnet til ${label.toLowerCase()}, eller fjern feltet`;
    case 'choice':
      return `Velg et svar: ${label}`;
    case 'people':
    case 'consent':
    case 'answer':
      return `Fyll ut: ${label}`;
  }
};

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
    captcha: 'Et øyeblikk. Vi sjekker bare at du ikke er en robot …',
    answer: 'Sender …',
  },
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
        return 'Vi fikk ikke kontakt. Sjekk at du er på nett, og prøv igjen.';
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
  kept: 'Det du har skrevet, står her fortsatt.',
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
  newsletter,
};
