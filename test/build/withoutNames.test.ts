import { expect, test } from 'vitest';
import { withoutNames } from '../../build/withoutNames.ts';

const source = `var __name = (target, value) => target;
function used() {}
__name(used, "used");
var Kept = class extends Map {
  static {
    __name(this, "Kept");
  }
  #keys;
};
const wrapped = /* @__PURE__ */ __name(() => {
  inner(1, "x");
}, "wrapped");
`;

test('what only names goes, and nothing else', () => {
  const { handler } = withoutNames().transform as { handler: (code: string) => { code: string } };
  expect(
    handler(source)
      .code.split('\n')
      .filter((line) => line.trim() !== ''),
  ).toEqual([
    'var __name = (target, value) => target;',
    'function used() {}',
    'var Kept = class extends Map {',
    '  #keys;',
    '};',
    'const wrapped = /* @__PURE__ */ __name(() => {',
    '  inner(1, "x");',
    '}, "wrapped");',
  ]);
});
