/** A session on data of one's own, against the real worker code. */
import { expect, test } from 'vitest';
import { unknownClass, type Points } from '../../src/data/dataset.ts';
import { loadOwn } from '../../src/data/ownData.ts';
import { packed } from '../../src/data/packedPoints.ts';
import { runSeeds } from '../../src/learn/study/experiment.ts';
import { reportOf } from '../../src/learn/study/report.ts';
import { defaults } from '../../src/settings/fields.ts';
import { withValue } from '../../src/settings/paths.ts';
import { methodIds } from '../../src/settings/settings.ts';
import { OpenSession, openWasm } from './openSession.ts';

await loadOwn();

/** Two bars; of the left one `known` points are known to be A, of the right one so many to be B. */
function bars(perClass: number, known: number): Points {
  const all = Array.from({ length: 2 * perClass }, (_, i) => {
    const [side, place] = [i % 2, Math.floor(i / 2)];
    return { x: [side === 0 ? -1 : 1, (2 * place) / perClass - 1], y: place < known ? side : unknownClass };
  });
  return { x: Float32Array.from(all.flatMap(({ x }) => x)), y: Uint8Array.from(all, ({ y }) => y) };
}

const hashOf = (points: Points): string => `steps=60&data.points=${packed(points)}`;

test('trains on points whose classes nobody knows, and measures no accuracy', async () => {
  const open = new OpenSession({ hash: hashOf(bars(50, 3)) });
  expect(open.state.notices).toEqual([]);
  expect(open.labels).toHaveLength(6);
  await open.walk(60);
  const { methods } = open.state.summary!;
  expect(methods.map(({ labelsRight }) => labelsRight)).toEqual([6, 6, 6]);
  for (const { accuracy, freshAccuracy, teacherAccuracy, last, wrong } of methods)
    expect([accuracy, freshAccuracy, teacherAccuracy, last, wrong]).toEqual([null, null, null, null, 0]);
  const curve = open.session.playback.measurements.of('supervised');
  expect(curve.length).toBeGreaterThan(10);
  expect(new Set(curve.map(({ accuracy }) => accuracy))).toEqual(new Set([null]));
});

test('where every point has a class, labels are drawn from them and accuracy is of the others', async () => {
  const open = new OpenSession({ hash: hashOf(bars(50, 50)) });
  expect(open.labels).toHaveLength(6);
  await open.walk(60);
  const [supervised] = open.state.summary!.methods;
  // Two bars are parted by any line between them.
  expect(supervised).toMatchObject({ accuracy: 1, freshAccuracy: null, wrong: 0 });
});

test('a star is moved, turned round, added and taken back as on any data', async () => {
  const open = new OpenSession({ hash: hashOf(bars(50, 3)) });
  const { labels } = open.session;
  labels.flip(0);
  labels.add(-1, 0.9);
  expect(open.labels).toHaveLength(7);
  // Nobody knows what that point is: it begins as the star before it, B.
  expect(open.labels[6]!.class).toBe(1);
  labels.place(6, -1, 0.8);
  expect(open.hash).toContain('data.points=');
  for (let i = 0; i < 3; i++) open.session.undo();
  expect(open.labels.map((label) => label.class)).toEqual([0, 0, 0, 1, 1, 1]);
});

test.each(methodIds)('%s: a row of such points has no accuracy, and a report judges none', async (method) => {
  const settings = withValue({ ...defaults, steps: 60 }, 'data.points', packed(bars(50, 3)));
  const rows = await runSeeds(await openWasm(), { method, settings, seeds: [0] });
  const { accuracy, fresh, teacherAccuracy, medianOfLast500, worstOfLast500, stepsTo95, diverged } = rows[0]!;
  for (const value of [accuracy, fresh, teacherAccuracy, medianOfLast500, worstOfLast500, stepsTo95])
    expect(value).toBeNull();
  expect(diverged).toBe(false);
  const head = { preset: 'ours', engine: '', adapter: '', versions: {}, shard: null } as const;
  const report = reportOf({ ...head, settings, parts: [method], seeds: [0] }, rows);
  expect(report).toMatchObject({ complete: true, methods: [], differences: [] });
});
