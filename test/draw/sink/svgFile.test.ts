import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { svgFile, type SvgAbout } from '../../../src/draw/sink/svgFile.ts';
import { elementsOf } from '../sheet/xml.ts';

const about: SvgAbout = {
  shown: { width: '84mm', height: '60mm' },
  language: 'en',
  title: 'title',
  description: 'description',
  metadata: { source: 'https://example.org/#a=1&b=2' },
};

const fileWith = (text: string): string =>
  svgFile({ width: 10, height: 5 }, (sink) => sink.text(text, 0, 0, { fill: '#000', size: 3, name: text }), {
    ...about,
    title: text,
    description: text,
    metadata: { source: text },
  });

test('says what it is, in the elements that readers of SVG know', () => {
  const all = elementsOf(svgFile({ width: 10, height: 5 }, () => {}, about));
  expect(all.map(({ name, text }) => [name, name === 'svg' ? '' : text.trim()])).toEqual([
    ['svg', ''],
    ['title', 'title'],
    ['desc', 'description'],
    ['metadata', about.metadata.source],
    ['rdf:RDF', about.metadata.source],
    ['rdf:Description', about.metadata.source],
    ['dc:source', about.metadata.source],
    ['style', expect.stringContaining('system-ui')],
  ]);
  expect(all[0]!.attributes).toMatchObject({ width: '84mm', viewBox: '0 0 10 5', 'xml:lang': 'en' });
});

test('holds any name and any address', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const all = elementsOf(fileWith(text));
      const read = (name: string) => all.find((element) => element.name === name)!.text;
      // A reader of XML has one sign for the end of a line; what XML cannot hold stands as a question.
      const whole = text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
      for (const name of ['title', 'desc', 'dc:source', 'text']) expect(read(name)).toBe(whole);
    }),
  );
});
