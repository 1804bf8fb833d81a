/** The story's paragraphs in order, each with the scenes that show it. Their words: `story` in the language. */
import type { SceneId } from './scenes.ts';

interface Shown {
  scenes: readonly SceneId[];
  /** After the first sentences; its symbols stand in the glossary. */
  formula?: string;
}

const shown = {
  sixLabels: { scenes: ['supervised'] },
  pseudoLabels: { scenes: ['pseudoLabels'] },
  feedback: {
    formula: 'F(θ_T) = L_l( θ_S − η_S ∇ L_u(θ_S; T(x)) )',
    scenes: ['loop', 'shuffled'],
  },
  consistency: { scenes: ['withoutConsistency', 'withoutFeedback', 'withBoth'] },
  paper: { scenes: ['paperLiteral', 'paperLike', 'imagenetLike'] },
  fairControl: { scenes: ['addUda', 'told'] },
  open: { scenes: ['signTurnedRound', 'wrongStar', 'oneNumber'] },
} satisfies Record<string, Shown>;

export type ParagraphId = keyof typeof shown;

export const paragraphs: readonly ({ id: ParagraphId } & Shown)[] = Object.entries(shown).map(
  ([id, paragraph]) => ({ id: id as ParagraphId, ...paragraph }),
);
