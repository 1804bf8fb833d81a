/** The map of a label: how a method ends up with one star elsewhere. Numbers come from runs. */
import type { map as English } from '../en/map.ts';
import { methods } from './methods.ts';
import { count, decimal, percent } from './numbers.ts';

interface Place {
  x: number;
  y: number;
}

const coordinate = (value: number): string => decimal(value, 2);
const place = ({ x, y }: Place): string => `x ${coordinate(x)}，y ${coordinate(y)}`;
/** 97.5, 99 */
const percentShort = (share: number): string => String(Number((100 * share).toFixed(1)));

export const map: typeof English = {
  title: '如果这个星标在别处呢？',
  /** `**bold**` */
  about: (method, places, steps) =>
    `一个星标，${count(places)}个位置。对每个位置，${methods.name[method]}都从零训练，在同样的点和批次上训练${count(steps)}步。**墨色越深，错的点越多。**`,
  how: '指向或轻触一个位置，可以看到它得到的边界。点击则把星标移到那里。用键盘：方向键，再按Enter。',
  star: '星标',
  /** `index`: from 0. */
  starName: (index, side) => `星标${index + 1}，类别${methods.className(side)}`,
  method: '训练方法',
  methodName: (method) => `${methods.name[method]}的地图`,
  start: '在这里训练',
  cancel: '取消',
  plan: (places) => `全部${count(places)}个位置，由粗到细。看够了就取消。`,
  progress: '已训练的位置',
  doing: (trained, places, secondsLeft) =>
    `${count(places)}个位置中的${count(trained)}个${secondsLeft === null ? '' : `，还需${count(Math.ceil(secondsLeft))}秒`}`,
  failed: (message) => `地图停止了：${message}`,
  recorded: (index, method) => `已记录：星标${index + 1}，${methods.name[method]}`,
  none: '以现在的设置和其余星标的位置，这个星标还没有训练过，所以每个位置都画着斜线。',
  ended: (trained, places, seconds) =>
    `${count(places)}个位置中训练了${count(trained)}个，用时${seconds.toFixed(0)}秒。`,
  numbers: '地图的数字',
  of: (index, method) => `星标${index + 1}在别处，${methods.name[method]}。`,
  summary: ({ best, worst, reached, places }) =>
    `最好${percent(best.accuracy)}%，在${place(best)}；最差${percent(worst.accuracy)}%，在${place(worst)}。${count(places)}个位置中有${Math.round((100 * reached) / places)}%达到99%。`,
  diverged: (places) => `另有${count(places)}个位置，有一个权重不再是数。`,
  /** The region on the stage. */
  board: (index, method) => `星标${index + 1}的地图，${methods.name[method]}`,
  noPlace: '还没有训练过任何位置。',
  good: (reached, places) =>
    reached === 0
      ? `${count(places)}个位置中没有一个最终达到99%或更高。`
      : `细线以内：${count(places)}个位置中有${count(reached)}个最终达到99%或更高。`,
  legend: {
    title: (points) => `${count(points)}个点中答对的比例`,
    /** The least accuracy of a class; 0: of the last. */
    least: (least) => (least === 0 ? '更低' : `≥ ${percentShort(least)}`),
    unit: '%',
    hatched: '还没有训练',
    hatchedShort: '未训练',
  },
  /** Of a class of the legend: `most` is null in the last one. */
  wrong: (fewest, most) => (most === null ? `${count(fewest)}或更多` : `${count(fewest)}到${count(most)}`),
  classes: {
    shade: '答对，%',
    wrong: (points) => `${count(points)}个点中答错`,
    places: '位置数',
  },
  reader: '地图上的位置',
  readerRole: '地图上的位置',
  hint: '没有选中位置。用方向键选择。',
  waiting: (at) => `${place(at)}：正在训练。`,
  /** `verdict`: what is made of a star among the other class; null: it does not lie there. */
  read: (at, accuracy, wrong, points, verdict) =>
    `${place(at)}：${percent(accuracy)}%，${count(points)}个点中错${count(wrong)}个${verdict ? `；星标被${verdict}` : ''}。`,
  /** At the star, where it is pointed to. */
  pill: (accuracy, wrong, verdict) =>
    [`错${count(wrong)}个`, `${percent(accuracy)}%`, verdict].filter(Boolean).join(' · '),
  divergedHere: '在这里，有一个权重不再是数。',
  failedHere: (message) => `没有边界：${message}`,
  move: (index) => `把星标${index + 1}移到这里`,
  table: '地图的表格',
  tableCaption: '准确率（%），x从左到右，y从上到下',
  axes: 'y \\ x',
  untrained: '–',
  coordinate,
};
