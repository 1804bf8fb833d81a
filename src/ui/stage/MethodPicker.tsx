import { RadioGroup } from 'radix-ui';
import type { View } from '../../settings/address.ts';
import { methodIds, type MethodId } from '../../settings/settings.ts';
import { usePage, useSession, useTour } from '../shell/context.ts';
import { PlotView } from './panel/PlotView.tsx';
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
  const shown = methodIds.filter((id) => compare.includes(id) || id === view);
  return (
    <RadioGroup.Root
      className={pictures ? styles.thumbnails : 'segments'}
      aria-label={words.stage.methodGroup}
      value={view}
      onValueChange={(value) => {
        tour.turnAside();
        session.show({ view: value as View });
      }}
      orientation="horizontal"
    >
      {shown.map((id) => (
        <RadioGroup.Item
          key={id}
          value={id}
          className={pictures ? styles.thumbnail : 'segment'}
          aria-label={words.methods.name[id]}
        >
          {pictures ? <Thumbnail method={id} /> : words.methods.name[id]}
        </RadioGroup.Item>
      ))}
      <RadioGroup.Item value="compare" className={pictures ? `${styles.thumbnail} ${styles.all}` : 'segment'}>
        {words.stage.compare}
      </RadioGroup.Item>
    </RadioGroup.Root>
  );
}

function Thumbnail({ method }: { method: MethodId }) {
  const accuracy = usePage(
    (state) => state.summary?.methods.find((other) => other.method === method)?.accuracy,
  );
  return (
    <>
      <PlotView method={method} network="student" still />
      <span>{words.methods.name[method]}</span>
      <b className="number">{accuracy === undefined ? '–' : words.numbers.percent(accuracy)}</b>
    </>
  );
}
