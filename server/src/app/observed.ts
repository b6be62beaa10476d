import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';
import type {Surroundings} from '../surroundings.ts';

/** Tells of each request that has been answered: neither its address nor anything in it. */
export const observed =
  ({clock, answered}: Pick<Surroundings, 'clock' | 'answered'>): MiddlewareHandler =>
  async (context, next) => {
    const began = clock.now().getTime();
    await next();
    answered?.({
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      ms: clock.now().getTime() - began,
    });
  };
