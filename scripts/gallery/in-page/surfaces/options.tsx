import { useState } from 'preact/hooks';
import { OptionsPage, type OptionsPageProps } from '../../../../components/options/OptionsPage';
import type { SyncTrouble } from '../../../../components/options/SyncSection';
import css from '../../../../components/styles/options.css?inline';
import type { Translate } from '../../../../components/words';
import { getElement, typeInto, waitFor } from '../act';
import { filledProps, optionsProps } from '../samples/options-props';
import type { Surface } from '../surface';

const show = (more: Partial<OptionsPageProps> = {}) =>
  function OptionsState(t: Translate) {
    return <OptionsPage t={t} {...optionsProps} {...more} />;
  };

/** The page with rules that are taken out of their list and put back, as the settings do it. */
function LivingRules({ t }: { t: Translate }) {
  const { values, sites, ...others } = filledProps;
  const [disabledSites, setRules] = useState(values.disabledSites);
  const onRuleChange = async (_: string, rule: string, isListed: boolean): Promise<void> =>
    setRules((now) => (isListed ? [...now, rule] : now.filter((one) => one !== rule)));
  return <OptionsPage t={t} {...others} values={{ ...values, disabledSites }} sites={{ ...sites, onRuleChange }} />;
}

const importing = (onImport: OptionsPageProps['transfer']['onImport']) =>
  show({ transfer: { ...optionsProps.transfer, onImport } });
const syncing = (trouble: SyncTrouble) =>
  show({ sync: { syncs: true, trouble, onChange: async () => undefined, onRemoveShared: async () => undefined } });

const told = '.options-status [role="status"]:not(:empty)';
const giveFile = async (root: ParentNode): Promise<void> => {
  const files = new DataTransfer();
  files.items.add(new File(['{}'], 'settings.json', { type: 'application/json' }));
  const input = getElement<HTMLInputElement>(root, 'input[type="file"]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitFor(root, `#transfer ${told}`);
};
const press = (button: string, section: string) => async (root: ParentNode) => {
  getElement(root, button).click();
  await waitFor(root, `#${section} ${told}`);
};

export const options: Surface = {
  name: 'options',
  css,
  frame: 'page',
  states: {
    untouched: show(),
    'everything filled': show(filledProps),
    'only some sites': show({ values: { ...optionsProps.values, siteMode: 'only-these' } }),
    'rule refused': show(),
    'rule removed': (t) => <LivingRules t={t} />,
    'import refused': importing(async () => ({ problem: 'wrong-value', field: 'settings.markLook.colour' })),
    'import done': show(),
    'nothing to reset': show(),
    'not saved': show({ save: () => Promise.reject(new Error('QuotaExceededError: storage is full')) }),
    'sync in trouble': syncing({ kind: 'too-long' }),
    'sync failed': syncing({ kind: 'failed', message: 'The server did not answer.' }),
    'no sync': show({ sync: null }),
    'no shortcuts': show({ shortcuts: { ...optionsProps.shortcuts, shortcuts: [] } }),
  },
  actions: {
    'rule refused': async (root) => {
      typeInto(getElement(root, '#rule'), 'clinic.*');
      await waitFor(root, '#rule');
      getElement(root, '.rule-form [type="submit"]').click();
      await waitFor(root, '#rule-error:not(:empty)');
    },
    'rule removed': press('#sites .options-list button', 'sites'),
    'import refused': giveFile,
    'import done': giveFile,
    'nothing to reset': press('[aria-describedby="reset-hint"]', 'transfer'),
    'not saved': press('input[name="density"][value="every"]', 'marks'),
  },
};
