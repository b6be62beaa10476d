import type {NewsletterFormText} from './newsletter-form.ts';

/** Danish. */
export const newsletter: NewsletterFormText = {
  failure: 'Tilmeldingen til nyhedsbrevet kan ikke vises lige nu. Prøv igen om lidt.',
  heading: 'Nyhedsbrev',
  kept: days =>
    `Vi gemmer det, du skriver her, så længe du får nyhedsbrevet. Når du afmelder dig, sletter vi det med det samme. Følger du ikke linket i mailen, sletter vi det efter ${days} dage.`,
};
