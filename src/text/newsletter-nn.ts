import type {NewsletterText} from './newsletter.ts';

/** Norwegian nynorsk. */
export const newsletterText: NewsletterText = {
  welcome: {
    subject: newsletter => `Velkomen! No får du ${newsletter}`,
    text: newsletter =>
      `Takk for at du stadfesta! Frå no av sender vi ${newsletter} til denne adressa.`,
    topics: 'Du høyrer om',
    allTopics: 'alt',
  },
  link: {
    subject: newsletter => `Lenkja di til ${newsletter}`,
    text: newsletter =>
      `Du har bede om ei lenkje for å endre eller avslutte ${newsletter}. Her er ho:`,
    notYou: 'Har du ikkje bede om henne, treng du ikkje gjere noko. Ingen andre har fått lenkja.',
  },
  moved: {
    subject: newsletter => `Frå no av går ${newsletter} til ei anna adresse`,
    text: newsletter =>
      `Du har bede oss sende ${newsletter} til ei anna adresse, og det gjer vi frå no av. Denne adressa har vi sletta.`,
    notYou: (organizer, email) => `Var det ikkje deg? Skriv til ${organizer} på ${email}.`,
  },
  left: {
    subject: email => `Meld av nyheitsbrevet: ${email}`,
    text: (email, address) =>
      `${email} har meldt seg av nyheitsbrevet, og adressa er sletta her. I listmonk kan vi ikkje slette henne. Det må du gjere sjølv på ${address}, så det ikkje kjem fleire brev.`,
  },
  change: 'Endre tema, namn, språk eller adresse',
  unsubscribe: 'Meld deg av nyheitsbrevet',
  unsubscribePage: {
    title: 'Vil du melde deg av nyheitsbrevet?',
    question: (email, newsletter) =>
      `Då sender vi ikkje lenger ${newsletter} til ${email}, og vi slettar alt vi har lagra om deg i den samanhengen.`,
    button: 'Ja, meld meg av',
    instead: 'Nei, eg vil heller endre kva eg får',
    doneTitle: 'Du er meld av',
    done: (email, newsletter) =>
      `Vi sender ikkje lenger ${newsletter} til ${email}. Adressa og alt anna er sletta hos oss.`,
    goneTitle: 'Du er alt meld av',
    gone: 'Adressa får ikkje nyheitsbrevet lenger, og ho er sletta hos oss.',
  },
  preferencesPage: {
    title: newsletter => `Slik får du ${newsletter}`,
    email: 'E-postadressa di',
    emailHelp:
      'Skriv du ei ny adresse, sender vi ei lenkje dit. Adressa gjeld når du har følgt lenkja.',
    name: 'Namnet ditt (valfritt)',
    topics: 'Kva vil du høyre om?',
    topicsHelp: 'Vel du ingen, får du alt.',
    language: 'Kva språk skal vi skrive på?',
    button: 'Lagre',
    saved: 'Endringane dine er lagra.',
    checkMail: (email, former) =>
      `Vi har sendt ei lenkje til ${email}. Følg henne for å byte adresse. Til då skriv vi til ${former}.`,
    leave: 'Meld deg av nyheitsbrevet',
  },
  askPage: {
    title: 'Få lenkja di på nytt',
    intro:
      'Skriv adressa du får nyheitsbrevet på, så sender vi ei lenkje der du kan endre det eller melde deg av.',
    email: 'E-postadressa di',
    button: 'Send lenkja',
    doneTitle: 'Sjekk e-posten din',
    done: email => `Om ${email} får nyheitsbrevet, er ei lenkje på veg dit no.`,
    doneHelp:
      'Har ho ikkje kome om eit par minutt, så sjå i mappa for søppelpost. Vi sender høgst éi lenkje i timen.',
  },
  refused: {
    title: 'Lenkja verkar ikkje',
    text: 'Ho har ikkje kome med i si heile lengd. Prøv å kopiere heile lenkja frå e-posten, eller få ei ny.',
    ask: 'Send meg ei ny lenkje',
  },
  faults: count => (count === 1 ? 'Det er noko du må rette' : `Det er ${count} ting du må rette`),
  fault: fault => {
    switch (fault) {
      case 'missing':
        return 'Skriv e-postadressa di';
      case 'not-an-email':
        return 'Det manglar noko i adressa. Skriv henne som namn@eksempel.no';
      case 'too-long':
        return 'Dette er for langt. Skriv det kortare';
      default:
        return 'Dette kan ikkje veljast lenger. Vel noko anna';
    }
  },
};
