/** The settings drawer, apart from the settings themselves. */
import type { Policy } from '../../settings/address.ts';
import type { Provenance } from '../../settings/provenance.ts';
import type { PresetId } from '../../settings/presets.ts';
import type { drawer as English } from '../en/drawer.ts';
import { count } from './numbers.ts';
import { settings } from './settings.ts';

const { presetName } = settings;

const policyName: Record<Policy, string> = {
  continue: '继续训练',
  restart: '从同一种子重新开始',
};

const policyNote: Record<Policy, string> = {
  continue:
    '移动的星标立即生效，网络从当前状态继续。撤销会让运行回到移动之前；最多保留最近八次运行，合计不超过64 MB。',
  restart: '松手后，训练从同样的初始权重重新开始。撤销也会重新开始，星标回到原处。',
};

/** What a preset is, and what it is for. */
const presetNote: Record<PresetId, string> = {
  ours: '从这里开始：教师从未见过标签。',
  'paper-like': '论文的网络，经调整后可行。',
  'paper-literal': '第3.1节，只用反馈：待检验。',
  'imagenet-like': '三项俱全，与论文的大规模实验相同。',
};

/** Who says so, of the value that a setting now has. */
const provenanceName: Record<Provenance, string> = {
  paper: '论文',
  largeRuns: '论文的大规模实验',
  ours: '本页',
  notStated: '论文未说明',
  yours: '你的',
};

/**
 * What a badge means, in short.
 *
 * @param paper what the paper states of its toy, as the control shows it; null: nothing
 * @param isAmount whether the value is a number
 */
function provenanceNote(provenance: Provenance, paper: string | null, isAmount: boolean): string {
  const toy = paper === null ? '玩具实验的取值，论文没有说明' : `论文的玩具实验取${paper}`;
  switch (provenance) {
    case 'paper':
      return '论文如此说明。';
    case 'largeRuns':
      return `论文的大规模实验如此${isAmount ? '，强度由我们选定' : ''}；${toy}。`;
    case 'ours':
      return `我们的选择；${toy}。`;
    case 'notStated':
      return '论文没有说明；由我们选定。';
    case 'yours':
      return `不属于任何预设；${toy}。`;
  }
}

export const drawer: typeof English = {
  search: {
    name: '查找设置',
    clear: '清除查找',
    found: (many) => `找到${count(many)}项设置`,
    none: (typed) => `没有设置的名称、说明或选项含有“${typed}”。请换一个词。`,
  },
  note: '改动会重新开始训练。',
  presets: '预设',
  presetNote,
  /** Above the counts of the presets: what is counted. */
  recorded: '元伪标签达到99%的次数，已记录',
  reached: (reached, runs) => `${count(runs)}次中有${count(reached)}次`,
  /** How far the settings are from a preset. */
  distance: (preset, changed) =>
    changed === 0 ? `${presetName[preset]}，未改动` : `${presetName[preset]}，有${count(changed)}处改动`,
  presetHas: (preset, value) => `${presetName[preset]}：${value}`,
  reset: (name, value) => `把${name}恢复为${value}`,
  resetAll: '全部恢复',
  /** What a closed group holds. */
  group: (all, changed) =>
    changed === 0 ? `${count(all)}项设置` : `${count(all)}项设置，已改${count(changed)}项`,
  policies: '移动星标时',
  policyName,
  policyNote,
  switched: (on) => (on ? '开' : '关'),
  /** The button that says more of a setting, under the words of its provenance. */
  about: (provenance, name) => `${provenanceName[provenance]}：关于${name}`,
  alsoSet: (changed) => `同时设置${changed.join('，')}`,
  setTo: (name, value) => `${name}为${value}`,
  provenanceName,
  provenanceNote,
};
