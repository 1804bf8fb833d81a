/** Points whose pseudo label is wrong now, ringed, thicker the longer; a halo where labels changed, larger the oftener. */
import { isWrong } from '../../data/dataset.ts';
import type { LegendMark } from '../legendMark.ts';
import type { Pen } from '../sink/outline.ts';
import type { Overlay } from './overlay.ts';

export interface RelabelsOptions {
  /** The teacher's class for each unlabeled point. */
  labels: Uint8Array;
  /** How often each changed. */
  counts: Uint16Array;
  /** The step since which each has stood. */
  since: Uint32Array;
  /** Where counting began, and now. */
  steps: readonly [number, number];
}

/** CSS pixels in a panel of the three. */
const ring = { radius: 3.4, thin: 0.5, thick: 1.4 };
const halo = { radius: 2.4, most: 8, opacity: 0.14 };

export const relabels = ({ labels, counts, since, steps }: RelabelsOptions): Overlay => ({
  draw(sink, { points }, { ink }, { at, zoom }) {
    const halos = (pen: Pen) =>
      counts.forEach((count, i) => {
        if (count > 0) traceCircle(pen, at(points.x, i), zoom * haloRadius(count));
      });
    sink.path(halos, { name: 'halos', fill: ink, opacity: halo.opacity });
    points.y.forEach((y, i) => {
      if (!isWrong(labels[i]!, y)) return;
      const width = zoom * ringWidth(since[i]!, steps);
      sink.path((pen) => traceCircle(pen, at(points.x, i), zoom * ring.radius), {
        name: 'wrong',
        stroke: ink,
        width,
      });
    });
  },
});

function traceCircle(pen: Pen, [x, y]: readonly [number, number], radius: number): void {
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Its area grows with the count. */
const haloRadius = (count: number): number => Math.min(halo.most, halo.radius * Math.sqrt(count));

/** Thin where a label has just turned wrong, thick where it has stood since counting began. */
export function ringWidth(since: number, [from, now]: readonly [number, number]): number {
  const age = now === from ? 1 : (now - since) / (now - from);
  return ring.thin + (ring.thick - ring.thin) * age;
}

/** A label that has just turned wrong, and one that has long stood. */
export const wrongLegend: LegendMark = {
  width: 40,
  height: 16,
  draw(sink, { ink }) {
    for (const [x, width] of [
      [8, ring.thin],
      [32, ring.thick],
    ] as const)
      sink.group({ at: [x, 8], scale: 1.7 }, (large) =>
        large.path((pen) => traceCircle(pen, [0, 0], ring.radius), { stroke: ink, width }),
      );
  },
};

/** A label that changed once, and one that changed often. */
export const relabeledLegend: LegendMark = {
  width: 44,
  height: 20,
  draw(sink, { ink, ink3 }) {
    for (const [x, count] of [
      [10, 2],
      [34, 12],
    ] as const) {
      sink.path((pen) => traceCircle(pen, [x, 10], 1.15 * haloRadius(count)), {
        fill: ink,
        opacity: halo.opacity,
      });
      sink.path((pen) => traceCircle(pen, [x, 10], 1.6), { fill: ink3 });
    }
  },
};
