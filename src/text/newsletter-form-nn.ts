import type {NewsletterFormText} from './newsletter-form.ts';

/** Norwegian nynorsk. */
export const newsletter: NewsletterFormText = {
  failure: 'Påmeldinga til nyheitsbrevet kan ikkje visast akkurat no. Prøv igjen om litt.',
  heading: 'Nyheitsbrev',
  kept: days =>
    `Vi lagrar det du skriv her, så lenge du får nyheitsbrevet. Melder du deg av, slettar vi det med ein gong. Følgjer du ikkje lenkja i e-posten, slettar vi det etter ${days} dagar.`,
};
