/** Points from a CSV file, and what in it could not be read. */
import { readFileSync } from 'node:fs';
import { readCsv } from '../src/data/csvPoints.ts';
import { packed } from '../src/data/packedPoints.ts';
import { own as words } from '../src/words/en/own.ts';

export interface PointsRead {
  /** As settings have them; null: the file has none. */
  points: string | null;
  /** What was not taken, or why nothing was. */
  remarks: string[];
}

/** Throws what the file system throws. */
export function readPoints(file: string): PointsRead {
  const read = readCsv(readFileSync(file, 'utf8'));
  return { points: read.points && packed(read.points), remarks: words.sentences(read) };
}
