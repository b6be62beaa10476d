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
  faults: count => (count === 1 ? 'Det er noko du må rette' : `Det er ${count} ting du må rette`),
  fault: (fault, kind, label) => {
    switch (fault) {
      case 'missing':
        return missing(kind, label);
      case 'too-long':
        return 'Dette er for langt. Skriv det kortare';
      case 'not-an-email':
        return 'Det manglar noko i adressa. Skriv henne som namn@eksempel.no';
      case 'not-a-phone':
        return 'Skriv telefonnummeret med tal, til dømes 412 34 567';
      case 'not-a-number':
        return 'Svar med eit tal, til dømes 2';
      case 'not-a-date':
        return 'Skriv ein dato som finst';
      case 'not-an-option':
        return 'Dette kan ikkje veljast lenger. Vel noko anna';
      case 'not-agreed':
        return 'Kryss av om du samtykkjer. Elles kan vi ikkje melde deg på';
      case 'too-many-people':
        return 'De er for mange til éi påmelding. Fjern nokon';
      case 'not-a-business-number':
        return 'Kontroller nummeret: det høyrer ikkje til noka verksemd';
      case 'not-a-gln':
        return 'Kontroller nummeret: eit GLN har 13 siffer';
      case 'at-once':
        return 'To av dei går føre seg samtidig. Vel éin av dei';
      case 'taken':
        return 'Her er det ikkje fleire plassar. Vel noko anna';
    }
  },
  problem: kind => {
    switch (kind) {
      case 'unreachable':
        return 'Vi fekk ikkje kontakt. Sjekk at du er på nett, og prøv igjen.';
      case 'unavailable':
      case 'invalid':
      case 'key-reused':
      case 'not-found':
        return 'Noko gjekk gale hos oss. Prøv igjen om litt.';
      case 'event-unknown':
        return 'Det går ikkje an å melde seg på dette arrangementet her.';
      case 'not-open-yet':
        return 'Påmeldinga har ikkje opna enno.';
      case 'closed':
        return 'Påmeldinga har stengt i mellomtida.';
      case 'full':
        return 'Det er ikkje lenger nok plassar. Nokon andre rakk det før deg.';
      case 'captcha-refused':
        return 'Vi klarte ikkje å sjå om du er ein robot. Ved knappen er det nokre tal du kan skrive i staden.';
      case 'token-refused':
        return 'Lenkja verkar ikkje lenger.';
      case 'too-many':
        return 'Det er gjort for mange forsøk. Vent nokre minutt, og prøv igjen.';
      case 'too-large':
        return 'Du har skrive meir enn vi kan ta imot. Gjer svara kortare.';
      case 'insecure':
        return 'Sida er ikkje sikra med https. Skriv tala ved knappen, så veit vi at du ikkje er ein robot.';
    }
  },
  kept: 'Det du har skrive, står her framleis.',
  newsletter,
};
