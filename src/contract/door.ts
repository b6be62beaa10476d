import * as z from 'zod';

/** A picture as lines, each of numbers x, y, x, y …; all are drawn as one path of one width. */
export const DoorPictureSchema = z.strictObject({
  width: z.number(),
  height: z.number(),
  lines: z.array(z.array(z.number())),
});

/** The answer of `GET /doors`: what to send back with the digits, and the picture that has them. */
export const DoorSchema = z.strictObject({door: z.string(), picture: DoorPictureSchema});

export type DoorPicture = z.infer<typeof DoorPictureSchema>;
export type Door = z.infer<typeof DoorSchema>;
