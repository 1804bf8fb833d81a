/** What is read beside the stage, in order: the story's scenes, each with the takes that it can set the stage to, then the evidence. Their words: `story` in the language. */
import type { TakeId } from './takes.ts';

/** The same in plain letters, `θ_T` with a subscript, and in TeX. */
export interface SceneFormula {
  text: string;
  tex: string;
}

export interface Scene {
  /** The first one stands on the stage as the scene begins; the sentences call the others. */
  takes: readonly [TakeId, ...TakeId[]];
  /** After the first sentences; its symbols stand in the glossary. */
  formula?: SceneFormula;
  /** An exercise between the numbered scenes. */
  turn?: true;
}

const scenes = {
  sixLabels: { takes: ['supervised', 'ownBorder'] },
  pseudoLabels: { takes: ['pseudoLabels', 'supervised'] },
  feedback: {
    takes: ['lesson', 'shuffled'],
    formula: {
      text: 'F(θ_T) = L_l( θ_S − η_S ∇ L_u(θ_S; T(x)) )',
      tex: 'F(\\theta_T) = L_l\\bigl(\\theta_S - \\eta_S\\nabla L_u(\\theta_S;\\,T(x))\\bigr)',
    },
  },
  consistency: { takes: ['withBoth', 'withoutConsistency', 'withoutFeedback'] },
  dips: { takes: ['dip', 'beforeDip', 'slip', 'afterDip'] },
  overrule: { takes: ['pulled'], turn: true },
  fairControl: { takes: ['fairControl', 'told'] },
  paper: { takes: ['paperLiteral', 'paperLike', 'imagenetLike'] },
  open: { takes: ['signTurnedRound', 'wrongStar', 'oneNumber'] },
} satisfies Record<string, Scene>;

export type StorySceneId = keyof typeof scenes;

export const storyIds = Object.keys(scenes) as StorySceneId[];

export const sceneOf = (id: StorySceneId): Scene => scenes[id];

/** Those that are counted. */
export const numbered: readonly StorySceneId[] = storyIds.filter((id) => !sceneOf(id).turn);

/** What the stage shows of many runs like the reader's own: a star at every place, other seeds, parts switched off, settings swept. */
export const evidenceIds = ['map', 'typical', 'parts', 'sweep'] as const;

export type EvidenceId = (typeof evidenceIds)[number];

export type SceneId = StorySceneId | EvidenceId;

export const isEvidence = (id: SceneId): id is EvidenceId => (evidenceIds as readonly string[]).includes(id);
