import {writeChoices, type Choices} from './choices.ts';

/** Gives the address of this page for a colleague, who is to do no more than copy the text. */
export const linkFor = (choices: Choices): string =>
  Object.assign(new URL(location.href), {hash: writeChoices({...choices, step: 'copy'})}).href;
