/** The map of a star that ships with the page, for the default settings. Recorded by `npm run reproduce`, docs/results/map.json. */
import { datasetOf } from '../../settings/datasetOf.ts';
import { roundedLabel } from '../../settings/labelsText.ts';
import { ours } from '../../settings/presets.ts';
import type { MapRequest } from '../solve/mapping.ts';
import recorded from './recordedMap.json';

/** YYYY-MM-DD, the command that gives these numbers again, and how many points a run is scored on. */
export const { date, command, points } = recorded;

/** What it is the map of: whether it is that of a run on the screen, `isCurrent` says. */
export const request: MapRequest = {
  method: 'meta-pseudo-labels',
  settings: ours,
  labels: datasetOf(ours).sample(ours.data).labels.map(roundedLabel),
  index: recorded.index,
};

/** By cell of mapGrid, after the last step, 0 to 1: as the page itself computes them. NaN: the run diverged. */
export const accuracies: Float64Array = Float64Array.from(recorded.wrong as (number | null)[], (wrong) =>
  wrong === null ? NaN : (points - wrong) / points,
);
