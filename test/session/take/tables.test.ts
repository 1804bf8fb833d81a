import { expect, test } from 'vitest';
import type { Table } from '../../../src/data/csvText.ts';
import { shownMap } from '../../../src/session/solve/shownMap.ts';
import { request as mapRequest } from '../../../src/session/study/recordedMap.ts';
import { recordedSweeps } from '../../../src/session/study/recordedSweeps.ts';
import { stripPart } from '../../../src/session/study/stripPart.ts';
import { mapTable, stripsTable, sweepTable } from '../../../src/session/take/studyTables.ts';
import { curveTable, methodsTable, pointsTable } from '../../../src/session/take/tables.ts';
import { datasetOf } from '../../../src/settings/datasetOf.ts';
import { ours } from '../../../src/settings/presets.ts';
import { methodIds } from '../../../src/settings/settings.ts';
import type { Row } from '../../../src/learn/study/experiment.ts';
import { standing } from '../openSession.ts';

const column = ({ columns, rows }: Table, name: string) => rows.map((row) => row[columns.indexOf(name)]!);

test('the table of points has what each network says: by it, the accuracy is the frame’s', async () => {
  const { session, frame } = await standing(40);
  const table = pointsTable(ours, session.data, frame);
  expect(table.rows).toHaveLength(2000);
  expect(table.rows.slice(0, 6).map((row) => row.slice(2, 4))).toEqual(
    ['A', 'A', 'A', 'B', 'B', 'B'].map((side) => [null, side]),
  );
  const classes = column(table, 'class').slice(6);
  for (const { method, student, teacher } of frame.methods) {
    for (const [name, network] of [[method, student] as const, [`${method}.teacher`, teacher] as const]) {
      if (!network) continue;
      const said = column(table, name).slice(6);
      const right = said.filter((share, i) => Number(share) > 0.5 === (classes[i] === 'B'));
      expect(right.length / said.length).toBeCloseTo(network.accuracy!, 12);
    }
  }
});

test('the table of the curve has every measured step of every method', async () => {
  const { session } = await standing(40, 'view=meta-pseudo-labels&compare=supervised,uda');
  const table = curveTable(session.methods, (method) => session.playback.measurements.of(method));
  const steps = [0, 5, 10, 15, 20, 25, 30, 35, 40];
  expect(column(table, 'step')).toEqual([...steps, ...steps, ...steps]);
  expect(new Set(column(table, 'method'))).toEqual(new Set(session.methods));
  const { losses } = session.playback.measurements.of('uda')[1]!;
  const row = table.rows.find(([method, step]) => method === 'uda' && step === 5)!;
  expect(Math.fround(Number(row[5]))).toBe(losses.labeledAfter);
});

test('the table of methods has a row a method', () => {
  const table = methodsTable(ours);
  expect(column(table, 'method')).toEqual(methodIds);
  expect(column(table, 'teacher.kind').slice(0, 3)).toEqual(['none', 'frozen', 'learning']);
});

const made: Row = {
  method: 'supervised',
  seed: 1_000_000,
  accuracy: 0.875,
  fresh: 0.75,
  teacherAccuracy: null,
  stepsTo95: null,
  stepsTo99: null,
  medianOfLast500: 0.875,
  worstOfLast500: 0.5,
  diverged: false,
};

test('the table of strips has runs that were recorded, and those made here', () => {
  const part = stripPart('supervised', 'spaced', ours);
  const table = stripsTable([part], new Map([[part.id, [made]]]));
  const recorded = column(table, 'recorded');
  expect(recorded.filter(Boolean)).toHaveLength(300);
  expect(recorded.at(-1)).toBe(false);
  expect(column(table, 'seed').at(-1)).toBe(1_000_000);
  expect(new Set(column(table, 'placement'))).toEqual(new Set(['spaced']));
});

test('the table of a sweep has the runs of each cell', () => {
  const [{ axes, methods, seedCount }] = recordedSweeps as [(typeof recordedSweeps)[number]];
  const table = sweepTable({ axes, settings: ours, methods, seeds: 8 }, new Map());
  const cells = axes.reduce((product, { values }) => product * values.length, 1);
  expect(table.columns.slice(0, 2)).toEqual(axes.map(({ path }) => path));
  expect(table.rows).toHaveLength(cells * methods.length * seedCount);
});

test('the table of a map has every place of the star', () => {
  const { accuracies } = shownMap(mapRequest, { request: null, accuracies: new Float64Array(), trained: 0 });
  const { method, index, settings } = mapRequest;
  const table = mapTable(datasetOf(settings).domain, index, method, accuracies);
  const [first] = table.rows as [Table['rows'][number]];
  expect(first.slice(0, 4)).toEqual([method, index + 1, -1.4167, -1.11]);
  expect(table.rows).toHaveLength(accuracies.filter((share) => !Number.isNaN(share)).length);
});
