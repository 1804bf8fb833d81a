import { describe, expect, it } from 'vitest';
import type { Label, Placement } from '../../src/data/dataset.ts';
import { twoMoon } from '../../src/data/twoMoon.ts';

const placements: Placement[] = ['spaced', 'jittered', 'random', 'ends'];

/** Point `index` of a moon without noise (METHOD, Data). */
const onMoon = (moon: number, index: number): [number, number] => {
  const t = (Math.PI * index) / 999;
  return moon === 0 ? [Math.cos(t), Math.sin(t)] : [1 - Math.cos(t), 0.5 - Math.sin(t)];
};

/** Where on its moon a label without noise lies, as an index. */
function indexOf({ x, y, class: moon }: Label): number {
  const t = moon === 0 ? Math.atan2(y, x) : Math.atan2(0.5 - y, 1 - x);
  return (t / Math.PI) * 999;
}

describe('twoMoon', () => {
  it.each(placements)('has six labels and 1,994 others, half of each class: %s', (placement) => {
    const { labels, unlabeled } = twoMoon.sample({ seed: 3, noise: 0.1, placement, wrongLabel: false });
    expect(labels.map((label) => label.class)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(unlabeled.x).toHaveLength(2 * 1994);
    expect(unlabeled.y.filter((moon) => moon === 0)).toHaveLength(997);
    expect(unlabeled.y.filter((moon) => moon === 1)).toHaveLength(997);
  });

  // round(999 f), half up: 166.5, 499.5, 832.5; 19.98, 499.5, 979.02
  it.each([
    ['spaced', [167, 500, 833]],
    ['ends', [20, 500, 979]],
  ] as const)('places labels at the documented indices: %s', (placement, indices) => {
    const { labels } = twoMoon.sample({ seed: 5, noise: 0, placement, wrongLabel: false });
    const wanted = [0, 1].flatMap((moon) => indices.map((index) => onMoon(moon, index)));
    labels.forEach(({ x, y }, i) => {
      expect(x).toBeCloseTo(wanted[i]![0], 6);
      expect(y).toBeCloseTo(wanted[i]![1], 6);
    });
  });

  it('jitters by up to a sixth of the moon', () => {
    const spaced = [1 / 6, 1 / 2, 5 / 6];
    const shifts = Array.from(
      { length: 50 },
      (_, seed) => twoMoon.sample({ seed, noise: 0, placement: 'jittered', wrongLabel: false }).labels,
    ).flatMap((labels) => labels.map((label, i) => indexOf(label) / 999 - spaced[i % 3]!));
    expect(Math.max(...shifts.map(Math.abs))).toBeLessThanOrEqual(1 / 6 + 1 / 999);
    expect(Math.max(...shifts)).toBeGreaterThan(0.15);
    expect(Math.min(...shifts)).toBeLessThan(-0.15);
  });

  it('draws random labels anywhere, three different ones', () => {
    const seeds = Array.from(
      { length: 50 },
      (_, seed) => twoMoon.sample({ seed, noise: 0, placement: 'random', wrongLabel: false }).labels,
    );
    const indices = seeds.flatMap((labels) => labels.map((label) => Math.round(indexOf(label))));
    expect(Math.min(...indices)).toBeLessThan(30);
    expect(Math.max(...indices)).toBeGreaterThan(969);
    for (const labels of seeds) expect(new Set(labels.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
  });

  it('keeps labels apart from the unlabeled points', () => {
    const { labels, unlabeled } = twoMoon.sample({
      seed: 1,
      noise: 0.1,
      placement: 'spaced',
      wrongLabel: false,
    });
    const points = new Set(
      Array.from({ length: 1994 }, (_, i) => `${unlabeled.x[2 * i]} ${unlabeled.x[2 * i + 1]}`),
    );
    expect(labels.some(({ x, y }) => points.has(`${x} ${y}`))).toBe(false);
  });

  it('adds noise of the asked deviation', () => {
    const [noisy, clean] = [0.1, 0].map(
      (noise) => twoMoon.sample({ seed: 1, noise, placement: 'spaced', wrongLabel: false }).unlabeled.x,
    );
    const noise = noisy!.map((value, i) => value - clean![i]!);
    const mean = noise.reduce((sum, value) => sum + value, 0) / noise.length;
    const deviation = Math.sqrt(noise.reduce((sum, value) => sum + value * value, 0) / noise.length);
    expect(Math.abs(mean)).toBeLessThan(0.006);
    expect(Math.abs(deviation - 0.1)).toBeLessThan(0.005);
  });

  it('moves one label into the other moon, and no unlabeled point', () => {
    for (let seed = 0; seed < 10; seed++) {
      const right = twoMoon.sample({ seed, noise: 0, placement: 'spaced', wrongLabel: false });
      const wrong = twoMoon.sample({ seed, noise: 0, placement: 'spaced', wrongLabel: true });
      const moved = wrong.labels.filter(
        ({ x, y }, i) => x !== right.labels[i]!.x || y !== right.labels[i]!.y,
      );
      expect(moved).toHaveLength(1);
      const [{ x, y, class: claimed }] = moved as [Label];
      const index = indexOf({ x, y, class: (1 - claimed) as 0 | 1 });
      const [wantedX, wantedY] = onMoon(1 - claimed, index);
      expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(1e-6);
      expect(wrong.unlabeled).toEqual(right.unlabeled);
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(twoMoon.sample({ seed: 7, noise: 0.1, placement: 'random', wrongLabel: true })).toEqual(
      twoMoon.sample({ seed: 7, noise: 0.1, placement: 'random', wrongLabel: true }),
    );
    expect(
      twoMoon.sample({ seed: 8, noise: 0.1, placement: 'random', wrongLabel: false }).unlabeled.x,
    ).not.toEqual(
      twoMoon.sample({ seed: 7, noise: 0.1, placement: 'random', wrongLabel: false }).unlabeled.x,
    );
  });
});

describe('freshPoints', () => {
  it('are as many as asked, half of each class, on the same moons', () => {
    const { x, y } = twoMoon.fresh({ seed: 1, noise: 0 }, 2000);
    expect(y.filter((moon) => moon === 1)).toHaveLength(1000);
    const wanted = [0, 1].flatMap((moon) => Array.from({ length: 1000 }, (_, i) => onMoon(moon, i))).flat();
    expect(Math.max(...x.map((value, i) => Math.abs(value - wanted[i]!)))).toBeLessThan(1e-6);
    expect(twoMoon.fresh({ seed: 1, noise: 0.1 }).x).toHaveLength(20_000);
  });

  it('have noise that is independent of the set', () => {
    const [fresh, clean] = [0.1, 0].map((noise) => twoMoon.fresh({ seed: 1, noise }, 2000).x);
    const set = [0.1, 0].map((noise) =>
      twoMoon.sample({ seed: 1, noise, placement: 'spaced', wrongLabel: false }),
    );
    const indices = Array.from({ length: 2000 }, (_, i) => i).filter(
      (i) => ![167, 500, 833].includes(i % 1000),
    );
    const freshNoise = indices.map((i) => fresh![2 * i]! - clean![2 * i]!);
    const setNoise = indices.map((_, k) => set[0]!.unlabeled.x[2 * k]! - set[1]!.unlabeled.x[2 * k]!);
    const correlation =
      freshNoise.reduce((sum, value, k) => sum + value * setNoise[k]!, 0) / (indices.length * 0.01);
    // four standard errors
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(indices.length));
  });
});

describe('networkInputs', () => {
  it('centers and scales, or leaves as it is', () => {
    expect([...twoMoon.networkInputs([0.5, 0.25, 1.5, -0.75], 'scaled')]).toEqual([0, 0, 2, -2]);
    expect([...twoMoon.networkInputs([1.5, -0.75], 'raw')]).toEqual([1.5, -0.75]);
  });
});
