import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../words';
import { OptionsSection } from './OptionsSection';
import type { OptionValues, SaveOption } from './option-values';
import { RadioGroup } from './RadioGroup';
import { SliderOption } from './SliderOption';
import { useChange, useStatus } from './use-status';

export interface CardSectionProps extends Pick<OptionValues, 'cardOpening' | 'cardTextSize'> {
  t: Translate;
  save: SaveOption;
}

const delayRange = { least: 150, most: 600, step: 50 };
const sizeRange = { least: 13, most: 22, step: 1 };

/** When the card opens, and how large its text is. */
export function CardSection({ t, save, ...values }: CardSectionProps) {
  const { status, run } = useStatus(t);
  const [opening, changeOpening] = useChange(values.cardOpening, (value) => save('cardOpening', value), run);
  const [size, changeSize] = useChange(values.cardTextSize, (value) => save('cardTextSize', value), run);
  const [sampleSize, setSampleSize] = useState(size);
  useEffect(() => setSampleSize(size), [size]);
  const sayDelay = (ms: number): string => t('options.delayValue', { ms: String(ms), word: t(delayWord(ms)) });
  return (
    <OptionsSection id="card" title={t('options.card')} intro={t('options.cardIntro')} status={status} run={run}>
      <SliderOption
        name="delay"
        label={t('options.delay')}
        value={opening.delayMs}
        range={delayRange}
        say={sayDelay}
        onChange={(delayMs) => void changeOpening({ ...opening, delayMs })}
      />
      <RadioGroup
        name="held-key"
        label={t('options.heldKey')}
        hint={t('options.heldKeyHint')}
        choices={[
          { value: 'none', label: t('options.keyNone') },
          { value: 'alt', label: t('options.keyAlt') },
          { value: 'control', label: t('options.keyControl') },
          { value: 'shift', label: t('options.keyShift') },
        ]}
        value={opening.heldKey}
        onChange={(heldKey) => void changeOpening({ ...opening, heldKey })}
      />
      <SliderOption
        name="text-size"
        label={t('options.textSize')}
        value={size}
        range={sizeRange}
        say={(px) => t('options.textSizeValue', { px: String(px) })}
        onMove={setSampleSize}
        onChange={(value) => void changeSize(value)}
      />
      <p class="card-sample" lang="en" style={{ fontSize: `${sampleSize}px` }}>
        <strong style={{ fontSize: '1.2em' }}>{t('options.preview.term')}</strong>
        {t('options.textSizeSample')}
      </p>
    </OptionsSection>
  );
}

function delayWord(ms: number) {
  if (ms < 250) return 'options.delayQuick';
  if (ms < 400) return 'options.delayNormal';
  return ms < 550 ? 'options.delayCalm' : 'options.delaySlow';
}
