/** Painting, against a session on the real worker code. */
import { expect, test } from 'vitest';
import { unknownClass } from '../../../src/data/dataset.ts';
import { loadOwn } from '../../../src/data/ownData.ts';
import { mostPoints, packed, unpacked } from '../../../src/data/packedPoints.ts';
import { Painter } from '../../../src/session/own/painter.ts';
import { OpenSession } from '../openSession.ts';

await loadOwn();

function open(hash = '') {
  const { session } = new OpenSession({ hash });
  const kept: string[] = [];
  let draws = 0;
  // Spread over the disc, and always the same.
  const painter = new Painter(
    session,
    (text) => kept.push(text),
    () => (draws++ * 0.618) % 1,
  );
  const leave = painter.guardUndo();
  const text = () => session.store.get().address.settings.data.points;
  const points = () => unpacked(text())!;
  return { session, painter, kept, text, points, leave };
}

const byClass = (y: Uint8Array): number[] => [0, 1, 2].map((side) => y.filter((one) => one === side).length);

test('a stroke becomes the data when it ends, with the session playing, and one undo takes it back', () => {
  const { session, painter, points, text, kept } = open();
  painter.begin(-1, 0);
  painter.move(-1, 0.5);
  const { added, blank } = painter.store.get();
  expect(blank).toBe(true);
  expect(added.length).toBeGreaterThan(8);
  // The data that were there go on until then.
  expect(text()).toBe('');
  painter.end();
  expect(byClass(points().y)).toEqual([added.length, 0, 0]);
  expect(kept).toEqual([text()]);
  expect(session.store.get().playing).toBe(true);
  expect(painter.store.get()).toMatchObject({ blank: false, added: [] });
  const first = text();
  painter.take({ tool: 1 });
  painter.press(1, 0);
  painter.take({ tool: unknownClass });
  painter.press(0, 1);
  expect(byClass(points().y)).toEqual([added.length, 4, 4]);
  session.undo();
  session.undo();
  expect(text()).toBe(first);
  session.redo();
  expect(byClass(points().y)).toEqual([added.length, 4, 0]);
  session.undo();
  session.undo();
  expect(text()).toBe('');
  expect(painter.store.get().blank).toBe(true);
});

test('a spray lies within its brush and within the picture, and goes on where it stands', () => {
  const { painter } = open();
  painter.take({ size: 0.4, spray: 8 });
  painter.begin(1.9, 1.4);
  for (let i = 0; i < 20; i++) painter.hold();
  const { added } = painter.store.get();
  expect(added).toHaveLength(8 * 21);
  for (const { x, y } of added) {
    expect(Math.hypot(x - 1.9, y - 1.4)).toBeLessThanOrEqual(0.4 + 1e-9);
    expect(x <= 2 && y <= 1.44).toBe(true);
  }
});

test('single points lie where they are put; one alone waits for another', () => {
  const { painter, points, text } = open();
  painter.take({ size: 0 });
  painter.press(0.5, 0.25);
  expect(text()).toBe('');
  expect(painter.store.get().added).toEqual([{ x: 0.5, y: 0.25, side: 0 }]);
  painter.take({ tool: 1 });
  painter.press(-0.5, 0.25);
  expect([...points().x]).toEqual([0.5, 0.25, -0.5, 0.25]);
  painter.begin(0, 0);
  painter.move(0.5, 0);
  painter.hold();
  expect(painter.store.get().added).toHaveLength(6);
  painter.cancel();
  expect(painter.store.get().added).toEqual([]);
  expect(points().y).toHaveLength(2);
});

test('the eraser takes away what it passes over; with less than two points left the picture is empty', () => {
  const row = packed({
    x: Float32Array.from([-1, 0, -0.5, 0, 0, 0, 0.5, 0, 1, 0]),
    y: Uint8Array.from([0, 0, 2, 1, 1]),
  });
  const { session, painter, points, text } = open(`data.points=${row}`);
  painter.take({ tool: 'eraser', size: 0.1 });
  painter.begin(-1.2, 0);
  painter.move(-0.4, 0);
  expect(painter.count).toBe(3);
  expect(text()).toBe(row);
  painter.end();
  expect([...points().x]).toEqual([0.5, 0, 1, 0, 0, 0]);
  painter.begin(0, 0);
  painter.move(0.6, 0);
  painter.end();
  expect(painter.store.get()).toMatchObject({ blank: true, added: [{ x: 1, y: 0, side: 1 }] });
  expect(points().y).toHaveLength(3);
  session.undo();
  expect(painter.store.get()).toMatchObject({ blank: false, added: [] });
});

test('a cleared picture comes back by undo, and a stroke on it begins other data', () => {
  const { session, painter, points, text } = open();
  painter.press(0, 0);
  const before = text();
  painter.clear();
  expect(painter.count).toBe(0);
  session.undo();
  expect([painter.count, text()]).toEqual([4, before]);
  painter.clear();
  painter.take({ tool: 1 });
  painter.press(1, 1);
  expect(byClass(points().y)).toEqual([0, 4, 0]);
  session.undo();
  expect(text()).toBe(before);
});

test('undo takes back what is no data before what is, while one paints', () => {
  const { session, painter, text, leave } = open();
  painter.press(0, 0);
  const first = text();
  painter.press(1, 0);
  const both = text();
  painter.clear();
  expect(painter.isUnderWay).toBe(true);
  session.undo();
  expect([text(), painter.count, painter.isUnderWay]).toEqual([both, 8, false]);
  painter.begin(-1, 0);
  session.undo();
  painter.end();
  expect([text(), painter.count]).toEqual([both, 8]);
  session.undo();
  expect(text()).toBe(first);
  session.redo();
  painter.clear();
  leave();
  session.undo();
  expect(text()).toBe(first);
});

test('a stroke that is taken back leaves what waited before it', () => {
  const { painter } = open();
  painter.take({ size: 0 });
  painter.press(0.5, 0.25);
  const { added } = painter.store.get();
  painter.begin(-1, 0);
  painter.cancel();
  expect(painter.store.get().added).toEqual(added);
});

test('holds 20,000 points, and says when it is full', () => {
  const many = packed({ x: new Float32Array(2 * mostPoints - 6), y: new Uint8Array(mostPoints - 3) });
  const { painter, points, session } = open();
  session.settings.change({
    ...session.store.get().address.settings,
    data: { ...session.store.get().address.settings.data, points: many },
  });
  painter.press(1, 1);
  expect(points().y).toHaveLength(mostPoints);
  expect(painter.store.get().full).toBe(true);
  painter.press(1, 1);
  expect(points().y).toHaveLength(mostPoints);
  painter.take({ tool: 'eraser' });
  painter.press(1, 1);
  expect(painter.store.get().full).toBe(false);
});

test('who leaves an empty picture finds the data there, on coming back, too', () => {
  const { session, painter, text, leave } = open();
  painter.press(-1, 0);
  const before = text();
  painter.clear();
  expect(painter.count).toBe(0);
  leave();
  expect(painter.store.get().blank).toBe(false);
  expect(painter.count).toBe(unpacked(before)!.y.length);
  painter.guardUndo();
  session.undo();
  expect(text()).toBe('');
});
