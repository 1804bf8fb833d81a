import { useRef, type ReactNode } from 'react';
import { rem } from '../../../draw/sink/chartUnit.ts';
import type { Box } from './shape.ts';
import { placed, useMorph } from './useMorph.ts';
import styles from './Placed.module.css';

interface Props {
  box: Box;
  children: ReactNode;
  className?: string | undefined;
  /** Makes it a named region. */
  name?: string;
}

/** A part of the stage at its place. */
export function Placed({ box, children, className = '', name }: Props) {
  const element = useRef<HTMLElement>(null);
  useMorph(element, box);
  const Element = name === undefined ? 'div' : 'section';
  return (
    <Element
      ref={element as never}
      className={`${styles.placed} ${className}`}
      aria-label={name}
      style={{ width: rem(box.width), height: rem(box.height), transform: placed(box) }}
    >
      {children}
    </Element>
  );
}
