import type { Translate } from '../words';
import { CheckOption } from './CheckOption';
import { KeptList } from './KeptList';
import { OptionsSection } from './OptionsSection';
import type { OptionValues, SaveOption } from './option-values';
import { PauseList, type PauseRow } from './PauseList';
import { RadioGroup } from './RadioGroup';
import { RuleForm, type TypedRule } from './RuleForm';
import { type Done, useChange, useStatus } from './use-status';

export interface SitesSectionProps
  extends Pick<OptionValues, 'siteMode' | 'disabledSites' | 'enabledSites' | 'isAllSitesOff'> {
  t: Translate;
  save: SaveOption;
  pauses: readonly PauseRow[];
  readRule: (text: string) => TypedRule;
  /** Puts a rule into a list, or takes it out of it. Rejects when it could not be stored. */
  onRuleChange: (list: 'disabledSites' | 'enabledSites', rule: string, isListed: boolean) => Promise<void>;
  /** Ends a pause, or goes on with it until its time. Rejects when it could not be stored. */
  onPauseChange: (pause: PauseRow, isPaused: boolean) => Promise<void>;
}

/** Where terms are marked: the switch for all sites, the rules, and the pauses that are running. */
export function SitesSection({ t, save, pauses, readRule, onRuleChange, onPauseChange, ...values }: SitesSectionProps) {
  const { status, run } = useStatus(t);
  const [isOff, changeOff] = useChange(values.isAllSitesOff, (value) => save('isAllSitesOff', value), run);
  const [mode, changeMode] = useChange(values.siteMode, (value) => save('siteMode', value), run);
  const list = mode === 'all-but' ? 'disabledSites' : 'enabledSites';
  const rules = values[list];
  const changeRule = async (rule: string, isListed: boolean): Promise<Done> => {
    await onRuleChange(list, rule, isListed);
    return { text: isListed ? t('options.ruleBack', { rule }) : t('options.ruleRemoved', { rule }) };
  };
  return (
    <OptionsSection id="sites" title={t('options.sites')} intro={t('options.sitesIntro')} status={status} run={run}>
      <CheckOption
        name="all-sites"
        label={t('options.allSites')}
        hint={t('options.allSitesHint')}
        isOn={!isOff}
        isSwitch
        onChange={(isOn) => void changeOff(!isOn)}
      />
      <RadioGroup
        name="mode"
        label={t('options.mode')}
        choices={[
          { value: 'all-but', label: t('options.modeAllBut') },
          { value: 'only-these', label: t('options.modeOnlyThese') },
        ]}
        value={mode}
        onChange={(value) => void changeMode(value)}
      />
      <h3>{mode === 'all-but' ? t('options.rulesOff') : t('options.rulesOn')}</h3>
      <KeptList
        key={list}
        rows={rules.map((rule) => ({ id: rule, label: rule }))}
        empty={mode === 'all-but' ? t('options.noRulesOff') : t('options.noRulesOn')}
        wordsFor={({ id: rule }) => ({
          out: { label: t('options.remove'), name: t('options.removeRule', { rule }) },
          back: { label: t('options.undo'), name: t('options.undoRule', { rule }) },
          gone: t('options.removed'),
        })}
        change={({ id }, isListed) => changeRule(id, isListed)}
        run={run}
      />
      <RuleForm t={t} listed={rules} readRule={readRule} add={(rule) => onRuleChange(list, rule, true)} run={run} />
      <h3>{t('options.pauses')}</h3>
      <PauseList t={t} pauses={pauses} onChange={onPauseChange} run={run} />
    </OptionsSection>
  );
}
