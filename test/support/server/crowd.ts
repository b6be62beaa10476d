// Usage: node crowd.ts <database> <sign-ups> <capacity>
import {openDatabase} from '../../../server/src/node/open-database.ts';
import {aServer} from './a-server.ts';
import {aPublishedEvent, aPublishedFeed} from './published.ts';
import {signUp} from './requests.ts';

const [file = '', count = '', capacity = ''] = process.argv.slice(2);
const feed = () => aPublishedFeed(aPublishedEvent({maximumAttendeeCapacity: Number(capacity)}));
/** One address stands for them all. */
const settings = {addressLimit: {perHour: Infinity, perDay: Infinity}};
const database = await openDatabase(file);
const {app} = aServer({store: database.store, feed, settings});
const responses = await Promise.all(Array.from({length: Number(count)}, () => signUp(app)));
await database.close();
process.exitCode = responses.every(({status}) => status === 201) ? 0 : 1;
