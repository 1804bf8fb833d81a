/** KaTeX, in a chunk of its own; its letters: loadLetters.ts. */
import { render } from 'katex';

/** Writes a formula into an element, and MathML for screen readers beside it. */
export const writeFormula = (element: HTMLElement, tex: string): void => render(tex, element);
