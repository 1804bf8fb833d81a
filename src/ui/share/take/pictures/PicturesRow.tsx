import { useState } from 'react';
import { lateWords } from '../../../../words/lateWords.ts';
import { Select } from '../../../controls/Select.tsx';
import { useDataset, usePage, useSession } from '../../../shell/context.ts';
import { TakeRow } from '../TakeRow.tsx';
import { useSaving } from '../useSaving.ts';
import { formats, judgingIds, sizeIds, wholeIds, type PictureId, type SizeId } from './pictureIds.ts';
import { panelNames } from './panelNames.ts';

/** What the stage shows, and what was measured around it, as pictures. */
export function PicturesRow() {
  const session = useSession();
  const saving = useSaving();
  usePage(({ address }) => address);
  const [chosen, setPicture] = useState<PictureId>('plots');
  const [size, setSize] = useState<SizeId>('text');
  const judges = useDataset().judgedCount > 0;
  const names = [...wholeNames(judges), ...panelNames(session)];
  // Its method may have left the run since.
  const picture = names.some(([id]) => id === chosen) ? chosen : 'plots';
  const { pictures } = lateWords.take;
  return (
    <TakeRow title={pictures.title} note={pictures.note} saving={saving}>
      <Select title={pictures.what} names={names} value={picture} onChange={setPicture} />
      <Select
        title={pictures.size}
        names={sizeIds.map((id) => [id, pictures.sizes[id]] as const)}
        value={size}
        onChange={setSize}
      />
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="button small"
          onClick={() => saving.save({ picture, size, format })}
        >
          {pictures.save[format]}
        </button>
      ))}
    </TakeRow>
  );
}

type Named = readonly [PictureId, string];

const wholeNames = (judges: boolean): Named[] =>
  wholeIds
    .filter((id) => judges || !judgingIds.includes(id))
    .map((id) => [id, lateWords.take.pictures.whole[id]]);
