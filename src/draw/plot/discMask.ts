/** Discs on a raster, each pixel covered as much as the disc that covers it most. */

/** Middles fall on so many places within a pixel, across and down. */
const places = 4;

/** Coverage, 0 to 255, row-major from the top. */
export interface DiscMask {
  coverage: Uint8Array;
  /** Puts a disc about a place, in pixels; what lies outside is cut. */
  put(left: number, top: number): void;
}

/** @param coverage to draw on, of the raster's size: it is cleared @param radius in pixels */
export function discMask(coverage: Uint8Array, columns: number, radius: number): DiscMask {
  coverage.fill(0);
  const rows = coverage.length / columns;
  const side = 2 * Math.ceil(radius + 0.5) + 1;
  const stamps = Array.from({ length: places * places }, (_, place) => stampOf(place, side, radius));
  return {
    coverage,
    put(left, top) {
      const column = Math.floor(left);
      const row = Math.floor(top);
      const stamp = stamps[places * Math.floor(places * (top - row)) + Math.floor(places * (left - column))]!;
      const [firstColumn, firstRow] = [column - (side - 1) / 2, row - (side - 1) / 2];
      for (let j = Math.max(0, -firstRow); j < side && firstRow + j < rows; j++) {
        const start = (firstRow + j) * columns + firstColumn;
        for (let i = Math.max(0, -firstColumn); i < side && firstColumn + i < columns; i++) {
          const value = stamp[j * side + i]!;
          if (value > coverage[start + i]!) coverage[start + i] = value;
        }
      }
    },
  };
}

/** One disc about a place in the middle pixel: full half a pixel within its edge, nothing half a pixel beyond it. */
function stampOf(place: number, side: number, radius: number): Uint8Array {
  const middle = (side - 1) / 2;
  const x = middle + ((place % places) + 0.5) / places;
  const y = middle + (Math.floor(place / places) + 0.5) / places;
  return Uint8Array.from({ length: side * side }, (_, pixel) => {
    const distance = Math.hypot((pixel % side) + 0.5 - x, Math.floor(pixel / side) + 0.5 - y);
    return 255 * Math.min(1, Math.max(0, radius + 0.5 - distance));
  });
}
