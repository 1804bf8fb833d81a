import { expect, test } from 'vitest';
import type { Class, Label } from '../../../src/data/dataset.ts';
import { labelWarnings } from '../../../src/session/say/labelWarnings.ts';

const label = (side: Class): Label => ({ x: 0, y: 0, class: side });

test('a class that has no label left is missed', () => {
  expect(labelWarnings([label(0)])).toEqual([{ kind: 'none', side: 1 }]);
  expect(labelWarnings([])).toEqual([
    { kind: 'none', side: 0 },
    { kind: 'none', side: 1 },
  ]);
  expect(labelWarnings([label(0), label(1)])).toEqual([]);
});
