import { expect, test } from 'vitest';
import { dataOf } from '../../../src/learn/run/data.ts';
import { begin, type LiveRun } from '../../../src/learn/run/liveRun.ts';
import { ours } from '../../../src/settings/presets.ts';
import { fakeEngine, stepsOf } from '../fakeEngine.ts';

const data = dataOf(ours);
const { labels } = data;
const live: LiveRun = { settings: ours, methods: ['supervised', 'pseudo-labels'], labels, from: null };

test('a new run stands at its first weights, its converged teacher trained', async () => {
  const { starts, runs, future } = await begin(live, data, fakeEngine());
  expect(starts.map(({ method }) => method.id)).toEqual(live.methods);
  expect(runs.map(({ state }) => state.teacher && stepsOf(state.teacher))).toEqual([null, 3000]);
  expect(future).toMatchObject({
    number: 0,
    change: 0,
    until: ours.steps,
    since: 0,
    current: { step: 0, labels },
  });
  expect(future.timeline.past.snapshots).toEqual([future.current]);
});

test('one that goes on stands at the snapshot before its place, with the labels from there, and trains nothing', async () => {
  const moved = labels.slice(1);
  const { future: first } = await begin(live, data, fakeEngine());
  const states = first.current.states.map((state) => ({ ...state, step: 40 }));
  const snapshots = [first.current, { ...first.current, step: 40, states, labels: moved }];
  const past = { snapshots, events: [{ step: 30, labels: moved }], replaced: [] };
  const engine = fakeEngine();
  const { runs, future } = await begin(
    { ...live, change: 3, from: { step: 50, until: 3030, past } },
    data,
    engine,
  );
  expect(engine.calls).toEqual([]);
  expect(runs.map(({ state }) => state)).toEqual(states);
  expect(runs[0]!.labeled.y).toHaveLength(labels.length - 1);
  expect(future).toMatchObject({ change: 3, until: 3030, current: { step: 40, labels: moved } });
});

test('one that is played over has its moves ahead of it', async () => {
  const moves = [{ step: 60, labels: labels.slice(1) }];
  const { future } = await begin({ ...live, replay: { moves, until: 500 } }, data, fakeEngine());
  expect([future.until, future.current.step, future.timeline.eventAfter(0)]).toEqual([500, 0, moves[0]]);
});
