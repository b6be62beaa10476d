import {expect} from '@open-wc/testing';
import {readEvent} from '../support/read.ts';

describe('pictures and files', () => {
  it('may be an address, or have words, size and focal point', () => {
    const {images} = readEvent({
      image: [
        'a.jpg',
        {
          url: 'b.jpg',
          description: 'En gryde',
          width: 600,
          height: '338',
          focalPoint: {x: 40, y: 30},
        },
      ],
    });
    expect(
      images.map(({url, alt, height, focalPoint}) => ({url, alt, height, focalPoint})),
    ).to.deep.equal([
      {
        url: 'https://beboerhus.example/opslag/a.jpg',
        alt: '',
        height: undefined,
        focalPoint: undefined,
      },
      {
        url: 'https://beboerhus.example/opslag/b.jpg',
        alt: 'En gryde',
        height: 338,
        focalPoint: {x: 40, y: 30},
      },
    ]);
  });

  it('are told apart: files to download, and the recap', () => {
    const {documents, recap} = readEvent({
      subjectOf: [
        {
          '@type': 'DigitalDocument',
          name: 'Menu',
          url: 'menu.pdf',
          encodingFormat: 'application/pdf',
        },
        {'@type': 'Report', headline: 'Sådan gik det', articleBody: 'Godt.', image: 'gryde.jpg'},
      ],
    });
    expect([documents[0]?.name, recap?.name, recap?.images.length]).to.deep.equal([
      'Menu',
      'Sådan gik det',
      1,
    ]);
  });

  it('are no recap when there is only a reference', () => {
    expect(readEvent({subjectOf: {'@id': 'https://example.org/#page'}}).recap).to.equal(undefined);
  });
});
