import { contains, maxLabels } from '../../src/data/dataset.ts';
import { nearestPoint } from '../../src/data/nearestPoint.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAddress, defaultAddress, encodeAddress } from '../../src/settings/address.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { defaults, fields, formatValue, parseValue } from '../../src/settings/fields.ts';
import { checkOf, roundedLabel } from '../../src/settings/labelsText.ts';
import { valueAt, withValue } from '../../src/settings/paths.ts';
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

  test('names the view where screens differ in what they show without one', () => {
    const phone = { ...defaultAddress, view: 'meta-pseudo-labels' } as const;
    for (const address of [defaultAddress, phone]) {
      const hash = encodeAddress(address, phone.view);
      expect(decodeAddress(hash, phone).address).toEqual(address);
      expect(decodeAddress(hash).address).toEqual(address);
    }
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
    expect(notices).toEqual([
      { kind: 'conflict', conflict: 'exactNeedsSoft', dropped: ['pseudoLabels=sampled'] },
    ]);
    expect(address.settings).toEqual({ ...defaults, data: { ...defaults.data, seed: 7 } });
  });

  test.each([
    [
      'data.set=circles&data.placement=ends',
      { noSuchPlacement: ['data.placement=ends'] },
      { set: 'circles' },
    ],
    [
      'data.pointsPerClass=10&data.labelsPerClass=10',
      { nothingUnlabeled: ['data.labelsPerClass=10'] },
      { pointsPerClass: 10 },
    ],
    [
      'data.set=circles&data.placement=ends&pseudoLabels=argmax',
      { noSuchPlacement: ['data.placement=ends'], exactNeedsSoft: ['pseudoLabels=argmax'] },
      { set: 'circles' },
    ],
  ] as const)(
    'that asks for data that there cannot be keeps the rest and says why: %s',
    (hash, said, data) => {
      const { address, notices } = decodeAddress(`${hash}&steps=7`);
      expect(notices).toEqual(
        Object.entries(said).map(([reason, dropped]) => ({ kind: 'conflict', conflict: reason, dropped })),
      );
      expect(address.settings).toEqual({ ...defaults, steps: 7, data: { ...defaults.data, ...data } });
    },
  );

  test('takes labels where its own data set has room for them', () => {
    expect(decodeAddress('data.set=blobs&labels=A-1.9,1.4').address.labels).toHaveLength(1);
    expect(decodeAddress('labels=A-1.9,1.4').address.labels).toBeNull();
  });

  test('takes a label outside the picture where one of the data’s own points lies, and nowhere else there', () => {
    const settings = withValue(withValue(defaults, 'data.noise', 0.5), 'data.wrongLabel', true);
    let outside = 0;
    for (let seed = 0; seed < 10; seed++) {
      const { data, ...others } = withValue(settings, 'data.seed', seed);
      const dataset = datasetOf({ data });
      const { labels: placed, unlabeled } = dataset.sample(data);
      const labels = [...placed, nearestPoint(unlabeled, 0.5, 99)].map(roundedLabel);
      outside += labels.filter(({ x, y }) => !contains(dataset.domain, x, y)).length;
      const address = { ...defaultAddress, settings: { ...others, data }, labels };
      expect(decodeAddress(encodeAddress(address))).toEqual({ address, notices: [] });
      const last = labels.at(-1)!;
      const beside = [...labels.slice(0, -1), { ...last, x: last.x + 0.0001 }];
      const { notices } = decodeAddress(encodeAddress({ ...address, labels: beside }));
      expect(notices).toMatchObject([{ kind: 'unusable', key: 'labels' }]);
    }
    expect(outside).toBeGreaterThan(10);
  });

  test('keeps as many labels as a run takes, and names the others', () => {
    expect(decodeAddress(manyLabels(maxLabels)).notices).toEqual([]);
    const { address, notices } = decodeAddress(`${manyLabels(maxLabels)};B1,1`);
    expect(address.labels).toHaveLength(maxLabels);
    expect(notices).toEqual([unusable('labels', 'B1,1', { kind: 'labels', most: maxLabels })]);
  });

  test('keeps the labels that it can, wherever in it they stand', () => {
    const { address, notices } = decodeAddress('labels=A0.5,1;C0,0;B9,9;B0.5,-0.5&data.seed=3');
    expect(address.labels).toEqual([
      { x: 0.5, y: 1, class: 0 },
      { x: 0.5, y: -0.5, class: 1 },
    ]);
    expect(address.settings.data.seed).toBe(3);
    expect(notices).toEqual([unusable('labels', 'C0,0;B9,9', { kind: 'labels' })]);
  });

  test('says which key has several values, and takes the last usable one', () => {
    const { address, notices } = decodeAddress('steps=5&steps=7&steps=no&batch=3&batch=3');
    expect([address.settings.steps, address.settings.batch]).toEqual([7, 3]);
    expect(notices).toContainEqual({ kind: 'repeated', key: 'steps' });
    expect(notices).toHaveLength(2);
  });

  test('names what nothing is said of by another default', () => {
    expect(decodeAddress('steps=5', { ...defaultAddress, view: 'uda' }).address.view).toBe('uda');
    expect(decodeAddress('view=compare', { ...defaultAddress, view: 'uda' }).address.view).toBe('compare');
  });

  test.each([
    ['is encoded thousands of times over', `%${'25'.repeat(20_000)}41`, 'unreadable'],
    ['has a hundred thousand dots in it', `${'.'.repeat(100_000)}a`, 'unknown'],
    ['has a hundred thousand ampersands in it', `${'&'.repeat(100_000)}a`, 'unknown'],
  ])('that %s is refused like any other', (_, hash, kind) => {
    const { address, notices } = decodeAddress(`#${hash}`);
    expect([address, notices]).toMatchObject([defaultAddress, [{ kind }]]);
  });

  test('cannot reach beyond the settings', () => {
    decodeAddress('#__proto__=1&constructor=2&data.__proto__.x=3');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('carries labels to four decimals', () => {
    expect(roundedLabel({ x: 0.123456, y: -0.98765, class: 1 })).toEqual({ x: 0.1235, y: -0.9877, class: 1 });
  });
});

