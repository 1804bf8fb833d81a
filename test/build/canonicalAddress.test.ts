import { readFileSync } from 'node:fs';
import type { IndexHtmlTransformResult } from 'vite';
import { expect, it } from 'vitest';
import { canonicalAddress, withWholeLinks } from '../../build/canonicalAddress.ts';

const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

const transformed = (site: string): IndexHtmlTransformResult => {
  const { transformIndexHtml } = canonicalAddress(site);
  return (transformIndexHtml as (html: string) => IndexHtmlTransformResult)(html);
};

it.each(['https://example.org/two-moons', 'https://example.org/two-moons/'])(
  '%s: whole addresses',
  (site) => {
    const result = transformed(site) as { html: string; tags: { attrs: Record<string, string> }[] };
    expect(result.html).toContain('content="https://example.org/two-moons/card.png"');
    expect(result.tags.map(({ attrs }) => attrs.href ?? attrs.content)).toEqual(
      Array(2).fill('https://example.org/two-moons/'),
    );
  },
);

it('leads back from what is not there, at any depth', () => {
  const missing = readFileSync(new URL('../../public/404.html', import.meta.url), 'utf8');
  const links = [
    ...withWholeLinks(missing, 'https://example.org/two-moons').matchAll(/<a href="([^"]*)"/g),
  ].map(([, link]) => link);
  expect(links).toEqual(Array(2).fill('https://example.org/two-moons/'));
});

it('where nobody says where: as it stands', () => {
  expect(transformed('')).toBe(html);
});
