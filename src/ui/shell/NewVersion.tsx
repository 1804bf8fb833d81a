import { useState } from 'react';
import { words } from '../../words/words.ts';
import { Sentences } from '../controls/Sentences.tsx';
import { reload } from './late/reload.ts';
import { useNewVersion } from './late/useNewVersion.ts';
import { Notice } from './Notice.tsx';

/** Among the notices: another version of the page. It waits until a person wants it. */
export function NewVersion() {
  const ready = useNewVersion();
  const [dismissed, setDismissed] = useState(false);
  if (!ready || dismissed) return null;
  const { missed } = words.shell;
  return (
    <Notice action={missed.reload} onAction={() => void reload()} onDismiss={() => setDismissed(true)}>
      <Sentences of={[words.notices.newVersion, missed.kept]} />
    </Notice>
  );
}
