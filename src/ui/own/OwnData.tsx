import { useState } from 'react';
import { csvOfPoints } from '../../data/csvPoints.ts';
import { unpacked } from '../../data/packedPoints.ts';
import { lateWords } from '../../words/lateWords.ts';
import { FileButton } from '../controls/FileButton.tsx';
import { save } from '../controls/save.ts';
import { useDataset, useSession, useSettings } from '../shell/context.ts';
import { startPainting } from './paint/painting.ts';
import { Paste } from './Paste.tsx';
import { pointsIn, pointsOf, type Opened } from './pointsOf.ts';
import { takeOpened } from './takeOpened.ts';
import styles from './OwnData.module.css';

interface Props {
  /** The points used last could not be taken: what the page needs for them could not be fetched. */
  isMissed: boolean;
}

/** Points of one's own: what they are, and where they come from. */
export function OwnData({ isMissed }: Props) {
  const session = useSession();
  const { points } = useSettings().data;
  const [pasting, setPasting] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const { own } = lateWords;
  const take = async (opened: Opened) => {
    setSaid(opened.said);
    const { isTaken, said: all } = await takeOpened(session, opened);
    // Until then what was pasted is not lost.
    if (isTaken) setPasting(false);
    setSaid(all);
  };
  return (
    <div className={styles.own}>
      {points === '' ? <p className="note">{own.about}</p> : <Facts />}
      <div className={styles.ways}>
        <button type="button" className="button small" onClick={startPainting}>
          {own.paint.start}
        </button>
        <FileButton
          name={own.open}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChosen={(chosen) => void pointsOf(chosen).then(take)}
        />
        <button
          type="button"
          className="button small"
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          {own.paste}
        </button>
        {points !== '' && (
          <button
            type="button"
            className="button small"
            onClick={() => save('points.csv', 'text/csv', csvOfPoints(unpacked(points)!))}
          >
            {own.save}
          </button>
        )}
      </div>
      <output className={styles.said}>
        {(isMissed && said.length === 0 ? [own.missed] : said).map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
      </output>
      {/* Below what is said of it, which would be out of sight under the drawer’s foot. */}
      {pasting && <Paste onTaken={(text) => void take(pointsIn(text))} />}
    </div>
  );
}

/** How many points there are, which are stars, and what accuracy is measured on. */
function Facts() {
  const dataset = useDataset();
  return <p className="note number">{lateWords.own.facts(dataset)}</p>;
}
