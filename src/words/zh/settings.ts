/** The settings: their names, what each accepts, and why some cannot run together. */
import type { Field, SettingGroup } from '../../settings/fields.ts';
import type { PresetId } from '../../settings/presets.ts';
import type { NumberRange } from '../../settings/readNumber.ts';
import type { Conflict, FeedbackConflict } from '../../settings/settings.ts';
import type { settings as English } from '../en/settings.ts';

const group: Record<SettingGroup, string> = {
  first: '最要紧的',
  teacher: '教师',
  data: '数据',
  networks: '两个网络',
  run: '运行',
  yours: '自定义：你自己的一行',
};

const presetName: Record<PresetId, string> = {
  ours: '本页默认',
  'paper-like': '近似论文',
  'paper-literal': '论文原样',
  'imagenet-like': '仿ImageNet',
};

const fields: typeof English.fields = {
  'teacher.feedback.weight': { name: '反馈λ' },
  'teacher.consistency.weight': { name: '一致性w' },
  'teacher.consistency.deviation': { name: '附近的副本σ', unit: '以输入计' },
  'teacher.labels': { name: '教师看标签b' },
  'student.labels': { name: '学生看标签a' },
  'teacher.learningRate': { name: '学习率η_T', unit: '教师' },
  'student.learningRate': { name: '学习率η_S', unit: '学生' },
  'data.set': {
    name: '数据',
    choices: { moons: '双月', circles: '圆环', spirals: '螺旋', blobs: '团簇', bridge: '桥' },
  },
  'data.points': { name: '自己的点' },
  'data.pointsPerClass': { name: '每类点数' },
  'data.labelsPerClass': { name: '每类星标数' },
  'data.gap': { name: '间隙', unit: '以图的单位计' },
  'data.noise': { name: '噪声', unit: '以图的单位计' },
  'data.placement': {
    name: '星标',
    choices: { spaced: '等距', jittered: '抖动', random: '随机', ends: '两端' },
  },
  pseudoLabels: {
    name: '教师的猜测',
    choices: { soft: '软', sampled: '采样', argmax: 'argmax' },
  },
  pseudoLabelThreshold: { name: '猜测阈值τ_u' },
  'teacher.consistency.threshold': { name: '一致性阈值τ_c' },
  'teacher.consistency.temperature': { name: '一致性温度κ' },
  'student.consistency.weight': { name: '学生的一致性w' },
  'teacher.decay': { name: '滑动平均α' },
  'teacher.feedback.form': {
    name: '反馈形式',
    choices: { exact: '精确', perExample: '逐样本', dot: '点积', difference: '差分' },
  },
  'teacher.feedback.lookAhead': { name: '前瞻' },
  'teacher.feedback.shuffled': { name: '打乱反馈' },
  'teacher.start': {
    name: '教师的起点',
    choices: { scratch: '从零', supervised: '监督学习' },
  },
  'yours.teacher.kind': {
    name: '自定义：教师',
    choices: { none: '无', frozen: '冻结', averaged: '平均', learning: '学习' },
  },
  'yours.teacher.start': {
    name: '自定义：教师的起点',
    choices: { scratch: '从零', supervised: '监督学习', student: '学生' },
  },
  'yours.teacher.decay': { name: '自定义：滑动平均α' },
  'yours.teacher.rounds': { name: '自定义：轮数' },
  'yours.student.labels': { name: '自定义：学生看标签a' },
  'yours.pseudoLabels.kind': {
    name: '自定义：教师的猜测',
    choices: { none: '无', soft: '软', sampled: '采样', argmax: 'argmax' },
  },
  'yours.pseudoLabels.threshold': { name: '自定义：猜测阈值τ_u' },
  'yours.pseudoLabels.noisedInputs': { name: '自定义：在加噪声的点上猜测' },
  'yours.student.consistency.weight': { name: '自定义：学生的一致性w' },
  'yours.student.consistency.threshold': { name: '自定义：学生的一致性阈值τ_c' },
  'yours.student.consistency.temperature': { name: '自定义：学生的一致性温度κ' },
  'yours.teacher.labels': { name: '自定义：教师看标签b' },
  'yours.teacher.feedback.weight': { name: '自定义：反馈λ' },
  'yours.teacher.feedback.form': {
    name: '自定义：反馈形式',
    choices: { exact: '精确', perExample: '逐样本', dot: '点积', difference: '差分' },
  },
  'yours.teacher.feedback.lookAhead': { name: '自定义：前瞻' },
  'yours.teacher.feedback.shuffled': { name: '自定义：打乱反馈' },
  'yours.teacher.consistency.weight': { name: '自定义：教师的一致性w' },
  'yours.teacher.consistency.threshold': { name: '自定义：教师的一致性阈值τ_c' },
  'yours.teacher.consistency.temperature': { name: '自定义：教师的一致性温度κ' },
  'data.wrongLabel': { name: '一个星标错误' },
  'data.seed': { name: '数据种子' },
  'network.activation': {
    name: '激活函数',
    choices: { tanh: 'tanh', sigmoid: 'sigmoid', relu: 'ReLU' },
  },
  'network.hidden': { name: '隐藏单元' },
  'network.initialization': {
    name: '初始权重',
    choices: { xavier: 'Xavier', paper: '小' },
  },
  'network.gain': { name: '增益', unit: '× 初始权重' },
  'data.input': {
    name: '网络输入',
    choices: { scaled: '缩放', raw: '原始' },
  },
  steps: { name: '步数' },
  batch: { name: '批量', unit: '每步点数' },
  'network.seed': { name: '权重种子' },
};

