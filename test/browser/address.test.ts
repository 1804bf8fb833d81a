/**
 * Addresses, good and bad: the page is never blank, never throws, and names what it could not use. A thousand of them
 * go through a session in test/session/visits.test.ts; here are the first of the same.
 */
import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
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

/** Goes to an address, in the page. */
async function goTo(hash: string): Promise<void> {
  const { href } = location;
  location.hash = hash;
  if (location.href !== href)
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
}

async function look(): Promise<Seen> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  const notices = document.querySelector('[role=log]')?.textContent ?? '';
  return {
    hash: location.hash,
    heading: document.querySelector('h1')?.textContent ?? '',
    notices,
    text: document.body.textContent.replace(notices, ''),
  };
}

/** The page spells out three and counts the rest. */
const spelledOut = (hash: string): string[] => decodeAddress(hash).notices.slice(0, 3).map(addressNotice.one);

/** As it is shown once it is read: an address may have to fetch what reads its points. */
async function seenAt(page: Page, hash: string): Promise<Seen> {
  const expected = spelledOut(hash);
  await expect
    .poll(async () => {
      const { notices } = await page.evaluate(look);
      return expected.filter((notice) => !notices.includes(notice));
    })
    .toEqual([]);
  return page.evaluate(look);
}

function expectSound({ hash, heading, notices, text }: Seen): void {
  expect(heading, hash).not.toBe('');
  expect(text, hash).not.toMatch(/\bNaN\b|\bundefined\b|\[object|\bnull\b/);
  for (const notice of spelledOut(hash)) expect(notices, hash).toContain(notice);
}

describe('any address', () => {
  test('can be gone to from another, and opened', async ({ open }) => {
    const { page } = await open();
    // With the words that come late.
    await page.locator('[data-scene]').first().waitFor({ state: 'attached' });
    for (const hash of hashes) {
      await page.evaluate(goTo, hash);
      expectSound(await seenAt(page, await page.evaluate(() => location.hash)));
    }
    const address = new URL(page.url()).origin + new URL(page.url()).pathname;
    for (const hash of hashes.slice(0, 4)) {
      await page.goto('about:blank');
      await page.goto(`${address}#${hash}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('[data-scene]').first().waitFor({ state: 'attached' });
      expectSound(await seenAt(page, await page.evaluate(() => location.hash)));
    }
  });
});
