/** Text in which what stands between two `**` is bold. */
export function Marked({ text }: { text: string }) {
  return text
    .split('**')
    .map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : <span key={i}>{part}</span>));
}
