/** The address as the session writes it: at once, or as soon as the browser lets it. */
import { encodeAddress, type Address, type View } from '../settings/address.ts';

/** Milliseconds until a refused address is written again. */
const again = 5000;

export interface AddressBarOptions {
  /** Shows a hash, without its `#`, as the address's; empty where all is default. May throw. */
  writeHash: (hash: string) => void;
  /** The view where the address names none. */
  view?: View;
  /** Whether the page's address is this session's from the start. */
  keepsAddress?: boolean;
}

export class AddressBar {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private keeps: boolean;

  /** @param address what is in force now */
  constructor(
    private readonly options: AddressBarOptions,
    private readonly address: () => Address,
  ) {
    this.keeps = options.keepsAddress ?? true;
  }

  /** Whether the page's address is this session's: of several, one keeps it. */
  keep(keeps: boolean): void {
    this.keeps = keeps;
    this.forget();
    this.write();
  }

  /** What is in force is the page's address. */
  write(): void {
    if (this.keeps) this.show(encodeAddress(this.address(), this.options.view));
  }

  /** What was refused is not written any more. */
  forget(): void {
    clearTimeout(this.timer);
  }

  private show(hash: string): void {
    this.forget();
    try {
      // Safari takes no more than 100 in half a minute.
      this.options.writeHash(hash);
    } catch {
      // What the address says is run all the same; a link can be copied a little later.
      this.timer = setTimeout(() => this.show(hash), again);
    }
  }
}
