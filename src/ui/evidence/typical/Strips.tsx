import { words } from '../../../words/words.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useEffect, useRef, useState } from 'react';
import { pageColors } from '../../../draw/palette.ts';
import { chartUnit } from '../../../draw/sink/chartSize.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import { drawStripAxis } from '../../../draw/strip/stripPlot.ts';
import { baselines, withSeed, type Row } from '../../../learn/study/experiment.ts';
import { Sentences } from '../../controls/Sentences.tsx';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import type { Session } from '../../../session/session.ts';
import { jobPool } from '../../shell/jobPool.ts';
import { Strip } from './Strip.tsx';
import type { StripPart } from '../../../session/study/stripPart.ts';
import { dotOf } from './dotOf.ts';
import { canWatch, openingOf, watch } from '../watch.ts';
import styles from './Strips.module.css';

interface Props {
  parts: readonly StripPart[];
  /** The parts as they were run. */
  ran: readonly StripPart[];
  rows: ReadonlyMap<string, readonly Row[]>;
}

const axisHeight = 46;

/** A run in a strip. */
export interface Mark {
  part: string;
  index: number;
}

/** The strip plot: a strip a method and placement on one axis, with what it comes to beside it. */
export function Strips({ parts, ran, rows }: Props) {
  const session = useSession();
  const axis = useRef<SVGSVGElement>(null);
  const width = useWidth(axis);
  const dataset = useDataset();
  const points = dataset.unlabeledCount;
  const [mark, setMark] = useState<Mark | null>(null);
  useEffect(() => {
    if (width === 0) return;
    renderSvg(axis.current!, (sink) =>
      drawStripAxis(sink, { width, points, words: words.plot.strip }, pageColors),
    );
  }, [width, points]);
  return (
    <div className={`${styles.strips} number`}>
      <Heads />
      {parts.map((part, i) => (
        <Strip
          key={part.id}
          part={part}
          first={part.method !== parts[i - 1]?.method}
          rows={rows.get(part.id) ?? []}
          width={width}
          marked={mark?.part === part.id ? mark.index : null}
          onMark={(index) => setMark(index === null ? null : { part: part.id, index })}
          onOpen={(row) =>
            open(
              session,
              ran.find(({ id }) => id === part.id)!,
              row,
            )
          }
        />
      ))}
      <div>
        <p className="spoken">{lateWords.typical.axis(dataset)}</p>
        <svg ref={axis} className={styles.axis} viewBox={`0 0 ${width} ${axisHeight}`} aria-hidden />
      </div>
      <Readout parts={parts} rows={rows} mark={mark} />
      {baselinesOf(parts).map((method) => (
        <p key={method} className="quiet">
          {lateWords.typical.opening(dataset)[method]}
        </p>
      ))}
    </div>
  );
}

/** Those among the parts that the view above cannot show. */
const baselinesOf = (parts: readonly StripPart[]) =>
  baselines.filter((baseline) => parts.some(({ method }) => method === baseline));

function open(session: Session, { method, settings }: StripPart, { seed }: Row): void {
  if (canWatch(method)) watch(session, withSeed(settings, seed), method);
}

function Heads() {
  const { heads, headNotes } = lateWords.typical;
  return (
    <div className={styles.heads} aria-hidden>
      {(['success', 'success95', 'median'] as const).map((head) => (
        <p key={head}>
          <span>{heads[head]}</span>
          <small>{headNotes[head]}</small>
        </p>
      ))}
    </div>
  );
}

/** What the run in question came to, and whether the picture above can show it. */
function Readout({ parts, rows, mark }: Omit<Props, 'ran'> & { mark: Mark | null }) {
  const engine = usePage((state) => state.engine);
  const engineName = words.shell.engine.name;
  const dataset = useDataset();
  const part = parts.find(({ id }) => id === mark?.part);
  const row = part && rows.get(part.id)?.[mark!.index];
  const others = engine && jobPool.engine && engine.engine !== jobPool.engine.name;
  return (
    <p className={`${styles.readout} quiet`}>
      <Sentences
        of={[
          row ? lateWords.typical.dot(dotOf(row, part)) : lateWords.typical.hint,
          row && lateWords.typical.opening(dataset)[openingOf(part.method)],
          others &&
            lateWords.typical.otherEngine(engineName(jobPool.engine!.name), engineName(engine.engine)),
        ]}
      />
    </p>
  );
}

/** As charts count; 0 before the first layout. */
function useWidth(element: React.RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.floor(entry!.contentRect.width / chartUnit())),
    );
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
