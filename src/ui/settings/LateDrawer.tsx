import { words } from '../../words/words.ts';
import { useLate } from '../shell/useLate.ts';

const load = () => import('./Drawer.tsx');

/** The drawer, fetched late: opened before it has come, it appears when it comes. */
export function LateDrawer(props: { open: boolean; onClose: () => void }) {
  const part = useLate(load, props.open);
  if (part === 'unreachable') return props.open && <p className="note">{words.drawer.unreachable}</p>;
  return part && <part.Drawer {...props} />;
}
