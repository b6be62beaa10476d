import type {NewsletterText} from './newsletter.ts';

/** Norwegian bokmål. */
export const newsletterText: NewsletterText = {
  welcome: {
    subject: newsletter => `Velkommen! Nå får du ${newsletter}`,
    text: newsletter =>
      `Takk for at du bekreftet! Fra nå av sender vi ${newsletter} til denne adressen.`,
    topics: 'Du hører om',
    allTopics: 'alt',
  },
  link: {
    subject: newsletter => `Lenken din til ${newsletter}`,
    text: newsletter =>
      `Du har bedt om en lenke for å endre eller avslutte ${newsletter}. Her er den:`,
    notYou: 'Har du ikke bedt om den, trenger du ikke gjøre noe. Ingen andre har fått lenken.',
  },
  moved: {
    subject: newsletter => `Fra nå av går ${newsletter} til en annen adresse`,
    text: newsletter =>
      `Du har bedt oss sende ${newsletter} til en annen adresse, og det gjør vi fra nå av. Denne adressen har vi slettet.`,
    notYou: (organizer, email) => `Var det ikke deg? Skriv til ${organizer} på ${email}.`,
  },
  left: {
    subject: email => `Meldt av nyhetsbrevet: ${email}`,
    text: (email, address) =>
      `${email} har meldt seg av nyhetsbrevet, og adressen er slettet her. I listmonk kan vi ikke slette den. Det må du gjøre selv på ${address}, så det ikke kommer flere brev.`,
  },
  change: 'Endre temaer, navn, språk eller adresse',
  unsubscribe: 'Meld deg av nyhetsbrevet',
  unsubscribePage: {
    title: 'Vil du melde deg av nyhetsbrevet?',
    question: (email, newsletter) =>
      `Da sender vi ikke lenger ${newsletter} til ${email}, og vi sletter alt vi har lagret om deg i den sammenhengen.`,
    button: 'Ja, meld meg av',
    instead: 'Nei, jeg vil heller endre hva jeg får',
    doneTitle: 'Du er meldt av',
    done: (email, newsletter) =>
      `Vi sender ikke lenger ${newsletter} til ${email}. Adressen og alt annet er slettet hos oss.`,
    goneTitle: 'Du er allerede meldt av',
    gone: 'Adressen får ikke nyhetsbrevet lenger, og den er slettet hos oss.',
  },
  preferencesPage: {
    title: newsletter => `Slik får du ${newsletter}`,
    email: 'E-postadressen din',
    emailHelp:
      'Skriver du en ny adresse, sender vi en lenke dit. Adressen gjelder når du har fulgt den.',
    name: 'Navnet ditt (valgfritt)',
    topics: 'Hva vil du høre om?',
    topicsHelp: 'Velger du ingen, får du alt.',
    language: 'Hvilket språk skal vi skrive på?',
    button: 'Lagre',
    saved: 'Endringene dine er lagret.',
    checkMail: (email, former) =>
      `Vi har sendt en lenke til ${email}. Følg den for å bytte adresse. Til da skriver vi til ${former}.`,
    leave: 'Meld deg av nyhetsbrevet',
  },
  askPage: {
    title: 'Få lenken din på nytt',
    intro:
      'Skriv adressen du får nyhetsbrevet på, så sender vi en lenke der du kan endre det eller melde deg av.',
    email: 'E-postadressen din',
    button: 'Send lenken',
    doneTitle: 'Sjekk e-posten din',
    done: email => `Hvis ${email} får nyhetsbrevet, er en lenke på vei dit nå.`,
    doneHelp:
      'Har den ikke kommet om et par minutter, så se i mappen for søppelpost. Vi sender høyst én lenke i timen.',
  },
  refused: {
    title: 'Lenken virker ikke',
    text: 'Den har ikke kommet med i sin helhet. Prøv å kopiere hele lenken fra e-posten, eller få en ny.',
    ask: 'Send meg en ny lenke',
  },
  faults: count => (count === 1 ? 'Det er noe du må rette' : `Det er ${count} ting du må rette`),
  fault: fault => {
    switch (fault) {
      case 'missing':
        return 'Skriv e-postadressen din';
      case 'not-an-email':
        return 'Det mangler noe i adressen. Skriv den som navn@eksempel.no';
      case 'too-long':
        return 'Dette er for langt. Skriv det kortere';
      default:
        return 'Dette kan ikke velges lenger. Velg noe annet';
    }
  },
};
