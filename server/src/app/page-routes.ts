import {z} from '@hono/zod-openapi';

/** Describes an answer that is a page for people. */
export const page = (description: string) => ({
  description,
  content: {'text/html': {schema: z.string()}},
});

/** Describes a request that comes from a form on such a page. */
export const form = (schema: z.ZodType) => ({
  body: {required: true, content: {'application/x-www-form-urlencoded': {schema}}},
});

/** What a link in a mail carries. */
export const token = z.object({token: z.string()});
