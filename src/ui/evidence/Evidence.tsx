import type { ReactNode } from 'react';
import type { EvidenceId } from '../../session/story/scenes.ts';
import { Placed } from '../stage/layout/Placed.tsx';
import type { BoardProps } from './board.ts';
import { MapBoard } from './map/MapBoard.tsx';
import { QuadBoard } from './parts/QuadBoard.tsx';
import { SweepBoard } from './sweep/SweepBoard.tsx';
import { StripsBoard } from './typical/StripsBoard.tsx';

const boards: Record<EvidenceId, (props: BoardProps) => ReactNode> = {
  map: MapBoard,
  typical: StripsBoard,
  parts: QuadBoard,
  sweep: SweepBoard,
};

/** On the stage, in place of the plots of one run: what many runs came to. */
export function Evidence({ id, box, dock }: BoardProps & { id: EvidenceId }) {
  const Board = boards[id];
  return (
    <Placed key={id} box={box}>
      <Board box={box} dock={dock} />
    </Placed>
  );
}
