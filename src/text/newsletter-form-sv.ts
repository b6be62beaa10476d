import type {NewsletterFormText} from './newsletter-form.ts';

/** Swedish. */
export const newsletter: NewsletterFormText = {
  failure: 'Det går inte att anmäla sig till nyhetsbrevet just nu. Försök igen om en stund.',
  heading: 'Nyhetsbrev',
  sentHeading: 'Kolla din mejl',
  sent: address =>
    `Vi har skickat en länk till ${address}. Prenumerationen börjar när du har följt den.`,
  spam: 'Har den inte kommit om ett par minuter, titta i skräpposten.',
  again: 'Skicka mejlet igen',
  sentAgain: 'Mejlet är skickat igen.',
  sentOften:
    'Mejlet är skickat tre gånger nu. Har det ändå inte kommit, se efter om adressen stämmer.',
  kept: days =>
    `Vi sparar det du skriver här så länge du får nyhetsbrevet. När du avslutar det raderar vi allt på en gång. Följer du inte länken i mejlet raderar vi det efter ${days} dagar.`,
};
