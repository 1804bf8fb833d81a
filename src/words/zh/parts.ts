/** Which part does the work? Meta Pseudo Labels with its parts on and off. */
import type { GroupId } from '../../learn/study/factorial.ts';
import type { parts as English } from '../en/parts.ts';
import { count, numberWord } from './numbers.ts';
import { runs } from './runs.ts';

const groupName: Record<GroupId, string> = {
  cells: '反馈、星标、一致性',
  controls: '对照',
  forms: '反馈的形式',
  strengths: '强度与批量',
  wrongLabel: '一个星标错误',
};

export const parts: typeof English = {
  title: '哪一部分起作用？',
  about: '元伪标签，同一次运行重复四遍：反馈开或关，一致性开或关，其余都相同。每个都训练到底。',
  drag: '拖动一个星标：四个都会回应。',
  counted: (recorded) =>
    `每张图下方：已记录的前${recorded}次运行中有多少次达到99%，以及95%置信区间。那些运行用的是别的点，星标在预设的位置，不在你移动到的位置。`,
  uncounted: '已记录的运行用的是默认设置。本页现在是别的设置，所以这里没有次数。',
  neither: (isTold) =>
    isTold
      ? '两者都没有时，教师只从星标学习，学生再跟它学。'
      : '两者都没有时，教师从不训练：它的学生照搬它最初所说的。',
  random: '星标随机摆放',
  told: '把标签告诉教师',
  corner: {
    both: '反馈与一致性',
    feedback: '只有反馈',
    consistency: '只有一致性',
    neither: '两者都没有',
  },
  cornerShort: { both: '两者', feedback: '反馈', consistency: '一致性', neither: '都没有' },
  recorded: (reached, all, terse) =>
    terse ? `**${reached}**/${all}` : `已记录的${all}次运行中有**${reached}次**达到99%`,
  all: (variants) => `全部${variants}个变体`,
  aboutAll: (labels) =>
    `元伪标签的各部分打开与关闭，所有变体用同样的种子。λ是反馈的权重，反馈即学生在星标上的损失；b是教师自身在星标上训练的权重；w是一致性的权重。没有另行说明的行，λ = 1，b = 0，w = 8，${numberWord(labels)}个星标等距摆放；其余都与本页相同。`,
  caution: '每个95%置信区间各自成立：二十个并无差别的变体中，约有一个会因运气显出差别。',
  seeds: '种子',
  plan: (variants, seeds, settings) =>
    `全部运行：${count(variants * seeds)}次运行，${count(variants)}个变体，每个${count(seeds)}个种子，${settings}。`,
  runAll: '全部运行',
  group: (id) => `运行${groupName[id]}`,
  groupName,
  groupNote: (labels) => ({
    cells: '多少个学生达到99%，附95%置信区间，以及多少个教师达到。按下一格，可在上方观看它的种子0。',
    controls: '在各点之间打乱之后，反馈只是安慰剂。没有前瞻时，学生在迈步之前打分，而不是之后。',
    forms: '传回教师的是什么，用的是哪一种伪标签。',
    strengths: '反馈更多或更少，在星标上的训练更多或更少，每步的点更多或更少。',
    wrongLabel: `${numberWord(labels)}个星标中，有一个从一开始就落在另一类里。`,
  }),
  feedback: (lambda) => (lambda === 0 ? '无反馈，λ = 0' : `有反馈，λ = ${lambda}`),
  labels: (b) => (b === 0 ? '不在星标上训练，b = 0' : `在星标上训练，b = ${b}`),
  consistency: (w) => (w === 0 ? '无一致性，w = 0' : `有一致性，w = ${w}`),
  variants: (size) => `${count(size)}个变体`,
  rowHead: '教师',
  tableName: '反馈、在星标上训练、一致性，打开与关闭',
  open: (variant) => `观看：${variant}`,
  watch: '观看',
  teacher: (rate, all) => `教师：${runs.reached(rate, all)}`,
  noClasses: '没有类别信息',
  notRun: '未运行',
  /** In place of a sentence on runs. */
  notRunYet: (variant) => `${variant}。`,
  sentences: '用句子说各格',
  /** What a file of these runs is of. */
  file: 'parts',
  refused: (reason) => `以本页的设置无法运行。${reason}`,
  refusedVariant: (variant, reason) => `${variant}：以本页的设置无法运行。${reason}`,
};
