// oxlint-disable-next-line typescript/triple-slash-reference -- the tests compile this file by itself
/// <reference path="./gifenc.d.ts" />
/** Frames to a GIF, which every browser can make and show. */
import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import { withComment } from '../../../../session/take/gifComment.ts';
import type { FilmAbout, FilmEncoder, Seconds } from './filmEncoder.ts';

/** A GIF has 256 colors; one of them says that a pixel stays as it was. */
const mostColors = 255;
/** It begins again by itself; before that, its end can be looked at. */
const rest: Seconds = 1.5;

/**
 * @param read the frame as it stands
 * @param looks some frames, from the first to the last: what colors there are
 */
export function gifEncoder(
  read: () => ImageData,
  frame: Seconds,
  about: FilmAbout,
  looks: readonly ImageData[],
): FilmEncoder {
  const palette = quantize(together(looks.map(({ data }) => data)), mostColors);
  const stays = palette.length;
  const colors = [...palette, palette[0]!];
  const gif = GIFEncoder();
  /** The newest frame, which is written once it is known how long it stays. */
  let waiting: { index: Uint8Array; size: readonly [number, number] } | null = null;
  let before: Uint8Array | null = null;
  const write = (delay: Seconds) => {
    if (!waiting) return;
    const { index, size } = waiting;
    const shared = { delay: 1000 * delay, dispose: 1 };
    if (before) {
      const changed = index.map((color, i) => (color === before![i] ? stays : color));
      gif.writeFrame(changed, ...size, { ...shared, transparent: true, transparentIndex: stays });
    } else gif.writeFrame(index, ...size, { ...shared, palette: colors, repeat: 0 });
    before = index;
  };
  return {
    async add() {
      write(frame);
      const { data, width, height } = read();
      waiting = { index: applyPalette(data, palette), size: [width, height] };
    },
    async finish() {
      write(frame + rest);
      gif.finish();
      const text = `${about.title}\n${about.comment}`;
      return { bytes: withComment(gif.bytes(), text), ending: 'gif', type: 'image/gif' };
    },
    async cancel() {},
  };
}

function together(parts: readonly Uint8ClampedArray[]): Uint8ClampedArray {
  const all = new Uint8ClampedArray(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
