import type { CSSProperties } from 'react';
import type { Domain, Label } from '../../../data/dataset.ts';

/** Where a star lies in its plot, as the custom properties `--x` and `--y`: shares, from the left and from the foot. */
export const starPlace = ({ x, y }: Label, domain: Domain) =>
  ({
    '--x': (x - domain.x[0]) / (domain.x[1] - domain.x[0]),
    '--y': (y - domain.y[0]) / (domain.y[1] - domain.y[0]),
  }) as CSSProperties & Record<'--x' | '--y', number>;
