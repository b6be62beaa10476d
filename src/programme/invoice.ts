import {INVOICE_COUNTRIES, type InvoiceCountry} from '../contract/invoice-countries.ts';
import type {EventEntry} from '../feed/model.ts';

const BY_CURRENCY: Readonly<Record<string, InvoiceCountry>> = {DKK: 'DK', NOK: 'NO', SEK: 'SE'};

/** Tells whose business numbers an event's invoices need: by its currency, else by its place. */
export function invoiceCountry({offers, place}: EventEntry): InvoiceCountry | undefined {
  const currency = offers.find(one => one.currency)?.currency ?? '';
  const country = BY_CURRENCY[currency] ?? place?.country;
  return INVOICE_COUNTRIES.find(one => one === country);
}
