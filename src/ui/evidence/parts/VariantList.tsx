import { lateWords } from '../../../words/lateWords.ts';
import { noClassInformation, type Variant } from '../../../learn/study/factorial.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { Outcome, Outcomes } from '../../../session/study/outcomes.ts';
import { partOfVariant, refusalOf } from '../../../session/study/variantPart.ts';
import { Interval } from './Interval.tsx';
import styles from './VariantList.module.css';

interface Props {
  variants: readonly Variant[];
  settings: Settings;
  outcomes: Outcomes;
  onOpen: (variant: Variant) => void;
}

/** A line a variant: what its runs showed in one sentence, its numbers, and a way to watch it. */
export function VariantList({ variants, settings, outcomes, onOpen }: Props) {
  return (
    <ul className={styles.variants}>
      {variants.map((variant) => {
        const refusal = refusalOf(variant, settings);
        const name = lateWords.variants.name(variant);
        const result = outcomes.get(variant.id)?.result;
        return (
          <li key={variant.id} className={!refusal && isBlind(variant, settings) ? styles.blind : undefined}>
            <p className={styles.sentence}>
              {refusal
                ? lateWords.parts.refusedVariant(name, lateWords.settings.conflict[refusal])
                : result
                  ? lateWords.variants.sentence(result)
                  : lateWords.parts.notRunYet(name)}
            </p>
            {!refusal && <Numbers outcome={outcomes.get(variant.id)} />}
            {!refusal && (
              <button
                type="button"
                className="button small"
                aria-label={lateWords.parts.open(name)}
                onClick={() => onOpen(variant)}
              >
                {lateWords.parts.watch}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const isBlind = (variant: Variant, settings: Settings): boolean =>
  noClassInformation(partOfVariant(variant, settings).settings);

function Numbers({ outcome }: { outcome: Outcome | undefined }) {
  if (!outcome) return <p className={`${styles.outcome} ${styles.none} number`}>{lateWords.parts.notRun}</p>;
  const { student, teacher } = outcome;
  return (
    <p className={`${styles.outcome} number`}>
      <b>{lateWords.runs.reached(student.success, student.runs)}</b>
      <span className={styles.interval}>
        <Interval rate={student.success} />
      </span>
      <span>
        {`${lateWords.runs.interval(student.success)}, ${lateWords.parts.teacher(teacher.success, teacher.runs)}`}
      </span>
    </p>
  );
}
