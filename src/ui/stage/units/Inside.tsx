import { useState } from 'react';
import { methods } from '../../../learn/methods/methods.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { useSettings } from '../../shell/context.ts';
import type { NetworkName } from '../slow/scene.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { LargeUnit } from './LargeUnit.tsx';
import { UnitMap, type UnitPlace } from './UnitMap.tsx';
import styles from './Inside.module.css';

/** Teacher and student from input to output, and one unit large. */
export function Inside({ method }: { method: MethodId }) {
  const settings = useSettings();
  const { network } = settings;
  const networks: NetworkName[] = methods[method].start(settings) ? ['teacher', 'student'] : ['student'];
  const [chosen, setChosen] = useState<{ network: NetworkName; place: UnitPlace }>({
    network: networks[0]!,
    place: { layer: 0, unit: 0 },
  });
  // Its method may have lost its teacher since, and a smaller network has no such unit any more.
  const of = networks.includes(chosen.network) ? chosen.network : networks[0]!;
  const { layer, unit } = chosen.place;
  const exists = layer === network.hidden.length ? unit === 0 : unit < (network.hidden[layer] ?? 0);
  const place = exists ? chosen.place : { layer: 0, unit: 0 };
  return (
    <div className={styles.units}>
      {networks.map((name) => (
        <UnitMap
          key={name}
          name={name}
          title={networks.length === 1 ? lateWords.units.of.only : lateWords.units.of[name]}
          layers={network.hidden}
          chosen={of === name ? place : null}
          onChoose={(next) => setChosen({ network: name, place: next })}
        />
      ))}
      <LargeUnit network={of} place={place} layers={network.hidden} />
    </div>
  );
}
