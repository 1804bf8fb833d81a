import { maxLabels } from '../../data/dataset.ts';
import { useState, type ReactNode } from 'react';
import { usePage, useSession } from './context.ts';
import { Missed } from './late/Missed.tsx';
import { LateNotices } from './LateNotices.tsx';
import { MissedLanguage } from './MissedLanguage.tsx';
import { mode } from './mode.ts';
import { Notice } from './Notice.tsx';
import { labelWarnings } from '../../session/say/labelWarnings.ts';
import { painting } from '../own/paint/painting.ts';
import { useStore } from './useStore.ts';
import { words } from '../../words/words.ts';
import styles from './Notices.module.css';

/**
 * What went wrong or deserves a warning: one line each, in the flow of the page.
 *
 * @param children what is to be said besides of the page that they stand in
 */
export function Notices({ children }: { children?: ReactNode }) {
  const session = useSession();
  const notices = usePage((state) => state.notices);
  const failed = usePage((state) => state.failed);
  const engine = usePage((state) => state.engine);
  const divergedAt = usePage(({ summary }) => (summary?.status === 'diverged' ? summary.step : null));
  const labels = usePage((state) => state.labels);
  // While one paints, a class without a star is nothing wrong.
  const isPainting = useStore(painting, (state) => state.on);
  return (
    <div className={styles.notices} role="log" aria-label={words.notices.group}>
      {failed?.kind === 'missing' && (
        <MissedFile>{words.notices.failed(words.notices.failure(failed))}</MissedFile>
      )}
      {failed && failed.kind !== 'missing' && (
        <Notice action={words.notices.restart} onAction={() => session.transport.reset()}>
          {words.notices.failed(words.notices.failure(failed))}
        </Notice>
      )}
      {divergedAt !== null && (
        <Notice
          // Elsewhere settings are not the reader's.
          {...(mode === 'page' && {
            action: words.notices.halve,
            onAction: () => session.settings.halveLearningRates(),
          })}
        >
          {words.notices.diverged(divergedAt)}
        </Notice>
      )}
      {!failed && engine?.reason?.kind === 'missing' && (
        <MissedFile>{words.notices.tookOver(engine.engine, engine.reason)}</MissedFile>
      )}
      {engine?.reason && engine.reason.kind !== 'missing' && (
        <Standing key={engine.engine}>{words.notices.tookOver(engine.engine, engine.reason)}</Standing>
      )}
      {engine?.unchecked && <Standing>{words.notices.unchecked(engine.engine)}</Standing>}
      {(isPainting ? [] : labelWarnings(labels)).map(({ kind, side }) => (
        <Standing key={kind + side}>{words.notices.labels[kind](side)}</Standing>
      ))}
      {labels.length === maxLabels && <Standing>{words.notices.labels.most(maxLabels)}</Standing>}
      {notices.length > 0 && (
        <Notice onDismiss={() => session.dismissNotices()}>
          <LateNotices notices={notices} />
        </Notice>
      )}
      <MissedLanguage />
      {children}
    </div>
  );
}

/** As long as it holds, or until it was read: it stands over the page. */
function Standing({ children }: { children: string }) {
  const [read, setRead] = useState(false);
  return read ? null : <Notice onDismiss={() => setRead(true)}>{children}</Notice>;
}

/** For want of a file the run does not go on, or not on the engine that it should have. */
function MissedFile({ children }: { children: string }) {
  const session = useSession();
  return (
    <Notice>
      <Missed again={() => session.transport.tryAgain()}>{children}</Missed>
    </Notice>
  );
}
