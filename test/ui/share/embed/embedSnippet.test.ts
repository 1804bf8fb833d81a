import { describe, expect, test } from 'vitest';
import { controlsIn, usualControls, type Control } from '../../../../src/ui/embed/controls.ts';
import { frameAddress, frameHtml, oEmbed } from '../../../../src/ui/share/embed/embedSnippet.ts';

const link = 'https://moons.example/page/#c=1abcd&view=compare&data.seed=7';
const snippet = {
  link,
  allowed: new Set<Control>(['drag', 'play']),
  title: 'Two "moons" <live>',
  width: 720,
  height: 480,
};

describe('frameAddress', () => {
  test('puts the query before the hash, and names no controls where they are the usual ones', () => {
    expect(frameAddress({ link, allowed: new Set(usualControls) })).toBe(
      'https://moons.example/page/?embed#c=1abcd&view=compare&data.seed=7',
    );
  });

  test.each([[['play', 'drag']], [[]], [['speed', 'methods']]] as Control[][][])(
    'is read again by the frame: %j',
    (names) => {
      const { search } = new URL(frameAddress({ link, allowed: new Set(names) }));
      expect(controlsIn(search)).toEqual({ allowed: new Set(names), unknown: [] });
    },
  );
});

test('the frame has a name, a size, waits until it is near, and holds no quote that would end an attribute', () => {
  expect(frameHtml(snippet)).toBe(
    '<iframe src="https://moons.example/page/?embed&amp;controls=play,drag#c=1abcd&amp;view=compare&amp;data.seed=7"' +
      ' title="Two &quot;moons&quot; &lt;live>" width="720" height="480" loading="lazy"' +
      ' style="max-width: 100%; border: 0"></iframe>',
  );
});

test('the card is oEmbed of type rich, with the same frame', () => {
  expect(JSON.parse(oEmbed(snippet, 'Two moons'))).toEqual({
    type: 'rich',
    version: '1.0',
    title: snippet.title,
    provider_name: 'Two moons',
    provider_url: 'https://moons.example/page/',
    width: 720,
    height: 480,
    html: frameHtml(snippet),
  });
});
