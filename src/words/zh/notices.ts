/** What went wrong or deserves a warning. */
import type { EngineName } from '../../settings/engines.ts';
import type { Failure } from '../../worker/failure.ts';
import type { notices as English } from '../en/notices.ts';
import { methods } from './methods.ts';
import { count, decimal } from './numbers.ts';
import { shell } from './shell.ts';

const { className } = methods;
const engineName = shell.engine.name;

const missOf = ({ largest, bound }: Extract<Failure, { kind: 'wrong' }>['deviation']): string =>
  Number.isFinite(largest) ? `偏差为${tidy(largest)}，允许${tidy(bound)}` : '它给出了不是数的结果';

const tidy = (share: number): string =>
  decimal(share, Math.max(1, 1 - Math.floor(Math.log10(share)))).replace(/0+$/, '');

const seconds = (milliseconds: number): string => `${decimal(milliseconds / 1000, 1)}秒`;

/** What ended work in the workers, or an engine. */
function failure(what: Failure): string {
  switch (what.kind) {
    case 'stopped':
      return '工作线程停止了。';
    case 'silent':
      return '工作线程不再应答。';
    case 'deviceLost':
      return '设备丢失了。';
    case 'missing':
      return '它所需的一个文件未能取得。';
    case 'jobStopped':
      return '一个工作线程停止了。';
    case 'noEngine':
      return ['这里没有可以训练的引擎。', ...what.reasons.map(failure)].join('');
    case 'refused':
      return `要求使用${engineName(what.engine)}，但无法取得：${failure(what.reason)}`;
    case 'wrong':
      return `${engineName(what.engine)}计算有误：${missOf(what.deviation)}。`;
    case 'slow':
      return `${engineName(what.engine)}用了${seconds(what.milliseconds)}才走完${count(what.steps)}步。`;
    case 'hung':
      return `它在${seconds(what.milliseconds)}内没有应答。`;
    case 'error':
      return what.message;
  }
}

function tookOver(engine: EngineName, reason: Failure): string {
  const name = engineName(engine);
  switch (reason.kind) {
    case 'refused':
      return `${failure(reason)}改由${name}运行。`;
    case 'missing':
      return `另一个引擎的文件未能取得。改由${name}运行。`;
    case 'wrong':
      return `${failure(reason)}${name}从最后一个正确的快照接手。`;
    case 'slow':
    case 'hung':
      return `${failure(reason)}${name}已接手。`;
    default:
      return `引擎丢失了；${name}从最后一个快照接手。`;
  }
}

export const notices: typeof English = {
  group: '通知',
  dismiss: '关闭',
  failed: (reason) => `训练停止了：${reason}`,
  failure,
  restart: '重新开始',
  newVersion: '本页有新版本可用。',
  diverged: (step) => `第${count(step)}步之后，有一个权重不再是数。图中是最后一个有限的步。`,
  halve: '学习率减半，重新开始',
  /** Another engine, or the same anew. */
  tookOver,
  unchecked: (engine) => `WebAssembly没有启动，所以${engineName(engine)}的计算无人核对。`,
  /** About the labels, of all or of a class. */
  labels: {
    most: (labels) => `已有${labels}个星标，这是一次运行的上限：移除一个之后才能再添加。`,
    none: (side) =>
      `类别${className(side)}没有星标。训练会继续，但没有什么能说明类别${className(side)}在哪里。`,
  },
};
