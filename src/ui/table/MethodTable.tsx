import { columnGroups, columns, differs, type ColumnGroup } from '../../session/say/rowTable.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Scrolling } from '../evidence/Scrolling.tsx';
import { MethodName } from './MethodName.tsx';
import styles from './MethodTable.module.css';
import type { TableProps } from './tableProps.ts';
import type { TableRow } from './tableRows.ts';
import { RowAction } from './RowAction.tsx';
import { Term } from './Term.tsx';
import { TermControls } from './TermControls.tsx';

/** Where there is room for it. */
export function MethodTable(props: TableProps) {
  const { table } = lateWords;
  return (
    <Scrolling name={table.scroll}>
      <table className={`${styles.table} number`}>
        <Head />
        <tbody>
          {props.rows.map((line) => (
            <Line key={line.id} line={line} {...props} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Head() {
  const { table } = lateWords;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {table.method}
        </th>
        <th scope="col" rowSpan={2}>
          <span className="spoken">{table.edit}</span>
        </th>
        {(Object.keys(columnGroups) as ColumnGroup[]).map((group) => (
          <th key={group} scope="colgroup" colSpan={columnGroups[group].length} className={styles.group}>
            {table.group[group]}
          </th>
        ))}
        <th scope="col" rowSpan={2} className={styles.passes}>
          {table.passes}
        </th>
      </tr>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {table.column[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Line({ line, from, onEdit, ...editing }: TableProps & { line: TableRow }) {
  const { id, row, passes } = line;
  const own = id === 'yours';
  return (
    <tr className={own ? styles.own : undefined}>
      <th scope="row">
        <MethodName id={id} />
      </th>
      <td>
        <RowAction id={id} onEdit={onEdit} />
      </td>
      {columns.map((column) => (
        <td key={column}>
          {own ? (
            <TermControls {...{ column, row }} {...editing} />
          ) : (
            <Term {...{ column, row }} differs={differs(column, row, from.row)} />
          )}
        </td>
      ))}
      <td className={styles.passes}>{lateWords.table.passesOf(passes)}</td>
    </tr>
  );
}
