/** Points of one's own in an address: all of them, or the name of those that are too many. */
import { expect, test } from 'vitest';
import { nameOf, packed } from '../../src/data/packedPoints.ts';
import { loadOwn } from '../../src/data/ownData.ts';
import { decodeAddress, defaultAddress, encodeAddress } from '../../src/settings/address.ts';
import { defaults } from '../../src/settings/fields.ts';
import { withValue } from '../../src/settings/paths.ts';
import { addressNotice } from '../../src/words/en/addressNotice.ts';

const { remember } = await loadOwn();

const text = (count: number): string =>
  packed({
    x: Float32Array.from({ length: 2 * count }, (_, i) => ((i * 37) % 2000) / 1000 - 1),
    y: new Uint8Array(count),
  });

const addressOf = (points: string) => ({
  ...defaultAddress,
  settings: withValue({ ...defaults, steps: 900 }, 'data.points', points),
});

test('400 points stand in it, 20,000 by their name', () => {
  expect(encodeAddress(addressOf(text(400))).length).toBeLessThan(2050);
  const many = text(20_000);
  expect(encodeAddress(addressOf(many))).toBe(`data.points=${nameOf(many)}&steps=900`);
  // Who wrote the name knows it.
  expect(decodeAddress(encodeAddress(addressOf(many)))).toEqual({ address: addressOf(many), notices: [] });
});

test('a name is read where the browser has the points, in capitals too', () => {
  const many = text(5000);
  remember(many);
  const { address, notices } = decodeAddress(`data.points=${nameOf(many).toUpperCase()}`);
  expect(notices).toEqual([]);
  expect(address.settings.data.points).toBe(many);
});

test('a name that nobody knows costs the points and their stars, and nothing else', () => {
  const { address, notices } = decodeAddress(
    'steps=900&data.points=812-abcdefghijk&labels=A1,1;B0,0&check=x',
  );
  expect(address).toEqual(addressOf(''));
  expect(notices.map(addressNotice.one)).toEqual([
    'The 812 points that the address names are not kept in this browser: it has them only where they were made. Open the file that they were saved in. The usual points are shown.',
  ]);
});

test('points that lost a character on the way are not taken', () => {
  const damaged = encodeAddress(addressOf(text(20))).replace(/data\.points=./, 'data.points=');
  const { address, notices } = decodeAddress(damaged);
  expect(address).toEqual(addressOf(''));
  expect(addressNotice.one(notices[0]!)).toMatch(/^The points in the address are not those/);
});
