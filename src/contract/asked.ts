import type {Question} from '../feed/model.ts';
import type {Answers} from './schema.ts';

/**
 * Gives the questions that are asked, as the answers stand: those without a condition, and those
 * whose condition another answer fulfils, which has to be asked for itself.
 *
 * @param answers - By the question's id; what a person answered, over what the contact did.
 */
export const askedQuestions = (
  questions: readonly Question[],
  answers: Answers,
): readonly Question[] => questions.filter(question => isAsked(question, questions, answers, []));

/**
 * Gives what is asked of one who comes along. What only the contact was asked decides for all;
 * what each is asked, each decides for themselves.
 *
 * @param contact - The contact's answers.
 * @param own - The person's.
 */
export function askedOfPerson(
  questions: readonly Question[],
  contact: Answers,
  own: Answers,
): readonly Question[] {
  const shared = questions.filter(({each}) => !each).map(({id}) => id);
  const answers = Object.entries(contact).filter(([id]) => shared.includes(id));
  return askedQuestions(questions, {...Object.fromEntries(answers), ...own}).filter(
    ({each}) => each,
  );
}

/** @param followed - The questions on the way here: two that wait for each other aren't asked. */
function isAsked(
  {id, when}: Question,
  questions: readonly Question[],
  answers: Answers,
  followed: readonly string[],
): boolean {
  if (!when) return true;
  if (followed.includes(id)) return false;
  const other = questions.find(question => question.id === when.question);
  // A question that isn't among these is one of the contact's, which decides by its answer alone.
  if (other && !isAsked(other, questions, answers, [...followed, id])) return false;
  // Only what is the record's own: a question may be called `constructor`.
  const given = Object.hasOwn(answers, when.question) ? answers[when.question] : undefined;
  return (given ?? []).some(answer => when.is.includes(answer));
}
