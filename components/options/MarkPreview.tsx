import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../words';
import { type MarkContrast, measureMark } from './measure-mark';
import type { OptionValues } from './option-values';

export interface MarkPreviewProps {
  t: Translate;
  look: OptionValues['markLook'];
}

/** Marks on a light and on a dark page, each with its measured contrast. */
export function MarkPreview({ t, look }: MarkPreviewProps) {
  return (
    <div class="mark-previews">
      <Sample t={t} look={look} scheme="light" />
      <Sample t={t} look={look} scheme="dark" />
      <p class="options-hint">{t('options.preview.enough')}</p>
    </div>
  );
}

function Sample({ t, look, scheme }: MarkPreviewProps & { scheme: 'light' | 'dark' }) {
  const paper = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  const [contrast, setContrast] = useState<MarkContrast | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look is another contrast.
  useLayoutEffect(() => {
    if (mark.current && paper.current) setContrast(measureMark(mark.current, paper.current));
  }, [look]);
  const sayContrast = (value: number): string =>
    value.toLocaleString(t('language'), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const lookName = `mark-sample is-${look.style} is-${look.colour}`;
  return (
    <figure class={`mark-preview is-${scheme}`} ref={paper}>
      <p lang="en">
        {t('options.preview.before')}
        <span class={lookName} ref={mark}>
          {t('options.preview.term')}
        </span>
        {t('options.preview.between')}
        <span class={lookName}>{t('options.preview.second')}</span>
        {t('options.preview.after')}
      </p>
      <figcaption>
        {t(`options.preview.${scheme}`)}
        {contrast && (
          <>
            <span>{t('options.preview.line', { contrast: sayContrast(contrast.line) })}</span>
            <span>{t('options.preview.text', { contrast: sayContrast(contrast.text) })}</span>
          </>
        )}
      </figcaption>
    </figure>
  );
}
