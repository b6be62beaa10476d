import type {NewsletterFormText} from './newsletter-form.ts';

/** Norwegian bokmål. */
export const newsletter: NewsletterFormText = {
  failure: 'Påmeldingen til nyhetsbrevet kan ikke vises akkurat nå. Prøv igjen om litt.',
  heading: 'Nyhetsbrev',
  sentHeading: 'Sjekk e-posten din',
  sent: address => `Vi har sendt en lenke til ${address}. Du er påmeldt når du har fulgt den.`,
  spam: 'Har den ikke kommet om et par minutter, så se i mappen for søppelpost.',
  again: 'Send e-posten på nytt',
  sentAgain: 'E-posten er sendt på nytt.',
  sentOften:
    'E-posten er sendt tre ganger nå. Har den fremdeles ikke kommet, så se om adressen er riktig.',
  kept: days =>
    `Vi lagrer det du skriver her, så lenge du får nyhetsbrevet. Melder du deg av, sletter vi det med en gang. Følger du ikke lenken i e-posten, sletter vi det etter ${days} dager.`,
};
