import * as words from './words.ts';

export function Curves() {
  return <figure className="curves" aria-label={words.curvesGroup} />;
}
