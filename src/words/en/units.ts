/** The networks' inside: their units as fields over the plane. */
import { decimal } from './numbers.ts';

type NetworkName = 'student' | 'teacher';

/** A unit of a hidden layer, both counted from 0; or the output behind them. */
type Unit = { layer: number; unit: number } | 'output';

const network: Record<NetworkName, string> = { teacher: 'Teacher', student: 'Student' };

const unitName = (unit: Unit): string =>
  unit === 'output' ? 'Output' : `Layer ${unit.layer + 1}, unit ${unit.unit + 1}`;

export const units = {
  title: 'Inside the networks',
  note: 'Each small field is what one unit says over the plane. A line is a weight: wide is large for its layer, dashed is negative. The last field is the output, in the classes’ colors.',
  missed: 'The units could not be fetched.',
  show: 'Show the units',
  /** `only`: there is no other network. */
  of: { teacher: 'Teacher’s units', student: 'Student’s units', only: 'Units' },
  unitName,
  unitTitle: (name: NetworkName, unit: Unit): string => `${network[name]}: ${unitName(unit).toLowerCase()}`,
  /** Of a unit's values over the plane that is drawn. */
  range: (lowest: number, highest: number): string =>
    `From ${decimal(lowest, 2)}, in the page’s color, to ${decimal(highest, 2)}, in the text’s.`,
};
