import { expect, test } from 'vitest';
import { layoutOf } from '../../../../src/learn/engines/webgpu/layout.ts';
import { checkRoom, roomFor, type Limits, type Placed } from '../../../../src/learn/engines/webgpu/room.ts';
import { shapeOf } from '../../../../src/learn/engines/webgpu/shape.ts';
import { methods } from '../../../../src/learn/methods/methods.ts';
import { presets } from '../../../../src/settings/presets.ts';

/** What WebGPU grants everywhere. */
const least: Limits = {
  maxStorageBufferBindingSize: 2 ** 27,
  maxBufferSize: 2 ** 28,
  maxComputeWorkgroupsPerDimension: 65_535,
};
const layout = { width: 1000, results: 400 };

const own = (count: number, points: number): Placed[] =>
  Array.from({ length: count }, () => ({
    run: { unlabeled: new Float32Array(2 * points) },
    group: 'a',
    layout,
  }));

const alike = (count: number, group = 'a'): Placed[] => {
  const run = { unlabeled: new Float32Array(4000) };
  return Array.from({ length: count }, () => ({ run, group, layout }));
};

test('points fill a buffer first, where each run has its own: here of 20,000', () => {
  expect(roomFor(own(838, 20_000), least)).toBe(838);
  expect(roomFor(own(900, 20_000), least)).toBe(838);
  expect(roomFor(own(9, 2000), { ...least, maxBufferSize: 40_000 })).toBe(2);
});

test('points that runs share stand once: then it is their states, or their number', () => {
  expect(roomFor(alike(40_000), least)).toBe(Math.floor(2 ** 27 / 4000));
  expect(roomFor(alike(10), { ...least, maxComputeWorkgroupsPerDimension: 7 })).toBe(7);
  // Groups have a buffer each for states, and one for what is read of all.
  const two = [...alike(30_000), ...alike(30_000, 'b')];
  expect(roomFor(two, least)).toBe(60_000);
  expect(roomFor(two, { ...least, maxStorageBufferBindingSize: 2 ** 26 })).toBe(16_777);
  expect(roomFor([...alike(90), ...alike(90, 'b')], { ...least, maxBufferSize: 4 * 400 * 100 })).toBe(40);
});

test('says how many fit', () => {
  expect(() => checkRoom(own(900, 20_000), least)).toThrow(
    'WebGPU has room for 838 of these 900 runs here. Train at most 838 of them at once.',
  );
  expect(() => checkRoom(own(838, 20_000), least)).not.toThrow();
});

test('of the first visit’s runs the points are more than the state', () => {
  const shape = shapeOf(methods['meta-pseudo-labels'].step(presets.ours), 1994);
  const { width, results } = layoutOf(shape, 16_384);
  expect(width).toBeLessThan(2 * 1994);
  expect(results).toBeLessThanOrEqual(width);
});
