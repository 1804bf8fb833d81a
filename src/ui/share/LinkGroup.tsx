import { useId, useRef, useState } from 'react';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { useSession } from '../shell/context.ts';
import { linkOf } from './linkOf.ts';
import { QrView } from './QrView.tsx';
import { ShareGroup } from './ShareGroup.tsx';
import { useCopy } from './useCopy.ts';
import styles from './LinkGroup.module.css';

/** The address of what the stage shows: to copy, to send, to point a camera at. */
export function LinkGroup() {
  const id = useId();
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const { copied, copy } = useCopy(field);
  const [unsent, setUnsent] = useState(false);
  const link = linkOf(session.store.get().address);
  const { link: said } = lateWords.share;
  const send = () =>
    navigator.share({ title: words.shell.title, url: link }).catch((error: unknown) => {
      // Who closes the system's sheet has seen it.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setUnsent(true);
    });
  return (
    <ShareGroup title={said.title}>
      <div className={styles.link}>
        <div className={styles.ways}>
          <label className="spoken" htmlFor={id}>
            {said.address}
          </label>
          <input
            ref={field}
            id={id}
            className={styles.address}
            readOnly
            value={link}
            onFocus={({ target }) => target.select()}
          />
          <div className={styles.buttons}>
            <button type="button" className="button primary" onClick={() => void copy()}>
              {said.copy}
            </button>
            {'share' in navigator && (
              <button type="button" className="button" onClick={() => void send()}>
                {said.send}
              </button>
            )}
          </div>
          <output className="note">
            {copied && <span>{said[copied]}</span>}
            {unsent && <span>{said.unsent}</span>}
          </output>
        </div>
        <QrView link={link} />
      </div>
    </ShareGroup>
  );
}
