import { Tabs } from 'radix-ui';
import { useState, type ComponentType } from 'react';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { EmbedGroup } from './embed/EmbedGroup.tsx';
import { LinkGroup } from './LinkGroup.tsx';
import { filming } from './take/film/filming.ts';
import { FilmRow } from './take/film/FilmRow.tsx';
import { KeptRow } from './take/KeptRow.tsx';
import { NumbersRow } from './take/NumbersRow.tsx';
import { PicturesRow } from './take/pictures/PicturesRow.tsx';
import { PythonRow } from './take/PythonRow.tsx';
import styles from './ShareTabs.module.css';

type ShareTab = keyof typeof lateWords.share.tabs;

/** Ways to pass on what the stage shows, by tab. What makes a file is fetched when one is asked for. */
const ways: Record<ShareTab, readonly ComponentType[]> = {
  link: [LinkGroup],
  embed: [EmbedGroup],
  pictures: [PicturesRow, FilmRow],
  numbers: [NumbersRow, PythonRow],
  run: [KeptRow],
};

/** One way at a time. The others stay as they are, with what was chosen there. */
export function ShareTabs() {
  // Who comes back to a film in the making finds it.
  const [tab, setTab] = useState<ShareTab>(() => (filming.get().progress ? 'pictures' : 'link'));
  const tabs = Object.keys(ways) as ShareTab[];
  return (
    <Tabs.Root className={styles.tabs} value={tab} onValueChange={(next) => setTab(next as ShareTab)}>
      <Tabs.List className={styles.list} aria-label={words.shell.share}>
        {tabs.map((id) => (
          <Tabs.Trigger key={id} value={id} className={`segment ${styles.tab}`}>
            {lateWords.share.tabs[id]}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map((id) => (
        <Tabs.Content key={id} value={id} forceMount className={styles.way}>
          {ways[id].map((Way, i) => (
            <Boundary key={i}>
              <Way />
            </Boundary>
          ))}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
