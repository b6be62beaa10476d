/** Gives a day so many days from now, as feeds write it. */
const dayFrom = (now: Date, days: number) =>
  new Date(now.getTime() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);

/** The feed that all host pages show: one event to sign up for, another one, a newsletter. */
export function hostFeed(organiser: string, now: Date): object {
  const day = dayFrom(now, 40);
  return {
    name: 'Huset på Æblevej',
    inLanguage: 'da',
    timeZone: 'Europe/Copenhagen',
    api: organiser,
    events: [
      {
        '@type': 'Event',
        id: 'bak-op',
        name: 'Bak op! Inspirationsdage',
        description:
          'To dage om aktivt medborgerskab.\n\n- Hvad gør et møde til et godt sted?\n- Hvordan når vi de andre?\n\nSe mere på https://organiser.example/om.',
        startDate: `${day}T09:00`,
        endDate: `${day}T16:00`,
        image: {url: `${organiser}picture.svg`, width: 640, height: 360, caption: 'Et møde'},
        location: {
          '@type': 'Place',
          name: 'Kulturhuset Æblehaven',
          address: {
            streetAddress: 'Vestergade 43',
            postalCode: '8000',
            addressLocality: 'Aarhus C',
          },
        },
        offers: [
          {id: 'fuld', name: 'Fuld pris', price: 475, priceCurrency: 'DKK'},
          {id: 'frivillig', name: 'Frivillige', price: 0, priceCurrency: 'DKK'},
        ],
        keywords: ['medborgerskab', 'møder'],
        registration: {
          maximumPeople: 5,
          questions: [{id: 'mad', label: 'Er der mad, du ikke spiser?'}],
          consent: {text: 'Jeg er med på, at huset skriver til mig om dagen.', version: '1'},
        },
        subEvent: [
          {id: 'velkomst', name: 'Velkomst', startDate: `${day}T09:00`, endDate: `${day}T09:30`},
          {
            id: 'oplaeg',
            name: 'Hvem bygger byen?',
            description: 'Oplæg med spørgsmål.',
            startDate: `${day}T09:30`,
            endDate: `${day}T11:00`,
            performer: {
              '@type': 'Person',
              name: 'Asta Holm',
              jobTitle: 'formand',
              worksFor: 'Huset',
            },
          },
          {id: 'frokost', name: 'Frokost', startDate: `${day}T11:00`, endDate: `${day}T12:00`},
        ],
      },
      {'@type': 'Event', id: 'hus', name: 'Åbent hus', startDate: `${dayFrom(now, 60)}T17:00`},
    ],
    newsletter: {
      name: 'Nyt fra huset',
      topics: [
        {id: 'debat', name: 'Debat'},
        {id: 'kurser', name: 'Kurser'},
      ],
      consent: {text: 'Huset må sende mig nyhedsbrevet.', version: '1'},
    },
  };
}
