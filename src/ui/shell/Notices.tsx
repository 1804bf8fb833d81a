import { maxLabels } from '../../data/dataset.ts';
import { useState } from 'react';
import { usePage, useSession } from './context.ts';
import { Missed } from './late/Missed.tsx';
import { reload } from './late/reload.ts';
import { useNewVersion } from './late/useNewVersion.ts';
import { LateNotices } from './LateNotices.tsx';
import { Notice } from './Notice.tsx';
import { Sentences } from '../controls/Sentences.tsx';
import { labelWarnings } from '../../session/say/labelWarnings.ts';
import { LateDrop } from '../own/drop/LateDrop.tsx';
import { painting } from '../own/paint/painting.ts';
import { useStore } from './useStore.ts';
import { words } from '../../words/words.ts';
import styles from './Notices.module.css';

/** What went wrong or deserves a warning: one line each, in the flow of the page. */
export function Notices() {
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
        <Notice action={words.notices.restart} onAction={() => session.reset()}>
          {words.notices.failed(words.notices.failure(failed))}
        </Notice>
      )}
      {divergedAt !== null && (
        <Notice action={words.notices.halve} onAction={() => session.halveLearningRates()}>
          {words.notices.diverged(divergedAt)}
        </Notice>
      )}
      {!failed && engine?.reason?.kind === 'missing' && (
        <MissedFile>{words.notices.tookOver(engine.engine, engine.reason)}</MissedFile>
      )}
      {engine?.reason && engine.reason.kind !== 'missing' && (
        <Notice>{words.notices.tookOver(engine.engine, engine.reason)}</Notice>
      )}
      {engine?.unchecked && <Notice>{words.notices.unchecked(engine.engine)}</Notice>}
      {(isPainting ? [] : labelWarnings(labels)).map(({ kind, side }) => (
        <Notice key={kind + side}>{words.notices.labels[kind](side)}</Notice>
      ))}
      {labels.length === maxLabels && <Notice>{words.notices.labels.most(maxLabels)}</Notice>}
      {notices.length > 0 && (
        <Notice onDismiss={() => session.dismissNotices()}>
          <LateNotices notices={notices} />
        </Notice>
      )}
      <LateDrop />
      <NewVersion />
    </div>
  );
}

/** It waits until a person wants it. */
function NewVersion() {
  const ready = useNewVersion();
  const [dismissed, setDismissed] = useState(false);
  if (!ready || dismissed) return null;
  const { missed } = words.shell;
  return (
    <Notice action={missed.reload} onAction={() => void reload()} onDismiss={() => setDismissed(true)}>
      <Sentences of={[words.notices.newVersion, missed.kept]} />
    </Notice>
  );
}

/** For want of a file the run does not go on, or not on the engine that it should have. */
function MissedFile({ children }: { children: string }) {
  const session = useSession();
  return (
    <Notice>
      <Missed again={() => session.tryAgain()}>{children}</Missed>
    </Notice>
  );
}
