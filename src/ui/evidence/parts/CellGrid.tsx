import { lateWords } from '../../../words/lateWords.ts';
import { cellAt, noClassInformation, type Variant } from '../../../learn/study/factorial.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { Outcomes } from '../../../session/study/outcomes.ts';
import { partOfVariant, refusalOf } from '../../../session/study/variantPart.ts';
import { Scrolling } from '../Scrolling.tsx';
import styles from './CellGrid.module.css';

interface Props {
  settings: Settings;
  outcomes: Outcomes;
  onOpen: (variant: Variant) => void;
}

const placements = ['spaced', 'random'] as const;
const consistencies = [8, 0];
const rows = [1, 0].flatMap((lambda) => [0, 1].map((b) => ({ lambda, b })));

/** Feedback, labels and consistency, each on and off, on both placements: sixteen cells. */
export function CellGrid({ settings, outcomes, onOpen }: Props) {
  return (
    <Scrolling name={lateWords.parts.tableName}>
      <table className={`${styles.cells} number`}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {lateWords.parts.rowHead}
            </th>
            {placements.map((placement) => (
              <th key={placement} scope="colgroup" colSpan={2}>
                {lateWords.contenders.stars(placement)}
              </th>
            ))}
          </tr>
          <tr>
            {placements.flatMap((placement) =>
              consistencies.map((w) => (
                <th key={`${placement} ${w}`} scope="col">
                  {lateWords.parts.consistency(w)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ lambda, b }) => (
            <tr key={`${lambda} ${b}`}>
              <th scope="row">
                <b>{lateWords.parts.feedback(lambda)}</b>
                <span>{lateWords.parts.labels(b)}</span>
              </th>
              {placements.flatMap((placement) =>
                consistencies.map((w) => {
                  const variant = cellAt(lambda, b, w, placement)!;
                  return (
                    <td key={variant.id}>
                      <Cell {...{ variant, settings, outcomes, onOpen }} />
                    </td>
                  );
                }),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Cell({ variant, settings, outcomes, onOpen }: Props & { variant: Variant }) {
  const refusal = refusalOf(variant, settings);
  if (refusal)
    return (
      <p className={`${styles.cell} ${styles.none}`}>
        {lateWords.parts.refused(lateWords.settings.conflict[refusal])}
      </p>
    );
  const blind = noClassInformation(partOfVariant(variant, settings).settings);
  const outcome = outcomes.get(variant.id);
  const name = lateWords.parts.open(lateWords.variants.name(variant));
  return (
    <button
      type="button"
      className={blind ? `${styles.cell} ${styles.blind}` : styles.cell}
      onClick={() => onOpen(variant)}
    >
      <span className="spoken">{`${name}.`}</span>
      {outcome ? (
        <>
          <b>{lateWords.runs.reached(outcome.student.success, outcome.student.runs)}</b>
          <span>{lateWords.runs.interval(outcome.student.success)}</span>
          <span>{lateWords.parts.teacher(outcome.teacher.success, outcome.teacher.runs)}</span>
        </>
      ) : (
        <span>{lateWords.parts.notRun}</span>
      )}
      {blind && <span>{lateWords.parts.noClasses}</span>}
    </button>
  );
}
