import { lateWords } from '../../words/lateWords.ts';

/** Where a row has no such term. */
export const Nothing = () => (
  <span>
    <span aria-hidden>{lateWords.table.none}</span>
    <span className="spoken">{lateWords.table.noneSpoken}</span>
  </span>
);
