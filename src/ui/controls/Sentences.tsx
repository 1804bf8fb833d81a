/** Sentences one after another, without those that are not said now. */
export const Sentences = ({ of }: { of: readonly (string | false | null | undefined)[] }) =>
  of.map((sentence, i) => sentence && <span key={i}>{` ${sentence}`}</span>);
