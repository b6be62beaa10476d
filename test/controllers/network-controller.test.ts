import {aTimeout, expect} from '@open-wc/testing';
import {NetworkController} from '../../src/controllers/network-controller.ts';
import {until} from '../support/mount.ts';

const HOST = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};

/** What is told of the network, on a page that is there. */
function listening() {
  const told: string[] = [];
  const network = new NetworkController(HOST, {
    back: () => told.push('back'),
    gone: () => told.push('gone'),
  });
  network.hostConnected();
  told.length = 0;
  return {network, told};
}

describe('the network', () => {
  const {random} = Math;
  afterEach(() => {
    Math.random = random;
  });

  /** Tells how long it waits for each next try, at the most, in seconds. */
  const waitsOf = (network: NetworkController) => {
    const {setTimeout} = globalThis;
    const waits: number[] = [];
    Math.random = () => 1;
    Object.assign(globalThis, {setTimeout: (_: unknown, wait: number) => waits.push(wait / 1_000)});
    try {
      while (network.tryLater());
    } finally {
      Object.assign(globalThis, {setTimeout});
    }
    return waits;
  };

  it('is tried after waits that grow, for some minutes', () => {
    const {network} = listening();
    expect(waitsOf(network)).to.deep.equal([4, 8, 16, 32, 60, 60, 60, 60, 60, 60]);
    network.hostDisconnected();
  });

  it('is tried at once, and not counted, when there was none as the last try began', async () => {
    Math.random = () => 1_000;
    const {network, told} = listening();
    network.tryLater(true);
    await until(() => told.length, 'it was never tried');
    expect(waitsOf(network)).to.have.length(10);
    network.hostDisconnected();
  });

  it('is tried as often again when there is one again', () => {
    const {network} = listening();
    waitsOf(network);
    dispatchEvent(new Event('online'));
    expect(waitsOf(network)).to.have.length(10);
    network.hostDisconnected();
  });

  it('is tried no more when the host has left the page', async () => {
    Math.random = () => 0;
    const {network, told} = listening();
    network.tryLater();
    network.hostDisconnected();
    network.tryLater();
    // A timer that is set later, for longer, comes later.
    await aTimeout(10);
    for (const type of ['online', 'offline', 'visibilitychange']) dispatchEvent(new Event(type));
    expect(told).to.be.empty;
  });

  it('is told of when it goes', () => {
    const {network, told} = listening();
    dispatchEvent(new Event('offline'));
    expect(told).to.deep.equal(['gone']);
    network.hostDisconnected();
  });
});
