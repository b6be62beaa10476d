import {until} from '../support/mount.ts';

// What the build made of this project, for these tests.
const script = new URL('../built/opslag.js', import.meta.url).href;

describe('one script tag, while the feed is on its way', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach(frame => frame.remove()));

  it('has the browser look up how dates are written', async () => {
    const frame = document.createElement('iframe');
    // Nothing answers at the feed's address: what is looked up, nothing that is shown has asked for.
    frame.srcdoc = `<!doctype html><script>
        Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
          apply: (format, self, asked) => {
            document.documentElement.dataset.lookedUp = 'yes';
            return Reflect.apply(format, self, asked);
          },
        });
      </script><script src="${script}"></script>
      <event-card feed="${location.origin}/nowhere.json" event="any"></event-card>`;
    document.body.append(frame);
    await until(
      // A frame that has only begun has no root yet.
      () => frame.contentDocument?.querySelector('[data-looked-up]'),
      'it was never looked up',
    );
  });
});
