import { Dialog } from 'radix-ui';
import { fieldsOf, settingGroups, type SettingGroup } from '../../settings/fields.ts';
import { nearestPreset } from '../../settings/presetOf.ts';
import { lateWords } from '../../words/lateWords.ts';
import { goTo } from '../shell/below/goTo.ts';
import { usePage, useSettings } from '../shell/context.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { PolicyChoice } from './PolicyChoice.tsx';
import { SettingControl } from './SettingControl.tsx';
import { useMeant } from './useMeant.ts';
import styles from './SettingGroups.module.css';

/** The few settings that matter most; the others are closed, a line a group. */
export function SettingGroups() {
  const policy = usePage((state) => state.address.policy);
  const { group: names } = lateWords.settings;
  const [first, ...others] = settingGroups;
  return (
    <>
      <fieldset className={styles.first}>
        <legend className={styles.legend}>
          <span>{names[first]}</span>
          <span className={styles.effect}>{lateWords.drawer.note}</span>
        </legend>
        <Settings of={first} />
      </fieldset>
      <div className={styles.others}>
        {others
          .filter((group) => group !== 'yours')
          .map((group) => (
            <Group key={group} group={group} />
          ))}
        <Disclosure title={lateWords.drawer.policies} says={lateWords.drawer.policyName[policy]}>
          <PolicyChoice />
        </Disclosure>
        {/* Where it is seen beside the rows that it is made from; the drawer gives back the focus first. */}
        <Dialog.Close
          className={`button small ${styles.table}`}
          onClick={() => requestAnimationFrame(() => goTo('table'))}
        >
          {lateWords.table.edits}
        </Dialog.Close>
      </div>
    </>
  );
}

function Settings({ of }: { of: SettingGroup }) {
  const isMeant = useMeant();
  return fieldsOf(of)
    .filter(isMeant)
    .map((field) => <SettingControl key={field.path} field={field} />);
}

function Group({ group }: { group: SettingGroup }) {
  const { changed } = nearestPreset(useSettings());
  const fields = fieldsOf(group).filter(useMeant());
  const differing = fields.filter(({ path }) => changed.includes(path)).length;
  return (
    <Disclosure
      title={lateWords.settings.group[group]}
      says={lateWords.drawer.group(fields.length, differing)}
      marked={differing > 0}
    >
      <Settings of={group} />
    </Disclosure>
  );
}
