import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {point, texts, timelineWith} from './mounted.ts';

const tracks = [
  {name: 'Kor', startDate: '10:00', endDate: '11:00', track: 'Musik'},
  {name: 'Dans', startDate: '10:00', endDate: '11:00', track: 'Krop'},
];

const besides = (timeline: Element) => {
  const [left, right] = ['Kor', 'Dans'].map(name => point(timeline, name).getBoundingClientRect());
  return left && right && left.right <= right.left;
};

describe('tracks at the same time', () => {
  afterEach(async () => {
    await setViewport({width: 800, height: 600});
  });

  it('have their time once', async () => {
    const timeline = await timelineWith(tracks);
    expect(texts(timeline, '[part=time]')).to.deep.equal(['10.00–11.00']);
  });

  it('are named', async () => {
    const timeline = await timelineWith(tracks);
    expect(texts(timeline, '.lane')).to.deep.equal(['Musik', 'Krop']);
  });

  it('tell their own ends where those differ', async () => {
    const [kor] = tracks;
    const timeline = await timelineWith([{...kor}, {...tracks[1], endDate: '10:30'}]);
    expect(texts(timeline, '.lane [part=time]')).to.deep.equal(['10.00–11.00', '10.00–10.30']);
  });

  it('stand side by side where there is room', async () => {
    await setViewport({width: 800, height: 600});
    const timeline = await timelineWith(tracks);
    expect(besides(timeline)).to.equal(true);
  });

  it('stand under each other where there is not', async () => {
    await setViewport({width: 400, height: 600});
    const timeline = await timelineWith(tracks);
    expect(besides(timeline)).to.equal(false);
  });
});
