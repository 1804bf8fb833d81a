import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, unknownClass, type Points } from '../../src/data/dataset.ts';
import { domain } from '../../src/data/ownDomain.ts';
import { ownSet } from '../../src/data/ownSet.ts';
import { packed } from '../../src/data/packedPoints.ts';

const usual = { seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false } as const;

/** Points in a row, of each class so many, and so many that have none. */
function textOf(a: number, b: number, none: number): string {
  const y = [
    ...Array<number>(a).fill(0),
    ...Array<number>(b).fill(1),
    ...Array<number>(none).fill(unknownClass),
  ];
  const x = y.flatMap((side, i) => [-1.9 + (3.8 * i) / y.length, side / 2]);
  return packed({ x: Float32Array.from(x), y: Uint8Array.from(y) });
}

const known = ({ y }: Points): number => y.filter((side) => side !== unknownClass).length;

describe('where some points have no class', () => {
  test('those that have one, 64 at most, are the labels whatever the seed, and nothing judges', () => {
    const set = ownSet(textOf(30, 34, 500), 3);
    expect(set).toMatchObject({ labelCount: 64, unlabeledCount: 500, judgedCount: 0, freshCount: 0 });
    const { labels, unlabeled } = set.sample(usual);
    expect(labels.map((label) => label.class)).toEqual([...Array(30).fill(0), ...Array(34).fill(1)]);
    expect(known(unlabeled)).toBe(0);
    expect(set.sample({ ...usual, seed: 2 })).toEqual({ labels, unlabeled });
  });

  test('and more than 64 have one, labels are drawn among these, and the others of these judge', () => {
    const set = ownSet(textOf(40, 25, 500), 3);
    expect(set).toMatchObject({ labelCount: 6, unlabeledCount: 559, judgedCount: 59 });
    expect(known(set.sample(usual).unlabeled)).toBe(59);
    expect(set.sample({ ...usual, seed: 2 }).labels).not.toEqual(set.sample(usual).labels);
  });

  test('no point need have a class', () => {
    const set = ownSet(textOf(0, 0, 12), 3);
    expect(set).toMatchObject({ labelCount: 0, unlabeledCount: 12, judgedCount: 0, drawsLabels: false });
  });
});

test('where every point has a class, labels are drawn by seed and the others judge', () => {
  const set = ownSet(textOf(50, 20, 0), 4);
  expect(set).toMatchObject({ labelCount: 8, unlabeledCount: 62, judgedCount: 62, drawsLabels: true });
  const { labels } = set.sample(usual);
  expect(labels.filter((label) => label.class === 1)).toHaveLength(4);
  // A label lies at a point of its class.
  expect(labels.every(({ y, class: side }) => y === side / 2)).toBe(true);
});

test('whatever is given, no point is lost or moved, and one at least is left to learn from', () => {
  const some = fc.record({
    a: fc.nat(70),
    b: fc.nat(70),
    none: fc.nat(70),
    labelsPerClass: fc.integer({ min: 1, max: 10 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(some, ({ a, b, none, labelsPerClass, seed }) => {
      fc.pre(a + b + none >= 2);
      const set = ownSet(textOf(a, b, none), labelsPerClass);
      const { labels, unlabeled } = set.sample({ ...usual, seed });
      expect(labels).toHaveLength(set.labelCount);
      expect(unlabeled.y).toHaveLength(set.unlabeledCount);
      expect(known(unlabeled)).toBe(set.judgedCount);
      expect(unlabeled.y.length).toBeGreaterThan(0);
      expect(labels.length + unlabeled.y.length).toBe(a + b + none);
      const places = [
        ...labels.map(({ x }) => x),
        ...unlabeled.x.filter((_, i) => i % 2 === 0).map((x) => Math.round(1000 * x) / 1000),
      ];
      expect(new Set(places.map((x) => x.toFixed(3))).size).toBe(a + b + none);
    }),
  );
});

test('one wrong label lies at a point of the other class', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { labels } = ownSet(textOf(50, 20, 0), 3).sample({ ...usual, seed, wrongLabel: true });
    expect(labels.filter(({ y, class: side }) => y !== side / 2)).toHaveLength(1);
  }
  // Where the other class has no point there is nowhere to lie.
  const { labels } = ownSet(textOf(5, 0, 9), 3).sample({ ...usual, wrongLabel: true });
  expect(labels.every(({ y }) => y === 0)).toBe(true);
});

test('has no fresh points, and a network sees its picture as every other', () => {
  const set = ownSet(textOf(5, 5, 0), 3);
  expect(set.fresh(usual).y).toHaveLength(0);
  expect(Array.from(set.networkInputs([0.5, -1], 'scaled'))).toEqual([1, -2]);
  expect(Array.from(set.pictureOf(set.networkInputs([0.5, -1], 'raw'), 'raw'))).toEqual([0.5, -1]);
  const { x } = set.sample(usual).unlabeled;
  for (let i = 0; i < x.length; i += 2) expect(contains(domain, x[i]!, x[i + 1]!)).toBe(true);
});
