import type { MouseEvent } from 'react';
import { words } from '../../../words/words.ts';
import { focusOn } from '../../controls/focusOn.ts';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import { starPlace } from './starPlace.ts';
import styles from './StarMenu.module.css';

/** The star keeps it, where a browser would take it from there and give it to nobody. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** What else than moving can be done to the selected star: what keys do, for fingers. */
export function StarMenu() {
  const { labels: commands } = useSession();
  const { domain } = useDataset();
  const selected = usePage((state) => state.selected);
  const labels = usePage((state) => state.labels);
  const label = selected === null ? undefined : labels[selected];
  if (selected === null || !label) return null;
  const other = label.class === 0 ? 1 : 0;
  const place = starPlace(label, domain);
  return (
    <div
      className={styles.menu}
      style={place}
      data-below={place['--y'] > 0.9 || undefined}
      role="toolbar"
      aria-label={words.stage.star.group(selected)}
    >
      <button type="button" onMouseDown={keepFocus} onClick={() => commands.flip(selected)}>
        {words.stage.star.flip(other)}
      </button>
      <button
        type="button"
        onMouseDown={keepFocus}
        onClick={({ currentTarget }) => {
          // From a star that goes the focus goes on to the next one.
          focusOn(currentTarget.parentElement!.parentElement!.querySelector<SVGElement>('.handle.selected'));
          commands.unlabel(selected);
        }}
      >
        {words.stage.star.unlabel}
      </button>
    </div>
  );
}
