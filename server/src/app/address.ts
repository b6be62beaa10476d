import type {Settings} from '../surroundings.ts';

/** Gives the public address of an endpoint. */
export const addressOf = (endpoint: string, {url}: Settings): URL =>
  new URL(endpoint, url.endsWith('/') ? url : `${url}/`);

/** Gives the path under which the endpoints are: empty, or beginning with a slash. */
export const basePathOf = ({url}: Settings): string => new URL(url).pathname.replace(/\/+$/, '');
