/** Setting by setting: what section 3.1 of the paper states, what its large runs use, what we chose. */
import { fields, formatValue, valueAt, type Value } from '../../src/settings/fields.ts';
import { presets } from '../../src/settings/presets.ts';
import { markdownTable } from './tables.ts';

/** What section 3.1 states, as values of settings; `teacher.feedback` is section 2's, which it applies. */
export const stated: Readonly<Record<string, Value>> = {
  'network.hidden': [8, 8],
  'network.activation': 'sigmoid',
  'network.initialization': 'paper',
  'student.learningRate': 0.1,
  'teacher.learningRate': 0.1,
  'teacher.feedback.form': 'exact',
  'teacher.feedback.weight': 1,
  'teacher.feedback.lookAhead': true,
};

/** Seeds aside. */
export function provenanceTable(): string {
  const shown = fields.filter(({ path }) => !path.endsWith('.seed'));
  return markdownTable(
    ['setting', 'section 3.1', 'Paper, literal', 'Ours', "Ours' value is"],
    shown.map(({ path, provenance }) => [
      `\`${path}\``,
      path in stated ? formatValue(stated[path]!) : 'silent',
      formatValue(valueAt(presets['paper-literal'], path)),
      formatValue(valueAt(presets.ours, path)),
      { paper: "the paper's", "paper's large runs": "its large runs'", ours: 'ours' }[provenance],
    ]),
  );
}
