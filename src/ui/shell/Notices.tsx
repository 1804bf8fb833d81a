import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { usePage, useSession } from './context.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { labelWarnings } from '../../session/labelWarnings.ts';
import * as words from '../../words/en/page.ts';

/** What went wrong or deserves a warning: one line each, in the flow of the page. */
export function Notices() {
  const session = useSession();
  const notices = usePage((state) => state.notices);
  const failed = usePage((state) => state.failed);
  const engine = usePage((state) => state.engine);
  const summary = usePage((state) => state.summary);
  const labels = usePage((state) => state.labels);
  return (
    <div className="notices" role="log" aria-label={words.noticeGroup}>
      {failed && (
        <Notice action={words.notice.restart} onAction={() => session.reset()}>
          {words.notice.failed(failed)}
        </Notice>
      )}
      {summary?.status === 'diverged' && (
        <Notice action={words.notice.halve} onAction={() => session.halveLearningRates()}>
          {words.notice.diverged(summary.step)}
        </Notice>
      )}
      {engine?.reason && <Notice>{words.notice.engineLost(words.engineName(engine.name))}</Notice>}
      {labelWarnings(labels, session.data).map((warning) => (
        <Notice key={warning}>{warning}</Notice>
      ))}
      {notices.length > 0 && (
        <Notice onDismiss={() => session.dismissNotices()}>
          {notices.slice(0, 3).join(' ')}
          {notices.length > 3 && ` ${words.notice.more(notices.length - 3)}`}
        </Notice>
      )}
    </div>
  );
}

interface Props {
  children: ReactNode;
  action?: string;
  onAction?: () => void;
  onDismiss?: () => void;
}

function Notice({ children, action, onAction, onDismiss }: Props) {
  return (
    <div className="notice">
      <p>{children}</p>
      {action && (
        <button type="button" className="button small" onClick={onAction}>
          {action}
        </button>
      )}
      {onDismiss && (
        <IconButton name={words.notice.dismiss} onClick={onDismiss}>
          <X size={18} />
        </IconButton>
      )}
    </div>
  );
}
