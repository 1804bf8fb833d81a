import { meaningless } from '../../settings/datasetOf.ts';
import type { Field } from '../../settings/fields.ts';
import { useDataset, useSettings } from '../shell/context.ts';

/** Whether a setting means anything with the data that the page has: of points that are given, none is drawn. */
export function useMeant(): (field: Pick<Field, 'path'>) => boolean {
  const { points } = useSettings().data;
  const { drawsLabels } = useDataset();
  return ({ path }) =>
    points === '' ||
    // What is chosen in place of them.
    path === 'data.set' ||
    !(meaningless.includes(path) || (path === 'data.labelsPerClass' && !drawsLabels));
}
