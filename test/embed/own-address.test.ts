import {expect} from '@open-wc/testing';
import {folderOf, ownScript, saidOn} from '../../src/embed/own-address.ts';

function ownFolder(page: Document): string | undefined {
  const script = ownScript(page);
  return script ? folderOf(script) : undefined;
}

function pageWith(scripts: string): Document {
  return new DOMParser().parseFromString(`<head>${scripts}</head>`, 'text/html');
}

describe('where the script lies', () => {
  const cases = [
    {
      when: 'it is a module',
      scripts: '<script type="module" src="https://cdn.example/opslag/dist/opslag.js"></script>',
      folder: 'https://cdn.example/opslag/dist/',
    },
    {
      when: 'its address carries a version',
      scripts: '<script type="module" src="https://cdn.example/opslag.js?v=2"></script>',
      folder: 'https://cdn.example/',
    },
    {
      when: 'there are other scripts',
      scripts:
        '<script src="https://partner.example/a.js"></script>' +
        '<script src="https://cdn.example/o/opslag.js"></script>',
      folder: 'https://cdn.example/o/',
    },
  ];
  for (const {when, scripts, folder} of cases) {
    it(`is known when ${when}`, () => {
      expect(ownFolder(pageWith(scripts))).to.equal(folder);
    });
  }

  it('is not guessed from a script of another name', () => {
    const page = pageWith('<script src="https://partner.example/my-opslag.js"></script>');
    expect(ownFolder(page)).to.equal(undefined);
  });

  it('is not taken from an image that calls itself the current script', () => {
    const page = pageWith('');
    page.body.innerHTML = '<img name="currentScript" src="https://partner.example/x.png">';
    expect(ownFolder(page)).to.equal(undefined);
  });
});

describe('what the script says for the whole page', () => {
  const said = (scripts: string) => {
    const page = pageWith(scripts);
    const own = ownScript(page);
    return own && saidOn(page, own)['feed'];
  };

  it('is in its data', () => {
    expect(
      said('<script src="https://cdn.example/opslag.js" data-feed="/a.json"></script>'),
    ).to.equal('/a.json');
  });

  it('is not what a script says that stands for one element', () => {
    const scripts =
      '<script src="https://cdn.example/opslag.js" data-widget="event-card" data-feed="/a.json"></script>';
    expect(said(scripts)).to.equal(undefined);
    expect(
      said(`${scripts}<script src="https://cdn.example/opslag.js" data-feed="/b.json"></script>`),
    ).to.equal('/b.json');
  });
});
