import { expect, it, test } from 'vitest';
import { datasetIds } from '../../src/data/datasets.ts';
import { domain } from '../../src/data/ownDomain.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { defaults } from '../../src/settings/fields.ts';
import { withValue } from '../../src/settings/paths.ts';
import { codeOf, lengthened, shortened, words } from '../../src/settings/shortKeys.ts';

it('no two words have the same code, and none has one for its name', () => {
  const codes = new Set(words.map(codeOf));
  expect(codes.size).toBe(words.length);
  expect(words.filter((word) => codes.has(word))).toEqual([]);
});

it('codes stay as they are: links that are out keep their meaning', () => {
  expect(['view', 'labels', 'data.seed', 'uda'].map(codeOf)).toEqual(['sc8', 'l6y', 'oc0', '2mf']);
});

test('labels come back, wherever data lie', () => {
  const domains = [domain, ...datasetIds.map((id) => datasetOf(withValue(defaults, 'data.set', id)).domain)];
  for (const { x, y } of domains) {
    const text = `A${x[0]},${y[0]};B${x[1]},${y[1]};A0.0001,-0.0001`;
    expect(lengthened(...parted(shortened('labels', text)))).toBe(`labels=${text}`);
  }
  expect(shortened('labels', '').split('=')[1]).toBe('');
});

const parted = (part: string) => part.split('=') as [string, string];
