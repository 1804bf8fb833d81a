/** Data of one's own: what of a file could not be read. */
import { pointCount, type Class, type Dataset } from '../../data/dataset.ts';
import type { CsvRead, LineProblem } from '../../data/csvPoints.ts';
import { mostPoints } from '../../data/packedPoints.ts';
import { methods } from './methods.ts';
import { capital, count, counted, numberWord, plural } from './numbers.ts';

/** Of a line that is no point. */
function problem(of: LineProblem): string {
  switch (of.kind) {
    case 'fields':
      return of.count < 2
        ? `Line ${of.line} has one field: x and y are needed, with a comma, a semicolon or a tab between.`
        : `Line ${of.line} has ${of.count} fields. Three are meant: x, y and class. Where commas are in the numbers, put semicolons between.`;
    case 'number':
      return of.text === ''
        ? `Line ${of.line}: ${of.axis} is empty.`
        : `Line ${of.line}: ${of.axis} is “${of.text}”, which is no number.`;
    case 'class':
      return `Line ${of.line}: the class is “${of.text}”. It can be A or B, 0 or 1, or empty.`;
    case 'quote':
      return `Line ${of.line}: a quotation mark does not end, or something follows it.`;
    case 'long':
      return `Line ${of.line} is longer than a point can be.`;
    case 'outside':
      return `Line ${of.line}: ${of.text} lies outside the picture.`;
  }
}

/** All that is to be said of what was read; nothing where every line is a point. */
function sentences({ points, good, problems, bad }: CsvRead): string[] {
  const more = bad - problems.length;
  const usable = points ? `${counted(Math.min(good, mostPoints), 'point')} can be used.` : null;
  const few =
    good === 0
      ? 'There are no points in it. A line is x, y and class: 0.5, 1.2, A.'
      : 'There is one point in it. Two at least are needed.';
  return [
    ...problems.map(problem),
    more > 0
      ? `And ${counted(more, 'more line')} like these.${usable ? ` ${usable}` : ''}`
      : bad > 0 && usable,
    !points && few,
    good > mostPoints && `${count(good)} lines are points; the first ${count(mostPoints)} are taken.`,
  ].filter((sentence) => typeof sentence === 'string');
}

/** What the points are: how many, which of them are stars, and what accuracy is measured on. */
function facts(dataset: Dataset): string {
  const { labelCount, judgedCount, unlabeledCount, drawsLabels } = dataset;
  const all = counted(pointCount(dataset), 'point');
  const stars = capital(numberWord(labelCount));
  if (!drawsLabels && labelCount === 0)
    return `${all}, none of them with a class: nothing says which side is which, and nothing can be judged.`;
  if (!drawsLabels)
    return `${all}. ${stars} ${plural(labelCount, { one: 'has a class: it is the star', other: 'have a class: they are the stars' })}. Nobody knows the classes of the others, so there is no accuracy.`;
  const drawn = `${all}. ${stars} of them, drawn by the data seed, ${plural(labelCount, { one: 'is the star', other: 'are the stars' })}.`;
  return judgedCount === unlabeledCount
    ? `${drawn} The classes of the others are hidden, and accuracy is measured on them.`
    : `${drawn} Accuracy is measured on the ${count(judgedCount)} others whose class is known.`;
}

export const own = {
  problem,
  sentences,
  facts,
  /** Among the data sets. */
  choice: 'Your own',
  about:
    'Points of your own: a table of x, y and class, a line each. A class is A, B or empty. They stay in this browser.',
  paint: {
    start: 'Paint',
    /** Where nothing else says of what. */
    menu: 'Paint your own points',
    group: 'Painting',
    brush: 'Brush',
    tools: { A: 'A', B: 'B', none: 'No class', eraser: 'Eraser' },
    size: 'Size',
    sizeOf: (size: number): string => (size === 0 ? 'single points' : `${Math.round(100 * size)}`),
    spray: 'Spray',
    sprayOf: (points: number): string => `${counted(points, 'point')} a dab`,
    clear: 'Clear',
    done: 'Done',
    cue: 'Paint points here',
    how: 'Paint points of class A, of class B, or of none, in any of the plots. Training begins when you let go. By keys: arrows move, Space paints.',
    /** After a stroke, in a line. */
    now: (dataset: Dataset): string => {
      const { labelCount, judgedCount, drawsLabels } = dataset;
      const all = counted(pointCount(dataset), 'point');
      const stars = capital(numberWord(labelCount));
      if (labelCount === 0) return `${all}, none with a class: there are no stars.`;
      if (!drawsLabels)
        return `${all}. ${stars} with a class: the stars. The others have none, so there is no accuracy.`;
      return `${all}. ${stars} drawn as stars; accuracy is measured on ${count(judgedCount)} others.`;
    },
    missing: (side: Class): string => `Class ${methods.className(side)} has none yet.`,
    full: `These are ${count(mostPoints)} points, the most that there can be.`,
    /** Of the plot of a method. */
    surface: (method: string): string =>
      `Painting area, ${method}. Arrows move the brush, Space paints, A, B, N and E choose it, Escape ends.`,
  },
  open: 'Open a file …',
  paste: 'Paste …',
  save: 'Save',
  pasteName: 'x, y and class, a line each',
  example: '0.5, 1.2, A\n-0.3, 0.4, B\n0.9, 0.1,',
  take: 'Use these',
  tooLarge: 'This file is larger than 5 MB, and no table of 20,000 points.',
  noText: 'This file is no text. A table can be read: x, y and class, as CSV.',
  unreadable:
    'This could not be read: it may be a folder, or no longer there. A file can: x, y and class, as CSV.',
  notKept: 'This browser cannot keep these points: after a reload they are gone. Save them as a file.',
  missed:
    'What the page needs for points of your own could not be fetched, and nothing was changed. Try again once the network is back.',
  drop: {
    /** While a file is dragged over the page. */
    cue: 'Let go: its points become the data',
    several: (files: number): string =>
      `These are ${count(files)} files. One at a time is read: x, y and class, as CSV.`,
  },
};
