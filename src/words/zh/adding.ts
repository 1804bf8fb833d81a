/** Beside the buttons that add a method to those on the screen. */
import type { MethodId } from '../../settings/settings.ts';
import type { adding as English } from '../en/adding.ts';
import { methods } from './methods.ts';

/** Null where it is there from the first. */
export const hint: Record<MethodId, string | null> = {
  supervised: null,
  'pseudo-labels': null,
  'meta-pseudo-labels': null,
  uda: '公平对照：有标签和一致性，没有教师',
  'noisy-student': '伪标签，输入加噪声，共三轮',
  'mean-teacher': '与学生的滑动平均保持一致',
  fixmatch: '给出硬答案的UDA，只在有把握的地方',
  'self-training': '一个网络，在有把握的地方相信自己的猜测',
  yours: '你自己的一行，由以上各种成分组成',
};

export const adding: typeof English = {
  /** Why to add it, while it is not on the screen. */
  fairControl: `${methods.name.uda}显示没有教师时一致性的作用。`,
  adds: (id) => `${hint[id] ?? ''}。`,
};
