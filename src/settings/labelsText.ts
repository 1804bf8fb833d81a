/** Labels as an address carries them, `A0.52,0.31;B…`, and the check that tells when a character was lost. */
import { maxLabels, type Class, type Label } from '../data/dataset.ts';

/** Labels as the address can carry them: four decimals, so that a link gives back the very same run. */
export const roundedLabel = (label: Label): Label => ({
  x: Number(label.x.toFixed(4)),
  y: Number(label.y.toFixed(4)),
  class: label.class,
});

export const formatLabels = (labels: readonly Label[]): string =>
  labels.map(({ x, y, class: side }) => `${side === 0 ? 'A' : 'B'}${x},${y}`).join(';');

/** Whether a label may lie at a place, to four decimals. */
export type MayLie = (x: number, y: number) => boolean;

/** The labels of a text, at most `maxLabels`, and what in it is none or one too many. Empty text: no labels. */
export function readLabels(text: string, mayLie: MayLie): { labels: Label[]; unusable: string[] } {
  const labels: Label[] = [];
  const unusable: string[] = [];
  for (const part of text.split(';').filter((some) => some !== '')) {
    const label = labelFrom(part, mayLie);
    if (label && labels.length < maxLabels) labels.push(label);
    else unusable.push(part);
  }
  return { labels, unusable };
}

function labelFrom(text: string, mayLie: MayLie): Label | null {
  const match = /^([AB])(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/i.exec(text);
  if (!match) return null;
  const side: Class = match[1]!.toUpperCase() === 'A' ? 0 : 1;
  const label = roundedLabel({ x: Number(match[2]), y: Number(match[3]), class: side });
  return mayLie(label.x, label.y) ? label : null;
}

/** The largest prime below 36³: a check is three characters of base 36 at most. */
const prime = 46_649;

/**
 * The check of some labels: Σ 31ᵏ vₖ mod p over classes and coordinates in ten-thousandths.
 *
 * A character lost or changed leaves a text that is no label, or changes one v by less than p: 31ᵏ Δv is no multiple of
 * the prime then, so no such change goes unnoticed.
 */
export function checkOf(labels: readonly Label[]): string {
  const values = labels.flatMap(({ class: side, x, y }) => [
    side,
    Math.round(10_000 * x),
    Math.round(10_000 * y),
  ]);
  const sum = values.reduce((before, value) => (31 * before + value) % prime, 1);
  return ((sum + prime) % prime).toString(36);
}
