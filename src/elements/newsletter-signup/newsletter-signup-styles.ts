import {css} from '../../styles/css.ts';
import {baseStyles} from '../../styles/base.ts';
import {buttonStyles} from '../../styles/buttons.ts';
import {fieldStyles} from '../../styles/fields.ts';
import {proseStyles} from '../../styles/prose.ts';

const ownStyles = css`
  header .prose {
    margin-block-start: 0.5em;
  }
  .pending {
    display: grid;
    gap: 1em;
    justify-items: start;
    max-inline-size: 36em;
  }
  .pending p {
    overflow-wrap: anywhere;
  }
  .again {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .often:focus {
    outline-offset: 0.375em;
  }
`;

/** All that the form to subscribe looks like. */
export const newsletterSignupStyles = [
  baseStyles,
  buttonStyles,
  proseStyles,
  fieldStyles,
  ownStyles,
];
