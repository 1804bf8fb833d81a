/** The story's scenes in order, each with the takes that it can set the stage to. Their words: `story` in the language. */
import type { TakeId } from './takes.ts';

export interface Scene {
  /** The first one stands on the stage as the scene begins; the sentences call the others. */
  takes: readonly [TakeId, ...TakeId[]];
  /** After the first sentences; its symbols stand in the glossary. */
  formula?: string;
  /** An exercise between the numbered scenes. */
  turn?: true;
}

const scenes = {
  sixLabels: { takes: ['supervised'] },
  pseudoLabels: { takes: ['pseudoLabels', 'supervised'] },
  feedback: {
    takes: ['lesson', 'shuffled'],
    formula: 'F(θ_T) = L_l( θ_S − η_S ∇ L_u(θ_S; T(x)) )',
  },
  consistency: { takes: ['withBoth', 'withoutConsistency', 'withoutFeedback'] },
  dips: { takes: ['dip', 'beforeDip', 'slip', 'afterDip'] },
  overrule: { takes: ['pulled'], turn: true },
  fairControl: { takes: ['fairControl', 'told'] },
  paper: { takes: ['paperLiteral', 'paperLike', 'imagenetLike'] },
  open: { takes: ['signTurnedRound', 'wrongStar', 'oneNumber'] },
} satisfies Record<string, Scene>;

export type SceneId = keyof typeof scenes;

export const sceneIds = Object.keys(scenes) as SceneId[];

export const sceneOf = (id: SceneId): Scene => scenes[id];

/** Those that are counted. */
export const numbered: readonly SceneId[] = sceneIds.filter((id) => !sceneOf(id).turn);
