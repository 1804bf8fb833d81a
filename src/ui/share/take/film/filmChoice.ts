/** What a film can be: of what, how large, how long, as what. */
import type { PanelId } from '../pictures/pictureIds.ts';

export type FilmOf = 'plots' | PanelId;

/** Pixels, by how high it is. */
export const filmSizes = { '1080': 1920, '720': 1280, '450': 800 } as const;
export type FilmSize = keyof typeof filmSizes;
export const filmSizeIds = ['1080', '720', '450'] as const satisfies readonly FilmSize[];

/** Seconds. */
export const filmLengths = ['5', '10', '20'] as const;
export type FilmLength = (typeof filmLengths)[number];

/** Frames a second: a GIF's in hundredths of a second. */
export const frameRate = { video: 25, gif: 12.5 };
export type FilmFormat = keyof typeof frameRate;

export interface FilmChoice {
  of: FilmOf;
  size: FilmSize;
  length: FilmLength;
  format: FilmFormat;
}
