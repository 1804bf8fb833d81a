import { useSession } from '../../shell/context.ts';
import { Painter } from '../../../session/own/painter.ts';
import type { Session } from '../../../session/session.ts';
import { keepPoints } from '../keptPoints.ts';

const painters = new WeakMap<Session, Painter>();

/** A session's: it keeps its brush. */
function painterOf(session: Session): Painter {
  const painter = painters.get(session) ?? new Painter(session, (text) => void keepPoints(text));
  painters.set(session, painter);
  return painter;
}

export const usePainter = (): Painter => painterOf(useSession());
