import type { View } from '../../settings/address.ts';
import type { MethodId } from '../../settings/settings.ts';
import { shownMethods } from '../../settings/shownMethods.ts';
import { Radios } from '../controls/Radios.tsx';
import { useEvidence, usePage, useSession, useTour } from '../shell/context.ts';
import { PlotView } from './panel/PlotView.tsx';
import { useAccuracy } from './slow/useSlow.ts';
import { words } from '../../words/words.ts';
import styles from './MethodPicker.module.css';

/**
 * Which method the page shows, or all compared.
 *
 * @param pictures each choice is a small living plot with its accuracy: where only one method fits the screen
 */
export function MethodPicker({ pictures = false }: { pictures?: boolean }) {
  const session = useSession();
  const tour = useTour();
  const { view, compare } = usePage((state) => state.address);
  const evidence = useEvidence();
  const shown = shownMethods({ view, compare });
  const className = pictures ? styles.thumbnail! : 'segment';
  const all = {
    id: 'compare' as View,
    shown: words.stage.compare,
    className: pictures ? `${className} ${styles.all}` : className,
  };
  const each = shown.map((id) => ({
    id: id as View,
    shown: pictures ? <Thumbnail method={id} /> : words.methods.name[id],
    className,
    name: words.methods.name[id],
  }));
  // In a line: a method that joins stands after the others, and none of them moves.
  const choices = pictures ? [...each, all] : [all, ...each];
  return (
    <Radios
      className={pictures ? styles.thumbnails : 'segments'}
      name={words.stage.methodGroup}
      // In place of evidence any can be chosen, that of the run behind it, too.
      value={evidence ? null : view}
      choices={choices}
      onChange={(chosen) => {
        tour.turnAside();
        session.show({ view: chosen });
      }}
    />
  );
}

function Thumbnail({ method }: { method: MethodId }) {
  const accuracy = useAccuracy(method, 'student');
  return (
    <>
      <PlotView method={method} network="student" still />
      <span>{words.methods.name[method]}</span>
      <b className="number">{accuracy == null ? '–' : words.numbers.percent(accuracy)}</b>
    </>
  );
}
