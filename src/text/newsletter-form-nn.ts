import type {NewsletterFormText} from './newsletter-form.ts';

/** Norwegian nynorsk. */
export const newsletter: NewsletterFormText = {
  failure: 'Påmeldinga til nyheitsbrevet kan ikkje visast akkurat no. Prøv igjen om litt.',
  heading: 'Nyheitsbrev',
  sentHeading: 'Sjekk e-posten din',
  sent: address => `Vi har sendt ei lenkje til ${address}. Du er påmeld når du har følgt henne.`,
  spam: 'Har han ikkje kome om eit par minutt, så sjå i mappa for søppelpost.',
  again: 'Send e-posten på nytt',
  sentAgain: 'E-posten er send på nytt.',
  sentOften:
    'E-posten er send tre gonger no. Har han framleis ikkje kome, så sjå om adressa er rett.',
  kept: days =>
    `Vi lagrar det du skriv her, så lenge du får nyheitsbrevet. Melder du deg av, slettar vi det med ein gong. Følgjer du ikkje lenkja i e-posten, slettar vi det etter ${days} dagar.`,
};
