/** The words of the parts that are fetched late, by section. Another language has the same shape. */
import { adding } from './adding.ts';
import { addressNotice } from './addressNotice.ts';
import { contenders } from './contenders.ts';
import { downloads } from './downloads.ts';
import { drawer } from './drawer.ts';
import { embed } from './embed.ts';
import { lecture } from './lecture.ts';
import { lesson } from './lesson.ts';
import { look } from './look.ts';
import { map } from './map.ts';
import { own } from './own.ts';
import { parts } from './parts.ts';
import { runs } from './runs.ts';
import { settingNotes } from './settingNotes.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';
import { shortcuts } from './shortcuts.ts';
import { slow } from './slow.ts';
import { story } from './story.ts';
import { sweep } from './sweep.ts';
import { table } from './table.ts';
import { take } from './take.ts';
import { typical } from './typical.ts';
import { units } from './units.ts';
import { variants } from './variants.ts';

export const late = {
  adding,
  addressNotice,
  contenders,
  downloads,
  drawer,
  embed,
  lecture,
  lesson,
  look,
  map,
  own,
  parts,
  runs,
  settingNotes,
  settings,
  share,
  shortcuts,
  slow,
  story,
  sweep,
  table,
  take,
  typical,
  units,
  variants,
};

export type Late = typeof late;
