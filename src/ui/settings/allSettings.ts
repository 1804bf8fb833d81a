import { fieldsOf, settingGroups, type Field } from '../../settings/fields.ts';
import { lateWords } from '../../words/lateWords.ts';
import type { Findable } from './findSettings.ts';

/** A setting of the drawer that can be found; null: what becomes of the run when a star moves, which is no field. */
export interface Entry extends Findable {
  field: Field | null;
}

/**
 * All that stands in the drawer, in its order, with the words by which it is found. Yours stands in the table of methods.
 *
 * @param labels how many labels the data have
 */
export const allSettings = (labels: number): Entry[] => [
  ...settingGroups
    .filter((group) => group !== 'yours')
    .flatMap(fieldsOf)
    .map((field) => {
      const { name, unit = '', choices = {} } = lateWords.settings.fields[field.path];
      const note = lateWords.settingNotes[field.path];
      const said = typeof note === 'string' ? note : note(labels);
      return { field, name, also: [field.path, unit, said, ...Object.entries(choices).flat()] };
    }),
  {
    field: null,
    name: lateWords.drawer.policies,
    also: [...Object.values(lateWords.drawer.policyName), ...Object.values(lateWords.drawer.policyNote)],
  },
];
