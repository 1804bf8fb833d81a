import { encodeAddress, type Address } from '../../settings/address.ts';

/** The address of a page that shows this. Another's language and engine are theirs to choose, so no query goes along. */
export function linkOf(address: Address): string {
  const hash = encodeAddress(address);
  return `${location.origin}${location.pathname}${hash && `#${hash}`}`;
}
