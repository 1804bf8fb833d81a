/** A picture as a file: an SVG or a PNG that says what it is, in light colors whatever the theme. */
import { lightPalette } from '../../../../draw/lightPalette.ts';
import { drawSheet, sheetLayout, type Sheet } from '../../../../draw/sheet/sheet.ts';
import { svgFile } from '../../../../draw/sink/svgFile.ts';
import type { About } from '../../../../session/take/about.ts';
import { everything } from '../../../../session/take/everything.ts';
import { fileName } from '../../../../session/take/fileName.ts';
import { withChunks } from '../../../../session/take/pngChunks.ts';
import type { Session } from '../../../../session/session.ts';
import { lateWords } from '../../../../words/lateWords.ts';
import { aboutOf, stepOf } from '../aboutOf.ts';
import { aboutStudy } from '../aboutStudy.ts';
import type { MadeFile } from '../madeFile.ts';
import { isStudy, studies } from '../studies.ts';
import { paintSheet } from './paintSheet.ts';
import { sourceOf } from './sourceOf.ts';
import { panelOf, type PictureChoice, type PictureId, type WholeId } from './pictureIds.ts';
import { perInch, perMillimeter, sheetSizes, type PrintSize } from './sheetSizes.ts';
import { subjectOf } from './subjectOf.ts';

interface Drawing {
  sheet: Sheet;
  size: PrintSize;
  about: About;
  /** All that it takes to make the run again: JSON. */
  run: string;
}

/** Resolves with null where there is nothing to be in it yet. */
export async function pictureFile(
  session: Session,
  { picture, size, format }: PictureChoice,
): Promise<MadeFile | null> {
  const subject = subjectOf(session, picture);
  if (!subject) return null;
  const study = isStudy(picture) ? studies[picture](session) : null;
  const about = study
    ? aboutStudy(session, captionOf(picture), study)
    : aboutOf(session, captionOf(picture), subject.methods.length > 0 ? subject.methods : undefined);
  const run = study
    ? JSON.stringify({ about, settings: study.settings })
    : everything(about, session.taken, stepOf(session), {});
  const sheet = { body: subject.body, caption: [about.caption, ...subject.notes], source: sourceOf(about) };
  const drawing = { sheet, size: sheetSizes[size], about, run };
  const name = fileName(study ?? session.taken, `${picture.replaceAll(' ', '-')}-${size}`, format);
  return format === 'svg'
    ? { name, type: 'image/svg+xml', content: svgOf(drawing) }
    : { name, type: 'image/png', content: await pngOf(drawing) };
}

function captionOf(picture: PictureId) {
  const { caption } = lateWords.take.pictures;
  return caption[panelOf(picture) ? 'panel' : (picture as WholeId)];
}

/** As SVG writes a length. */
const millimeters = (length: number): string => `${(length / perMillimeter).toFixed(2)}mm`;

function svgOf({ sheet, size, about, run }: Drawing): string {
  const layout = sheetLayout(sheet, size);
  const { width, height } = layout.size;
  return svgFile(layout.size, (sink) => drawSheet(sink, sheet, size, layout, lightPalette), {
    shown:
      size.height === null
        ? { width: millimeters(width), height: millimeters(height) }
        : { width: String(size.ratio * width), height: String(size.ratio * height) },
    language: document.documentElement.lang,
    title: about.caption,
    description: [...sheet.caption.slice(1), sheet.source].join('\n'),
    metadata: { source: about.address, creator: about.page, date: about.made, description: run },
  });
}

async function pngOf({ sheet, size, about, run }: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  paintSheet(canvas, sheet, size);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('No picture came of the canvas.');
  const texts = {
    Title: about.caption,
    Description: [...sheet.caption.slice(1), sheet.source].join('\n'),
    Software: about.page,
    Source: about.engine,
    'Creation Time': about.made,
    URL: about.address,
    Comment: run,
  };
  return withChunks(new Uint8Array(await blob.arrayBuffer()), { dpi: perInch * size.ratio, texts });
}
