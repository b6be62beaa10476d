import {emailKey} from '../../mail/email-key.ts';
import {logChange} from '../../sign-ups/announce.ts';
import {exportPerson} from '../../sign-ups/personal-data.ts';
import {subscriberData} from '../../subscriptions/person.ts';
import {fileResponse} from '../exports/file-response.ts';
import type {VisitAnswer} from '../visit.ts';

/** Answers `POST /organiser/data/export`: all there is of a person, as a file for them. */
export const answerExport: VisitAnswer = async ({surroundings, session, form}) => {
  const email = form.get('email') ?? '';
  const {store, clock} = surroundings;
  const newsletter = await subscriberData(email, surroundings);
  const signUps = await store.transaction(async tx => {
    const found = await exportPerson(tx, emailKey(email), session.email, surroundings);
    // Each sign-up has its line; who only has the newsletter gets one too.
    if (!found.length) {
      const change = {what: 'exported', who: session.email, detail: 'newsletter'} as const;
      await logChange(tx, change, {}, surroundings);
    }
    return found;
  });
  return fileResponse({
    // Not by the person's name: files lie around.
    name: `data ${clock.now().toISOString().slice(0, 10)}.json`,
    type: 'application/json; charset=utf-8',
    content: `${JSON.stringify({signUps, newsletter}, undefined, 2)}\n`,
  });
};
