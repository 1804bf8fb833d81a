import { mostBytes, tableText } from '../../data/tableText.ts';

/** A file's text. Null: it is too large to be a table of points. */
export const textOf = async (file: Blob): Promise<string | null> =>
  file.size > mostBytes ? null : tableText(new Uint8Array(await file.arrayBuffer()));
