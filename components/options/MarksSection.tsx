import type { Translate } from '../words';
import { MarkPreview } from './MarkPreview';
import { OptionsSection } from './OptionsSection';
import type { OptionValues, SaveOption } from './option-values';
import { RadioGroup } from './RadioGroup';
import { useChange, useStatus } from './use-status';

export interface MarksSectionProps extends Pick<OptionValues, 'markLook' | 'density' | 'painter'> {
  t: Translate;
  save: SaveOption;
}

/** What marks look like, how many there are, and how they are made. */
export function MarksSection({ t, save, ...values }: MarksSectionProps) {
  const { status, run } = useStatus(t);
  const [look, changeLook] = useChange(values.markLook, (value) => save('markLook', value), run);
  const [density, changeDensity] = useChange(values.density, (value) => save('density', value), run);
  const [painter, changePainter] = useChange(values.painter, (value) => save('painter', value), run);
  return (
    <OptionsSection id="marks" title={t('options.marks')} intro={t('options.marksIntro')} status={status} run={run}>
      <MarkPreview t={t} look={look} />
      <RadioGroup
        name="style"
        label={t('options.style')}
        choices={[
          { value: 'underline', label: t('options.styleUnderline') },
          { value: 'tint', label: t('options.styleTint') },
          { value: 'both', label: t('options.styleBoth') },
        ]}
        value={look.style}
        onChange={(style) => void changeLook({ ...look, style })}
      />
      <RadioGroup
        name="colour"
        label={t('options.colour')}
        choices={[
          { value: 'text', label: t('options.colourText'), swatch: 'is-text' },
          { value: 'blue', label: t('options.colourBlue'), swatch: 'is-blue' },
          { value: 'green', label: t('options.colourGreen'), swatch: 'is-green' },
          { value: 'purple', label: t('options.colourPurple'), swatch: 'is-purple' },
          { value: 'orange', label: t('options.colourOrange'), swatch: 'is-orange' },
        ]}
        value={look.colour}
        onChange={(colour) => void changeLook({ ...look, colour })}
      />
      <RadioGroup
        name="density"
        label={t('options.density')}
        choices={[
          { value: 'once', label: t('options.densityOnce'), hint: t('options.densityOnceHint') },
          { value: 'calm', label: t('options.densityCalm'), hint: t('options.densityCalmHint') },
          { value: 'every', label: t('options.densityEvery'), hint: t('options.densityEveryHint') },
        ]}
        value={density}
        onChange={(value) => void changeDensity(value)}
      />
      <RadioGroup
        name="painter"
        label={t('options.painter')}
        choices={[
          { value: 'highlights', label: t('options.painterHighlights'), hint: t('options.painterHighlightsHint') },
          { value: 'elements', label: t('options.painterElements'), hint: t('options.painterElementsHint') },
        ]}
        value={painter}
        onChange={(value) => void changePainter(value)}
      />
    </OptionsSection>
  );
}
