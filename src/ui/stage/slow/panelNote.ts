import type { SlowState } from '../../../session/slow/slowMotion.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { exaggeration } from '../../../worker/protocol.ts';
import { movesIn, type NetworkName } from './scene.ts';

/** Under a network's name while a step is shown in phases: what it does, and whether that is drawn enlarged. */
export function panelNote(network: NetworkName, { phase, exaggerated }: SlowState): string {
  const note = lateWords.slow.panel[network][phase];
  const enlarged = exaggerated && phase >= movesIn[network];
  return enlarged ? `${note}${words.shell.between}${lateWords.slow.exaggerated(exaggeration)}` : note;
}
