/** Runs that are made here: how long they take, how far they are, what they came to in figures. */
import type { runs as English } from '../en/runs.ts';
import { count, points } from './numbers.ts';
import { settings } from './settings.ts';

const duration = (seconds: number): string => {
  if (seconds < 1) return '一秒';
  if (seconds < 90) return `${count(Math.ceil(seconds))}秒`;
  return seconds < 5400 ? `${count(Math.round(seconds / 60))}分钟` : `${(seconds / 3600).toFixed(1)}小时`;
};

const timing = '正在测一次运行的用时…';

export const runs: typeof English = {
  start: '运行',
  cancel: '取消',
  progress: '进度',
  /** Null: not known yet. */
  takes: (seconds) => (seconds === null ? timing : `在这台机器上约需${duration(seconds)}。`),
  /** How long so many seeds take each; null: not known yet. */
  take: (all) => {
    if (all.some(([, seconds]) => seconds === null)) return timing;
    const times = all.map(([seeds, seconds]) => `${count(seeds)}个约需${duration(seconds!)}`);
    return `在这台机器上，${times.join('，')}。`;
  },
  doing: (done, total, secondsLeft) =>
    `${count(total)}次运行已完成${count(done)}次${secondsLeft === null ? '' : `，约剩${duration(secondsLeft)}`}。`,
  canceled: (done, total) => `已取消：${count(total)}次运行中有${count(done)}次已结束，计入结果。`,
  done: (total, seconds) => `${count(total)}次运行，用时${duration(seconds)}。`,
  failed: (message) => `运行停止了：${message}`,
  /** Before the command that does. `date`: YYYY-MM-DD. */
  recordedOn: (date) => `记录于${date}。用这条命令可以得到同样的数字：`,
  otherSettings: '这些运行的设置与本页现在的不同。',
  /** Null: the settings are no preset's. */
  settings: (preset) => (preset ? `设置为“${settings.presetName[preset]}”` : '用本页的设置'),
  /** 99.85: two decimals throughout, so that numbers compare. */
  share: (value) => (100 * value).toFixed(2),
  reached: (rate, all) => `${count(all)}次中有${count(rate.count)}次`,
  interval: ({ low, high }) => `${Math.round(100 * low)}到${Math.round(100 * high)}%`,
  difference: ({ mean }) => points(mean),
  differenceInterval: ({ low, high }) => `${points(low)}到${points(high)}`,
  unjudged:
    '除星标外，没有人知道这些点的真实类别。所以无法评判任何运行，这里也没有什么可数。用各点都有类别的数据，本节就能计数。',
  /** Where there is no number. */
  none: '–',
};
