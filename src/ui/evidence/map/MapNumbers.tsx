import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useState } from 'react';
import type { Domain } from '../../../data/dataset.ts';
import { cellPlace, mapGrid } from '../../../data/mapGrid.ts';
import { Sentences } from '../../controls/Sentences.tsx';
import { Missed } from '../../shell/late/Missed.tsx';
import { useDataset } from '../../shell/context.ts';
import { mapSummary, type MapSummary } from '../../../session/solve/mapNumbers.ts';
import type { MapState } from '../../../session/solve/mapping.ts';
import styles from './MapNumbers.module.css';

/** What the map comes to, in a sentence; all its numbers on demand. */
export function MapNumbers({ state, stale }: { state: MapState; stale: boolean }) {
  const { accuracies, diverged, seconds, failed, request } = state;
  const [open, setOpen] = useState(false);
  const { domain } = useDataset();
  const summary = mapSummary(accuracies);
  const at = ({ cell, accuracy }: MapSummary['best']) => ({ ...cellPlace(domain, cell), accuracy });
  return (
    <div className={styles.numbers}>
      <output className="number">
        {request && <b>{lateWords.map.of(request.index, request.method)}</b>}
        <Sentences
          of={[
            failed && lateWords.map.failed(words.notices.failure(failed)),
            summary &&
              lateWords.map.summary({ ...summary, best: at(summary.best), worst: at(summary.worst) }),
            diverged > 0 && lateWords.map.diverged(diverged),
            summary && lateWords.map.took(seconds),
            stale && lateWords.map.stale,
          ]}
        />
      </output>
      {failed?.kind === 'missing' && <Missed />}
      {summary && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{lateWords.map.table}</summary>
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
    <section className={styles.table} aria-label={lateWords.map.table} tabIndex={0}>
      <table className="number">
        <caption className="spoken">{lateWords.map.tableCaption}</caption>
        <thead>
          <tr>
            <td>{lateWords.map.axes}</td>
            {columns.map((column) => (
              <th key={column} scope="col">
                {lateWords.map.coordinate(cellPlace(domain, column).x)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsDown.map((row) => (
            <tr key={row}>
              <th scope="row">{lateWords.map.coordinate(cellPlace(domain, row * mapGrid.columns).y)}</th>
              {columns.map((column) => {
                const accuracy = accuracies[row * mapGrid.columns + column]!;
                return (
                  <td key={column}>
                    {Number.isNaN(accuracy) ? lateWords.map.untrained : words.numbers.percent(accuracy)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
