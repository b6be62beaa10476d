import type {DoorText} from './door.ts';

/** Swedish. */
export const text: DoorText = {
  offer: 'Kommer du inte vidare? Skriv några siffror i stället',
  heading: 'Så att vi vet att du inte är en robot',
  help: 'Titta på siffrorna eller lyssna på dem och skriv dem här nedanför.',
  picture: 'Bild med sex siffror. Knappen Lyssna läser upp dem.',
  label: 'De sex siffrorna',
  listen: 'Lyssna',
  pause: 'Pausa',
  goOn: 'Fortsätt',
  again: 'Lyssna igen',
  another: 'Nya siffror',
  loading: 'Hämtar siffrorna …',
  soundLoading: 'Hämtar ljudet …',
  soundFailed: 'Ljudet går inte att spela upp. Försök igen eller använd bilden.',
  failed: 'Siffrorna gick inte att hämta. Tryck på Nya siffror och försök igen.',
  tooMany:
    'Nya siffror har hämtats för många gånger. Vänta en minut och tryck sedan på Nya siffror.',
  renewed: 'Här är nya siffror.',
  wrong: 'Det var inte rätt siffror, eller så hade de blivit för gamla. Här är nya.',
};
