/** The faces that our formulas are set in, KaTeX's files by CSS's names: those alone are fetched, and kept for later. */
export const faces = {
  'KaTeX_Main-Regular': '1em KaTeX_Main',
  'KaTeX_Math-Italic': 'italic 1em KaTeX_Math',
  'KaTeX_Size1-Regular': '1em KaTeX_Size1',
};
