import type {NewsletterFormText} from './newsletter-form.ts';

/** Danish. */
export const newsletter: NewsletterFormText = {
  failure: 'Tilmeldingen til nyhedsbrevet kan ikke vises lige nu. Prøv igen om lidt.',
  heading: 'Nyhedsbrev',
  sentHeading: 'Tjek din mail',
  sent: address => `Vi har sendt et link til ${address}. Du er tilmeldt, når du har fulgt det.`,
  spam: 'Er den ikke kommet om et par minutter, så kig i mappen med uønsket post.',
  again: 'Send mailen igen',
  sentAgain: 'Mailen er sendt igen.',
  sentOften:
    'Mailen er sendt tre gange nu. Er den stadig ikke kommet, så se, om adressen er rigtig.',
  kept: days =>
    `Vi gemmer det, du skriver her, så længe du får nyhedsbrevet. Når du afmelder dig, sletter vi det med det samme. Følger du ikke linket i mailen, sletter vi det efter ${days} dage.`,
};
