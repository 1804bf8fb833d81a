/** Who answers labels: decided here alone. */
import { restartAnswer, trainingAnswer, type Answer } from './answers.ts';
import type { Document } from './documents.ts';
import type { PageState } from './pageState.ts';
import type { Playback } from './playback.ts';
import type { SlowMotion } from './slow/slowMotion.ts';
import type { Solving } from './solve/solving.ts';
import type { Watched } from './store.ts';

export class Answering {
  private readonly training: Answer;
  private readonly restarting: Answer;

  constructor(
    private readonly page: Watched<PageState>,
    private readonly playback: Playback,
    private readonly slow: SlowMotion,
    private readonly solving: Solving,
    restart: () => void,
  ) {
    this.training = trainingAnswer(playback);
    this.restarting = restartAnswer(playback, restart);
  }

  /** Who answers labels that move. Not solving in slow motion: there the run stands at a step. */
  get moves(): Answer {
    if (this.solving.store.get().on && !this.slow.active) return this.solving;
    return this.page.get().address.policy === 'restart' ? this.restarting : this.training;
  }

  /** Who answers a document of the same run. That itself goes back to labels that it has seen, and has what came of them. */
  to({ change }: Document): Answer {
    const { moves, playback } = this;
    const isKnown = !playback.held && playback.frame?.changes.includes(change) === true;
    return moves === this.solving && !this.solving.isSwitched && isKnown ? this.training : moves;
  }

  /** Labels that stand begin the run anew. */
  get restarts(): boolean {
    return this.moves === this.restarting;
  }

  /** The run has ended, and a drag would not begin another: training has no next steps to answer with. */
  get rests(): boolean {
    const { summary, address } = this.page.get();
    return summary?.status === 'finished' && address.policy !== 'restart';
  }
}
