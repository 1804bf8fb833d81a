/** Puts generated blocks between their markers; the prose around them is written by hand. */
import { format, resolveConfig } from 'prettier';

/**
 * The document with every block replaced: `<!-- table NAME -->` to `<!-- end NAME -->`. Formatted as the linter
 * wants it.
 *
 * Throws where a block has no place in the document, or a place no block.
 */
export async function withBlocks(
  document: string,
  blocks: ReadonlyMap<string, string>,
  file: string,
): Promise<string> {
  const places = [...document.matchAll(/<!-- table (\S+) -->/g)].map((match) => match[1]!);
  for (const name of new Set([...places, ...blocks.keys()])) {
    if (!blocks.has(name)) throw new Error(`Nothing is generated for the block ${name}.`);
    if (places.filter((place) => place === name).length !== 1)
      throw new Error(`The document does not have the block ${name} once.`);
  }
  const filled = [...blocks].reduce((text, [name, block]) => {
    const place = new RegExp(`(<!-- table ${name} -->)[^]*?(<!-- end ${name} -->)`);
    if (!place.test(text)) throw new Error(`The block ${name} has no end.`);
    return text.replace(place, (_, begin: string, end: string) => `${begin}\n\n${block}\n\n${end}`);
  }, document);
  return format(filled, { ...(await resolveConfig(file)), filepath: file });
}
