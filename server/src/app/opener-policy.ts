import type {Context} from 'hono';

/** The header by which a page is cut off from windows that it opens or is opened by. */
export const OPENER_POLICY = 'Cross-Origin-Opener-Policy';

/** Keeps pages for themselves that don't say otherwise. */
export const keptApart = async (context: Context, next: () => Promise<void>): Promise<void> => {
  await next();
  if (!context.res.headers.has(OPENER_POLICY)) context.header(OPENER_POLICY, 'same-origin');
};
