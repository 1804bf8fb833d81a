import { words as firstWords } from '../../../words/words.ts';
import { useState } from 'react';
import type { Domain } from '../../../data/dataset.ts';
import { cellPlace, mapGrid } from '../../../data/mapGrid.ts';
import { useDataset } from '../../shell/context.ts';
import { map as words } from '../../../words/en/solve.ts';
import { percent } from '../../../words/en/page.ts';
import { mapSummary } from '../../../session/solve/mapNumbers.ts';
import type { MapState } from '../../../session/solve/mapping.ts';
import styles from './MapNumbers.module.css';

/** What the map comes to, in a sentence; all its numbers on demand. */
export function MapNumbers({ state, stale }: { state: MapState; stale: boolean }) {
  const { accuracies, diverged, seconds, failed, request } = state;
  const [open, setOpen] = useState(false);
  const { domain } = useDataset();
  const summary = mapSummary(accuracies);
  return (
    <div className={styles.numbers}>
      <output className="number">
        {request && <b>{words.ofMap(request.index, request.method)}. </b>}
        {failed && words.failed(firstWords.notices.failure(failed))}{' '}
        {summary && words.summary(summary, (cell) => cellPlace(domain, cell))}{' '}
        {diverged > 0 && words.diverged(diverged)} {summary && words.took(seconds)} {stale && words.stale}
      </output>
      {summary && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.table}</summary>
          {open && <MapTable accuracies={accuracies} domain={domain} />}
        </details>
      )}
    </div>
  );
}

const columns = Array.from({ length: mapGrid.columns }, (_, column) => column);
const rowsDown = Array.from({ length: mapGrid.rows }, (_, row) => mapGrid.rows - 1 - row);

function MapTable({ accuracies, domain }: { accuracies: Float64Array; domain: Domain }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so also by arrows
    <section className={styles.table} aria-label={words.table} tabIndex={0}>
      <table className="number">
        <caption className="spoken">{words.tableCaption}</caption>
        <thead>
          <tr>
            <td>y \ x</td>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.coordinate(cellPlace(domain, column).x)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsDown.map((row) => (
            <tr key={row}>
              <th scope="row">{words.coordinate(cellPlace(domain, row * mapGrid.columns).y)}</th>
              {columns.map((column) => {
                const accuracy = accuracies[row * mapGrid.columns + column]!;
                return <td key={column}>{Number.isNaN(accuracy) ? words.empty : percent(accuracy)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
