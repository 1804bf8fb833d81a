/** What is written in the pictures, and what screen readers say of them. */
import type { Class } from '../../data/dataset.ts';
import type { plot as English } from '../en/plot.ts';
import { methods } from './methods.ts';
import { count } from './numbers.ts';

const place = (x: number, y: number): string => `x ${x.toFixed(2)}，y ${y.toFixed(2)}`;

/** At a tick of an axis of steps; `first` at its start. */
const step = (value: number, first: boolean): string => (first ? `第${count(value)}步` : count(value));

/** What the classes are called where they are seen. */
const color = (side: Class): string => (side === 0 ? '橙色' : '紫色');

const alsoWrong = `${methods.name.supervised}中也错`;

export const plot: typeof English = {
  /** Beside what they name. */
  names: {
    student: '学生',
    teacher: '教师',
    before: '之前',
    withoutMove: '若不移动',
    wrong: '错误',
    shared: alsoWrong,
  },
  /** Of what lies under the pointer. */
  pointed: {
    /** @param guess what the network says; null: nothing yet */
    dot: ({ class: side, guess, shared }) => {
      const point = side === null ? '类别未知的点' : `${color(side)}点`;
      if (guess === null) return point;
      if (side === null) return `${point}，划为${color(guess)}`;
      const verdict = guess === side ? '正确' : shared ? `错误，${alsoWrong}` : '错误';
      return `${point}，划为${color(guess)}：${verdict}`;
    },
    /** @param index from 0; `of` counts the labeled points */
    star: ({ index, class: side, of }) =>
      of === 1
        ? `有标签的点${index + 1}，${color(side)}：唯一已知的类别`
        : `有标签的点${index + 1}，${color(side)}：${of}个已知类别之一`,
  },
  handles: {
    group: '有标签的点',
    role: '可移动的点',
    /** @param number from 1 */
    name: (number, className, x, y) => `有标签的点${number}，类别${className}，${place(x, y)}`,
    place,
  },
  chart: {
    value: (value, measure, last) =>
      measure === 'loss'
        ? String(Number(value.toPrecision(6)))
        : `${Number((100 * value).toFixed(1))}${last ? '%' : ''}`,
    step,
    /** A tick of an axis of passes over a batch. */
    pass: (passes, first) => (first ? `第${count(Math.round(passes))}遍` : count(Math.round(passes))),
  },
  needle: {
    rose: (by) => `上升${by}`,
    fell: (by) => `下降${by}`,
    worse: '变差',
    better: '变好',
    step,
    /**
     * @param fell by how much the star loss fell in the last step; null: no step yet
     * @param range how far the scale goes, each way
     */
    reading: (fell, range) => {
      if (fell === null) return '星标损失：还没有走过一步。';
      if (fell === 0) return '星标损失没有变化。';
      return `星标损失${fell > 0 ? '下降' : '上升'}${Math.abs(fell).toFixed(4)}，${fell > 0 ? '变好' : '变差'}；标尺两侧各${range}。`;
    },
  },
  strip: {
    accuracy: (share) => `${Number((100 * share).toFixed(1))}%`,
    count,
  },
};
