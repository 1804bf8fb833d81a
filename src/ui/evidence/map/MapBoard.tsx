import { aspectOf } from '../../../data/dataset.ts';
import { cellPlace } from '../../../data/mapGrid.ts';
import { mapSummary } from '../../../session/solve/mapNumbers.ts';
import { rem } from '../../../draw/sink/chartUnit.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import { placed } from '../../stage/layout/useMorph.ts';
import { Accuracy } from '../../stage/panel/Accuracy.tsx';
import { PanelFrame } from '../../stage/panel/PanelFrame.tsx';
import { PanelHead } from '../../stage/panel/PanelHead.tsx';
import type { BoardProps } from '../board.ts';
import { mapLayout } from './mapLayout.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapPlot } from './MapPlot.tsx';
import { useMap } from './useMap.ts';
import { usePointed } from './usePointed.ts';
import { useReading } from './useReading.ts';
import styles from './MapBoard.module.css';

/** One star at every place of the plane, and the border of the place that is pointed at. */
export function MapBoard({ box }: BoardProps) {
  const { labels: commands } = useSession();
  const { domain } = useDataset();
  const map = useMap();
  const { star, method, wanted, shown } = map;
  const pointed = usePointed(wanted);
  const reading = useReading(map, pointed);
  const ofRun = usePage((state) => state.summary?.methods.find((one) => one.method === method)?.accuracy);
  const { plot, legend, form } = mapLayout(box, aspectOf(domain));
  const summary = mapSummary(shown.accuracies);
  const move = (cell: number) => {
    const { x, y } = cellPlace(domain, cell);
    commands.place(star, x, y);
  };
  const { cell, pinned } = pointed;
  return (
    <>
      <PanelFrame
        name={lateWords.map.board(star, method)}
        box={plot}
        shown={method}
        head={
          <div className={styles.head} data-form={form}>
            <PanelHead
              title={words.methods.name[method]}
              accuracy={<Accuracy value={cell === null ? ofRun : reading.accuracy} />}
            />
          </div>
        }
        plot={
          <MapPlot
            star={star}
            method={method}
            accuracies={shown.accuracies}
            pointed={pointed}
            reading={reading}
            onMove={move}
          />
        }
      />
      <div
        className={`${styles.foot} appears`}
        data-form={form}
        style={{ width: rem(legend.width), height: rem(legend.height), transform: placed(legend) }}
      >
        {!(form === 'scale' && pinned) && <MapLegend form={form} />}
        <div className={styles.rest}>
          {form !== 'scale' && (
            <p>{summary ? lateWords.map.good(summary.reached, summary.places) : lateWords.map.noPlace}</p>
          )}
          {cell !== null && pinned && (
            <button type="button" className={`button small ${styles.move}`} onClick={() => move(cell)}>
              {lateWords.map.move(star)}
            </button>
          )}
        </div>
      </div>
    </>
  );
}
