/** What many runs came to, those that were recorded and those made here: strips, the map of a star, a sweep. */
import { badgesLegend } from '../../../../draw/handles/handleShape.ts';
import { labelMap } from '../../../../draw/map/labelMap.ts';
import { mapClasses } from '../../../../draw/map/mapScale.ts';
import { boundaryLegend } from '../../../../draw/plot/boundaries.ts';
import { emptyPicture } from '../../../../draw/plot/picture.ts';
import { plotsBody } from '../../../../draw/sheet/plotsBody.ts';
import { hatchMark, shadeMark } from '../../../../draw/sheet/shadeMark.ts';
import { stripsBody } from '../../../../draw/sheet/stripsBody.ts';
import { mapSummary } from '../../../../session/solve/mapNumbers.ts';
import { shownMap } from '../../../../session/solve/shownMap.ts';
import type { Session } from '../../../../session/session.ts';
import { stripRuns } from '../../../../session/study/stripRuns.ts';
import { cellRuns, type CellRuns } from '../../../../session/study/sweepRuns.ts';
import { datasetOf } from '../../../../settings/datasetOf.ts';
import { lateWords } from '../../../../words/lateWords.ts';
import { words } from '../../../../words/words.ts';
import { chosenMap, mapping } from '../../../evidence/map/mapping.ts';
import { study as sweeps } from '../../../evidence/sweep/sweepChoices.ts';
import { chosenSweep } from '../../../evidence/sweep/useSweep.ts';
import { figureNote, stripLines } from '../../../evidence/typical/figure.ts';
import {
  choices as stripChoices,
  stripParts,
  study as strips,
} from '../../../evidence/typical/typicalRuns.ts';
import type { Subject } from './subject.ts';
import { sweepBody } from './sweepBody.ts';

/** Null without runs, as all of these. */
export function runsSubject({ store }: Session): Subject | null {
  const { rows } = strips.store.get();
  const all = stripParts(store.get().address, stripChoices.get())
    .map((part) => ({ part, runs: stripRuns(part, rows.get(part.id) ?? []) }))
    .filter(({ runs }) => runs.length > 0);
  if (all.length === 0) return null;
  return { body: stripsBody(stripLines(all)), notes: [figureNote(all)], methods: [] };
}

export function mapSubject(session: Session): Subject | null {
  const { address, labels } = session.store.get();
  const { star, method } = chosenMap(address);
  const index = Math.min(star, labels.length - 1);
  if (index < 0) return null;
  const { settings } = address;
  const { accuracies } = shownMap({ method, settings, labels, index }, mapping.store.get());
  const summary = mapSummary(accuracies);
  if (!summary) return null;
  const shown = session.playback.frame?.methods.find((one) => one.method === method);
  const picture = {
    ...emptyPicture(session.data.unlabeled),
    ground: labelMap(accuracies),
    student: shown?.student.grid ?? null,
    labels,
    selected: index,
  };
  const { legend, of, good } = lateWords.map;
  const isWhole = !accuracies.some(Number.isNaN);
  const shades = mapClasses.map(({ least, ink }, i) => ({
    mark: shadeMark(ink),
    text: `${legend.least(least)}${i === 0 ? ` ${legend.unit}` : ''}`,
  }));
  const body = plotsBody({
    plots: [{ title: lateWords.map.board(index, method), number: '', picture }],
    domain: datasetOf(settings).domain,
    legend: [
      ...shades,
      ...(isWhole ? [] : [{ mark: hatchMark, text: legend.hatched }]),
      {
        mark: badgesLegend([labels[index]!.class], 0, 0.44),
        text: lateWords.map.starName(index, labels[index]!.class),
      },
      ...(shown ? [{ mark: boundaryLegend.student, text: lateWords.take.pictures.borderNow }] : []),
    ],
  });
  const title = legend.title(datasetOf(settings).judgedCount);
  return {
    body,
    notes: [
      [of(index, method), lateWords.take.pictures.shades(title), good(summary.reached, summary.places)].join(
        words.shell.between,
      ),
    ],
    methods: [method],
  };
}

export function sweepSubject({ store }: Session): Subject | null {
  const { address } = store.get();
  const request = chosenSweep(address);
  if (!request) return null;
  const shown = cellRuns(request, sweeps.store.get().rows);
  if (shown.flat().every(({ runs }) => runs.length === 0)) return null;
  const { aboutOne, aboutTwo } = lateWords.sweep;
  const note = (request.axes[1] ? aboutTwo : aboutOne).replaceAll('**', '');
  return {
    body: sweepBody({ request, methods: request.methods, shown }, address.settings),
    notes: [`${note}${words.shell.between}${seedsOf(shown.flat())}`],
    methods: request.methods,
  };
}

function seedsOf(cells: readonly CellRuns[]): string {
  const seeds = cells.flatMap(({ runs }) => runs.map(({ seed }) => seed));
  return lateWords.take.pictures.seeds(Math.min(...seeds), Math.max(...seeds));
}
