/** A GIF with a comment: in blocks of at most 255 bytes, before the file's end (GIF89a, 24). */
const [extension, comment, trailer] = [0x21, 0xfe, 0x3b];
const block = 255;

/** @throws Error where it is no whole GIF */
export function withComment(gif: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  if (gif.at(-1) !== trailer) throw new Error('Not a whole GIF.');
  const bytes = new TextEncoder().encode(text);
  const blocks: number[] = [];
  for (let at = 0; at < bytes.length; at += block) {
    const part = bytes.subarray(at, at + block);
    blocks.push(part.length, ...part);
  }
  const added = Uint8Array.of(extension, comment, ...blocks, 0, trailer);
  const all = new Uint8Array(gif.length - 1 + added.length);
  all.set(gif.subarray(0, -1));
  all.set(added, gif.length - 1);
  return all;
}
