import type {NewsletterText} from './newsletter.ts';

/** Danish. */
export const newsletterText: NewsletterText = {
  welcome: {
    subject: newsletter => `Velkommen: du får nu ${newsletter}`,
    text: newsletter =>
      `Tak, fordi du bekræftede. Fra nu af sender vi ${newsletter} til denne adresse.`,
    topics: 'Du hører om',
    allTopics: 'det hele',
  },
  link: {
    subject: newsletter => `Dit link til ${newsletter}`,
    text: newsletter =>
      `Du har bedt om et link, så du kan ændre eller afmelde ${newsletter}. Her er det:`,
    notYou: 'Har du ikke bedt om det, behøver du ikke gøre noget. Ingen andre har fået linket.',
  },
  moved: {
    subject: newsletter => `Fra nu af sender vi ${newsletter} til en anden adresse`,
    text: newsletter =>
      `Du har bedt os sende ${newsletter} til en anden adresse, og det gør vi fra nu af. Denne adresse har vi slettet.`,
    notYou: (organizer, email) => `Var det ikke dig, så skriv til ${organizer} på ${email}.`,
  },
  left: {
    subject: email => `Afmeldt nyhedsbrevet: ${email}`,
    text: (email, address) =>
      `${email} har afmeldt nyhedsbrevet, og adressen er slettet her. listmonk kan vi ikke slette i: gør det selv på ${address}, så der ikke kommer flere breve.`,
  },
  change: 'Ret emner, navn, sprog eller adresse',
  unsubscribe: 'Afmeld nyhedsbrevet',
  unsubscribePage: {
    title: 'Vil du afmelde nyhedsbrevet?',
    question: (email, newsletter) =>
      `Så sender vi ikke længere ${newsletter} til ${email}, og vi sletter alt, hvad vi har gemt om dig i den forbindelse.`,
    button: 'Ja, afmeld mig',
    instead: 'Nej, jeg vil hellere rette, hvad jeg får',
    doneTitle: 'Du er afmeldt',
    done: (email, newsletter) =>
      `Vi sender ikke længere ${newsletter} til ${email}. Adressen og resten er slettet hos os.`,
    goneTitle: 'Du er allerede afmeldt',
    gone: 'Adressen får ikke længere nyhedsbrevet, og den er slettet hos os.',
  },
  preferencesPage: {
    title: newsletter => `Sådan får du ${newsletter}`,
    email: 'Din e-mail',
    emailHelp:
      'Skriver du en ny adresse, sender vi et link til den. Den gælder, når du har fulgt det.',
    name: 'Dit navn (valgfrit)',
    topics: 'Hvad vil du høre om?',
    topicsHelp: 'Vælger du ingen, får du det hele.',
    language: 'Hvilket sprog skal vi skrive på?',
    button: 'Gem',
    saved: 'Dine ændringer er gemt.',
    checkMail: (email, former) =>
      `Vi har sendt et link til ${email}. Følg det for at skifte adresse; indtil da skriver vi til ${former}.`,
    leave: 'Afmeld nyhedsbrevet',
  },
  askPage: {
    title: 'Få dit link igen',
    intro:
      'Skriv den adresse, du får nyhedsbrevet på. Så sender vi et link, hvor du kan ændre eller afmelde det.',
    email: 'Din e-mail',
    button: 'Send linket',
    doneTitle: 'Tjek din mail',
    done: email => `Hvis ${email} får nyhedsbrevet, er der nu et link på vej til adressen.`,
    doneHelp:
      'Er det ikke kommet om et par minutter, så kig i mappen med uønsket post. Vi sender højst ét link i timen.',
  },
  refused: {
    title: 'Linket virker ikke',
    text: 'Det er ikke kommet helt med. Prøv at kopiere hele linket fra mailen, eller få et nyt.',
    ask: 'Send mig et nyt link',
  },
  faults: count =>
    count === 1 ? 'Der er noget, du skal rette' : `Der er ${count} ting, du skal rette`,
  fault: fault => {
    switch (fault) {
      case 'missing':
        return 'Skriv din e-mailadresse';
      case 'not-an-email':
        return 'Adressen mangler noget. Skriv den som navn@eksempel.dk';
      case 'too-long':
        return 'Det er for langt. Skriv det kortere';
      default:
        return 'Det kan ikke længere vælges. Vælg noget andet';
    }
  },
};
