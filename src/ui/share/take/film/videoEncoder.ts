/** Frames to an MP4 with H.264, which everything plays; else to a WebM; by the browser's own encoder. */
import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  QUALITY_VERY_HIGH,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny';
import {
  NoEncoder,
  type EncodedFilm,
  type FilmAbout,
  type FilmEncoder,
  type Seconds,
} from './filmEncoder.ts';
import { within } from './within.ts';

interface Kind {
  ending: 'mp4' | 'webm';
  codec: VideoCodec;
}

/** The most wanted first. */
const kinds: readonly Kind[] = [
  { ending: 'mp4', codec: 'avc' },
  { ending: 'webm', codec: 'vp9' },
  { ending: 'webm', codec: 'vp8' },
  { ending: 'mp4', codec: 'av1' },
];

/** An encoder that has nothing to say for so long has died. Milliseconds. */
const patience = 30_000;

/** @param canvas of the film's size. @throws NoEncoder */
export async function videoEncoder(
  canvas: HTMLCanvasElement,
  frame: Seconds,
  about: FilmAbout,
): Promise<FilmEncoder> {
  if (!('VideoEncoder' in globalThis)) throw new NoEncoder();
  for (const kind of kinds) if (await encodes(kind, canvas)) return encoderOf(kind, canvas, frame, about);
  throw new NoEncoder();
}

/** Whether it does: some say that they can, and fail. */
async function encodes(kind: Kind, canvas: HTMLCanvasElement): Promise<boolean> {
  const trial = await encoderOf(kind, canvas, 1, null).catch(() => null);
  try {
    await trial!.add();
    return (await trial!.finish()).bytes.length > 0;
  } catch {
    await trial?.cancel();
    return false;
  }
}

async function encoderOf(
  { ending, codec }: Kind,
  canvas: HTMLCanvasElement,
  frame: Seconds,
  about: FilmAbout | null,
): Promise<FilmEncoder> {
  const format = ending === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target: new BufferTarget() });
  const source = new CanvasSource(canvas, { codec, quality: QUALITY_VERY_HIGH });
  output.addVideoTrack(source, { frameRate: Math.round(1 / frame) });
  if (about) output.setMetadataTags(about);
  await within(patience, output.start());
  let count = 0;
  return {
    add: () => within(patience, source.add(count++ * frame, frame)),
    async finish(): Promise<EncodedFilm> {
      await within(patience, output.finalize());
      return { bytes: new Uint8Array(output.target.buffer!), ending, type: `video/${ending}` };
    },
    cancel: () => within(patience, output.cancel()).catch(() => {}),
  };
}
