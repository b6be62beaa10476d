import type {DoorText} from './door.ts';

/** English. */
export const text: DoorText = {
  offer: 'Can’t get through? Write some digits instead',
  heading: 'So that we know you are not a robot',
  help: 'Look at the digits or listen to them, and write them below.',
  picture: 'Picture of six digits. The button Listen says them aloud.',
  label: 'The six digits',
  listen: 'Listen',
  pause: 'Pause',
  goOn: 'Go on',
  again: 'Listen again',
  another: 'New digits',
  loading: 'Fetching the digits …',
  soundLoading: 'Fetching the sound …',
  soundFailed: 'The sound can’t be played. Try again, or use the picture.',
  failed: 'The digits couldn’t be fetched. Press New digits to try again.',
  tooMany: 'New digits have been fetched too often. Wait a minute, then press New digits.',
  renewed: 'Here are new digits.',
  wrong: 'Those were not the digits, or they had become too old. Here are new ones.',
};
