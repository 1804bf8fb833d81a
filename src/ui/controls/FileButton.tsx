import { useRef } from 'react';

interface Props {
  name: string;
  /** Endings and types of files, as an input takes them. */
  accept: string;
  onChosen: (file: File) => void;
}

/** Opens a file of the person's. */
export function FileButton({ name, accept, onChosen }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button small" onClick={() => input.current!.click()}>
        {name}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen) onChosen(chosen);
          // The same file can be opened again.
          target.value = '';
        }}
      />
    </>
  );
}
