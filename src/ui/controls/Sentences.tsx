import { words } from '../../words/words.ts';

/** Sentences one after another, without those that are not said now. */
export const Sentences = ({ of }: { of: readonly (string | false | null | undefined)[] }) =>
  of
    .filter((sentence) => typeof sentence === 'string' && sentence !== '')
    .map((sentence, i) => <span key={i}>{i === 0 ? sentence : `${words.shell.between}${sentence}`}</span>);
