import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import { unknownClass } from '../../../data/dataset.ts';
import { rem } from '../../../draw/sink/chartUnit.ts';
import type { Tool } from '../../../session/own/painter.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { labelWarnings } from '../../../session/say/labelWarnings.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { Radios } from '../../controls/Radios.tsx';
import { Sentences } from '../../controls/Sentences.tsx';
import { Slider } from '../../controls/Slider.tsx';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { endPainting, painting } from './painting.ts';
import { usePainter } from './usePainter.ts';
import styles from './PaintBar.module.css';

/** In the title's place while one paints: brushes, how much they paint, and what has come of it. @param height the title's */
export function PaintBar({ ref, height }: { ref: Ref<HTMLElement>; height: number }) {
  const painter = usePainter();
  const { tool, size, spray } = useStore(painter.store, ({ brush }) => brush);
  const { paint } = lateWords.own;
  const bar = useRef<HTMLDivElement>(null);
  usePaused();
  useEffect(() => painter.guardUndo(), [painter]);
  useEffect(
    () => bar.current!.querySelector<HTMLElement>('input:checked')!.focus({ preventScroll: true }),
    [],
  );
  return (
    <section ref={ref} className={styles.title} style={{ minHeight: rem(height) }} aria-label={paint.group}>
      <div ref={bar} className={styles.bar}>
        <Radios<ToolId>
          className="segments"
          name={paint.brush}
          value={idOf(tool)}
          choices={toolIds.map((id) => ({
            id,
            shown: <Swatch id={id} />,
            className: `segment ${styles.tool}`,
          }))}
          onChange={(id) => painter.take({ tool: tools[id] })}
        />
        <Amount name={paint.size}>
          <Slider
            name={paint.size}
            {...{ min: 0, max: 0.6, step: 0.05, value: size, say: paint.sizeOf }}
            onEnd={(next) => painter.take({ size: next })}
            onWay={(next) => painter.take({ size: next })}
          />
        </Amount>
        <Amount name={paint.spray}>
          <Slider
            name={paint.spray}
            {...{ min: 1, max: 12, value: spray, say: paint.sprayOf }}
            onEnd={(next) => painter.take({ spray: next })}
          />
        </Amount>
        <Editing />
      </div>
      <Facts />
    </section>
  );
}

/** Before an empty picture nothing trains: the first stroke begins it. Who leaves it empty finds what was there going on. */
function usePaused(): void {
  const session = useSession();
  const blank = useStore(usePainter().store, (state) => state.blank);
  useEffect(() => {
    painting.set({ blank });
    const { playing, summary } = session.store.get();
    // One that has ended does not run, and would go on beyond its end.
    if (!blank || !playing || summary?.status === 'finished') return;
    session.transport.play(false);
    const { settings } = session.store.get().address;
    return () => {
      if (session.store.get().address.settings === settings) session.transport.play(true);
    };
  }, [session, blank]);
}

const toolIds = ['A', 'B', 'none', 'eraser'] as const;
type ToolId = (typeof toolIds)[number];
const tools: Record<ToolId, Tool> = { A: 0, B: 1, none: unknownClass, eraser: 'eraser' };
const idOf = (tool: Tool): ToolId => toolIds.find((id) => tools[id] === tool)!;

const Swatch = ({ id }: { id: ToolId }) => (
  <span className={styles.swatch} data-tool={id}>
    {lateWords.own.paint.tools[id]}
  </span>
);

const Amount = ({ name, children }: { name: string; children: ReactNode }) => (
  <span className={styles.amount}>
    <span aria-hidden>{name}</span>
    {children}
  </span>
);

function Editing() {
  const painter = usePainter();
  const session = useSession();
  const canUndo = usePage((state) => state.canUndo);
  const canRedo = usePage((state) => state.canRedo);
  const { blank, added } = useStore(painter.store, (state) => state);
  const { paint } = lateWords.own;
  return (
    <span className={styles.editing}>
      <IconButton
        name={words.transport.undo}
        disabled={!canUndo && !painter.isUnderWay}
        onClick={() => session.undo()}
      >
        <Undo2 size="1.25rem" />
      </IconButton>
      <IconButton name={words.transport.redo} disabled={!canRedo} onClick={() => session.redo()}>
        <Redo2 size="1.25rem" />
      </IconButton>
      <button
        type="button"
        className="button small"
        disabled={blank && added.length === 0}
        onClick={() => painter.clear()}
      >
        {paint.clear}
      </button>
      <button type="button" className="button small primary" onClick={endPainting}>
        {paint.done}
      </button>
    </span>
  );
}

/** What the points are now: a stroke that ends says so. */
function Facts() {
  const { blank, full } = useStore(usePainter().store, (state) => state);
  const dataset = useDataset();
  const labels = usePage((state) => state.labels);
  const { paint } = lateWords.own;
  return (
    <output className={`${styles.facts} number`}>
      <Sentences
        of={[
          full && paint.full,
          blank ? paint.how : paint.now(dataset),
          ...(blank ? [] : labelWarnings(labels).map(({ side }) => paint.missing(side))),
        ]}
      />
    </output>
  );
}
