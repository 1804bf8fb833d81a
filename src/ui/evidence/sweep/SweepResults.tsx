import { useCallback, useId, useMemo } from 'react';
import { summaryOf } from '../../../learn/study/statistics.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { sweepCommand } from '../../../session/study/sweepCommand.ts';
import { seedsOf, wantedReport, type CellRuns } from '../../../session/study/sweepRuns.ts';
import type { StudyState } from '../../../session/study/study.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useStore } from '../../shell/useStore.ts';
import { Downloads } from '../Downloads.tsx';
import { Scrolling } from '../Scrolling.tsx';
import { useReports } from '../useReports.ts';
import { study } from './sweepChoices.ts';
import { valueOf } from './valueOf.ts';
import type { ShownSweep } from './useSweep.ts';
import styles from './SweepResults.module.css';

/** A line a cell and method; the runs that were made here as files, and the command that makes them again. */
export function SweepResults({ sweep }: { sweep: ShownSweep }) {
  const id = useId();
  const { request, shown } = sweep;
  const { axes, settings } = request;
  const { table, command } = lateWords.sweep;
  const lines = shown.flat().filter(({ runs }) => runs.length > 0);
  return (
    <>
      <p id={id} className="quiet">
        {table.caption(datasetOf(settings).judgedCount)}
      </p>
      <Scrolling name={table.scroll}>
        <table className={`${styles.numbers} number`} aria-describedby={id}>
          <thead>
            <tr>
              {axes.map(({ path }) => (
                <th key={path} scope="col">
                  {lateWords.settings.fields[path].name}
                </th>
              ))}
              {[table.method, table.runs, table.success, table.success95, table.median].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={`${line.method} ${line.cell.id}`} line={line} />
            ))}
          </tbody>
        </table>
      </Scrolling>
      {lines.some(({ recorded }) => !recorded) && <Files sweep={sweep} />}
      <p className={styles.command}>
        <span>{`${command} `}</span>
        <code translate="no">{sweepCommand(request)}</code>
      </p>
    </>
  );
}

function Line({ line: { cell, method, runs, recorded } }: { line: CellRuns }) {
  const { success, success95, median } = summaryOf(runs.map(({ accuracy }) => accuracy));
  const { reached, interval, share } = lateWords.runs;
  return (
    <tr>
      {Object.entries(cell.change).map(([path, value]) => (
        <th key={path} scope="row">
          {valueOf(path, value)}
        </th>
      ))}
      <td>{lateWords.contenders.name[method]}</td>
      <td>{recorded ? lateWords.sweep.table.recorded(runs.length) : words.numbers.count(runs.length)}</td>
      {[success, success95].map((rate) => (
        <td key={rate.threshold}>
          <span>{reached(rate, runs.length)}</span>
          <small>{interval(rate)}</small>
        </td>
      ))}
      <td>{share(median)}</td>
    </tr>
  );
}

function Files({ sweep: { request, parts } }: { sweep: ShownSweep }) {
  const state = useStore(study.store, (current) => current);
  const wanted = useCallback(({ rows }: StudyState) => [wantedReport(request, rows)], [request]);
  const own = useMemo(() => ({ ...state, parts, seeds: seedsOf(request), done: 1 }), [state, parts, request]);
  const made = useReports(own, wanted);
  return <Downloads made={made} names={[lateWords.sweep.file]} file="two-moons-sweep" />;
}
