import {HttpResponse, http} from 'msw';
import {WIDGETS} from '../../src/client/captcha-widgets.ts';
import {intercept} from './network.ts';

/** What Turnstile's and hCaptcha's scripts leave on a page, as far as they document it. */
const renderer = (name: string) => `{
  let count = 0;
  const widgets = [];
  window.${name} = {
    render(place, options) {
      if (place.getRootNode() !== document) throw new Error('Widgets look for themselves in the document.');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'other-captcha';
      button.textContent = options.sitekey;
      button.onclick = () => options.callback('token-' + (count += 1));
      place.append(button);
      return String(widgets.push(button) - 1);
    },
    reset(widget) { widgets[widget].dataset.reset = 'yes'; },
  };
}`;

/** What Friendly Captcha's leaves. */
const creator = `
  window.frcaptcha = {
    createWidget({element, sitekey}) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'other-captcha';
      button.textContent = sitekey;
      button.onclick = () => element.dispatchEvent(
        new CustomEvent('frc:widget.complete', {detail: {response: 'token-1'}}),
      );
      element.append(button);
      return {
        addEventListener: (type, listener) => element.addEventListener(type, listener),
        reset() { button.dataset.reset = 'yes'; },
      };
    },
  };
`;

/** Lets the providers' scripts be had from where they document them; what it gives are those asked for. */
export function offeringCaptchas(): readonly string[] {
  const asked: string[] = [];
  for (const {script, global} of WIDGETS.values()) {
    const [address = ''] = script.split('?');
    intercept(
      http.get(address, ({request}) => {
        asked.push(request.url);
        const source = global === 'frcaptcha' ? creator : renderer(global);
        return new HttpResponse(source, {headers: {'Content-Type': 'text/javascript'}});
      }),
    );
  }
  return asked;
}
