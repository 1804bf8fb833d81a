import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest, manifests } from '../../build/manifest.ts';
import { languages } from '../../src/words/languages.ts';

const fileOf = (name: string) => new URL(`../../public/${name}`, import.meta.url);

/** Width and height, from a PNG's header. */
function sizeOf(name: string): [number, number] {
  const bytes = readFileSync(fileOf(name));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('what installs the page', () => {
  it.each(manifest.icons!.filter(({ type }) => type === 'image/png'))(
    '$src is as large as it says',
    (icon) => {
      const side = Number(icon.sizes!.split('x')[0]);
      expect(sizeOf(icon.src)).toEqual([side, side]);
    },
  );

  it('has an icon that may be cut round, and what browsers ask for', () => {
    expect(manifest.icons!.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    expect(manifest.icons!.some(({ sizes }) => sizes === '192x192')).toBe(true);
    expect(manifest).toMatchObject({ display: 'standalone', start_url: '.', scope: '.' });
  });

  it('speaks every language of the page, and opens in it', () => {
    const { en, ...others } = languages;
    expect(manifest.lang).toBe(en.tag);
    expect(Object.entries(manifests).map(([id, { lang }]) => [id, lang])).toEqual(
      Object.entries(others).map(([id, { tag }]) => [id, tag]),
    );
    for (const [id, other] of Object.entries(manifests)) {
      expect(other).toMatchObject({ start_url: `.?lang=${id}`, icons: manifest.icons });
      for (const key of ['name', 'short_name', 'description'] as const)
        expect(other[key]).not.toBe(manifest[key]);
    }
  });

  it('has a card as large as the page says', () => {
    const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
    const said = (name: string) => Number(new RegExp(`og:image:${name}" content="(\\d+)"`).exec(html)![1]);
    expect(sizeOf('card.png')).toEqual([said('width'), said('height')]);
  });
});
