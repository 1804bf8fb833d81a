import type { Box, Dock } from '../stage/layout/shape.ts';

/** Of what shows evidence on the stage. */
export interface BoardProps {
  /** Its room, as charts count. */
  box: Box;
  dock: Dock;
}
