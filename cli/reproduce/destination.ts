/** Where a label is dragged to: places that say something about the method. Coordinates are the picture's. */
import type { Label } from '../../src/data/dataset.ts';

/** Further along its own moon, half-way to the other moon, or onto the other moon. */
export type Destination = 'along' | 'gap' | 'other-moon';

/** The fractions of a moon at which placement `spaced` has its labels, in the labels' order. */
const fractions = [1 / 6, 1 / 2, 5 / 6];

/** The moons without noise, at a fraction of their length. */
function onMoon(moon: number, fraction: number): { x: number; y: number } {
  const t = Math.PI * fraction;
  return moon === 0 ? { x: Math.cos(t), y: Math.sin(t) } : { x: 1 - Math.cos(t), y: 0.5 - Math.sin(t) };
}

/**
 * The labels with the `which`-th moved.
 *
 * @param labels six, placement `spaced`, moon by moon
 */
export function withMoved(labels: readonly Label[], which: number, to: Destination): Label[] {
  const moon = labels[which]!.class;
  const fraction = fractions[which % fractions.length]!;
  return labels.map((label, i) => (i === which ? { ...label, ...destinationOf(moon, fraction, to) } : label));
}

function destinationOf(moon: number, fraction: number, to: Destination): { x: number; y: number } {
  switch (to) {
    case 'along':
      return onMoon(moon, fraction + (fraction > 1 / 2 ? -1 : 1) / 6);
    case 'other-moon':
      return onMoon(1 - moon, fraction);
    case 'gap': {
      const from = onMoon(moon, fraction);
      const across = nearestOnMoon(1 - moon, from);
      return { x: (from.x + across.x) / 2, y: (from.y + across.y) / 2 };
    }
  }
}

function nearestOnMoon(moon: number, { x, y }: { x: number; y: number }): { x: number; y: number } {
  const places = Array.from({ length: 1001 }, (_, i) => onMoon(moon, i / 1000));
  const distance = (place: { x: number; y: number }) => Math.hypot(place.x - x, place.y - y);
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}
