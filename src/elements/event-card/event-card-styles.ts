import {baseStyles} from '../../styles/base.ts';
import {buttonStyles} from '../../styles/buttons.ts';
import {proseStyles} from '../../styles/prose.ts';
import {actionsStyles} from './actions-styles.ts';
import {headerStyles} from './header-styles.ts';
import {storyStyles} from './story-styles.ts';

/** All that a card looks like, from what is common to what is its own. */
export const eventCardStyles = [
  baseStyles,
  buttonStyles,
  proseStyles,
  headerStyles,
  storyStyles,
  actionsStyles,
];
