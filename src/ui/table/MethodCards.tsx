import { columnGroups, differs, has, type Column, type ColumnGroup } from '../../session/say/rowTable.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Fold } from '../evidence/Fold.tsx';
import { MethodName } from './MethodName.tsx';
import styles from './MethodCards.module.css';
import type { TableProps } from './tableProps.ts';
import type { TableRow } from './tableRows.ts';
import { RowAction } from './RowAction.tsx';
import { Term } from './Term.tsx';
import { TermControls } from './TermControls.tsx';

/** The table on a phone: a list for each method, of what it has and of what it lacks beside the one it is held against. Yours is seen, the others are many: they come when somebody asks. */
export function MethodCards(props: TableProps) {
  const own = props.rows.filter(({ id }) => id === 'yours');
  const others = props.rows.filter(({ id }) => id !== 'yours');
  return (
    <>
      {own.length > 0 && <Cards lines={own} {...props} />}
      <Fold title={lateWords.table.named(others.length)}>
        <Cards lines={others} {...props} />
      </Fold>
    </>
  );
}

const Cards = ({ lines, ...props }: TableProps & { lines: readonly TableRow[] }) => (
  <ul className={styles.cards}>
    {lines.map((line) => (
      <Card key={line.id} line={line} {...props} />
    ))}
  </ul>
);

function Card({ line, from, onEdit, ...editing }: TableProps & { line: TableRow }) {
  const { id, row, passes } = line;
  const own = id === 'yours';
  const { table } = lateWords;
  const isSaid = (column: Column) => own || has(column, row) || differs(column, row, from.row);
  return (
    <li className={own ? `${styles.card} ${styles.own}` : styles.card}>
      <div className={styles.head}>
        <MethodName id={id} />
        <RowAction id={id} onEdit={onEdit} />
      </div>
      {(Object.keys(columnGroups) as ColumnGroup[]).map((group) => {
        const shown = columnGroups[group].filter(isSaid);
        return (
          shown.length > 0 && (
            <div key={group} className={styles.group}>
              <h3>{table.group[group]}</h3>
              <dl className="number">
                {shown.map((column) => (
                  <div key={column}>
                    <dt>{table.column[column]}</dt>
                    <dd>
                      {own ? (
                        <TermControls {...{ column, row }} {...editing} />
                      ) : (
                        <Term {...{ column, row }} differs={differs(column, row, from.row)} />
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </div>
          )
        );
      })}
      <p className="quiet number">{`${table.passes}: ${table.passesOf(passes)}`}</p>
    </li>
  );
}
