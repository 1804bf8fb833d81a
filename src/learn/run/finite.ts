/** Whether a state is one to go on from. */
import type { State } from '../engines/engine.ts';
import { answersFinitely, type Network } from '../network.ts';

/** Whether both networks of a state can be drawn; where one cannot, a live run has diverged. */
export const answering = (network: Network, { student, teacher }: State): boolean =>
  answersFinitely(network, student) && (!teacher || answersFinitely(network, teacher));

/** Whether every weight of a state is a finite number; where one is not, an experiment's run has diverged. */
export const finite = ({ student, teacher }: State): boolean =>
  student.every(Number.isFinite) && (teacher?.every(Number.isFinite) ?? true);
