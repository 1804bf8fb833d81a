import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Notice.module.css';

interface Props {
  children: ReactNode;
  action?: string;
  onAction?: () => void;
  onDismiss?: () => void;
}

/** Among the notices: a line, with what can be done about it. */
export function Notice({ children, action, onAction, onDismiss }: Props) {
  return (
    <div className={styles.notice}>
      <div>{children}</div>
      {action && (
        <button type="button" className="button small" onClick={onAction}>
          {action}
        </button>
      )}
      {onDismiss && (
        <IconButton name={words.notices.dismiss} onClick={onDismiss}>
          <X size="1.125rem" />
        </IconButton>
      )}
    </div>
  );
}
