import {SignupFormElement} from '../../elements/signup-form/signup-form.ts';
import {define} from '../define.ts';

define('signup-form', SignupFormElement);

export {SignupFormElement};
