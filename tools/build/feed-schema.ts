import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {z} from 'zod';
import {FeedSchema} from '../../src/feed/schema.ts';

/** Writes the JSON Schema of a feed as people write it, for editors and other programs. */
export async function writeFeedSchema(outDir: string): Promise<void> {
  const schema = z.toJSONSchema(FeedSchema, {io: 'input'});
  await writeFile(
    path.join(outDir, 'event-feed.schema.json'),
    `${JSON.stringify(schema, undefined, 2)}\n`,
  );
}
