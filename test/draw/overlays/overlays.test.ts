import { describe, expect, test } from 'vitest';
import { grid } from '../../../src/data/grid.ts';
import { feedbackField } from '../../../src/draw/overlays/feedbackField.ts';
import { guesses } from '../../../src/draw/overlays/guesses.ts';
import { pushes, triangleSize } from '../../../src/draw/overlays/pushes.ts';
import { relabels, ringWidth } from '../../../src/draw/overlays/relabels.ts';
import { chipPlace, scoredStars, scoreText } from '../../../src/draw/overlays/scoredStars.ts';
import { canvasSink } from '../../../src/draw/sink/canvasSink.ts';
import type { Overlay } from '../../../src/draw/overlays/overlay.ts';
import type { Picture } from '../../../src/draw/plot/picture.ts';
import { palette, pictureWith, placeOf, recordingContext, scales } from '../recording.ts';

/** Three places, pixels; as the picture's coordinates. */
const pixels = [
  [100, 100],
  [200, 150],
  [300, 200],
];
const x = Float32Array.from(pixels.flatMap(([left, top]) => placeOf(left!, top!)));
const places = [0, 1, 2].map((i) => [x[2 * i]!, x[2 * i + 1]!]);

function draw(overlay: Overlay, picture: Picture = pictureWith(places, [0, 1, 0])) {
  const { context, drawn } = recordingContext();
  overlay.draw(canvasSink(context), picture, palette, scales);
  return drawn;
}

const near = (actual: number[], wanted: number[]) =>
  wanted.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, 2));

describe('guesses', () => {
  test('are circles for A and diamonds for B, in the class’s color where sure and paler where not', () => {
    const fills = draw(guesses({ x, pseudoLabels: Float32Array.of(0, 1, 0.25), counts: null }, false)).filter(
      ({ kind }) => kind === 'fill',
    );
    expect(fills.map(({ path }) => path.length)).toEqual([1, 4, 1]);
    expect(fills.map(({ style }) => style)).toEqual([
      'rgb(255, 0, 0)',
      'rgb(0, 0, 255)',
      'rgb(255, 128, 128)',
    ]);
    near(fills[0]!.path[0]!, pixels[0]!);
    const [top, right, bottom] = fills[1]!.path;
    near([top![0]!, right![1]!], pixels[1]!);
    expect(bottom![1]! - top![1]!).toBeGreaterThan(8);
  });

  test('step back while something else is shown', () => {
    const labels = { x, pseudoLabels: Float32Array.of(0, 1, 0), counts: null };
    const alphas = (quiet: boolean) => new Set(draw(guesses(labels, quiet)).map(({ alpha }) => alpha));
    expect([...alphas(false)]).toEqual([1]);
    expect(Math.max(...alphas(true))).toBeLessThan(0.6);
  });
});

describe('pushes', () => {
  const given = { x, push: Float32Array.of(-1, 0.25, 0), strongest: 1, radius: 8 };

  test('point up toward A and down toward B, their area the strength; none where there is none', () => {
    const fills = draw(pushes(given)).filter(({ kind }) => kind === 'fill');
    expect(fills.map(({ style }) => style)).toEqual([palette.aWrong, palette.b]);
    const [up, down] = fills.map(({ path }) => path);
    expect([up!.length, down!.length]).toEqual([3, 3]);
    near(up![0]!, [100, 92]);
    near(down![0]!, [200, 154]);
  });

  test('of a second kind are outlines', () => {
    const kinds = new Set(draw(pushes({ ...given, hollow: true })).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['stroke']);
  });

  test('have a size, whatever is strongest', () => {
    expect(triangleSize(0.25, 1, 8)).toBe(4);
    expect(triangleSize(-4, 1, 8)).toBe(8);
    expect(triangleSize(0, 0, 8)).toBe(0);
  });
});

