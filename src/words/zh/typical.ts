/** How typical is this? Many seeds of several methods, a ring or a dot a run. */
import { pointCount, type Dataset, type Placement } from '../../data/dataset.ts';
import type { Contender } from '../../learn/study/experiment.ts';
import type { typical as English } from '../en/typical.ts';
import { contenders } from './contenders.ts';
import { count, numberWord, percent } from './numbers.ts';
import { runs } from './runs.ts';

interface Reached {
  count: number;
  of: number;
}

const reached = ({ count: some, of }: Reached): string => `${count(of)}次中有${count(some)}次`;

const share = ({ count: some, of }: Reached): string => `${count(some)}/${count(of)}`;

/** Spaced stars go without saying. */
const strip = (method: Contender, placement: Placement): string =>
  placement === 'spaced'
    ? contenders.name[method]
    : `${contenders.name[method]}，${contenders.stars(placement)}`;

const lastSteps: typeof English.card.lastSteps = ({
  judged,
  medianOfLast500: median,
  worstOfLast500: worst,
}) =>
  median === null || worst === null
    ? ''
    : `最后${count(judged)}步：中位数${runs.share(median)}%，最差${runs.share(worst)}%。`;

const seed: typeof English.card.seed = ({ seed: number, recorded }) =>
  `种子${number}，${recorded ? '已记录' : '在此运行'}`;

const seeds = (all: readonly number[]): string => `种子${all[0]}到${all.at(-1)}`;

/** How many stars, as a word. */
const stars = ({ labelCount }: Dataset): string => numberWord(labelCount);

export const typical: typeof English = {
  title: '这些结果典型吗？',
  /** Of so many recorded runs a method. */
  about: (recorded) =>
    `每个灰色标记是一次已记录的运行，用的是别的点和别的初始权重：**每种方法${count(recorded)}次**。大圆点是舞台上的运行此刻的结果。`,
  /** Of points that are given: they are the same in each run. */
  aboutOwn: '每个圆点是在这些点上的一次运行，星标从中另抽，初始权重也不同。大圆点是画面上的运行。',
  aboutOthers:
    '每个圆点是一次运行，用的是别的点和别的初始权重。大圆点是舞台上的运行。只记录了默认设置的运行，而现在是别的设置：这里没有灰色标记。',
  here: '小实心圆点是在此做出的运行。',
  pick: '选一个，看它的边界。点击、再次轻触或按Enter，打开它的运行。',
  moved: '你移动的星标不计入。',
  scale: '横轴右侧放大：从99到99.9%与从90到99%一样远。每行下方的刻度是中位数，横条是中间一半的范围。',
  more: (seedCount) => `再跑${count(seedCount)}次`,
  next: (all) => `接下来：${seeds(all)}。`,
  nothing: '请至少选择一种星标的摆放。',
  recorded: (first, last) => `已记录：种子${first}到${last}`,
  choose: '其他方法、星标、种子',
  also: '也运行',
  placements: '星标',
  first: '第一个种子',
  heads: { success: '达到99%', success95: '达到95%', median: '中位数' },
  board: '各方法的运行，按准确率',
  /** Recorded runs, and those made here; null where there are none. */
  reach: (recorded, here) => {
    if (recorded && here) return `已记录的运行${reached(recorded)}达到99%，在此的${reached(here)}`;
    if (recorded) return `已记录的运行${reached(recorded)}达到99%`;
    return here ? `在此的运行${reached(here)}达到99%` : '还没有运行';
  },
  /** The same where there is little room, beside a line at 99 %. */
  reachShort: (recorded, here) => {
    if (recorded && here) return `已记录${share(recorded)}，在此${share(here)}`;
    if (recorded) return `已记录${share(recorded)}达到99%`;
    return here ? `在此${share(here)}达到99%` : '还没有运行';
  },
  onStage: (accuracy) => `舞台上${percent(accuracy)}`,
  median: (accuracy) => `中位数${runs.share(accuracy)}`,
  strip,
  slider: (method, placement) => `${strip(method, placement)}：运行，从最差到最好`,
  dot: (method, placement, run) =>
    `${strip(method, placement)}，${seed(run)}：${runs.share(run.accuracy)}%，错${count(run.wrong)}个${run.fresh === null ? '' : `；新点上${runs.share(run.fresh)}%`}。${lastSteps(run)}`,
  card: { accuracy: (accuracy) => `${runs.share(accuracy)}%`, seed, lastSteps },
  /** What a click does to a dot. */
  opening: (dataset) => ({
    opens: '点击或按Enter打开它。',
    'label-spreading': '标签扩散的圆点不能打开：它不训练网络，没有可看的过程。',
    ceiling: `上限的圆点不能打开：它被告知全部${count(pointCount(dataset))}个点的类别，而画面上只知道${stars(dataset)}个星标。`,
  }),
  rank: (place, of) => `第${place}，共${of}`,
  figureNote: (steps, { judgedCount }, recorded, here) =>
    [
      `${count(steps)}步之后，学生在${count(judgedCount)}个点上的准确率，以及错了多少个。`,
      recorded.length > 0 && `灰色标记：已记录，${seeds(recorded)}。`,
      here.length > 0 && `圆点：${seeds(here)}。`,
    ]
      .filter(Boolean)
      .join(''),
  otherEngine: (pool, page) => `种子在${pool}上运行，画面上的运行在${page}上：圆点的末几位数字可能不同。`,
  table: {
    title: '全部数字',
    caption: ({ judgedCount, freshCount }) =>
      `学生的准确率（%），在${count(judgedCount)}个${freshCount > 0 ? `点上，以及${count(freshCount)}个新点上` : '已知类别的点上；没有新点'}。区间为95%：次数用Wilson区间，差值用自助法。`,
    scroll: '全部数字，可滚动的表格',
    recorded: (method) => `${contenders.name[method]}，已记录`,
    heads: (judged) => [
      '方法',
      '星标',
      '运行',
      '达到99%',
      '达到95%',
      '中位数',
      '四分位数',
      '中位数，新点',
      '教师，中位数',
      '减去监督学习，同样的种子',
      '到95%的步数',
      '到99%的步数',
      '到99%的遍数',
      `最后${count(judged)}步：中位数`,
      '其中最差：中位数，最低',
      '非有限值',
    ],
  },
};
