/** "Solve while you drag": whether a drag shows the next steps of training or its end. */
import type { solve as English } from '../en/solve.ts';
import { count } from './numbers.ts';

export const solve: typeof English = {
  name: '拖动时求解',
  off: (steps) =>
    `正在训练的运行用接下来的几步回应拖动。训练结束后，或打开此项时，星标所到之处都从零训练到第${count(steps)}步。`,
  on: (steps) => `拖动一个星标：所到之处都从零训练${count(steps)}步，然后显示。`,
  rate: (perSecond, steps) => `每秒${perSecond}个位置，每个都从零训练${count(steps)}步。`,
  progress: (share, steps) => `正在训练这个位置：${count(steps)}步的${Math.floor(100 * share)}%。`,
  diverged: '星标在这里时，会有一个权重不再是数，所以没有终点可以显示。',
  failed: (message) => `求解停止了：${message}`,
};
