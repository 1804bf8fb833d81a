/** What is compared, and on which stars: methods, baselines, placements. */
import type { Placement } from '../../data/dataset.ts';
import type { Contender } from '../../learn/study/experiment.ts';
import type { contenders as English } from '../en/contenders.ts';
import { hint as methodHint } from './adding.ts';
import { methods } from './methods.ts';

const name: Record<Contender, string> = {
  ...methods.name,
  'label-spreading': '标签扩散',
  ceiling: '上限',
};

/** Null: nothing that the name does not say. */
const hint: Record<Contender, string | null> = {
  ...methodHint,
  'label-spreading': '没有网络：类别沿近邻图扩散（Label Spreading）',
  ceiling: '用所有点的类别做监督学习：这个网络所能达到的程度',
};

const placementName: Record<Placement, string> = {
  spaced: '等距',
  jittered: '抖动',
  random: '随机',
  ends: '两端',
};

const placementHint: Record<Placement, string> = {
  spaced: '沿本类的形状均匀摆放',
  jittered: '在等距位置的附近',
  random: '在本类的任意位置',
  ends: '从形状的一端到另一端',
};

const stars = (placement: Placement): string => `星标${placementName[placement]}`;

export const contenders: typeof English = { name, hint, placementName, placementHint, stars };
