/** Which pictures can be taken away, how large, and as what. */
import type { Session } from '../../../../session/session.ts';
import { teachingOf } from '../../../../session/say/teaching.ts';
import type { MethodId } from '../../../../settings/settings.ts';
import type { NetworkName } from '../../../stage/slow/scene.ts';

/** Of the run, then of what was made around it. */
export const wholeIds = ['plots', 'figure2', 'accuracy', 'loss', 'runs', 'map', 'sweep'] as const;
export type WholeId = (typeof wholeIds)[number];

/** They tell how good runs are: none, where nobody knows the points' classes. */
export const judgingIds: readonly WholeId[] = ['accuracy', 'runs', 'map', 'sweep'];

/** One network's plot. */
export type PanelId = `${NetworkName} ${MethodId}`;

export type PictureId = WholeId | PanelId;

export const sizeIds = ['column', 'text', 'slide'] as const;
export type SizeId = (typeof sizeIds)[number];

export const formats = ['svg', 'png'] as const;

export interface PictureChoice {
  picture: PictureId;
  size: SizeId;
  format: (typeof formats)[number];
}

export interface PanelOf {
  network: NetworkName;
  method: MethodId;
}

/** Of each method the student, and its teacher where it has one. */
export const panelsOf = ({ methods, store }: Session): PanelOf[] =>
  methods.flatMap((method): PanelOf[] => {
    const { teacher } = teachingOf(method, store.get().address.settings);
    const student: PanelOf = { network: 'student', method };
    return teacher === 'none' ? [student] : [student, { network: 'teacher', method }];
  });

export const panelId = ({ network, method }: PanelOf): PanelId => `${network} ${method}`;

/** Null: it is no panel's. */
export function panelOf(id: PictureId): PanelOf | null {
  const [network, method] = id.split(' ');
  return method ? ({ network, method } as PanelOf) : null;
}
