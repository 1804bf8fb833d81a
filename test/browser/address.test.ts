/**
 * Addresses, good and bad: the page is never blank, never throws, and names what it could not use. A thousand of them
 * go through a session in test/session/address.test.ts; here are the first of the same.
 */
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { decodeAddress } from '../../src/settings/address.ts';
import { addressNotice } from '../../src/words/en/addressNotice.ts';
import { anyHash } from '../settings/anyAddress.ts';
import { test } from './page.ts';

/** The same ones every time. */
const hashes = fc.sample(anyHash, { numRuns: 15, seed: 2003_10580 });

interface Seen {
  /** As the browser spells it. */
  hash: string;
  heading: string;
  notices: string;
  /** All that the page says besides. */
  text: string;
}

/** Goes to one address after the other, in the page; a hash of null stays. */
async function goThrough(list: (string | null)[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const hash of list) {
    const { href } = location;
    if (hash !== null) location.hash = hash;
    if (location.href !== href)
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    // An address may have to fetch what reads its points.
    for (let i = 0; i < 12; i++) await new Promise(requestAnimationFrame);
    const notices = document.querySelector('[role=log]')?.textContent ?? '';
    seen.push({
      hash: location.hash,
      heading: document.querySelector('h1')?.textContent ?? '',
      notices,
      text: document.body.textContent.replace(notices, ''),
    });
  }
  return seen;
}

function expectSound({ hash, heading, notices, text }: Seen): void {
  expect(heading, hash).not.toBe('');
  expect(text, hash).not.toMatch(/\bNaN\b|\bundefined\b|\[object|\bnull\b/);
  // The page spells out three and counts the rest.
  for (const notice of decodeAddress(hash).notices.slice(0, 3))
    expect(notices, hash).toContain(addressNotice.one(notice));
}

describe('any address', () => {
  test('can be gone to from another, and opened', async ({ open }) => {
    const { page } = await open();
    // With the words that come late.
    await page.locator('[data-scene]').first().waitFor({ state: 'attached' });
    for (const seen of await page.evaluate(goThrough, hashes)) expectSound(seen);
    const address = new URL(page.url()).origin + new URL(page.url()).pathname;
    for (const hash of hashes.slice(0, 4)) {
      await page.goto('about:blank');
      await page.goto(`${address}#${hash}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('[data-scene]').first().waitFor({ state: 'attached' });
      expectSound((await page.evaluate(goThrough, [null]))[0]!);
    }
  });
});
