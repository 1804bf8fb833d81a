import { expect, test } from 'vitest';
import { wayFrom } from '../../../../src/ui/stage/layout/useMorph.ts';

const box = { left: 16, top: 32, width: 200, height: 100 };

test('a box comes from where it was, as large as it was', () => {
  expect(wayFrom({ ...box, left: 0, width: 100 }, box)).toBe('translate(0rem, 2rem) scale(0.5)');
});

test('a box that stands where it stood, or was or is without width, has no way to come', () => {
  expect(wayFrom({ ...box, height: 50 }, box)).toBeNull();
  expect(wayFrom({ ...box, width: 0 }, box)).toBeNull();
  expect(wayFrom(box, { ...box, width: 0 })).toBeNull();
});
