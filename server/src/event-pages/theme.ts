/**
 * Gives the `color-scheme` of a page of an event, as its link says; what else it says counts as
 * nothing.
 *
 * @param usual - Where it says nothing.
 */
export function schemeIn(said: URLSearchParams, usual: Theme): string {
  const theme = said.get('theme');
  return SCHEMES[isTheme(theme) ? theme : usual];
}

const SCHEMES = {light: 'light', dark: 'dark', auto: 'light dark'} as const;

type Theme = keyof typeof SCHEMES;

const isTheme = (said: string | null): said is Theme =>
  said !== null && Object.hasOwn(SCHEMES, said);
