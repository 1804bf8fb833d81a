import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';
import styles from './QrCode.module.css';

/** Modules of white around a code, as its standard asks for (ISO/IEC 18004). */
const quiet = 4;

/** A text as a QR code: one path, dark on white in every theme, since not every camera reads the inverse. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const code = useMemo(() => generate(text), [text]);
  const size = code.size + 2 * quiet;
  return (
    <svg
      className={styles.code}
      viewBox={`${-quiet} ${-quiet} ${size} ${size}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={size} height={size} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}