/** What a field accepts: the end of a sentence that refuses something. */
function accepts(field: Field): string {
  switch (field.kind) {
    case 'choice':
      return `${field.choices.join('、')}之一`;
    case 'switch':
      return 'true或false';
    case 'points':
      return '本页写在地址中的那种点';
    case 'layers':
      return `1到${field.maxLayers}层，每层1到${field.maxUnits}个单元，例如8-8`;
    case 'number':
      return `${acceptsNumber(field)}${field.or ? `，或${field.or}` : ''}`;
  }
}

const acceptsNumber = ({ integer, min, max }: NumberRange): string =>
  `${min}到${max}的${integer ? '整数' : '数'}`;

/** After a sentence that refuses a text: what it could mean, where that is more than one number, and what is taken. */
const instead = (readings: readonly number[], accepted: string): string =>
  `${readings.length > 1 ? `它可以读作${readings.join('或')}。` : ''}可以接受：${accepted}。`;

const feedbackConflict: Record<FeedbackConflict, string> = {
  exactNeedsSoft: '精确反馈要对软伪标签求导；采样和argmax的标签没有梯度。请用软标签，或逐样本反馈。',
  softHasNoGradient:
    '用软伪标签时，这种反馈没有梯度：分布与自身的交叉熵处于驻点。请用采样或argmax的标签，或精确反馈。',
  onePushForAll: '只有精确和逐样本反馈分别推动每个点，所以只有它们可以打乱。',
};

const conflict: Record<Conflict, string> = {
  ...feedbackConflict,
  'yours.exactNeedsSoft': `自定义：${feedbackConflict.exactNeedsSoft}`,
  'yours.softHasNoGradient': `自定义：${feedbackConflict.softHasNoGradient}`,
  'yours.onePushForAll': `自定义：${feedbackConflict.onePushForAll}`,
  learnsNothing: '“自定义”的学生什么也学不到。请给它标签、教师的伪标签，或一致性。',
  noSuchPlacement: '这种数据没有可供摆放星标的端点：圆环是闭合的，桥有分叉。请换一种摆放方式。',
  nothingUnlabeled: '所有点都会带上标签，没有留下可供学习的点。请增加点数，或减少标签。',
};

const refusal = (text: string, readings: readonly number[], accepted: string): string =>
  `这里不接受“${text}”。${instead(readings, accepted)}`;

/** What the settings are, where they are not the default's. */
const changed = (preset: PresetId, changes: readonly string[]): string =>
  changes.length === 0
    ? `设置：${presetName[preset]}。`
    : `${presetName[preset]}，但：${changes.join('，')}。`;

export const settings: typeof English = {
  changed,
  backToOurs: '恢复本页默认',
  presetName,
  group,
  fields,
  accepts,
  acceptsNumber,
  instead,
  refusal,
  conflict,
};
