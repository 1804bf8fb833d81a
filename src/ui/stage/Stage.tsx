import { useRef } from 'react';
import { aspectOf } from '../../data/dataset.ts';
import type { View } from '../../settings/address.ts';
import { rem } from '../../draw/sink/chartUnit.ts';
import { methodIds, type MethodId } from '../../settings/settings.ts';
import { isDrawn, offersBack } from '../../session/story/tour.ts';
import { useDataset, useEvidence, usePage, useSession, useTourState } from '../shell/context.ts';
import { useStore } from '../shell/useStore.ts';
import type { Dock, Form } from './layout/shape.ts';
import { leastHeight, stageLayout } from './layout/stageLayout.ts';
import { Placed } from './layout/Placed.tsx';
import { useHeight } from './layout/useHeight.ts';
import { useSize } from './layout/useSize.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { mode } from '../shell/mode.ts';
import { usePhone } from '../shell/usePhone.ts';
import type { Reading } from '../shell/below/useReading.ts';
import { LatePair } from './LatePair.tsx';
import { Panel, type PanelOf } from './panel/Panel.tsx';
import { PlayStrip } from './transport/PlayStrip.tsx';
import { Title } from './Title.tsx';
import { Missed } from '../shell/late/Missed.tsx';
import { useForm } from './useForm.ts';
import { painting } from '../own/paint/painting.ts';
import { useLatePaint } from './useLatePaint.ts';
import { words } from '../../words/words.ts';
import styles from './Stage.module.css';

/** Height of the phases of a step and the switches below them. */
const usualBoard = 128;

/** Of the way back to the story where no title has room for it. */
const backHeight = 52;

/** Of the strip on the first screen of a lecture: there the plots are looked at from afar. */
const lectureStrip = 100;

/** The one stage: the plots in their form, what stands around them, and the strip that plays them. */
export function Stage({ dock, reading: { part } }: { dock: Dock; reading: Reading }) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const [title, titleRef] = useHeight();
  const [board, boardRef] = useHeight(usualBoard);
  const form = useForm();
  const evidence = useEvidence();
  const drawn = useTourState(isDrawn);
  const { view, compare } = usePage((state) => state.address);
  const shown = methodIds.filter((id) => compare.includes(id));
  const aspect = aspectOf(useDataset().domain);
  const phase = useStore(useSession().slow.store, (state) =>
    state.method === view ? state.phase : undefined,
  );
  const phone = usePhone();
  const { part: paint, missed, again } = useLatePaint();
  const blank = useStore(painting, (state) => state.blank);
  // In slow motion the step is what is read, and two plots fill a phone.
  const titled = dock === 'hero' && phase === undefined && !(phone && form === 'pair');
  const back = useTourState(offersBack);
  const above = titled ? title : back && dock === 'hero' ? backHeight : 0;
  const networks = networksOf(form, view, shown);
  const layout =
    size &&
    stageLayout({
      form,
      dock,
      count: networks.length,
      size,
      aspect,
      title: above,
      board: form === 'pair' ? board : 0,
      ...(mode === 'lecture' && dock === 'hero' && !phone && { strip: lectureStrip }),
    });
  const least =
    size && dock === 'hero'
      ? leastHeight(above, size, form === 'pair' ? { aspect, board, told: phase !== undefined } : null)
      : null;
  return (
    <div
      ref={stage}
      className={styles.stage}
      style={{ minHeight: least === null ? undefined : rem(least) }}
      data-dock={dock}
      data-form={form}
      data-phase={phase}
      data-blank={(titled && blank) || undefined}
    >
      {titled && paint && <paint.PaintBar ref={titleRef} height={title} />}
      {titled && !paint && <Title ref={titleRef} />}
      {(!titled || paint) && <h1 className="spoken">{headingOf(view)}</h1>}
      {missed && <Missed again={again}>{words.shell.missed.menu}</Missed>}
      {layout &&
        networks.map((of, i) => (
          <Boundary key={`${of.method} ${of.network}`}>
            <Panel
              of={of}
              box={layout.plots[i]!}
              names={layout.names}
              wiring={layout.wiring}
              bare={layout.bare}
              paired={form === 'pair'}
              terse={dock === 'above'}
              cue={!drawn && i === networks.length - 1}
            />
          </Boundary>
        ))}
      <Boundary>
        {layout && (
          <LatePair
            method={form === 'pair' && view !== 'compare' ? view : null}
            layout={layout}
            boardRef={boardRef}
          />
        )}
      </Boundary>
      <Boundary>
        {part && evidence && layout?.evidence && (
          <part.Evidence id={evidence} box={layout.evidence} dock={dock} />
        )}
        {part && drawn && layout?.plots[0] && <part.DrawnBorder box={layout.plots[0]} />}
      </Boundary>
      <Boundary>
        {titled &&
          paint &&
          layout &&
          networks.map(({ method, network }, i) => (
            <paint.PaintLayer
              key={`${method} ${network}`}
              box={layout.plots[i]!}
              name={words.methods.name[method]}
            />
          ))}
      </Boundary>
      {layout && (
        <Placed box={layout.strip} name={words.transport.group} className={styles.strip}>
          <Boundary>
            <PlayStrip dock={dock} height={layout.strip.height} />
          </Boundary>
        </Placed>
      )}
    </div>
  );
}

/** What the page shows where no title stands. */
const headingOf = (view: View): string =>
  view === 'compare' ? words.stage.compare : words.methods.name[view];

function networksOf(form: Form, view: View, compared: readonly MethodId[]): PanelOf[] {
  if (form === 'evidence') return [];
  if (view === 'compare') return compared.map((method) => ({ method, network: 'student' }));
  const student: PanelOf = { method: view, network: 'student' };
  return form === 'pair' ? [{ method: view, network: 'teacher' }, student] : [student];
}
