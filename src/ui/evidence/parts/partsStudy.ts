/** The runs of the variants, as long as the page is open. */
import type { Wanted } from '../../../session/study/reports.ts';
import type { StudyState } from '../../../session/study/study.ts';
import { createStudy } from '../useEstimate.ts';

export const study = createStudy();

/** The factorial as the command line reports it. */
export function wanted({ parts, rows }: StudyState): Wanted[] {
  const present = parts.filter(({ id }) => rows.get(id)?.length);
  return [
    {
      settings: parts[0]!.settings,
      parts: parts.map(({ id }) => id),
      rows: present.flatMap(({ id }) => rows.get(id)!.map((row) => ({ variant: id, ...row }))),
    },
  ];
}
