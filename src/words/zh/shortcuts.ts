/** The list under `?`. */
import type { shortcuts as English } from '../en/shortcuts.ts';

const list: [keys: string, what: string][] = [
  ['空格', '播放或暂停；慢动作时进入下一阶段'],
  ['→ ←', '前进一步，后退一步'],
  ['R', '重置'],
  ['Ctrl Z，Ctrl Shift Z', '撤销，重做'],
  ['Tab', '到下一个星标'],
  ['方向键，可加Shift', '把星标移动0.02，加Shift移动0.1'],
  ['F', '翻转星标的类别'],
  ['Delete', '取消星标'],
  ['双击', '给最近的点打标签'],
  ['?', '这份列表'],
];

export const shortcuts: typeof English = { on: '启用快捷键', list };
