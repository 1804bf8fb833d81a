/** What a closer look changes in a plot, once what it takes has come: closeScene.ts. */
import type { Picture } from '../../../draw/plot/picture.ts';
import type { Session } from '../../../session/session.ts';
import type { Phase } from '../../../session/slow/slowMotion.ts';
import type { MethodId } from '../../../settings/settings.ts';
import type { Frame, Inspection } from '../../../worker/protocol.ts';

export type NetworkName = 'student' | 'teacher';

/** The phase in which a network takes its step. */
export const movesIn: Record<NetworkName, Phase> = { student: 2, teacher: 4 };

/** Whether a step was taken apart where a frame stands. */
export const isAt = (inspection: Inspection | null, frame: Frame | null): boolean =>
  !!inspection && inspection.run === frame?.run && inspection.step === frame.step;

/** To be laid over what a frame shows of a method's network. */
type Scene = (session: Session, frame: Frame, method: MethodId, network: NetworkName) => Partial<Picture>;

export const plain: Partial<Picture> = { overlays: [] };

let scene: Scene = () => plain;

/** From now on there is something to show. */
export const showScenes = (made: Scene): void => void (scene = made);

export const sceneOf: Scene = (...of) => scene(...of);
