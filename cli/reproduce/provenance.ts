/** Setting by setting: what section 3.1 of the paper states, what its large runs use, what we chose. */
import { fields, formatValue } from '../../src/settings/fields.ts';
import { valueAt, type Change } from '../../src/settings/paths.ts';
import { presets } from '../../src/settings/presets.ts';
import { markdownTable } from './tables.ts';

/** What section 3.1 states, as values of settings; `teacher.feedback` is section 2's, which it applies. */
export const stated: Change = {
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
      stated[path] === undefined ? 'silent' : formatValue(stated[path]),
      formatValue(valueAt(presets['paper-literal'], path)),
      formatValue(valueAt(presets.ours, path)),
      { paper: "the paper's", "paper's large runs": "its large runs'", ours: 'ours' }[provenance],
    ]),
  );
}
