import {frameSettings} from './frame-settings.ts';
import {behaveInFrame, isNested} from './in-frame.ts';

const root = document.documentElement;
const {tag, attributes, target} = frameSettings(document, new URL(location.href), isNested());

const element = document.createElement(tag);
for (const [name, value] of attributes) element.setAttribute(name, value);
// The page's language and colours are those of the frame, too.
root.lang = element.lang || navigator.language;
root.dataset['theme'] = element.getAttribute('theme') ?? '';
document.body.append(element);
behaveInFrame(target);
