import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeAddress,
  defaultAddress,
  encodeAddress,
  maxLabels,
  roundedLabel,
} from '../../src/settings/address.ts';
import { defaults, fields, formatValue, parseValue } from '../../src/settings/fields.ts';
import { valueAt } from '../../src/settings/paths.ts';
import { conflict } from '../../src/settings/settings.ts';
import { anyAddress, anyHash } from './anyAddress.ts';

const manyLabels = (count: number): string =>
  `labels=${Array.from({ length: count }, () => 'A0,0').join(';')}`;

describe('an address', () => {
  test('is empty where all is default', () => {
    expect(encodeAddress(defaultAddress)).toBe('');
    expect(decodeAddress('')).toEqual({ address: defaultAddress, notices: [] });
    expect(decodeAddress('#')).toEqual({ address: defaultAddress, notices: [] });
  });

  test('holds only what differs', () => {
    const settings = { ...defaults, batch: 'all' as const };
    expect(encodeAddress({ ...defaultAddress, view: 'uda', settings })).toBe('view=uda&batch=all');
  });

  test('gives back what went into it', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(decodeAddress(`#${encodeAddress(address)}`)).toEqual({ address, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('of anything at all gives a run that can run', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const { address, notices } = decodeAddress(hash);
        for (const field of fields) {
          const value = valueAt(address.settings, field.path);
          expect(parseValue(field, formatValue(value))).toEqual(value);
        }
        expect(conflict(address.settings)).toBeNull();
        expect(address.compare.length).toBeGreaterThanOrEqual(2);
        expect(address.labels?.length ?? 0).toBeLessThanOrEqual(maxLabels);
        for (const notice of notices) expect(notice).toMatch(/address|go together/);
        // Read once, it is as good as new.
        expect(decodeAddress(encodeAddress(address))).toEqual({ address, notices: [] });
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['data.noise=2', 'data.noise', 'a number from 0 to 0.5'],
    ['network.hidden=8-99', 'network.hidden', '1 to 3 layers of 1 to 32 units'],
    ['view=everything', 'view', 'one of supervised'],
    ['compare=supervised', 'compare', 'two to five'],
    ['policy=stop', 'policy', 'one of continue, restart'],
    ['labels=A9,9', 'labels', 'x from -1.5 to 2.5'],
    ['labels=C0,0', 'labels', 'such as A0.52,0.31'],
    ['nonsense=1', '"nonsense"', 'not a setting'],
    ['%E0%A4%A=1', '"%E0%A4%A=1"', 'cannot be read'],
  ])('%s is refused by name, and the rest is taken', (part, name, reason) => {
    const { address, notices } = decodeAddress(`#data.seed=7&${part}&network.seed=9`);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(name);
    expect(notices[0]).toContain(reason);
    expect(address).toEqual({
      ...defaultAddress,
      settings: {
        ...defaults,
        data: { ...defaults.data, seed: 7 },
        network: { ...defaults.network, seed: 9 },
      },
    });
  });

  test('that asks for exact feedback on sampled labels keeps the rest and says why', () => {
    const { address, notices } = decodeAddress('#pseudoLabels=sampled&data.seed=7');
    expect(notices).toEqual([expect.stringContaining('have no gradient')]);
    expect(address.settings).toEqual({ ...defaults, data: { ...defaults.data, seed: 7 } });
  });

  test('refuses more labels than a run takes', () => {
    expect(decodeAddress(manyLabels(maxLabels)).notices).toEqual([]);
    expect(decodeAddress(manyLabels(maxLabels + 1)).notices).toHaveLength(1);
  });

  test('cannot reach beyond the settings', () => {
    decodeAddress('#__proto__=1&constructor=2&data.__proto__.x=3');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('carries labels to four decimals', () => {
    expect(roundedLabel({ x: 0.123456, y: -0.98765, class: 1 })).toEqual({ x: 0.1235, y: -0.9877, class: 1 });
  });
});
