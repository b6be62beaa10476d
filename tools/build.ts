// Usage: node tools/build.ts [folder]
import {writeFeedSchema} from './build/feed-schema.ts';
import {buildLate} from './build/late.ts';
import {buildModules} from './build/modules.ts';
import {unreadableScripts} from './build/raw-decorators.ts';
import {buildAllInOne, buildLoader} from './build/scripts.ts';
import {buildServer} from './build/server.ts';
import {writeTypes} from './build/types.ts';

const folder = process.argv[2] ?? 'dist';
const serverFolder = 'server/dist';

const chunks = await buildModules(folder);
await buildLoader(folder, chunks);
await buildLate(folder);
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
