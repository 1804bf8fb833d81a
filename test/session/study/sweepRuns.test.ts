/** A sweep on the page's pool of workers: coarse to fine, to the very bytes of the command line. */
import { describe, expect, it } from 'vitest';
import { headOf } from '../../../cli/head.ts';
import { commandLine } from '../../../cli/commandLine.ts';
import type { Request } from '../../../cli/request.ts';
import { runSeeds } from '../../../src/learn/study/experiment.ts';
import { csvOf, reportOf as reportFrom, type ReportRow } from '../../../src/learn/study/report.ts';
import { readAxis } from '../../../src/learn/study/sweepAxis.ts';
import type { SweepAxes } from '../../../src/learn/study/sweep.ts';
import { recordedSweeps } from '../../../src/session/study/recordedSweeps.ts';
import { reportOf } from '../../../src/session/study/reports.ts';
import { sweepCommand } from '../../../src/session/study/sweepCommand.ts';
import { Study } from '../../../src/session/study/study.ts';
import {
  cellRuns,
  idleMethods,
  middleRun,
  missingRuns,
  seedsOf,
  studyParts,
  wantedReport,
  type SweepRequest,
} from '../../../src/session/study/sweepRuns.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours, presets } from '../../../src/settings/presets.ts';
import { JobPool } from '../../../src/worker/jobs/jobPool.ts';
import { FakeWorker } from '../../worker/fakeWorker.ts';
import { openWasm } from '../openSession.ts';

const texts = ['teacher.feedback.weight=0,0.1..10:3log,5000', 'teacher.consistency.weight=2,8'];
const axes = texts.map((text) => {
  const read = readAxis(text);
  return 'axis' in read && read.axis;
}) as unknown as SweepAxes;

const request: SweepRequest = {
  axes,
  // The page's own value of what is swept, too, is none of the usual.
  settings: withChange(ours, { steps: 20, 'teacher.feedback.weight': 3 }),
  methods: ['meta-pseudo-labels', 'supervised'],
  seeds: 3,
};

/** @param onRow called with the number of rows that have come */
const openStudy = (onRow: (rows: number) => void = () => {}) => {
  const pool = new JobPool(() => new FakeWorker(openWasm), 2);
  let rows = 0;
  return { pool, study: new Study(pool, () => onRow(++rows)) };
};

/** As a shell would hand it to the command line. */
function askedBy(command: string): Request {
  const [, args] = command.split(' -- ') as [string, string];
  let asked: Request | undefined;
  commandLine({ experiment: (own) => void (asked = own), merge: () => {} }).parse(args.split(' '), {
    from: 'user',
  });
  return asked!;
}

/** Of a report without runs. */
async function headsOf(of: SweepRequest): Promise<[page: object, line: object]> {
  const { pool, study } = openStudy();
  const { signal } = new AbortController();
  // The pool knows its engine once it has run anything.
  await study.run([{ id: 'any', method: 'supervised', settings: withChange(ours, { steps: 1 }) }], [0]);
  const page = await reportOf(pool, 'a browser', wantedReport(of, new Map()), seedsOf(of), signal);
  const line = reportFrom(headOf(askedBy(sweepCommand(of)), page.adapter), []);
  return [page, line].map((report) => ({ ...report, versions: {} })) as [object, object];
}

describe('a sweep on the page', () => {
  it.each(Object.entries(presets))('asks the command line for the same report: %s', async (_, settings) => {
    const [page, line] = await headsOf({ ...request, settings });
    expect(page).toEqual(line);
  });

  it('comes to the very bytes of the command line', async () => {
    const { pool, study } = openStudy();
    await study.fill(studyParts(request), seedsOf(request));
    const { rows } = study.store.get();
    expect(missingRuns(request, rows)).toBe(0);
    const { signal } = new AbortController();
    const page = await reportOf(pool, 'a browser', wantedReport(request, rows), seedsOf(request), signal);

    const asked = askedBy(sweepCommand(request));
    const engine = await openWasm();
    const own: ReportRow[] = [];
    for (const { method, settings, cell } of asked.parts)
      for (const row of await runSeeds(engine, { method, settings, seeds: asked.seeds }))
        own.push({ cell: cell!, ...row });
    const line = reportFrom(headOf(asked, page.adapter), own);
    expect(csvOf(page)).toBe(csvOf(line));
    expect(csvOf(page).split('\n')).toHaveLength(1 + 8 * 2 * 3 + 1);
    // The page has its own version and the browser's where the command line has Node's.
    const jsonOf = (report: typeof page) => JSON.stringify({ ...report, versions: {} }, null, 2);
    expect(jsonOf(page)).toBe(jsonOf(line));
  });

  it('goes on where it was canceled, and asks for nothing again', async () => {
    const { study } = openStudy((count) => count === 3 && study.cancel());
    await study.fill(studyParts(request), seedsOf(request));
    const { done, total, rows } = study.store.get();
    expect(done).toBeLessThan(total);
    expect(missingRuns(request, rows)).toBe(total - done);
    await study.fill(studyParts(request), seedsOf(request));
    expect(study.store.get()).toMatchObject({ total: total - done, done: total - done, canceled: false });
    for (const list of study.store.get().rows.values())
      expect(list.map(({ seed }) => seed).sort()).toEqual([0, 1, 2]);
  });

  it('has the corners first', () => {
    const first = studyParts({ ...request, methods: ['meta-pseudo-labels'] })
      .slice(0, 2)
      .map(({ settings: { teacher } }) => [teacher.feedback.weight, teacher.consistency.weight]);
    // The value that is not taken has no runs.
    expect(first).toEqual([
      [0, 2],
      [0, 8],
    ]);
  });

  it('runs once what is the same in every cell', () => {
    const parts = studyParts(request);
    expect(parts.filter(({ method }) => method === 'supervised')).toHaveLength(1);
    // Four weights of feedback by two of consistency; the fifth is refused.
    expect(parts.filter(({ method }) => method === 'meta-pseudo-labels')).toHaveLength(8);
  });
});

