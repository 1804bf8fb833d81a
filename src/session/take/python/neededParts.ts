/** Which parts of run.py a run needs: what is not run is not in the way of who reads it. */
import { asYours } from '../../../learn/methods/asYours.ts';
import type { TakenRun } from '../takenRun.ts';

/** Lines of the template that say whose part begins, and that it ends. */
const [begins, ends] = [/^ *# only: (.*)$/, /^ *# end$/];

/** The template without the parts of which no name is wanted, and without the lines that mark them. */
export function onlyParts(template: string, wanted: ReadonlySet<string>): string {
  const open: boolean[] = [];
  const kept = template.split('\n').filter((line) => {
    const names = begins.exec(line)?.[1]?.split(' ');
    if (names) open.push(names.some((name) => wanted.has(name)));
    else if (ends.test(line)) open.pop();
    else return open.every(Boolean);
    return false;
  });
  // Where parts were, lines are left blank.
  return kept.join('\n').replace(/\n{4,}/g, '\n\n\n');
}

/** By name as run.py marks them. */
export function neededParts({ settings, methods, stars, moves }: TakenRun): ReadonlySet<string> {
  const { data } = settings;
  const rows = methods.map((method) => asYours(method, settings));
  const some = (is: (row: (typeof rows)[number]) => boolean) => rows.some(is);
  const kindIs = (kind: string) => some(({ teacher }) => teacher.kind === kind);
  const learns = rows.filter(({ teacher }) => teacher.kind === 'learning');
  const heard = learns.filter(
    ({ teacher, pseudoLabels }) => teacher.feedback.weight !== 0 && pseudoLabels.kind !== 'none',
  );
  const studentConsistency = some(({ student }) => student.consistency.weight !== 0);
  const teacherConsistency = learns.some(({ teacher }) => teacher.consistency.weight !== 0);
  const parts: Record<string, boolean> = {
    own: data.points !== '',
    drawn: data.points === '',
    [data.set]: true,
    [data.placement]: true,
    [settings.network.activation]: true,
    wrongLabel: data.wrongLabel,
    stars: stars !== null,
    moves: moves.length > 0,
    teacher: some(({ teacher }) => teacher.kind !== 'none'),
    taught: some(({ teacher, pseudoLabels }) => teacher.kind !== 'none' && pseudoLabels.kind !== 'none'),
    studentLabels: some(({ student }) => student.labels !== 0),
    studentConsistency,
    teacherLabels: learns.some(({ teacher }) => teacher.labels !== 0),
    teacherConsistency,
    consistency: studentConsistency || teacherConsistency,
    averaged: kindIs('averaged'),
    learning: learns.length > 0,
    feedback: heard.length > 0,
    ...Object.fromEntries(heard.map(({ teacher }) => [teacher.feedback.form, true])),
    shuffled: heard.some(({ teacher }) => teacher.feedback.shuffled),
    converged:
      some(({ teacher }) => teacher.kind !== 'none' && teacher.start === 'supervised') ||
      (kindIs('frozen') && moves.length > 0),
    rounds: some(({ teacher }) => teacher.rounds > 1),
  };
  return new Set(Object.keys(parts).filter((name) => parts[name]));
}
