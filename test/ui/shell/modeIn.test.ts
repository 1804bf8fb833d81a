import { expect, test } from 'vitest';
import { modeIn } from '../../../src/ui/shell/modeIn.ts';

test.each([
  ['', 'page'],
  ['?engine=wasm', 'page'],
  ['?embed', 'embed'],
  ['?lang=zh&embed=1&controls=play', 'embed'],
  ['?lecture', 'lecture'],
  // In a frame there is no wall.
  ['?lecture&embed', 'embed'],
])('%s opens the %s', (search, mode) => {
  expect(modeIn(search)).toBe(mode);
});
