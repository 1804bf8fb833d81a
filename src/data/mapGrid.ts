/** The places at which the map of a label is trained: 24 × 18 cells over the plane, coarse to fine. */
import type { Domain } from './dataset.ts';

/** Cells fill a domain; row-major from the lowest y. */
export const mapGrid = { columns: 24, rows: 18 } as const;

/**
 * Levels, coarse to fine: at each, one cell stands for a block of so many by so many. Each level's cells are
 * among the next one's, as in Adam7 interlacing, so that nothing is trained twice.
 */
export const mapStrides = [4, 2, 1] as const;

export const mapCells = mapGrid.columns * mapGrid.rows;

/** The cell that stands for the block around a cell: within half a cell of the block's center. */
function standIn(cell: number, stride: number): number {
  const within = Math.min(1, stride - 1);
  const start = (at: number) => at - (at % stride) + within;
  return start(Math.floor(cell / mapGrid.columns)) * mapGrid.columns + start(cell % mapGrid.columns);
}

/** The cells that a level trains beyond those of the levels before it. */
export function cellsOfLevel(level: number): number[] {
  return Array.from({ length: mapCells }, (_, cell) => cell).filter(
    (cell) => isOnLevel(cell, level) && !isOnLevel(cell, level - 1),
  );
}

const isOnLevel = (cell: number, level: number): boolean =>
  level >= 0 && standIn(cell, mapStrides[level]!) === cell;

/** The finest cell that has a value and stands for this one; null where there is none yet. */
export function knownCell(cell: number, isKnown: (cell: number) => boolean): number | null {
  const known = mapStrides.map((stride) => standIn(cell, stride)).findLast(isKnown);
  return known ?? null;
}

const width = ({ x }: Domain): number => (x[1] - x[0]) / mapGrid.columns;
const height = ({ y }: Domain): number => (y[1] - y[0]) / mapGrid.rows;

/** A cell's middle, in the picture's coordinates. */
export const cellPlace = (domain: Domain, cell: number): { x: number; y: number } => ({
  x: domain.x[0] + ((cell % mapGrid.columns) + 0.5) * width(domain),
  y: domain.y[0] + (Math.floor(cell / mapGrid.columns) + 0.5) * height(domain),
});

/** The cell in which a place lies; the nearest one outside the domain. */
export function cellAt(domain: Domain, x: number, y: number): number {
  const column = slot((x - domain.x[0]) / width(domain), mapGrid.columns);
  return slot((y - domain.y[0]) / height(domain), mapGrid.rows) * mapGrid.columns + column;
}

const slot = (at: number, count: number): number => Math.max(0, Math.min(count - 1, Math.floor(at)));
