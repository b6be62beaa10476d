// Usage: node tools/build.ts [folder]
import {writeFeedSchema} from './build/feed-schema.ts';
import {buildForPages} from './build/for-pages.ts';
import {unreadableScripts} from './build/raw-decorators.ts';
import {buildAllInOne} from './build/scripts.ts';
import {buildServer} from './build/server.ts';
import {writeTypes} from './build/types.ts';

const folder = process.argv[2] ?? 'dist';
const serverFolder = 'server/dist';

await buildForPages(folder);
await buildAllInOne(folder);
await writeFeedSchema(folder);
writeTypes(folder);
await buildServer(serverFolder);

const unreadable = unreadableScripts(folder);
if (unreadable.length > 0) {
  process.stderr.write(
    `No engine can read these, decorators may be left: ${unreadable.join(', ')}\n`,
  );
  process.exit(1);
}
process.stdout.write(`Built ${folder}/ and ${serverFolder}/.\n`);
