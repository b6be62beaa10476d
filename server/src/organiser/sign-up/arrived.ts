import {markArrived} from '../door/mark-arrived.ts';
import {goTo, type VisitAnswer} from '../visit.ts';

/** Answers the button on a sign-up's page that marks one of its people as arrived, or not. */
export const answerArrived: VisitAnswer = async visit => {
  await markArrived(visit.form, visit);
  return goTo(visit.link(`/sign-ups/${encodeURIComponent(visit.param('id'))}`));
};
