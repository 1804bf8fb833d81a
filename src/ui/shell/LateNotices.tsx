import type { AddressNotice } from '../../settings/address.ts';
import { words } from '../../words/words.ts';
import { Sentences } from '../controls/Sentences.tsx';
import { Missed } from './late/Missed.tsx';
import { useLateWords } from './late/useLateWords.ts';

/** What an address said that was not taken: most visits need no words for it. */
export function LateNotices({ notices }: { notices: readonly AddressNotice[] }) {
  const { part, missed, again } = useLateWords(true);
  if (missed) return <Missed again={again}>{words.shell.missed.notices}</Missed>;
  if (!part) return null;
  const { one, more } = part.addressNotice;
  return <Sentences of={[...notices.slice(0, 3).map(one), notices.length > 3 && more(notices.length - 3)]} />;
}
