/** What a GIF holds, read block by block (GIF89a). */
export interface ReadGif {
  width: number;
  height: number;
  /** Hundredths of a second, of each frame. */
  delays: number[];
  comment: string;
  frames: number;
}

const tableSize = (packed: number): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

/** Throws where it is no whole GIF. */
export function readGif(bytes: Uint8Array): ReadGif {
  const file = Buffer.from(bytes);
  if (file.toString('latin1', 0, 6) !== 'GIF89a') throw new Error('Not a GIF.');
  const gif: ReadGif = {
    width: file.readUInt16LE(6),
    height: file.readUInt16LE(8),
    delays: [],
    comment: '',
    frames: 0,
  };
  let at = 13 + tableSize(file[10]!);
  const blocks = (): Buffer => {
    const parts: Buffer[] = [];
    for (let size = file[at++]!; size > 0; size = file[at++]!) {
      parts.push(file.subarray(at, at + size));
      at += size;
    }
    return Buffer.concat(parts);
  };
  for (;;) {
    const kind = file[at++];
    if (kind === 0x3b && at === file.length) return gif;
    if (kind === 0x2c) {
      at += 9 + tableSize(file[at + 8]!) + 1;
      blocks();
      gif.frames++;
    } else if (kind === 0x21) {
      const label = file[at++];
      const data = blocks();
      if (label === 0xf9) gif.delays.push(data.readUInt16LE(1));
      if (label === 0xfe) gif.comment += data.toString();
    } else throw new Error(`No block begins with ${kind} at ${at}.`);
  }
}
