import { useId, useRef, useState } from 'react';
import { momentOf } from '../../session/momentOf.ts';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { Sentences } from '../controls/Sentences.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useSession } from '../shell/context.ts';
import { sentLink, staysHere } from './linkOf.ts';
import { QrView } from './QrView.tsx';
import { useCopy } from './useCopy.ts';
import styles from './LinkGroup.module.css';

/** The address of what the stage shows: to copy, to send, to point a camera at. */
export function LinkGroup() {
  const id = useId();
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const { copied, copy, forget } = useCopy(field);
  const [unsent, setUnsent] = useState(false);
  const [withMoment, setWithMoment] = useState(false);
  // As it was when the dialog opened: a link that changes under the hand is hard to copy.
  const [state] = useState(() => session.store.get());
  const link = sentLink(state.address, withMoment ? momentOf(state) : null);
  const { link: said } = lateWords.share;
  const send = () =>
    navigator.share({ title: words.shell.title, url: link }).catch((error: unknown) => {
      // Who closes the system's sheet has seen it.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setUnsent(true);
    });
  return (
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
        <div className={styles.moment}>
          <label htmlFor={`${id}-moment`}>{said.moment}</label>
          <Switch
            id={`${id}-moment`}
            describedBy={`${id}-about`}
            on={withMoment}
            onChange={(on) => {
              setWithMoment(on);
              forget();
            }}
          />
        </div>
        <p className="note" id={`${id}-about`}>
          <Sentences
            of={[
              withMoment ? said.rests(momentOf(state).step) : said.begins,
              withMoment && state.canUndo && said.anew,
              staysHere(state.address) && said.onlyHere,
            ]}
          />
        </p>
        <output className="note">
          {copied && <span>{said[copied]}</span>}
          {unsent && <span>{said.unsent}</span>}
        </output>
      </div>
      <QrView link={link} />
    </div>
  );
}
