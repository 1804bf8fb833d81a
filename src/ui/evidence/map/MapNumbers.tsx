import { useState } from 'react';
import type { Domain } from '../../../data/dataset.ts';
import { cellPlace, mapGrid } from '../../../data/mapGrid.ts';
import { cellBackground, mapClasses, mapClassOf } from '../../../draw/map/mapScale.ts';
import { mapSummary, wrongBetween, type MapSummary } from '../../../session/solve/mapNumbers.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useDataset } from '../../shell/context.ts';
import styles from './MapNumbers.module.css';

interface Props {
  star: number;
  method: MethodId;
  accuracies: Float64Array;
}

/** What the map comes to, and all its numbers. */
export function MapNumbers({ star, method, accuracies }: Props) {
  const [open, setOpen] = useState(false);
  const { domain } = useDataset();
  const summary = mapSummary(accuracies);
  if (!summary) return null;
  const at = ({ cell, accuracy }: MapSummary['best']) => ({ ...cellPlace(domain, cell), accuracy });
  const { of, summary: said, numbers } = lateWords.map;
  return (
    <details className={styles.numbers} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{numbers}</summary>
      {open && (
        <>
          <p className="number">
            <b>{`${of(star, method)}${words.shell.between}`}</b>
            <span>{said({ ...summary, best: at(summary.best), worst: at(summary.worst) })}</span>
          </p>
          <Classes accuracies={accuracies} />
          <MapTable accuracies={accuracies} domain={domain} />
        </>
      )}
    </details>
  );
}

/** How many points are wrong in a shade, and how many places have it. */
function Classes({ accuracies }: { accuracies: Float64Array }) {
  const points = useDataset().judgedCount;
  const { classes, legend, wrong } = lateWords.map;
  return (
    <table className={`${styles.classes} number`}>
      <thead>
        <tr>
          <th scope="col">{classes.shade}</th>
          <th scope="col">{classes.wrong(points)}</th>
          <th scope="col">{classes.places}</th>
        </tr>
      </thead>
      <tbody>
        {mapClasses.map((mapClass, i) => {
          const above = i === 0 ? null : mapClasses[i - 1]!.least;
          return (
            <tr key={mapClass.least}>
              <th scope="row">
                <i style={{ background: cellBackground(mapClass) }} />
                <span>{legend.least(mapClass.least)}</span>
              </th>
              <td>{wrong(...wrongBetween(mapClass.least, above, points))}</td>
              <td>
                {
                  accuracies.filter(
                    (accuracy) => !Number.isNaN(accuracy) && mapClassOf(accuracy) === mapClass,
                  ).length
                }
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
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
