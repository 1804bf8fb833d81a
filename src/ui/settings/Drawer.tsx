import { X } from 'lucide-react';
import { Dialog, RadioGroup } from 'radix-ui';
import { useRef } from 'react';
import { fieldsOf, settingGroups } from '../../settings/fields.ts';
import { presets, type PresetId } from '../../settings/presets.ts';
import type { Policy } from '../../settings/address.ts';
import { presetOf, withPreset } from '../../settings/presetOf.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { usePage, useSession, useSettings } from '../shell/context.ts';
import { SettingControl } from './SettingControl.tsx';
import { Segments } from '../controls/Segments.tsx';
import { words } from '../../words/words.ts';
import styles from './Drawer.module.css';

/** The settings, beside the page: it makes room and stays in sight. */
export function Drawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  // The button that opens it is no trigger of the dialog's, so focus is given back by hand.
  const opener = useRef<HTMLElement | null>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()} modal={false}>
      <Dialog.Content
        className={styles.drawer}
        aria-describedby={undefined}
        onInteractOutside={(event) => event.preventDefault()}
        onOpenAutoFocus={() => (opener.current = document.activeElement as HTMLElement)}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          opener.current?.focus();
        }}
      >
        <div className={styles.head}>
          <Dialog.Title>{words.drawer.title}</Dialog.Title>
          <Dialog.Close className="icon" aria-label={words.drawer.close}>
            <X size="1.25rem" />
          </Dialog.Close>
        </div>
        <Boundary>
          <Presets />
          <PolicyChoice />
          {settingGroups.map((group) => (
            <fieldset key={group}>
              <legend>{words.settings.group[group]}</legend>
              {fieldsOf(group).map((field) => (
                <SettingControl key={field.path} field={field} />
              ))}
            </fieldset>
          ))}
          <p className="quiet">{words.drawer.note}</p>
        </Boundary>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function Presets() {
  const session = useSession();
  const settings = useSettings();
  const current = presetOf(settings);
  return (
    <fieldset>
      <legend id="preset">{words.drawer.presets}</legend>
      <RadioGroup.Root
        className={styles.presets}
        aria-labelledby="preset"
        value={current ?? ''}
        onValueChange={(id) => session.changeSettings(withPreset(settings, id as PresetId))}
      >
        {(Object.keys(presets) as PresetId[]).map((id) => (
          <RadioGroup.Item
            key={id}
            value={id}
            className={styles.preset}
            aria-label={words.drawer.presetName[id]}
          >
            <b>{words.drawer.presetName[id]}</b>
            <span>{words.drawer.presetNote[id]}</span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </fieldset>
  );
}

function PolicyChoice() {
  const session = useSession();
  const policy = usePage((state) => state.address.policy);
  return (
    <fieldset>
      <legend id="policy">{words.drawer.policies}</legend>
      <Segments<Policy>
        labelledBy="policy"
        value={policy}
        choices={words.drawer.policyName}
        onChange={(next) => session.show({ policy: next })}
      />
      <p className="note">{words.drawer.policyNote[policy]}</p>
    </fieldset>
  );
}
