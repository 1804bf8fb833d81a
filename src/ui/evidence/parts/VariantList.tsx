import { noClassInformation, type Variant } from '../../../learn/study/factorial.ts';
import type { Rate } from '../../../learn/study/statistics.ts';
import type { Settings } from '../../../settings/settings.ts';
import { words as firstWords } from '../../../words/words.ts';
import { parts as words, interval, reached } from '../../../words/en/evidence.ts';
import { variants as phrases } from '../../../words/en/variants.ts';
import type { Outcome, Outcomes } from '../../../session/study/outcomes.ts';
import { partOfVariant, refusalOf } from '../../../session/study/variantPart.ts';
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
        const name = phrases.name(variant);
        const result = outcomes.get(variant.id)?.result;
        return (
          <li key={variant.id} className={!refusal && isBlind(variant, settings) ? styles.blind : undefined}>
            <p className={styles.sentence}>
              {refusal && words.refusedVariant(capital(name), firstWords.settings.conflict[refusal])}
              {!refusal && (result ? phrases.sentence(result) : `${capital(name)}.`)}
            </p>
            {!refusal && <Numbers outcome={outcomes.get(variant.id)} />}
            {!refusal && (
              <button
                type="button"
                className="button small"
                aria-label={words.open(name)}
                onClick={() => onOpen(variant)}
              >
                {words.watch}
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

/** A symbol stays as it is. */
const capital = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

function Numbers({ outcome }: { outcome: Outcome | undefined }) {
  if (!outcome) return <p className={`${styles.outcome} ${styles.none} number`}>{words.notRun}</p>;
  const { student, teacher } = outcome;
  return (
    <p className={`${styles.outcome} number`}>
      <b>{reached(student.success, student.runs)}</b>
      <Interval rate={student.success} />
      <span>
        {interval(student.success)}, {words.teacher(teacher.success, teacher.runs)}
      </span>
    </p>
  );
}

const barWidth = 104;

/** A rate with its interval on a line from 0 to 100 %. */
function Interval({ rate: { rate, low, high } }: { rate: Rate }) {
  const x = (share: number) => 5 + share * (barWidth - 10);
  return (
    <svg className={styles.interval} width={barWidth} height={12} aria-hidden>
      <path d={`M${x(0)} 6H${x(1)}`} />
      <path className={styles.range} d={`M${x(low)} 6H${x(high)}`} />
      <circle cx={x(rate)} cy={6} r={4} />
    </svg>
  );
}
