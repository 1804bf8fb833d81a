/** The networks' inside: their units as fields over the plane. */
import type { units as English } from '../en/units.ts';
import { decimal } from './numbers.ts';

const unitName: typeof English.unitName = (unit) =>
  unit === 'output' ? '输出' : `第${unit.layer + 1}层，单元${unit.unit + 1}`;

export const units: typeof English = {
  title: '网络内部',
  note: '每个小场是一个单元在平面上的取值。线是权重：越宽，在该层中越大；虚线为负。最后一个场是输出，用两类的颜色。',
  missed: '各单元未能取得。',
  show: '显示各单元',
  /** `only`: there is no other network. */
  of: { teacher: '教师的单元', student: '学生的单元', only: '单元' },
  unitName,
  unitTitle: (name, unit) => `${name === 'teacher' ? '教师' : '学生'}：${unitName(unit)}`,
  /** Of a unit's values over the plane that is drawn. */
  range: (lowest, highest) => `从${decimal(lowest, 2)}（页面的颜色）到${decimal(highest, 2)}（文字的颜色）。`,
};
