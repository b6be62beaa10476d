import {expect} from '@open-wc/testing';
import {serverAddress} from '../../src/client/server-address.ts';

describe('the address of something on the server', () => {
  for (const api of ['server', 'server/']) {
    it(`lies beside the page, where the server’s is ${api}`, () => {
      const beside = new URL('server/sign-ups', document.baseURI).href;
      expect(serverAddress(api, 'sign-ups')).to.equal(beside);
    });
  }

  it('takes nothing along of what follows the path', () => {
    const deep = 'https://signup.example/deep/api?x=1#y';
    expect(serverAddress(deep, 'sign-ups')).to.equal('https://signup.example/deep/api/sign-ups');
  });

  it('is none where the server’s own is none', () => {
    expect(serverAddress('https://', 'sign-ups')).to.equal(undefined);
  });
});
