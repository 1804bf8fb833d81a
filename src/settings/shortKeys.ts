/**
 * A link's words in three characters each, for links that would be long: `k3f=0.5` for `teacher.feedback.weight=0.5`.
 *
 * A code depends on its word alone, so links keep their meaning when settings or methods are added; that no two words
 * have the same one is tested.
 */
import type { Label } from '../data/dataset.ts';
import { paths } from './paths.ts';
import { methodIds } from './settings.ts';
import { formatLabels } from './labelsText.ts';

/** Keys of a link besides the settings'. */
const otherKeys = ['view', 'compare', 'policy', 'check', 'labels', 'step', 'was'] as const;

export const words: readonly string[] = [...paths, ...otherKeys, ...methodIds];

/** Three characters of base 36, from 32 bits of FNV-1a. */
export const codeOf = (word: string): string => (fnv(word) % 36 ** 3).toString(36).padStart(3, '0');

/** 32 bits of a text: the hash by Fowler, Noll and Vo, variant 1a. */
export function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const wordOf = new Map(words.map((word) => [codeOf(word), word]));

/** Values that are lists of words, and so become codes, too. */
const spoken = new Set(['view', 'compare']);

const each = (list: string, change: (word: string) => string): string =>
  list.split(',').map(change).join(',');

/** One part of a link, `key=text`, in short. */
export function shortened(key: string, text: string): string {
  if (key === 'labels') return `${codeOf(key)}=${packedLabels(text)}`;
  const said = spoken.has(key) ? each(text, (word) => (words.includes(word) ? codeOf(word) : word)) : text;
  return `${codeOf(key)}=${said}`;
}

/** And back; what is no such part stays as it is. Key and text are in any case. */
export function lengthened(key: string, text: string): string {
  const word = wordOf.get(key.toLowerCase());
  if (word === undefined) return `${key}=${text}`;
  if (word === 'labels') return `${word}=${unpackedLabels(text) ?? text}`;
  return `${word}=${spoken.has(word) ? each(text, (code) => wordOf.get(code.toLowerCase()) ?? code) : text}`;
}

/** Coordinates lie between −5 and 5, in ten-thousandths: 10 digits and a class are 7 of base 36. */
const reach = 5;
const places = 2 * reach * 10_000 + 1;
const width = 7;

/** `A0.52,0.31;B…` as seven characters a label. */
const packedLabels = (text: string): string =>
  text
    .split(';')
    .filter((label) => label !== '')
    .map((label) => {
      const [x, y] = label.slice(1).split(',').map(Number);
      const place = countOf(x!) * places + countOf(y!);
      return (2 * place + (label.startsWith('A') ? 0 : 1)).toString(36).padStart(width, '0');
    })
    .join('');

const countOf = (value: number): number => Math.round(10_000 * (value + reach));

const coordinate = (count: number): number => (count - 10_000 * reach) / 10_000;

/** Null where the text is none of these. */
function unpackedLabels(text: string): string | null {
  if (!/^([\da-z]{7})*$/i.test(text)) return null;
  const labels = (text.match(/.{7}/g) ?? []).map((code): Label => {
    const value = Number.parseInt(code, 36);
    const place = Math.floor(value / 2);
    return {
      x: coordinate(Math.floor(place / places)),
      y: coordinate(place % places),
      class: value % 2 === 0 ? 0 : 1,
    };
  });
  return formatLabels(labels);
}