describe('an address that was passed on', () => {
  const manglings: Record<string, (hash: string) => string> = {
    'ends a sentence': (hash) => `${hash}.`,
    'stands in quotation marks and brackets': (hash) => `${hash}">)’”»】。`,
    'stands in quotation marks of HTML': (hash) => `${hash}&quot;&gt;`,
    'stands before a question': (hash) => `${hash}?!;,`,
    'is HTML': (hash) => hash.replaceAll('&', '&amp;'),
    'is HTML in HTML': (hash) => hash.replaceAll('&', '&amp;amp;'),
    'is encoded': encodeURIComponent,
    'is encoded twice': (hash) => encodeURIComponent(encodeURIComponent(hash)),
    'is encoded, and ends a sentence': (hash) => encodeURIComponent(`${hash}.`),
    'is in capitals': (hash) => hash.toUpperCase(),
    'has its minus signs set': (hash) => hash.replaceAll('-', '\u2212'),
    'is broken into lines': (hash) => hash.replace(/.{7}/g, '$&\r\n  '),
    'is broken into lines, and those encoded': (hash) => hash.replace(/.{7}/g, '$&%0A%20'),
  };

  test.each(Object.entries(manglings))('and %s is the same', (_, mangle) => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(decodeAddress(`#${mangle(encodeAddress(address))}`)).toEqual({ address, notices: [] });
      }),
      { numRuns: 100 },
    );
  });

  test('without a check is read as ever', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const old = encodeAddress(address).replace(/check=\w+&/, '');
        expect(decodeAddress(old)).toEqual({ address, notices: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('and lost or changed a character of its labels says so, or has the same ones', () => {
    const edit = fc.tuple(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.oneof(
        fc.constant(''),
        fc.constantFrom(...'0123456789AB.,;-&=%'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    );
    fc.assert(
      fc.property(anyAddress, edit, (address, [place, character]) => {
        fc.pre(address.labels !== null);
        const hash = encodeAddress(address);
        const from = hash.indexOf('check=');
        const at = from + Math.floor(place * (hash.length - from));
        const { address: read, notices } = decodeAddress(hash.slice(0, at) + character + hash.slice(at + 1));
        if (notices.length === 0) expect(read.labels).toEqual(address.labels);
      }),
      { numRuns: 5000 },
    );
  });

  test('and lost its end says so', () => {
    const hash = 'check=CHECK&labels=A0.52,0.31;B1.2,0.4'.replace(
      'CHECK',
      checkOf([
        { x: 0.52, y: 0.31, class: 0 },
        { x: 1.2, y: 0.4, class: 1 },
      ]),
    );
    expect(decodeAddress(hash).notices).toEqual([]);
    for (let length = hash.indexOf('&'); length < hash.length; length++)
      expect(decodeAddress(hash.slice(0, length)).notices, hash.slice(0, length)).not.toEqual([]);
    expect(decodeAddress(hash.slice(0, -1) + '5')).toMatchObject({
      address: { labels: [{ x: 0.52 }, { y: 0.5 }] },
      notices: [{ kind: 'altered' }],
    });
  });
});
