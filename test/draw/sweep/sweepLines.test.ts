import { expect, it } from 'vitest';
import { lightPalette } from '../../../src/draw/lightPalette.ts';
import { svgFile } from '../../../src/draw/sink/svgFile.ts';
import sweepLines from '../pictures/sweepLines.example.ts';

const drawn = (change: object): string => {
  const size = sweepLines.sizes[0]!;
  return svgFile(size, (sink) =>
    sweepLines.draw(sink, { ...sweepLines.data, ...change }, lightPalette, size),
  );
};
const namesOf = (svg: string, part: string): string[] =>
  [...svg.matchAll(/class="(\w+) ([a-z-]+)"/g)].filter(([, one]) => one === part).map(([, , id]) => id!);

it.each<[string, object, string[]]>([
  ['what is pointed at', { marked: { series: 1, index: 0 } }, ['uda']],
  ['else of what is read of', { marked: null }, ['meta-pseudo-labels']],
  ['else of none', { marked: null, banded: null }, []],
])('one interval at most is a band: that of %s', (_, change, banded) => {
  const svg = drawn(change);
  const all = ['supervised', 'uda', 'meta-pseudo-labels'];
  expect(namesOf(svg, 'band')).toEqual(banded);
  expect(namesOf(svg, 'bars')).toEqual(all.filter((id) => !banded.includes(id)));
});
