import { useState } from 'react';
import { aspectOf } from '../../../data/dataset.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { controls, usualControls, type Control } from '../../embed/controls.ts';
import { Sentences } from '../../controls/Sentences.tsx';
import { frameHeight } from '../../embed/embedLayout.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { useSession } from '../../shell/context.ts';
import { linkOf, staysHere } from '../linkOf.ts';
import { CopyText } from './CopyText.tsx';
import { frameHtml, oEmbed, sandbox } from './embedSnippet.ts';
import styles from './EmbedGroup.module.css';

/** CSS pixels: as wide as a column of text on most pages. */
const width = 720;

/** What shows the stage in a frame of another page, as the stage stands now. */
export function EmbedGroup() {
  const session = useSession();
  // As it was when the dialog opened, as the link is.
  const [{ address }] = useState(() => session.store.get());
  const [allowed, setAllowed] = useState<ReadonlySet<Control>>(() => new Set(usualControls));
  const { embed } = lateWords;
  const count = address.view === 'compare' ? address.compare.length : 1;
  const snippet = {
    link: linkOf(address),
    allowed,
    title: words.shell.title,
    width,
    height: frameHeight(
      {
        form: address.view === 'compare' ? 'row' : 'field',
        count,
        aspect: aspectOf(datasetOf(address.settings).domain),
        allowed,
      },
      width,
    ),
  };
  const turn = (control: Control, on: boolean) =>
    setAllowed(new Set(controls.filter((one) => (one === control ? on : allowed.has(one)))));
  return (
    <div>
      <p className="note">
        <Sentences of={[embed.about, staysHere(address) && lateWords.share.link.onlyHere]} />
      </p>
      <fieldset className={styles.controls}>
        <legend>{embed.allows}</legend>
        {controls.map((control) => (
          <label key={control} className={styles.control}>
            <input
              type="checkbox"
              checked={allowed.has(control)}
              onChange={({ target }) => turn(control, target.checked)}
            />
            <span>{embed.control[control]}</span>
          </label>
        ))}
      </fieldset>
      <p className="note" aria-live="polite">
        {!allowed.has('play') && <span>{embed.restsAtEnd}</span>}
      </p>
      <CopyText
        name={embed.frame.name}
        copyName={embed.frame.copy}
        text={frameHtml(snippet)}
        note={[embed.frame.height, embed.frame.sandbox(sandbox)]}
      />
      <Disclosure title={embed.card.title} says={embed.card.says}>
        <CopyText
          name={embed.card.name}
          copyName={embed.card.copy}
          text={oEmbed(snippet, words.shell.site)}
        />
      </Disclosure>
    </div>
  );
}
