/** 20,000 lines are less. */
const mostBytes = 5_000_000;

/** A file's text: UTF-8, or UTF-16 as spreadsheets write it. Null: it is too large to be such a table. */
export async function textOf(file: Blob): Promise<string | null> {
  if (file.size > mostBytes) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