describe('scored stars', () => {
  test('carry their loss before and after, and the arrow of what is written', () => {
    expect(scoreText(0.0524, 0.0371, false)).toBe('0.052 → 0.037 ↓');
    expect(scoreText(0.0371, 0.0524, false)).toBe('0.037 → 0.052 ↑');
    expect(scoreText(0.03712, 0.03711, false)).toBe('0.037 → 0.037 =');
    expect(scoreText(0.0524, 1.2, true)).toBe('.052→1.200↑');
  });

  test('hold their chips within the frame, above the star where there is room', () => {
    const size = { width: 400, height: 300 };
    const chip = { height: 20, lift: 30 };
    expect(chipPlace(200, 150, 100, size, chip)).toEqual([200, 120]);
    expect(chipPlace(200, 20, 100, size, chip)).toEqual([200, 50]);
    expect(chipPlace(10, 150, 100, size, chip)[0]).toBe(54);
    expect(chipPlace(395, 150, 100, size, chip)[0]).toBe(346);
  });

  test('are written at their stars', () => {
    const labels = places.map(([left, top]) => ({ x: left!, y: top!, class: 0 as const }));
    const losses = { before: Float32Array.of(0.1, 0.2, 0.3), after: Float32Array.of(0.1, 0.1, 0.4) };
    const texts = draw(scoredStars({ labels, ...losses })).filter(({ kind }) => kind === 'text');
    expect(texts.map(({ text }) => text)).toEqual(['.100→.100=', '.200→.100↓', '.300→.400↑']);
    near([texts[1]!.path[0]![0]!], [200]);
  });
});

describe('relabels', () => {
  const given = {
    labels: Uint8Array.of(1, 1, 1),
    counts: Uint16Array.of(0, 4, 0),
    since: Uint32Array.of(0, 50, 100),
    steps: [0, 100] as const,
  };

  test('ring what is wrong, thicker the longer, and lay a halo where labels changed', () => {
    const drawn = draw(relabels(given));
    const rings = drawn.filter(({ kind }) => kind === 'stroke');
    expect(rings).toHaveLength(2);
    near(rings[0]!.path.at(-1)!, pixels[0]!);
    near(rings[1]!.path.at(-1)!, pixels[2]!);
    expect(rings[0]!.width).toBeGreaterThan(2 * rings[1]!.width);
    const halos = drawn.find(({ kind }) => kind === 'fill')!.path.filter(({ length }) => length === 3);
    expect(halos).toHaveLength(1);
    near(halos[0]!, pixels[1]!);
  });

  test('know an age where counting has just begun', () => {
    expect(ringWidth(7, [7, 7])).toBe(ringWidth(0, [0, 100]));
  });
});

describe('the feedback field', () => {
  /** Toward A on the left half of the plane, toward B on the right; then at the three points. */
  const field = Float32Array.from({ length: grid.columns * grid.rows }, (_, node) =>
    node % grid.columns < grid.columns / 2 ? -1 : 1,
  );
  const feedback = Float32Array.of(...field, -1, 0.5, 1);

  test('veils the picture, bands the plane by class, and puts a triangle on every point', () => {
    const drawn = draw(feedbackField(feedback));
    expect(drawn[0]).toMatchObject({ kind: 'fill', style: palette.paper });
    near(drawn[0]!.path[1]!, [432, 311.04]);
    const fills = drawn.filter(({ kind }) => kind === 'fill');
    const bands = (color: string) => fills.filter(({ style, alpha }) => style === color && alpha < 1);
    const lefts = (color: string) => bands(color).flatMap(({ path }) => path.map(([left]) => left!));
    expect([bands(palette.a).length, bands(palette.b).length]).toEqual([5, 5]);
    expect(Math.max(...lefts(palette.a))).toBeLessThan(220);
    expect(Math.min(...lefts(palette.b))).toBeGreaterThan(212);
    const triangles = fills.filter(({ alpha }) => alpha === 1).map(({ style, path }) => [style, path.length]);
    expect(triangles).toEqual([
      [palette.aWrong, 3],
      [palette.b, 6],
    ]);
  });

  test('keeps the teacher’s boundary in sight', () => {
    const teacher = field.map((side) => (side + 1) / 2);
    const picture = { ...pictureWith(places, [0, 1, 0]), teacher };
    const lines = draw(feedbackField(feedback), picture).filter(({ style }) => style === 'ink');
    expect(lines).toHaveLength(1);
    for (const [left] of lines[0]!.path) expect(left).toBeCloseTo(216, 0);
  });

  test('is blank where nothing pulls', () => {
    const drawn = draw(feedbackField(new Float32Array(feedback.length)));
    const [veil, ...rest] = drawn.filter(({ path, kind }) => kind === 'fill' && path.length > 0);
    expect(veil).toMatchObject({ style: palette.paper });
    expect(rest).toEqual([]);
  });
});
