import { useRef } from 'react';
import { aspectOf } from '../../data/dataset.ts';
import { rem } from '../../draw/sink/chartUnit.ts';
import { methodIds } from '../../settings/settings.ts';
import { words } from '../../words/words.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { useDataset, usePage } from '../shell/context.ts';
import { Placed } from '../stage/layout/Placed.tsx';
import { useSize } from '../stage/layout/useSize.ts';
import { Panel } from '../stage/panel/Panel.tsx';
import type { Control } from './controls.ts';
import { framedLayout, leastStage, wantedStage, type Framed } from './embedLayout.ts';
import { EmbedStrip } from './EmbedStrip.tsx';
import { usePostedHeight } from './usePostedHeight.ts';
import styles from './EmbedStage.module.css';

/** The plots of one method's student or of those compared, and what plays them. */
export function EmbedStage({ allowed }: { allowed: ReadonlySet<Control> }) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const { view, compare } = usePage((state) => state.address);
  const shown = view === 'compare' ? methodIds.filter((id) => compare.includes(id)) : [view];
  const framed: Framed = {
    form: view === 'compare' ? 'row' : 'field',
    count: shown.length,
    aspect: aspectOf(useDataset().domain),
    allowed,
  };
  const layout = size && framedLayout(framed, size);
  usePostedHeight(stage, size && wantedStage(framed, size.width));
  return (
    <div
      ref={stage}
      className={styles.stage}
      style={{ minHeight: size ? rem(leastStage(size.width, allowed)) : undefined }}
    >
      {layout &&
        shown.map((method, i) => (
          <Boundary key={method}>
            <Panel
              of={{ method, network: 'student' }}
              box={layout.plots[i]!}
              names={layout.names}
              wiring={layout.wiring}
              bare={layout.bare}
              paired={false}
              terse={false}
              cue={allowed.has('drag') && i === shown.length - 1}
            />
          </Boundary>
        ))}
      {layout && (
        <Placed box={layout.strip} name={words.transport.group} className={styles.strip}>
          <Boundary>
            <EmbedStrip height={layout.strip.height} />
          </Boundary>
        </Placed>
      )}
    </div>
  );
}
