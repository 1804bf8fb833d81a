/** The plots and what stands around them. Between two `**` a text is bold. */
import type { stage as English } from '../en/stage.ts';
import { methods } from './methods.ts';
import { count, numberWord, percent } from './numbers.ts';

/** By how much a share has changed, in percentage points. */
const points = (difference: number): string =>
  `${difference < 0 ? '−' : '+'}${Math.abs(100 * difference).toFixed(1)}个百分点`;

export const stage: typeof English = {
  methodGroup: '方法',
  compare: '对比',
  // A title breaks in no word (letters.css); these may break where there is no room for them.
  headline: {
    unseen: ['向教师学习，', '而教师从未见过\u200b标签'],
    learns: ['向教师学习，', '教师也\u200b向学生学习'],
    none: ['向少数标签学习，', '也向\u200b无标签的点学习'],
  },
  lede: (all, labels, compared) =>
    `${count(all)}个点，其中**${numberWord(labels)}个带标签（星标）**。${numberWord(compared)}种方法给其余的点着色。**拖动一个星标**，看它们如何回应。`,
  /** Of the star that is selected; `index` from 0. */
  star: {
    group: (index) => `星标${index + 1}`,
    flip: (side) => `改为${methods.className(side)}`,
    unlabel: '取消标签',
  },
  slowMotion: '慢动作',
  /** At a star that lies among the other class. */
  verdict: { believed: '采信', copied: '照搬', overruled: '否决' },
  verdictOf: (index, verdict) => `星标${index + 1}：${verdict}`,
  dragCue: '拖动一个星标',
  teacher: '教师网络',
  student: '学生网络',
  add: (id) => `添加${methods.name[id]}`,
  remove: (id) => `移除${methods.name[id]}`,
  /** The fair control, before the word that adds it to the screen. `asWell`: recorded runs of these settings say so. */
  fairControl: (asWell) => `${methods.name.uda}没有教师，${asWell ? '在这里表现大致相当' : '是公平的对照'}：`,
  /** What the run has just measured, under a plot. */
  fact: {
    measuring: '正在测量…',
    wrong: (wrong, total) => `答错：**${count(wrong)}/${count(total)}**`,
    /** Beside it. */
    stars: (right, all) => `星标答对：**${right}/${all}**`,
    shared: (shared) => `监督学习也错：**${count(shared)}**`,
    /** Why there is no accuracy. */
    unjudged: { full: '没有准确率：各点的真实类别未知', short: '真实类别未知' },
    /** Where there is room for a few words. */
    shortest: (wrong) => `答错：**${count(wrong)}**`,
    shortShared: (wrong, shared) => `答错：**${count(wrong)}，同错${count(shared)}**`,
    fresh: (accuracy, all) => `在${count(all)}个新点上${percent(accuracy)}%`,
    /** One step may be a lucky one: what the last so many came to. */
    lastSteps: ({ steps, median, worst }) =>
      `最后${count(steps)}步：中位数${percent(median)}%，最差${percent(worst)}%`,
    moved: (difference) => `移动星标以来${points(difference)}`,
    otherFuture: (difference) => `与不移动的运行相比${points(difference)}`,
    notYet: '按“播放”，看移动带来的变化',
  },
};
