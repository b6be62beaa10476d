import type {NewsletterFormText} from './newsletter-form.ts';

/** Swedish. */
export const newsletter: NewsletterFormText = {
  failure: 'Det går inte att anmäla sig till nyhetsbrevet just nu. Försök igen om en stund.',
  heading: 'Nyhetsbrev',
  kept: days =>
    `Vi sparar det du skriver här så länge du får nyhetsbrevet. När du avslutar det raderar vi det direkt. Följer du inte länken i mejlet raderar vi det efter ${days} dagar.`,
};
