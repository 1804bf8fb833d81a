import { readCsv } from '../../data/csvPoints.ts';
import type { Points } from '../../data/dataset.ts';
import { lateWords } from '../../words/lateWords.ts';
import { textOf } from './textOf.ts';

export interface Opened {
  /** Null: there are none in it. */
  points: Points | null;
  /** All that is to be said of it. */
  said: readonly string[];
}

/** A file as points. */
export async function pointsOf(file: Blob): Promise<Opened> {
  const { own } = lateWords;
  let text: string | null;
  try {
    text = await textOf(file);
  } catch {
    return nothing(own.unreadable);
  }
  if (text === null) return nothing(own.tooLarge);
  return controls.test(text) ? nothing(own.noText) : pointsIn(text);
}

/** Pictures, archives and what office programs write have such signs; no text has. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\0-\x08\x0e-\x1f]/;

/** The same of a text. */
export function pointsIn(text: string): Opened {
  const read = readCsv(text);
  return { points: read.points, said: lateWords.own.sentences(read) };
}

const nothing = (sentence: string): Opened => ({ points: null, said: [sentence] });
