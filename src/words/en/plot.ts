/** What is written in the pictures, and what screen readers say of them. */
import type { Class } from '../../data/dataset.ts';
import { methods } from './methods.ts';
import { count } from './numbers.ts';

const place = (x: number, y: number): string => `x ${x.toFixed(2)}, y ${y.toFixed(2)}`;

/** At a tick of an axis of steps; `first` at its start. */
const step = (value: number, first: boolean): string => (first ? `step ${count(value)}` : count(value));

/** What the classes are called where they are seen. */
const color = (side: Class): string => (side === 0 ? 'orange' : 'purple');

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
  /** Of what lies under the pointer. */
  pointed: {
    /** @param guess what the network says; null: nothing yet */
    dot: ({
      class: side,
      guess,
      shared,
    }: {
      class: Class | null;
      guess: Class | null;
      shared: boolean;
    }): string => {
      const point = side === null ? 'point of unknown class' : `${color(side)} point`;
      if (guess === null) return point;
      if (side === null) return `${point}, colored ${color(guess)}`;
      const verdict = guess === side ? 'right' : shared ? alsoWrong : 'wrong';
      return `${point}, colored ${color(guess)}: ${verdict}`;
    },
    /** @param index from 0; `of` counts the labeled points */
    star: ({ index, class: side, of }: { index: number; class: Class; of: number }): string =>
      of === 1
        ? `labeled point ${index + 1}, ${color(side)}: the one class that is known`
        : `labeled point ${index + 1}, ${color(side)}: one of the ${of} classes that are known`,
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
    /** A tick of an axis of passes over a batch. */
    pass: (passes: number, first: boolean): string => `${first ? 'pass ' : ''}${count(Math.round(passes))}`,
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