/** With nothing made here. */
const isEmpty = (asked: SweepRequest) =>
  cellRuns(asked, new Map())[0]!.every(({ runs }) => runs.length === 0);

describe('what is shown', () => {
  const recorded = {
    ...request,
    axes: recordedSweeps[0]!.axes,
    settings: ours,
    methods: ['meta-pseudo-labels' as const],
  };

  it('was recorded until there are runs, each cell by itself', () => {
    const [shown] = cellRuns(recorded, new Map());
    expect(shown!.every((one) => one.recorded && one.runs.length === 16)).toBe(true);
    const [part] = studyParts(recorded);
    const row = { method: 'meta-pseudo-labels', seed: 1, accuracy: 0.5 } as never;
    const later = { method: 'meta-pseudo-labels', seed: 99, accuracy: 1 } as never;
    const [after] = cellRuns(recorded, new Map([[part!.id, [row, later]]]));
    expect(after!.filter((one) => !one.recorded).map(({ runs }) => runs)).toEqual([[row]]);
  });

  it('was recorded of the default settings and one method alone', () => {
    expect(isEmpty({ ...recorded, methods: ['uda'] })).toBe(true);
    expect(isEmpty({ ...recorded, settings: withChange(ours, { batch: 64 }) })).toBe(true);
    // Their own weights are swept, and seeds are the runs'.
    expect(
      isEmpty({ ...recorded, settings: withChange(ours, { 'teacher.feedback.weight': 3, 'data.seed': 9 }) }),
    ).toBe(false);
  });

  it('opens the run in the middle', () => {
    expect(middleRun([])).toBeNull();
    const runs = [0.9, 0.1, 0.5, 0.5].map((accuracy, seed) => ({ seed, accuracy }));
    expect(middleRun(runs)!.seed).toBe(2);
  });
});

describe('a setting that a method does not read', () => {
  const methods = ['supervised', 'meta-pseudo-labels', 'yours'] as const;

  it('is known, axis by axis', () => {
    expect(idleMethods({ ...request, methods })).toEqual([
      ['supervised', 'yours'],
      ['supervised', 'yours'],
    ]);
    const swept = readAxis('yours.teacher.decay=0.5,0.9');
    const own = ['axis' in swept && swept.axis] as unknown as SweepAxes;
    expect(idleMethods({ axes: own, settings: ours, methods })).toEqual([methods]);
    const averaged = withChange(ours, {
      'yours.teacher.kind': 'averaged',
      'yours.teacher.feedback.weight': 0,
      'yours.teacher.consistency.weight': 0,
    });
    expect(idleMethods({ axes: own, settings: averaged, methods })).toEqual([
      ['supervised', 'meta-pseudo-labels'],
    ]);
  });

  it('is read where it counts at some value of the other', () => {
    const texted = ['teacher.feedback.weight=0,1', 'teacher.feedback.shuffled=true,false'].map((text) => {
      const read = readAxis(text);
      return 'axis' in read && read.axis;
    }) as unknown as SweepAxes;
    expect(idleMethods({ axes: texted, settings: ours, methods: ['meta-pseudo-labels'] })).toEqual([[], []]);
  });

  it('is not spoken of where there is one value', () => {
    const swept = readAxis('teacher.feedback.weight=1');
    const one = ['axis' in swept && swept.axis] as unknown as SweepAxes;
    expect(idleMethods({ axes: one, settings: ours, methods })).toEqual([[]]);
    const beside = [one[0], axes[1]!] as SweepAxes;
    expect(idleMethods({ axes: beside, settings: ours, methods })).toEqual([[], ['supervised', 'yours']]);
  });
});
