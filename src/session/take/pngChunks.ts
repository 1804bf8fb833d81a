/** What a PNG says of itself: texts, and how large it is printed. The format: w3.org/TR/png. */

/** Behind the signature and the first chunk, IHDR, which has 13 bytes of data. */
const behindHead = 8 + 12 + 13;
/** Bytes by which every PNG begins. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export interface PngAbout {
  /** Dots an inch. */
  dpi: number;
  /** By keyword: 1 to 79 Latin letters. Those that PNG names are `Title`, `Description`, `Software`, `Source`, `Comment`, `Creation Time`. */
  texts: Readonly<Record<string, string>>;
}

/** The same picture, with what is said of it. @throws Error where it is no PNG */
export function withChunks(png: Uint8Array, { dpi, texts }: PngAbout): Uint8Array<ArrayBuffer> {
  if (signature.some((byte, i) => png[i] !== byte)) throw new Error('Not a PNG.');
  const own = [
    chunk('pHYs', physical(dpi)),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text.replaceAll('\0', ''))),
  ];
  return joined(png.subarray(0, behindHead), ...own, png.subarray(behindHead));
}

/** Dots a meter, across and down. */
function physical(dpi: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const perMeter = Math.round(dpi / 0.0254);
  data.setUint32(0, perMeter);
  data.setUint32(4, perMeter);
  data.setUint8(8, 1);
  return new Uint8Array(data.buffer);
}

/** As everything reads it that reads any, where it needs no more than ASCII. A zero ends a keyword. */
const textChunk = (keyword: string, text: string): Uint8Array =>
  /^[\n\u0020-\u007e]*$/.test(text)
    ? chunk('tEXt', utf8(`${keyword}\0${text}`))
    : // Not compressed, in no language, with no other keyword.
      chunk('iTXt', utf8(`${keyword}\0\0\0\0\0${text}`));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Length, type, data, and a check of the latter two. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const checked = joined(utf8(type), data);
  return joined(word(data.length), checked, word(crc32(checked)));
}

function word(value: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(4));
  data.setUint32(0, value);
  return new Uint8Array(data.buffer);
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/** The check of ISO 3309, as PNG has it. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = table[(sum ^ byte) & 255]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
