import { name, version } from '../../../../package.json';
import type { About } from '../../../session/take/about.ts';
import { words } from '../../../words/words.ts';

/** By which page, and when. */
export const madeHere = (): Pick<About, 'page' | 'made'> => ({
  page: `${name} ${version}`,
  made: new Date().toISOString().slice(0, 10),
});

export const engineName = ({
  engine,
  adapter,
}: {
  engine: Parameters<typeof words.shell.engine.name>[0];
  adapter: string;
}) => `${words.shell.engine.name(engine)} (${adapter})`;
