/** A thousand addresses, good and bad: the page is never blank, never throws, and names what it could not use. */
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { decodeAddress } from '../../src/settings/address.ts';
import { notices as words } from '../../src/words/en/notices.ts';
import { anyHash } from '../settings/anyAddress.ts';
import { button, reachStep, test } from './page.ts';

/** The same ones every time. */
const hashes = fc.sample(anyHash, { numRuns: 1000, seed: 2003_10580 });

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
    if (hash !== null) location.hash = hash;
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
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
    expect(notices, hash).toContain(words.address(notice));
}

describe('any address', () => {
  test('can be gone to from another', { timeout: 400_000 }, async ({ open }) => {
    // Small and still: what is tested is the reading of addresses, not the training.
    const { page } = await open({
      context: { viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' },
    });
    for (let at = 0; at < hashes.length; at += 100) {
      const seen = await page.evaluate(goThrough, hashes.slice(at, at + 100));
      for (const each of seen) expectSound(each);
    }
    await page.evaluate(() => (location.hash = ''));
    await button(page, 'Play').click();
    await reachStep(page, 100);
  });

  test('can be opened', { timeout: 180_000 }, async ({ open }) => {
    const { page } = await open();
    const address = new URL(page.url()).origin + new URL(page.url()).pathname;
    for (const hash of hashes.slice(0, 30)) {
      await page.goto('about:blank');
      await page.goto(`${address}#${hash}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expectSound((await page.evaluate(goThrough, [null]))[0]!);
    }
  });

  test('shows a good part of a bad one', async ({ open }) => {
    const { page } = await open({ address: '#data.noise=7&view=uda&network.hidden=4' });
    const notices = page.getByRole('log', { name: 'Notices' });
    await expect.poll(() => notices.innerText()).toContain('data.noise');
    expect(await notices.innerText()).toContain('a number from 0 to 0.5');
    await page.getByRole('region', { name: 'UDA', exact: true }).waitFor();
    await button(page, 'Settings').click();
    const drawer = page.getByRole('dialog', { name: 'Settings' });
    expect(await drawer.getByRole('textbox', { name: 'Hidden units' }).inputValue()).toBe('4');
    expect(await drawer.getByRole('textbox', { name: 'Noise' }).inputValue()).toBe('0.1');
  });

  test('gives two people the same run', async ({ open }) => {
    const address = '#steps=60&data.seed=4&labels=A0.5,1.1;B0.5,-0.6;A-0.8,0.4';
    const texts = [];
    for (let person = 0; person < 2; person++) {
      const { page } = await open({ address });
      await reachStep(page, 60);
      texts.push(await page.getByRole('region', { name: 'Meta Pseudo Labels', exact: true }).innerText());
    }
    expect(texts[0]).toBe(texts[1]);
  });
});
