/** What is used of gifenc, which comes without types. */
declare module 'gifenc' {
  type Color = [red: number, green: number, blue: number];

  /** The colors that stand best for those of a picture, RGBA, at most so many. */
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, most: number): Color[];
  /** Of each pixel, which of these is nearest. */
  export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: Color[]): Uint8Array;

  interface FrameOptions {
    /** Of the first frame: of all. */
    palette?: Color[];
    /** Milliseconds. */
    delay: number;
    /** 0: for ever. */
    repeat?: number;
    transparent?: boolean;
    transparentIndex?: number;
    /** What becomes of a frame under the next one; 1: it stays. */
    dispose?: number;
  }

  export function GIFEncoder(): {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array;
  };
}
