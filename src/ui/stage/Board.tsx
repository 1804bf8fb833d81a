import type { Ref } from 'react';
import { rem } from '../../draw/sink/chartUnit.ts';
import type { MethodId } from '../../settings/settings.ts';
import { usePhone } from '../shell/usePhone.ts';
import { LookCloser } from './looks/LookCloser.tsx';
import { hasPhases } from '../../session/slow/slowMotion.ts';
import { useSettings } from '../shell/context.ts';
import type { Box } from './layout/shape.ts';
import { placed } from './layout/useMorph.ts';
import { Phases } from './slow/Phases.tsx';
import { useSlow } from './slow/useSlow.ts';
import styles from './Board.module.css';

interface Props {
  method: MethodId;
  /** Null: there is no room for it. */
  box: Box | null;
  ref: Ref<HTMLDivElement>;
}

/** Under teacher and student: the phases of a step, and ways to look closer. As high as it is. */
export function Board({ method, box, ref }: Props) {
  const slow = useSlow(method);
  const phone = usePhone();
  const phases = hasPhases(method, useSettings());
  const place = box && { width: rem(box.width), transform: placed(box) };
  return (
    <div ref={ref} className={styles.board} style={place ?? {}} hidden={!box}>
      {phases && (!phone || slow) && <Phases method={method} />}
      {!slow && <LookCloser method={method} />}
    </div>
  );
}
