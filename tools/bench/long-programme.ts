/** Makes a feed of one event with a programme of so many points, over days of fifty each. */
export function longProgramme(points: number): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const moment = (index: number, minutes: number) => {
    const day = new Date(Date.UTC(2026, 5, 1 + Math.floor(index / 50))).toISOString().slice(0, 10);
    const minute = 8 * 60 + (index % 50) * 15 + minutes;
    return `${day}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
  };
  const programme = Array.from({length: points}, (_, index) => ({
    name: `Punkt ${index + 1}: Fællesskab i praksis`,
    startDate: moment(index, 0),
    endDate: moment(index, 15),
    performer: [
      {name: `Anna Nr. ${index}`, jobTitle: 'formand', worksFor: 'Foreningen Norden', role: 'host'},
      {name: `Bo Nr. ${index}`, jobTitle: 'borgmester', worksFor: 'Byen', role: 'speaker'},
    ],
    description: 'Vi taler om det, der virker, og om det, der ikke gør.',
    location: {name: `Sal ${index % 7}`},
  }));
  const event = {
    name: 'Et langt folkemøde',
    id: 'folkemoede',
    startDate: moment(0, 0),
    endDate: moment(points - 1, 15),
    subEvent: programme,
  };
  return JSON.stringify({inLanguage: 'da', timeZone: 'Europe/Copenhagen', events: [event]});
}
