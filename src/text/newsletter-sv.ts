import type {NewsletterText} from './newsletter.ts';

/** Swedish. */
export const newsletterText: NewsletterText = {
  welcome: {
    subject: newsletter => `Välkommen! Nu får du ${newsletter}`,
    text: newsletter =>
      `Tack för att du bekräftade! Från och med nu skickar vi ${newsletter} till den här adressen.`,
    topics: 'Du får höra om',
    allTopics: 'allt',
  },
  link: {
    subject: newsletter => `Din länk till ${newsletter}`,
    text: newsletter =>
      `Du har bett om en länk där du kan ändra eller avsluta ${newsletter}. Här är den:`,
    notYou: 'Har du inte bett om den behöver du inte göra något. Ingen annan har fått länken.',
  },
  moved: {
    subject: newsletter => `Från och med nu går ${newsletter} till en annan adress`,
    text: newsletter =>
      `Du har bett oss skicka ${newsletter} till en annan adress, och det gör vi från och med nu. Den här adressen har vi raderat.`,
    notYou: (organizer, email) => `Var det inte du? Skriv till ${organizer} på ${email}.`,
  },
  left: {
    subject: email => `Vill inte ha nyhetsbrevet längre: ${email}`,
    text: (email, address) =>
      `${email} har avslutat nyhetsbrevet och adressen är raderad här. I listmonk kan vi inte ta bort den. Gör det på ${address}, så att det inte kommer fler brev.`,
  },
  change: 'Ändra ämnen, namn, språk eller adress',
  unsubscribe: 'Avsluta nyhetsbrevet',
  unsubscribePage: {
    title: 'Vill du avsluta nyhetsbrevet?',
    question: (email, newsletter) =>
      `Då skickar vi inte längre ${newsletter} till ${email}, och vi raderar allt som vi har sparat om dig för brevets skull.`,
    button: 'Ja, avsluta',
    instead: 'Nej, jag vill hellre ändra vad jag får',
    doneTitle: 'Nu är det avslutat',
    done: (email, newsletter) =>
      `Vi skickar inte längre ${newsletter} till ${email}. Adressen och allt annat är raderat hos oss.`,
    goneTitle: 'Det är redan avslutat',
    gone: 'Adressen får inte nyhetsbrevet längre och är raderad hos oss.',
  },
  preferencesPage: {
    title: newsletter => `Så får du ${newsletter}`,
    email: 'Din e-postadress',
    emailHelp:
      'Skriver du en ny adress mejlar vi en länk dit. Adressen gäller när du har följt den.',
    name: 'Ditt namn (frivilligt)',
    topics: 'Vad vill du höra om?',
    topicsHelp: 'Väljer du inget får du allt.',
    language: 'Vilket språk ska vi skriva på?',
    button: 'Spara',
    saved: 'Dina ändringar är sparade.',
    checkMail: (email, former) =>
      `Vi har skickat en länk till ${email}. Följ den för att byta adress. Tills dess skriver vi till ${former}.`,
    leave: 'Avsluta nyhetsbrevet',
  },
  askPage: {
    title: 'Få din länk igen',
    intro:
      'Skriv den adress som du får nyhetsbrevet på. Då mejlar vi en länk där du kan ändra eller avsluta det.',
    email: 'Din e-postadress',
    button: 'Skicka länken',
    doneTitle: 'Titta i din mejl',
    done: email => `Om ${email} får nyhetsbrevet är en länk på väg dit nu.`,
    doneHelp:
      'Har den inte kommit om ett par minuter, titta i skräpposten. Vi skickar högst en länk i timmen.',
  },
  refused: {
    title: 'Länken fungerar inte',
    text: 'Den har inte kommit med i sin helhet. Försök kopiera hela länken från mejlet, eller få en ny.',
    ask: 'Skicka mig en ny länk',
  },
  faults: count =>
    count === 1 ? 'Det är något du behöver rätta' : `Det är ${count} saker du behöver rätta`,
  fault: fault => {
    switch (fault) {
      case 'missing':
        return 'Skriv din e-postadress';
      case 'not-an-email':
        return 'Det saknas något i adressen. Skriv den som namn@exempel.se';
      case 'too-long':
        return 'Det här är för långt. Skriv kortare';
      default:
        return 'Det här går inte att välja längre. Välj något annat';
    }
  },
};
