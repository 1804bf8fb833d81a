/** A film of the run, drawn frame by frame as its past comes out of a worker, and encoded here. Nothing goes over the network. */
import { filmJob } from '../../../../session/take/film.ts';
import { everything } from '../../../../session/take/everything.ts';
import { fileName } from '../../../../session/take/fileName.ts';
import type { Session } from '../../../../session/session.ts';
import { lateWords } from '../../../../words/lateWords.ts';
import { FailureError } from '../../../../worker/failure.ts';
import type { FilmFrame, FilmJob } from '../../../../worker/jobs/filmJobs.ts';
import { jobPool } from '../../../shell/jobPool.ts';
import { aboutOf, stepOf } from '../aboutOf.ts';
import type { MadeFile } from '../madeFile.ts';
import { paintSheet } from '../pictures/paintSheet.ts';
import { sheetSizes, type PrintSize } from '../pictures/sheetSizes.ts';
import { sourceOf } from '../pictures/sourceOf.ts';
import { filmSizes, frameRate, type FilmChoice, type FilmFormat } from './filmChoice.ts';
import type { FilmAbout, FilmEncoder, Seconds } from './filmEncoder.ts';
import { filmSheets } from './filmSheet.ts';

export interface Watch {
  /** How many frames are drawn, of how many. */
  onFrame: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** Resolves with null where nothing was trained yet. @throws NoEncoder, FailureError, or the signal's reason */
export async function makeFilm(
  session: Session,
  { of, size, length, format }: FilmChoice,
  { onFrame, signal }: Watch,
): Promise<MadeFile | null> {
  const { frame: last } = session.playback;
  if (!last || last.step === 0) return null;
  const about = aboutOf(session, lateWords.take.film.caption);
  const { taken } = session;
  const run = everything(about, taken, stepOf(session), {});
  const name = (ending: string) =>
    fileName(taken, of === 'plots' ? 'film' : `film-${of.replaceAll(' ', '-')}`, ending);
  const sheetOf = filmSheets(session, of, sourceOf(about));
  const job = filmJob(session, Math.floor(Number(length) * frameRate[format]));
  const looksJob = filmJob(session, lookCount);
  const canvas = document.createElement('canvas');
  const paint = (frame: FilmFrame) => paintSheet(canvas, sheetOf(frame), sizeOf(filmSizes[size]));
  // What an encoder of video is tried on.
  paint(last);
  const seconds = Number(length) / job.steps.length;
  const told = { title: about.caption, comment: run };
  async function* looks() {
    for await (const frame of framesOf(looksJob, signal)) {
      paint(frame);
      yield;
    }
  }
  const encoder = await encoderFor(format, canvas, seconds, told, looks());
  try {
    let done = 0;
    for await (const frame of framesOf(job, signal)) {
      paint(frame);
      await encoder.add();
      onFrame(++done, job.steps.length);
      await shown();
      signal.throwIfAborted();
    }
    const { bytes, ending, type } = await encoder.finish();
    return { name: name(ending), type, content: bytes };
  } catch (error) {
    await encoder.cancel();
    throw error;
  }
}

/** Frames of the run from which a GIF takes its colors: the ground fills in as a run goes on. */
const lookCount = 5;

/** A slide's, in other pixels. */
const sizeOf = (pixels: number): PrintSize => ({
  ...sheetSizes.slide,
  ratio: pixels / sheetSizes.slide.width,
});

/** Each is fetched with what it takes. @param looks puts frames of the whole run on the canvas, one after the other */
async function encoderFor(
  format: FilmFormat,
  canvas: HTMLCanvasElement,
  frame: Seconds,
  about: FilmAbout,
  looks: AsyncIterable<void>,
): Promise<FilmEncoder> {
  if (format === 'video')
    return (await import('./videoEncoder.ts').catch(missing)).videoEncoder(canvas, frame, about);
  const { gifEncoder } = await import('./gifEncoder.ts').catch(missing);
  const read = () => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const colors: ImageData[] = [];
  for await (const _ of looks) colors.push(read());
  return gifEncoder(read, frame, about, colors);
}

const missing = (): never => {
  throw new FailureError({ kind: 'missing' });
};

/** The frames as a worker makes them. */
async function* framesOf(job: FilmJob, signal: AbortSignal): AsyncGenerator<FilmFrame> {
  const ready: FilmFrame[] = [];
  let wake: (() => void) | null = null;
  let ended: { error: unknown } | null = null;
  const end = (error: unknown) => {
    ended = { error };
    wake?.();
  };
  const onPart = (frame: FilmFrame) => {
    ready.push(frame);
    wake?.();
  };
  void jobPool.run(job, { onPart, signal }).then(() => end(null), end);
  for (;;) {
    const frame = ready.shift();
    if (frame) yield frame;
    else if (ended) break;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
  const { error } = ended as { error: unknown };
  if (error !== null) throw error;
}

/** The page answers between two frames. */
const shown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
