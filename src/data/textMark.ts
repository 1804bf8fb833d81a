/** A text's mark: 53 bits of its content, in eleven characters of base 36. */
export function markOf(text: string): string {
  let [a, b] = [0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 15), 0x735a2d97) ^ (b >>> 13);
  b = Math.imul(b ^ (b >>> 16), 0xcaf649a9) ^ (a >>> 11);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
