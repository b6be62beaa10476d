import type {FormText} from './form.ts';
import {newsletter} from './newsletter-form-nn.ts';

const personar = (count: number) => (count === 1 ? '1 person' : `${count} personar`);
const plassar = (count: number) => (count === 1 ? '1 plass' : `${count} plassar`);

/** Norwegian nynorsk. */
export const text: FormText = {
  heading: 'Påmelding',
  optional: label => `${label} (valfritt)`,
  yes: 'Ja',
  no: 'Nei',
  noAnswer: 'Vil ikkje svare',
  trap: 'Lat dette feltet stå tomt',
  shut: {
    none: 'Her er det inga påmelding.',
    closed: 'Påmeldinga er stengd.',
    cancelled: 'Arrangementet er avlyst, så det går ikkje an å melde seg på.',
    postponed: 'Arrangementet er utsett, og den nye datoen er ikkje klar enno.',
    full: 'Alle plassane er tekne, og det er inga venteliste.',
    opens: date => `Påmeldinga opnar ${date}.`,
    contact: address => `Lurer du på noko? Skriv til ${address}.`,
    elsewhere: 'Gå til påmeldinga',
  },
  label: {
    date: 'Når vil du vere med?',
    offer: 'Pris',
    name: 'Namnet ditt',
    email: 'E-postadressa di',
    phone: 'Telefonnummeret ditt',
    organization: 'Arbeidsplassen eller organisasjonen din',
    people: 'Kor mange kjem de?',
    person: number => `Person ${number}`,
    personName: 'Namn',
    personEmail: 'E-post',
    consent: 'Samtykke',
    topics: 'Kva vil du høyre om?',
    price: 'Pris',
  },
  help: {
    email: 'Vi sender ei stadfesting hit.',
    emailNewsletter: 'Vi sender deg ei lenkje. Du er ikkje påmeld før du har følgt henne.',
    topics: 'Vel du ingen, får du alt.',
    addPerson: 'Legg til ein person',
    remove: 'Fjern',
    removePerson: number => `Fjern person ${number}`,
    mostPeople: most => `Du kan melde på høgst ${personar(most)} om gongen.`,
    left: count => `${plassar(count)} igjen`,
    removed: number => `Person ${number} er fjerna.`,
  },
  cost: {
    each: (count, price) => `${count} × ${price}`,
    vat: percent => `${percent} mva.`,
    total: 'Til saman',
    ofWhichVat: percent => `Av dette ${percent} mva.`,
  },
  waiting: {
    all: 'Alle plassane er tekne. Du kjem på ventelista, og vi skriv til deg om det blir ledig.',
    some: (left, people) =>
      `Det er berre ${plassar(left)} igjen, og de er ${people}. ${people === 2 ? 'Begge' : 'Alle'} kjem på ventelista.`,
    none: (left, people) =>
      `Det er berre ${plassar(left)} igjen, og de er ${people}. Fjern nokon, eller vel ein annan dato.`,
  },
  dataProtection: {
    kept: days =>
      days === 0
        ? 'Opplysningane dine blir sletta når arrangementet er over.'
        : `Opplysningane dine blir sletta ${days === 1 ? '1 dag' : `${days} dagar`} etter arrangementet.`,
    more: 'Slik tek vi vare på opplysningane dine',
  },
  action: {
    again: 'Prøv igjen',
    signUp: (people, price) =>
      [people === 1 ? 'Meld meg på' : `Meld på ${personar(people)}`, price]
        .filter(Boolean)
        .join(' · '),
    joinWaitingList: people =>
      people === 1 ? 'Set meg på ventelista' : `Set ${personar(people)} på ventelista`,
    writeMail: address => `Skriv e-post til ${address}`,
    subscribe: 'Meld meg på nyheitsbrevet',
    edit: 'Endre påmeldinga',
    otherAddress: 'Feil adresse? Rett henne',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert',
    copyByHand: 'Teksten let seg ikkje kopiere. Merk han, og kopier han sjølv.',
  },
  sending: {
    form: 'Vent litt …',
    captcha: 'Vent litt. Vi sjekkar berre at du ikkje er ein robot …',
    answer: 'Sender …',
  },
  unreachable: 'Vi fekk ikkje kontakt. Sjekk at du er på nett, og prøv igjen.',
  kept: 'Det du har skrive, står her framleis.',
  newsletter,
};
