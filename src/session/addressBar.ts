/** The address as the session writes it: at once, or as soon as the browser lets it. */

/** Milliseconds until a refused address is written again. */
const again = 5000;

export class AddressBar {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param writeHash may throw: Safari takes no more than 100 in half a minute */
  constructor(private readonly writeHash: (hash: string) => void) {}

  write(hash: string): void {
    clearTimeout(this.timer);
    try {
      this.writeHash(hash);
    } catch {
      // What the address says is run all the same; a link can be copied a little later.
      this.timer = setTimeout(() => this.write(hash), again);
    }
  }

  /** What was refused is not written any more. */
  forget(): void {
    clearTimeout(this.timer);
  }
}
