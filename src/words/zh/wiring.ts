/** The line over a plot that says at a glance how the stars enter a method. */
import type { Losses, wiring as English } from '../en/wiring.ts';
import { methods } from './methods.ts';

/** In two parts, of which the first is left out where there is little room. Null: not measured yet. */
function starLoss(losses: Losses | null): [string, string] {
  if (!losses) return ['星标', '损失尚未测量'];
  const fell = losses.before - losses.after;
  return ['星标', `损失${fell >= 0 ? '下降' : '上升'}${Math.abs(fell).toFixed(4)}`];
}

export const wiring: typeof English = {
  node: {
    network: '网络',
    supervised: methods.name.supervised,
    teacher: '教师',
    student: '学生',
  },
  note: {
    frozen: '3,000步，已冻结',
    average: '学生的滑动平均',
    before: '一步之前的学生',
    noised: '看加噪声的点',
    consistency: '一致性',
  },
  /** What the stars are for. */
  use: {
    train: '训练',
    trainTeacher: '打分，并训练教师',
    trainStudent: '打分，并训练学生',
    trainBoth: '打分，并训练两者',
    score: '只打分',
    none: '不使用',
  },
  /** What comes back. */
  back: {
    none: '无反馈',
    push: '逐个猜测给出推动',
    number: '反馈',
  },
  starLoss,
};
