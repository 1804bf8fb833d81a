import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withComment } from '../../../../src/session/take/gifComment.ts';
import { gifEncoder } from '../../../../src/ui/share/take/film/gifEncoder.ts';
import { readGif } from './gif.ts';

/** A square that wanders over a rough ground. */
function frame(i: number): ImageData {
  const [width, height] = [40, 30];
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, at) => {
    const pixel = at >> 2;
    return at % 4 === 3 ? 255 : 60 * ((pixel * pixel + (pixel >> 3)) % 5);
  });
  for (let y = 10; y < 20; y++) for (let x = i; x < i + 10; x++) data.set([200, 20, 40], 4 * (y * width + x));
  return { data, width, height } as ImageData;
}

/** Of one color. */
const plain = (color: number[]): ImageData => {
  const data = Uint8ClampedArray.from({ length: 4 * 64 }, (_, i) => [...color, 255][i % 4]!);
  return { data, width: 8, height: 8 } as ImageData;
};

async function gifOf(frames: number, comment = ''): Promise<Uint8Array> {
  let i = 0;
  const encoder = gifEncoder(() => frame(i), 0.08, { title: 'title', comment }, [frame(0), frame(1)]);
  for (; i < frames; i++) await encoder.add();
  return (await encoder.finish()).bytes;
}

describe('a GIF', () => {
  test('has every frame, for as long as it is told', async () => {
    const gif = readGif(await gifOf(12, 'comment'));
    expect(gif).toEqual({
      width: 40,
      height: 30,
      frames: 12,
      // It rests at its end.
      delays: [...Array<number>(11).fill(8), 158],
      comment: 'title\ncomment',
    });
  });

  test('holds of a frame only what is another than before', async () => {
    const [still, moving] = [await gifOf(1), await gifOf(21)];
    expect(moving.length - still.length).toBeLessThan(20 * 0.7 * still.length);
  });

  test('has the colors of its whole run, not those of one frame', async () => {
    const [first, last] = [plain([200, 40, 40]), plain([40, 40, 200])];
    const encoder = gifEncoder(() => first, 0.08, { title: '', comment: '' }, [first, last]);
    await encoder.add();
    const { bytes } = await encoder.finish();
    // The table of colors follows a head of 13 bytes; the palette counts five bits of red, six of green.
    const colors = [0, 1].map((i) => bytes.slice(13 + 3 * i, 16 + 3 * i)).toSorted((a, b) => b[0]! - a[0]!);
    expect(colors[0]![0]).toBeGreaterThan(180);
    expect(colors[1]![2]).toBeGreaterThan(180);
  });

  test('holds any comment', async () => {
    const gif = await gifOf(1);
    assert(
      property(string({ unit: 'grapheme', maxLength: 700 }), (text) => {
        expect(readGif(withComment(gif, text)).comment).toBe(`title\n${text}`);
      }),
    );
  });

  test('that is cut off gets none', () => {
    expect(() => withComment(Uint8Array.of(71, 73, 70), 'text')).toThrow('Not a whole GIF.');
  });
});
