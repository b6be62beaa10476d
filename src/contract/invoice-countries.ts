/** The countries whose invoice numbers are known; elsewhere any number is taken. */
export const INVOICE_COUNTRIES = ['DK', 'NO', 'SE'] as const;

export type InvoiceCountry = (typeof INVOICE_COUNTRIES)[number];
