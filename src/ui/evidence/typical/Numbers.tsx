import { supervised } from '../../../learn/methods/supervised.ts';
import { methodSummary, type MethodSummary, type PairedDifference } from '../../../learn/study/statistics.ts';
import type { Row } from '../../../learn/study/experiment.ts';
import type { Report } from '../../../learn/study/report.ts';
import { count } from '../../../words/en/page.ts';
import * as words from '../../../words/en/evidence.ts';
import type { StripPart } from '../../../session/study/stripPart.ts';
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
  const present = parts.filter(({ id }) => (rows.get(id)?.length ?? 0) > 0);
  return (
    <details className={styles.numbers}>
      <summary>{words.numbers.title}</summary>
      <Scrolling name={words.numbers.scroll}>
        <table className="number">
          <caption>{words.numbers.caption}</caption>
          <thead>
            <tr>
              {words.numbers.heads.map((head) => (
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
  const { none } = words.numbers;
  return (
    <tr>
      <th scope="row">{words.contenderName[part.method]}</th>
      <td>{words.placementName[part.placement]}</td>
      <td>{count(runs)}</td>
      <td>
        {words.reached(success, runs)} <small>{words.interval(success)}</small>
      </td>
      <td>
        {words.reached(success95, runs)} <small>{words.interval(success95)}</small>
      </td>
      <td>{words.share(median)}</td>
      <td>{quartiles.map(words.share).join(' – ')}</td>
      <td>{words.share(fresh)}</td>
      <td>{teacher === null ? none : words.share(teacher)}</td>
      <td>
        {words.difference(difference)} <small>{words.differenceInterval(difference)}</small>
      </td>
      <td>{steps(summary.stepsTo95)}</td>
      <td>{steps(summary.stepsTo99)}</td>
      <td>{worst(summary, rows)}</td>
      <td>{summary.diverged}</td>
    </tr>
  );
}

const steps = (value: number | null): string => (value === null ? words.numbers.none : count(value));

function worst({ worstOfLast500: median }: MethodSummary, rows: readonly Row[]): string {
  if (median === null) return words.numbers.none;
  const lowest = Math.min(...rows.flatMap((row) => row.worstOfLast500 ?? []));
  return `${words.share(median)}, ${words.share(lowest)}`;
}
