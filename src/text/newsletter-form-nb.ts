import type {NewsletterFormText} from './newsletter-form.ts';

/** Norwegian bokmål. */
export const newsletter: NewsletterFormText = {
  failure: 'Påmeldingen til nyhetsbrevet kan ikke vises akkurat nå. Prøv igjen om litt.',
  heading: 'Nyhetsbrev',
  kept: days =>
    `Vi lagrer det du skriver her, så lenge du får nyhetsbrevet. Melder du deg av, sletter vi det med en gang. Følger du ikke lenken i e-posten, sletter vi det etter ${days} dager.`,
};
