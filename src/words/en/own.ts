/** Data of one's own: what of a file could not be read. */
import type { CsvRead, LineProblem } from '../../data/csvPoints.ts';
import { mostPoints } from '../../data/packedPoints.ts';
import { count, counted } from './numbers.ts';

/** Of a line that is no point. */
function problem(of: LineProblem): string {
  switch (of.kind) {
    case 'fields':
      return of.count < 2
        ? `Line ${of.line} has one field: x and y are needed.`
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

export const own = { problem, sentences };
