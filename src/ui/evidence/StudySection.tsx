import type { ReactNode, Ref } from 'react';
import { Section } from '../shell/below/Section.tsx';
import styles from './StudySection.module.css';

interface Props {
  /** Of the heading. */
  id: string;
  title: string;
  /** What it is about, where the section does not say so elsewhere. */
  about?: ReactNode;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}

/** A part of the page that runs many runs, and shows what they come to. */
export function StudySection({ about, children, ...section }: Props) {
  return (
    <Section {...section} className={styles.section}>
      {about && <p className={styles.about}>{about}</p>}
      {children}
    </Section>
  );
}
