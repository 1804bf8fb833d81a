/** Points from a CSV file, and what in it could not be read. */
import { closeSync, openSync, readSync } from 'node:fs';
import { readCsv } from '../src/data/csvPoints.ts';
import { packed } from '../src/data/packedPoints.ts';
import { mostBytes, tableText } from '../src/data/tableText.ts';
import { own as words } from '../src/words/en/own.ts';

export interface PointsRead {
  /** As settings have them; null: the file has none. */
  points: string | null;
  /** What was not taken, or why nothing was. */
  remarks: string[];
}

/** Throws what the file system throws. */
export function readPoints(file: string): PointsRead {
  const bytes = firstBytes(file, mostBytes + 1);
  if (bytes.length > mostBytes) return { points: null, remarks: [words.tooLarge] };
  const read = readCsv(tableText(bytes));
  return { points: read.points && packed(read.points), remarks: words.sentences(read) };
}

/** Not `readFileSync`: a device, or a pipe, need not end. */
function firstBytes(file: string, most: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(most);
  const descriptor = openSync(file, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < most; length += read)
      read = readSync(descriptor, bytes, length, most - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}
