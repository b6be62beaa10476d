import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deliverySettingsFault} from '../../server/src/deliveries/settings-fault.ts';
import {aServer} from '../support/server/a-server.ts';

const {settings} = aServer().surroundings;
const url = 'https://organizer.example/hook';
const secret = `whsec_${'A'.repeat(32)}`;
const uuid = 'eb420c55-4cfb-4972-92ba-c93c34ba475d';

describe('the settings of where things are told', () => {
  const good = {
    none: {},
    'a webhook': {webhooks: {url, secret}},
    'a webhook on this machine': {webhooks: {url: 'http://localhost:8080/hook', secret}},
    'a secret without its prefix': {webhooks: {url, secret: 'A'.repeat(32)}},
    'a listmonk': {listmonk: {url: 'https://lists.example', lists: {'*': uuid}}},
  };
  for (const [what, wishes] of Object.entries(good)) {
    it(`are right: ${what}`, () => {
      assert.equal(deliverySettingsFault({...settings, ...wishes}), undefined);
    });
  }

  const bad = {
    'a webhook without encryption': {webhooks: {url: 'http://organizer.example/', secret}},
    'a webhook in a private network without encryption': {
      webhooks: {url: 'http://10.0.0.1/', secret},
    },
    'a webhook with a password in its address': {webhooks: {url: 'https://a:b@c.example/', secret}},
    'a webhook that is a file': {webhooks: {url: 'file:///etc/passwd', secret}},
    'a webhook that is no address': {webhooks: {url: 'organizer', secret}},
    'a secret that is too short': {webhooks: {url, secret: 'whsec_AAAA'}},
    'a secret that is a word': {
      webhooks: {url, secret: 'whsec_not base64, and long enough for it'},
    },
    'a listmonk without lists': {listmonk: {url: 'https://lists.example', lists: {}}},
    'a list by its number': {listmonk: {url: 'https://lists.example', lists: {'*': '3'}}},
    'a listmonk without encryption': {listmonk: {url: 'http://lists.example', lists: {'*': uuid}}},
  };
  for (const [what, wishes] of Object.entries(bad)) {
    it(`are refused in words: ${what}`, () => {
      assert.match(deliverySettingsFault({...settings, ...wishes}) ?? '', /must|has no/);
    });
  }
});
