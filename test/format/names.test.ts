import {expect} from '@open-wc/testing';
import {formatFileType} from '../../src/format/file-type.ts';
import {localeOf} from '../../src/format/locale.ts';
import {formatAddress, formatRole, formatStanding} from '../../src/format/names.ts';
import {text as da} from '../../src/text/da.ts';
import {aPerson} from '../support/an-entry.ts';

describe('words for people, places and files', () => {
  it('tell a known role in the visitor’s language', () => {
    expect(formatRole('speaker', da)).to.equal('oplægsholder');
  });

  it('tell any other role as the feed has it', () => {
    expect(formatRole('konferencier', da)).to.equal('konferencier');
  });

  it('tell title and organisation', () => {
    const person = aPerson({jobTitle: 'kontorchef', organization: 'KL'});
    expect(formatStanding(person)).to.equal('kontorchef, KL');
  });

  it('don’t tell an organisation that is the name itself again', () => {
    expect(formatStanding(aPerson({name: 'KL', organization: 'KL'}))).to.equal('');
  });

  it('tell an address on one line', () => {
    const place = {street: 'Vestergade 43', postalCode: '8000', locality: 'Aarhus C'};
    expect(formatAddress({...place, online: false})).to.equal('Vestergade 43, 8000 Aarhus C');
  });

  const types = [
    {type: 'application/pdf', says: 'PDF'},
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      says: 'Word',
    },
    {type: 'application/vnd.ms-excel', says: 'Excel'},
    {type: 'application/octet-stream', says: ''},
    {type: undefined, says: ''},
  ];
  for (const {type, says} of types) {
    it(`tell a file of type ${type} as "${says}"`, () => {
      expect(formatFileType(type)).to.equal(says);
    });
  }

  for (const tag of ['C', '', 'da_DK', 'x-y-z-!', 'kl']) {
    it(`survive a page that calls its language "${tag}"`, () => {
      expect(() => new Intl.DateTimeFormat(localeOf(tag))).not.to.throw();
    });
  }
});
