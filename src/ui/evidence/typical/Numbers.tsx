import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { supervised } from '../../../learn/methods/supervised.ts';
import { methodSummary, type MethodSummary, type PairedDifference } from '../../../learn/study/statistics.ts';
import type { Row } from '../../../learn/study/experiment.ts';
import type { Report } from '../../../learn/study/report.ts';
import type { StripPart } from '../../../session/study/stripPart.ts';
import { useDataset } from '../../shell/context.ts';
import { Scrolling } from '../Scrolling.tsx';
import styles from './Numbers.module.css';

interface Props {
  parts: readonly StripPart[];
  rows: ReadonlyMap<string, readonly Row[]>;
  /** Null until they are made. */
  reports: readonly Report[] | null;
}

/** Everything about the runs in one table, for those who want the numbers or cannot see the dots. */
export function Numbers({ parts, rows, reports }: Props) {
  const dataset = useDataset();
  const present = parts.filter(({ id }) => (rows.get(id)?.length ?? 0) > 0);
  return (
    <details className={styles.numbers}>
      <summary>{lateWords.typical.table.title}</summary>
      <Scrolling name={lateWords.typical.table.scroll}>
        <table className="number">
          <caption>{lateWords.typical.table.caption(dataset)}</caption>
          <thead>
            <tr>
              {lateWords.typical.table.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {present.map((part) => (
              <Line
                key={part.id}
                part={part}
                rows={rows.get(part.id)!}
                difference={lessSupervised(part, reports)}
              />
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
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
  rows: readonly Row[];
  difference: PairedDifference | undefined;
}

function Line({ part, rows, difference }: LineProps) {
  const summary = methodSummary(rows);
  const { success, success95, runs, median, quartiles, fresh, teacher } = summary;
  const { none, reached, interval, share } = lateWords.runs;
  const { count } = words.numbers;
  return (
    <tr>
      <th scope="row">{lateWords.contenders.name[part.method]}</th>
      <td>{lateWords.contenders.placementName[part.placement]}</td>
      <td>{count(runs)}</td>
      <td>
        <span>{reached(success, runs)}</span>
        <small>{interval(success)}</small>
      </td>
      <td>
        <span>{reached(success95, runs)}</span>
        <small>{interval(success95)}</small>
      </td>
      <td>{share(median)}</td>
      <td>{quartiles.map(share).join(' – ')}</td>
      <td>{share(fresh)}</td>
      <td>{teacher === null ? none : share(teacher)}</td>
      <td>
        <span>{difference ? lateWords.runs.difference(difference) : none}</span>
        <small>{difference?.interval && lateWords.runs.differenceInterval(difference.interval)}</small>
      </td>
      <td>{steps(summary.stepsTo95)}</td>
      <td>{steps(summary.stepsTo99)}</td>
      <td>{summary.medianOfLast500 === null ? none : share(summary.medianOfLast500)}</td>
      <td>{worst(summary, rows)}</td>
      <td>{summary.diverged}</td>
    </tr>
  );
}

const steps = (value: number | null): string =>
  value === null ? lateWords.runs.none : words.numbers.count(value);

function worst({ worstOfLast500: median }: MethodSummary, rows: readonly Row[]): string {
  if (median === null) return lateWords.runs.none;
  const lowest = Math.min(...rows.flatMap((row) => row.worstOfLast500 ?? []));
  const { share } = lateWords.runs;
  return `${share(median)}, ${share(lowest)}`;
}
