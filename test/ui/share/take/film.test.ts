import { beforeAll, describe, expect, test } from 'vitest';
import { lightPalette } from '../../../../src/draw/lightPalette.ts';
import { drawSheet, sheetLayout, type Sheet } from '../../../../src/draw/sheet/sheet.ts';
import { svgFile } from '../../../../src/draw/sink/svgFile.ts';
import { filmJob } from '../../../../src/session/take/film.ts';
import { filmSheets } from '../../../../src/ui/share/take/film/filmSheet.ts';
import { sheetSizes } from '../../../../src/ui/share/take/pictures/sheetSizes.ts';
import { first } from '../../../../src/words/en/first.ts';
import { late } from '../../../../src/words/en/late.ts';
import { speakLate } from '../../../../src/words/lateWords.ts';
import { speak } from '../../../../src/words/words.ts';
import { filmRun, type FilmFrame } from '../../../../src/worker/jobs/filmJobs.ts';
import { elementsOf } from '../../../draw/sheet/xml.ts';
import { moved, OpenSession, openWasm, rounded, unmoved } from '../../../session/openSession.ts';

beforeAll(() => {
  speak(first);
  speakLate(late);
});

/** A run of 60 steps, in which a star moved at step 40, and its film of six frames. */
async function filmed(): Promise<{ open: OpenSession; frames: FilmFrame[] }> {
  const open = new OpenSession();
  await open.walk(20, 40);
  open.session.labels.place(0, 0.5, 1);
  await open.sees(moved(0, 0.5, 1));
  await open.walk(60);
  const frames: FilmFrame[] = [];
  for await (const frame of filmRun(await openWasm(), filmJob(open.session, 7))) frames.push(frame);
  return { open, frames };
}

/** Of an SVG. */
function textOf(sheet: Sheet): string {
  const layout = sheetLayout(sheet, sheetSizes.slide);
  const file = svgFile(layout.size, (sink) => drawSheet(sink, sheet, sheetSizes.slide, layout, lightPalette));
  expect(file).not.toMatch(/NaN|undefined|Infinity/);
  return file;
}

/** Classes of the elements that are drawn of a frame, and the texts. */
function drawn(open: OpenSession, frame: FilmFrame) {
  const elements = elementsOf(textOf(filmSheets(open.session, 'plots', 'source')(frame)));
  return {
    names: elements.map(({ attributes }) => attributes.class ?? ''),
    texts: elements.filter(({ name }) => name === 'text').map(({ text }) => text),
  };
}

describe('the film of a run', () => {
  test('ends with what the stage shows, and has its moves', async () => {
    const { open, frames } = await filmed();
    expect(frames.map(({ step }) => step)).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(frames.map(({ labels }) => rounded(labels))).toEqual([
      ...Array(4).fill(unmoved),
      ...Array(3).fill(moved(0, 0.5, 1)),
    ]);
    const seen = open.frame.methods.map(({ student, teacher }) => [student, teacher]);
    expect(frames.at(-1)!.methods.map(({ student, teacher }) => [student, teacher])).toEqual(seen);
  });

  test('is of its run, whatever the page has gone on to', async () => {
    const { open, frames } = await filmed();
    const sheetOf = filmSheets(open.session, 'plots', 'source');
    const file = () => textOf(sheetOf(frames[1]!));
    const before = file();
    expect(before).toContain('seed 1');
    open.session.settings.set('data.seed', 7);
    open.session.settings.set('data.pointsPerClass', 100);
    expect(file()).toBe(before);
  });

  test('draws nothing of a move before it happened', async () => {
    const { open, frames } = await filmed();
    const [early, last] = [drawn(open, frames[1]!), drawn(open, frames.at(-1)!)];
    for (const { names } of [early, last]) expect(names).not.toContain('boundary before');
    expect(early.names).not.toContain('event');
    expect(last.names).toContain('event');
    expect(early.texts.join()).toContain('at step 10.');
    expect(last.texts.join()).toContain('at step 60.');
  });
});
