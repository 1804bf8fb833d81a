import { Fragment, useId } from 'react';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { supervised } from '../../../learn/methods/supervised.ts';
import {
  methodSummary,
  summaryOf,
  type PairedDifference,
  type Summary,
} from '../../../learn/study/statistics.ts';
import { isJudged, type JudgedRow, type Row } from '../../../learn/study/experiment.ts';
import { passesPerStep } from '../../../learn/study/passesPerStep.ts';
import type { Report } from '../../../learn/study/report.ts';
import type { StripPart } from '../../../session/study/stripPart.ts';
import { judgedIn, type StripRun } from '../../../session/study/stripRuns.ts';
import { median } from '../../../learn/median.ts';
import type { StripOfRuns } from './typicalRuns.ts';
import { useDataset, usePage, useSettings } from '../../shell/context.ts';
import { Scrolling } from '../Scrolling.tsx';
import styles from './Numbers.module.css';

interface Props {
  strips: readonly StripOfRuns[];
  /** Of runs made here. */
  rows: ReadonlyMap<string, readonly Row[]>;
  /** Null until they are made. */
  reports: readonly Report[] | null;
}

/** Everything about the runs in one table, for those who want the numbers or cannot see the dots. */
export function Numbers({ strips, rows, reports }: Props) {
  const id = useId();
  const dataset = useDataset();
  const settings = useSettings();
  return (
    <>
      <p id={id} className="quiet">
        {lateWords.typical.table.caption(dataset)}
      </p>
      <Scrolling name={lateWords.typical.table.scroll}>
        <table className={`${styles.numbers} number`} aria-describedby={id}>
          <thead>
            <tr>
              {lateWords.typical.table.heads(judgedIn(settings)).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {strips.map(({ part, runs }) => {
              const here = (rows.get(part.id) ?? []).filter(isJudged);
              const recorded = runs.filter((run) => run.recorded);
              return (
                <Fragment key={part.id}>
                  {recorded.length > 0 && <RecordedLine part={part} runs={recorded} />}
                  {here.length > 0 && (
                    <Line part={part} rows={here} difference={lessSupervised(part, reports)} />
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}

/** Against Supervised on the same seeds and placement. */
function lessSupervised(
  { method, placement }: StripPart,
  reports: Props['reports'],
): PairedDifference | undefined {
  const report = reports?.find(({ settings }) => settings.data.placement === placement);
  return report?.differences?.find((one) => one.method === method && one.less === supervised.id);
}

interface LineProps {
  part: StripPart;
  rows: readonly JudgedRow[];
  difference: PairedDifference | undefined;
}

function Line({ part, rows, difference }: LineProps) {
  const summary = methodSummary(rows);
  const settings = usePage((state) => state.address.settings);
  const each = passesPerStep(part.method, settings);
  const { none, share } = lateWords.runs;
  return (
    <tr>
      <th scope="row">{lateWords.contenders.name[part.method]}</th>
      <Accuracies part={part} summary={summary} />
      <td>{summary.fresh === null ? none : share(summary.fresh)}</td>
      <td>{summary.teacher === null ? none : share(summary.teacher)}</td>
      <td>
        <span>{difference ? lateWords.runs.difference(difference) : none}</span>
        <small>{difference?.interval && lateWords.runs.differenceInterval(difference.interval)}</small>
      </td>
      <td>{steps(summary.stepsTo95)}</td>
      <td>{steps(summary.stepsTo99)}</td>
      <td>
        {steps(each === null || summary.stepsTo99 === null ? null : Math.round(each * summary.stepsTo99))}
      </td>
      <LastSteps runs={rows} />
      <td>{summary.diverged}</td>
    </tr>
  );
}

/** Of recorded runs less is known. */
function RecordedLine({ part, runs }: { part: StripPart; runs: readonly StripRun[] }) {
  const { none } = lateWords.runs;
  return (
    <tr>
      <th scope="row">{lateWords.typical.table.recorded(part.method)}</th>
      <Accuracies part={part} summary={summaryOf(runs.map(({ accuracy }) => accuracy))} />
      <td>{none}</td>
      <td>{none}</td>
      <td>{none}</td>
      <td>{none}</td>
      <td>{none}</td>
      <td>{none}</td>
      <LastSteps runs={runs} />
      <td>{none}</td>
    </tr>
  );
}

function Accuracies({ part, summary }: { part: StripPart; summary: Summary }) {
  const { success, success95, runs, quartiles } = summary;
  const { reached, interval, share } = lateWords.runs;
  return (
    <>
      <td>{lateWords.contenders.placementName[part.placement]}</td>
      <td>{words.numbers.count(runs)}</td>
      <td>
        <span>{reached(success, runs)}</span>
        <small>{interval(success)}</small>
      </td>
      <td>
        <span>{reached(success95, runs)}</span>
        <small>{interval(success95)}</small>
      </td>
      <td>{share(summary.median)}</td>
      <td>{quartiles.map(share).join(' – ')}</td>
    </>
  );
}

/** Of the last steps, by which they are judged: the median run's median, then of their worst the median and the lowest. */
function LastSteps({ runs }: { runs: readonly Pick<StripRun, 'medianOfLast500' | 'worstOfLast500'>[] }) {
  const { none, share } = lateWords.runs;
  const medians = runs.flatMap((run) => run.medianOfLast500 ?? []);
  const worst = runs.flatMap((run) => run.worstOfLast500 ?? []);
  return (
    <>
      <td>{medians.length > 0 ? share(median(medians)) : none}</td>
      <td>{worst.length > 0 ? `${share(median(worst))}, ${share(Math.min(...worst))}` : none}</td>
    </>
  );
}

const steps = (value: number | null): string =>
  value === null ? lateWords.runs.none : words.numbers.count(value);
