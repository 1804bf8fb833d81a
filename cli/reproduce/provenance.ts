/** Setting by setting: what section 3.1 of the paper states, what its large runs use, what we chose. */
import { fields, formatValue } from '../../src/settings/fields.ts';
import { valueAt } from '../../src/settings/paths.ts';
import { presets } from '../../src/settings/presets.ts';
import { provenanceOf, type Provenance } from '../../src/settings/provenance.ts';
import { markdownTable } from './tables.ts';

const names: Record<Provenance, string> = {
  paper: "the paper's",
  largeRuns: "its large runs'",
  ours: 'ours, for another',
  notStated: 'ours, not stated',
  yours: "nobody's",
};

/** Seeds and Yours aside, which is nobody's claim. */
export function provenanceTable(): string {
  const shown = fields.filter(({ path }) => !path.endsWith('.seed') && !path.startsWith('yours.'));
  return markdownTable(
    ['setting', 'section 3.1', 'Paper, literal', 'Ours', "Ours' value is"],
    shown.map((field) => [
      `\`${field.path}\``,
      field.paper === null ? 'silent' : formatValue(field.paper),
      formatValue(valueAt(presets['paper-literal'], field.path)),
      formatValue(valueAt(presets.ours, field.path)),
      names[provenanceOf(field, valueAt(presets.ours, field.path))],
    ]),
  );
}
