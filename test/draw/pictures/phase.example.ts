/** Two settings at three and two values: runs made here and elsewhere, a cell without runs and one that does not run. */
import { drawPhase, type Phase } from '../../../src/draw/sweep/phaseDiagram.ts';
import { example } from './example.ts';

const cell = (reached: number | null, recorded: boolean) => ({
  rate: reached === null ? null : reached / 16,
  text: reached === null ? '' : `${reached}/16`,
  refused: false,
  recorded,
});

const data: Omit<Phase, 'size'> = {
  across: { values: [0.1, 1, 10], labels: ['0.1', '1', '10'], own: 1 },
  up: { values: [2, 8], labels: ['2', '8'], own: 4 },
  cells: [
    cell(16, true),
    cell(13, true),
    cell(7, false),
    cell(0, false),
    cell(null, false),
    { rate: null, text: '', refused: true, recorded: false },
  ],
  marked: 2,
  margin: { left: 40, bottom: 26 },
};

export default example({
  sizes: [
    { width: 600, height: 240 },
    { width: 328, height: 180 },
  ],
  data,
  others: {
    across: { ...data.across, own: 5 },
    up: { ...data.up, labels: ['2', 'eight'] },
    cells: data.cells.map((one) => ({ ...one, recorded: true })),
    marked: null,
    margin: { left: 60, bottom: 22 },
  },
  draw: (sink, options, palette, size) => drawPhase(sink, { ...options, size }, palette),
});
