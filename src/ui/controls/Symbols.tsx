/** Text in which `θ_T` is written with a subscript. */
export function Symbols({ text }: { text: string }) {
  return text.split(/_(\w)/).map((part, i) =>
    i % 2 === 1 ? (
      <sub key={i} translate="no">
        {part}
      </sub>
    ) : (
      <span key={i}>{part}</span>
    ),
  );
}
