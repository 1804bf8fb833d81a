import {
  cellOf,
  has,
  inRow,
  saidDetails,
  type Column,
  type Row,
  type RowPath,
} from '../../session/say/rowTable.ts';
import { lateWords } from '../../words/lateWords.ts';
import { shownValue } from '../settings/shownValue.ts';
import { Nothing } from './Nothing.tsx';
import styles from './Term.module.css';

interface Props {
  column: Column;
  row: Row;
  /** From the row that it is held against. */
  differs: boolean;
}

/** A term of a row, or that it has none. */
export function Term({ column, row, differs }: Props) {
  const { table } = lateWords;
  const cell = has(column, row) ? cellOf(column, row) : null;
  return (
    <div className={differs ? `${styles.term} ${styles.differs}` : styles.term}>
      <span>
        {differs && (
          <>
            <span className="spoken">{table.differsSpoken}</span>
            <span aria-hidden>{`${table.differs} `}</span>
          </>
        )}
        {cell ? <span>{said(row, cell.term)}</span> : <Nothing />}
      </span>
      {cell && saidDetails(cell, row).map((path) => <small key={path}>{said(row, path)}</small>)}
    </div>
  );
}

function said(row: Row, path: RowPath): string {
  const value = inRow(row, path);
  return lateWords.table.said(path, value, shownValue(path, value));
}
