/** Breaks a text into lines of a width. */

/** What stays together: a word with the spaces behind it, or a letter of Han with what may not begin a line. */
const pieces = /\p{Script=Han}[，。、；：！？）”]*|[^\s\p{Script=Han}]+\s*|\s+/gu;

/** @param widthOf a text's width, in the width's own unit */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines = [''];
  for (const piece of text.match(pieces) ?? []) {
    const fits = (more: string) => widthOf((lines.at(-1)! + more).trimEnd()) <= width;
    if (fits(piece)) lines.push(lines.pop()! + piece);
    else if (widthOf(piece.trimEnd()) <= width) lines.push(piece);
    // Longer than a line, as an address is: it begins one.
    else lines.push(...chopped(piece, width, widthOf));
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function chopped(piece: string, width: number, widthOf: (text: string) => number): string[] {
  const lines = [''];
  for (const letter of piece) {
    const longer = lines.at(-1)! + letter;
    if (widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(letter);
  }
  return lines;
}
