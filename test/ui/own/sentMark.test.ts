import { expect, test } from 'vitest';
import { unmarked } from '../../../src/ui/own/sentMark.ts';

const page = 'https://moons.example/page/';

test.each([
  ['?s#c=1f3k2&view=uda', '#c=1f3k2&view=uda', false],
  ['?s#%20c%3D1f3k2', '#%20c%3D1f3k2', false],
  ['?s', '', true],
  ['?s#', '#', true],
  ['?s&utm_source=news', '?utm_source=news', true],
  ['?lang=zh&s=#view=uda', '?lang=zh#view=uda', true],
  ['?lang=zh#view=uda', '?lang=zh#view=uda', false],
  ['', '', false],
])('%s is the page at %s, lost: %s', (link, at, isLost) => {
  const { href, isLost: said } = unmarked(page + link);
  expect([href.replace(/#$/, ''), said]).toEqual([(page + at).replace(/#$/, ''), isLost]);
});
