import { expect, test } from 'vitest';
import type { About } from '../../../../src/session/take/about.ts';
import { sourceOf } from '../../../../src/ui/share/take/pictures/sourceOf.ts';

const about: About = {
  caption: 'caption',
  address: 'https://example.org/#step=7',
  page: 'two-moons 0.1.0',
  engine: 'WebAssembly (SIMD)',
  seeds: { data: 1, network: 1 },
  made: '2026-01-31',
};

test('tells what made a picture, when, and where to find it', () => {
  expect(sourceOf(about)).toBe(
    'two-moons 0.1.0 · WebAssembly (SIMD) · 2026-01-31 · https://example.org/#step=7',
  );
  expect(sourceOf({ ...about, engine: '' })).toBe(
    'two-moons 0.1.0 · 2026-01-31 · https://example.org/#step=7',
  );
});

test('cuts an address that would fill the picture, and leaves one out that nobody else can go to', () => {
  const long = sourceOf({ ...about, address: `https://example.org/#${'a=1&'.repeat(100)}` });
  expect(long.length).toBeLessThan(300);
  expect(long.endsWith('…')).toBe(true);
  for (const host of ['localhost:5173', '127.0.0.1', '[::1]:80'])
    expect(sourceOf({ ...about, address: `http://${host}/#step=7` })).toBe(
      'two-moons 0.1.0 · WebAssembly (SIMD) · 2026-01-31',
    );
});
