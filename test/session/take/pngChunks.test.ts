import { deflateSync, crc32 as known } from 'node:zlib';
import { assert, property, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, withChunks } from '../../../src/session/take/pngChunks.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('crc32', () => {
  test('is that of the standard', () => {
    // The check value of every catalog of such codes, and the last chunk of every PNG.
    expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
    expect(crc32(bytes('IEND'))).toBe(0xae426082);
    assert(property(uint8Array(), (data) => crc32(data) === known(data)));
  });
});

interface Chunk {
  type: string;
  data: Buffer;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const file = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const checked = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(known(checked));
    chunks.push({ type: checked.toString('latin1', 0, 4), data: checked.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** A pixel of grey, made without what is tested. */
const pixel = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  ...[
    ['IHDR', Buffer.from('00000001000000010800000000', 'hex')] as const,
    ['IDAT', deflateSync(Buffer.from([0, 128]))] as const,
    ['IEND', Buffer.alloc(0)] as const,
  ].map(([type, data]) => {
    const checked = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(known(checked), 4);
    return Buffer.concat([ends.subarray(0, 4), checked, ends.subarray(4)]);
  }),
]);

/** As a reader of PNG takes texts apart. */
const textOf = ({ type, data }: Chunk): [string, string] => {
  const end = data.indexOf(0);
  const keyword = data.toString('latin1', 0, end);
  if (type === 'tEXt') return [keyword, data.toString('latin1', end + 1)];
  const language = data.indexOf(0, end + 3);
  return [keyword, data.toString('utf8', data.indexOf(0, language + 1) + 1)];
};

describe('withChunks', () => {
  test('says how large it is printed, between the head and the picture', () => {
    const chunks = chunksOf(withChunks(pixel, { dpi: 300, texts: { Title: 'a', Comment: '双月' } }));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'tEXt', 'iTXt', 'IDAT', 'IEND']);
    // 300 dots an inch are 11,811 a meter.
    expect(chunks[1]!.data.toString('hex')).toBe('00002e2300002e2301');
  });

  test('holds any text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const texts = { Title: text, Comment: `${text}é` };
        const found = chunksOf(withChunks(pixel, { dpi: 96, texts }))
          .filter(({ type }) => type.endsWith('TXt') || type === 'tEXt')
          .map(textOf);
        const whole = Object.entries(texts).map(([key, one]) => [key, one.replaceAll('\0', '')]);
        expect(found).toEqual(whole);
      }),
    );
  });

  test('refuses what is no PNG', () => {
    expect(() => withChunks(bytes('GIF89a'), { dpi: 96, texts: {} })).toThrow('Not a PNG.');
  });
});
