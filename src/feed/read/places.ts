import type {Place} from '../model.ts';
import {isOfType} from './names.ts';
import type {Reading} from './reading.ts';
import {one, shaped} from './shapes.ts';
import {isFields, listOf, textIn, textOf} from './values.ts';
import {linkOf} from './words.ts';

const readAddress = shaped({
  street: [textOf, 'streetAddress'],
  postalCode: textOf,
  locality: [textOf, 'addressLocality'],
  country: [textIn('name'), 'addressCountry'],
});

const readPlace = shaped({
  name: textOf,
  url: linkOf,
  address: one(readAddress, 'streetAddress'),
});

/** Tells whether a place is an online meeting. */
const isOnline = (place: unknown) => isOfType(place, /^VirtualLocation$/);

/** Gives the place that counts where there are several: the first that one can go to. */
function placeIn(value: unknown): unknown {
  const places = listOf(value);
  return places.find(place => !isOnline(place)) ?? places[0];
}

/** Tells whether it takes place online and nowhere else. */
export const isOnlineOnly = (value: unknown): boolean => isOnline(placeIn(value));

/** Reads where it takes place: a name, a `Place`, a `VirtualLocation`, or a list of them. */
export function placeOf(value: unknown, reading: Reading): Place | undefined {
  const place = placeIn(value);
  const {address, ...known} = readPlace(isFields(place) ? place : {name: place}, reading);
  const found = {...known, ...address};
  return Object.keys(found).length ? {...found, online: isOnline(place)} : undefined;
}
