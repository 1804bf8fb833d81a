import { wrongOf } from '../../../draw/strip/stripScale.ts';
import type { Row } from '../../../learn/study/experiment.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import type { StripPart } from '../../../session/study/stripPart.ts';

/** A run as its dot says it. */
export const dotOf = (row: Row, { placement, settings }: StripPart) => ({
  ...row,
  placement,
  wrong: wrongOf(row.accuracy, datasetOf(settings).unlabeledCount),
});
