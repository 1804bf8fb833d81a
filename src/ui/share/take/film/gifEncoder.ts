// oxlint-disable-next-line typescript/triple-slash-reference -- the tests compile this file by itself
/// <reference path="./gifenc.d.ts" />
/** Frames to a GIF, which every browser can make and show. */
import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import { withComment } from '../../../../session/take/gifComment.ts';
import type { FilmAbout, FilmEncoder, Seconds } from './filmEncoder.ts';

/** A GIF has 256 colors; one of them says that a pixel stays as it was. */
const mostColors = 255;

/** @param read the frame as it stands: now one that has the film's colors, later each */
export function gifEncoder(read: () => ImageData, frame: Seconds, about: FilmAbout): FilmEncoder {
  const palette = quantize(read().data, mostColors);
  const stays = palette.length;
  const colors = [...palette, palette[0]!];
  const gif = GIFEncoder();
  const delay = 1000 * frame;
  let before: Uint8Array | null = null;
  return {
    async add() {
      const { data, width, height } = read();
      const now = applyPalette(data, palette);
      if (before) {
        const changed = now.map((color, i) => (color === before![i] ? stays : color));
        const options = { delay, transparent: true, transparentIndex: stays, dispose: 1 };
        gif.writeFrame(changed, width, height, options);
      } else gif.writeFrame(now, width, height, { delay, palette: colors, repeat: 0, dispose: 1 });
      before = now;
    },
    async finish() {
      gif.finish();
      const text = `${about.title}\n${about.comment}`;
      return { bytes: withComment(gif.bytes(), text), ending: 'gif', type: 'image/gif' };
    },
    async cancel() {},
  };
}
