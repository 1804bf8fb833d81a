import type { Box, Dock } from '../stage/layout/stageLayout.ts';

/** Of what shows evidence on the stage. */
export interface BoardProps {
  /** Its room, as charts count. */
  box: Box;
  dock: Dock;
}
