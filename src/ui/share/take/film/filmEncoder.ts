/** What makes a file of frames that stand on a canvas, one after the other. */
export interface FilmEncoder {
  /** Takes the canvas as it stands. */
  add(): Promise<void>;
  /** What came of it. */
  finish(): Promise<EncodedFilm>;
  /** Gives up what it holds. */
  cancel(): Promise<void>;
}

export interface EncodedFilm {
  bytes: Uint8Array<ArrayBuffer>;
  ending: 'mp4' | 'webm' | 'gif';
  type: string;
}

export interface FilmAbout {
  title: string;
  /** Of the run, and all that it takes to make it again. */
  comment: string;
}

/** Of a frame, seconds. */
export type Seconds = number;

/** The browser can encode no video. */
export class NoEncoder extends Error {}
