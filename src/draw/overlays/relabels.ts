/** Points whose pseudo label is wrong now, ringed, thicker the longer; a halo where labels changed, larger the oftener. */
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
const halo = { radius: 2.4, most: 8 };

export const relabels = ({ labels, counts, since, steps }: RelabelsOptions): Overlay => ({
  draw(context, { points }, { at, zoom }, palette) {
    context.beginPath();
    counts.forEach((count, i) => {
      if (count === 0) return;
      const [left, top] = at(points.x, i);
      const size = zoom * Math.min(halo.most, halo.radius * Math.sqrt(count));
      context.moveTo(left + size, top);
      context.arc(left, top, size, 0, 2 * Math.PI);
    });
    context.globalAlpha = 0.14;
    context.fillStyle = palette.ink;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = palette.ink;
    for (let i = 0; i < points.y.length; i++) {
      if (labels[i] === points.y[i]) continue;
      const [left, top] = at(points.x, i);
      context.beginPath();
      context.arc(left, top, ring.radius * zoom, 0, 2 * Math.PI);
      context.lineWidth = zoom * ringWidth(since[i]!, steps);
      context.stroke();
    }
  },
});

/** Thin where a label has just turned wrong, thick where it has stood since counting began. */
export function ringWidth(since: number, [from, now]: readonly [number, number]): number {
  const age = now === from ? 1 : (now - since) / (now - from);
  return ring.thin + (ring.thick - ring.thin) * age;
}
