/** Bytes of a table, as its text: UTF-8, or UTF-16 as spreadsheets write it. */
export function tableText(bytes: Uint8Array<ArrayBuffer>): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** 20,000 lines are less. */
export const mostBytes = 5_000_000;
