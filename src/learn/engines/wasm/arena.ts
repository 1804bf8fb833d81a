/** Spans of a WebAssembly memory, handed out and taken back. */
export class Arena {
  readonly memory: WebAssembly.Memory;
  /** Free spans [from, to) in ascending order; neighbors never touch. The last one is open-ended. */
  private free: [number, number][];

  /** @param base where the free memory begins, in bytes */
  constructor(memory: WebAssembly.Memory, base: number) {
    this.memory = memory;
    this.free = [[aligned(base), Infinity]];
  }

  /**
   * The first free span of `bytes` bytes, zeroed, at a multiple of 64.
   *
   * @throws RangeError where the memory cannot grow
   */
  allocate(bytes: number): number {
    const size = aligned(Math.max(1, bytes));
    const index = this.free.findIndex(([from, to]) => to - from >= size);
    const span = this.free[index]!;
    const start = span[0];
    const missing = start + size - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / 65536));
    span[0] = start + size;
    if (span[0] === span[1]) this.free.splice(index, 1);
    new Uint8Array(this.memory.buffer, start, size).fill(0);
    return start;
  }

  /** Takes a span back: the same numbers as it was allocated with. */
  release(start: number, bytes: number): void {
    this.free.push([start, start + aligned(Math.max(1, bytes))]);
    this.free.sort((a, b) => a[0] - b[0]);
    this.free = this.free.reduce<[number, number][]>((merged, span) => {
      const last = merged.at(-1);
      if (last?.[1] === span[0]) last[1] = span[1];
      else merged.push(span);
      return merged;
    }, []);
  }
}

/** A cache line. */
const aligned = (bytes: number): number => Math.ceil(bytes / 64) * 64;
