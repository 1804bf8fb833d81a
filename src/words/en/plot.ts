/** What is written in the pictures, and what screen readers say of them. */
import { methods } from './methods.ts';
import { count } from './numbers.ts';

const place = (x: number, y: number): string => `x ${x.toFixed(2)}, y ${y.toFixed(2)}`;

/** At a tick of an axis of steps; `first` at its start. */
const step = (value: number, first: boolean): string => (first ? `step ${count(value)}` : count(value));

const alsoWrong = `also wrong in ${methods.name.supervised}`;

export const plot = {
  /** Beside what they name. */
  names: {
    student: 'student',
    teacher: 'teacher',
    before: 'before',
    withoutMove: 'without the move',
    wrong: 'wrong',
    shared: alsoWrong,
  },
  handles: {
    group: 'Labeled points',
    role: 'movable point',
    /** @param number from 1 */
    name: (number: number, className: string, x: number, y: number): string =>
      `Labeled point ${number}, class ${className}, ${place(x, y)}`,
    place,
  },
  chart: {
    value: (value: number, measure: 'accuracy' | 'loss', last: boolean): string =>
      measure === 'loss'
        ? String(Number(value.toPrecision(6)))
        : `${Number((100 * value).toFixed(1))}${last ? ' %' : ''}`,
    step,
  },
  needle: {
    rose: (by: number): string => `rose ${by}`,
    fell: (by: number): string => `fell ${by}`,
    worse: 'worse',
    better: 'better',
    step,
    /**
     * @param fell by how much the star loss fell in the last step; null: no step yet
     * @param range how far the scale goes, each way
     */
    reading: (fell: number | null, range: number): string => {
      if (fell === null) return 'Star loss: no step yet.';
      if (fell === 0) return 'Star loss did not change.';
      return `Star loss ${fell > 0 ? 'fell' : 'rose'} ${Math.abs(fell).toFixed(4)}, ${fell > 0 ? 'better' : 'worse'}; the strip spans ${range} each way.`;
    },
  },
  strip: {
    accuracy: (share: number): string => `${Number((100 * share).toFixed(1))} %`,
    count,
  },
};
