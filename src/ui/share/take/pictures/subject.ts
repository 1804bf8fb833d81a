import type { Body } from '../../../../draw/sheet/sheet.ts';
import type { MethodId } from '../../../../settings/settings.ts';

/** What a picture is of. */
export interface Subject {
  body: Body;
  /** What is to be known to read it. */
  notes: readonly string[];
  methods: readonly MethodId[];
}
