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
import { conflict, methodIds } from '../../src/settings/settings.ts';
import { anyAddress, anyHash } from './anyAddress.ts';

const manyLabels = (count: number): string =>
  `labels=${Array.from({ length: count }, () => 'A0,0').join(';')}`;

const unusable = (key: string, text: string, accepts: object) =>
  expect.objectContaining({ kind: 'unusable', key, text, accepts: expect.objectContaining(accepts) });

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
        const { address } = decodeAddress(hash);
        for (const field of fields) {
          const value = valueAt(address.settings, field.path);
          expect(parseValue(field, formatValue(value))).toEqual(value);
        }
        expect(conflict(address.settings)).toBeNull();
        expect(address.compare.length).toBeGreaterThanOrEqual(2);
        expect(address.labels?.length ?? 0).toBeLessThanOrEqual(maxLabels);
        // Read once, it is as good as new.
        expect(decodeAddress(encodeAddress(address))).toEqual({ address, notices: [] });
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['data.noise=2', unusable('data.noise', '2', { kind: 'number', min: 0, max: 0.5 })],
    ['network.hidden=8-99', unusable('network.hidden', '8-99', { kind: 'layers', maxUnits: 32 })],
    [
      'view=everything',
      unusable('view', 'everything', { kind: 'choice', choices: [...methodIds, 'compare'] }),
    ],
    ['compare=supervised', unusable('compare', 'supervised', { kind: 'methods', methods: methodIds })],
    ['compare=uda,magic', unusable('compare', 'uda,magic', { kind: 'methods' })],
    ['policy=stop', unusable('policy', 'stop', { choices: ['continue', 'restart'] })],
    ['labels=A9,9', unusable('labels', 'A9,9', { kind: 'labels', most: maxLabels, x: [-1.5, 2.5] })],
    ['labels=C0,0', unusable('labels', 'C0,0', { kind: 'labels' })],
    ['nonsense=1', { kind: 'unknown', key: 'nonsense' }],
    ['%E0%A4%A=1', { kind: 'unreadable', part: '%E0%A4%A=1' }],
    ['steps=%E0%A4%A', { kind: 'unreadable', part: 'steps=%E0%A4%A' }],
    [`${'n'.repeat(50)}=1`, { kind: 'unknown', key: `${'n'.repeat(40)}…` }],
  ])('%s is refused by name, and the rest is taken', (part, notice) => {
    const { address, notices } = decodeAddress(`#data.seed=7&${part}&network.seed=9`);
    expect(notices).toEqual([notice]);
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
    expect(notices).toEqual([{ kind: 'conflict', conflict: 'exactNeedsSoft' }]);
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
