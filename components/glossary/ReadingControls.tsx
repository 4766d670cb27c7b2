import { useRef } from 'preact/hooks';
import type { Translate } from '../words';

/** How the text of a page is shown. */
export interface ReadingLook {
  width: 'narrow' | 'normal' | 'wide';
  /** In px. */
  textSize: number;
}

export interface ReadingControlsProps {
  t: Translate;
  look: ReadingLook;
  /** The smallest and the largest size, in px. */
  sizes: { least: number; most: number };
  onChange: (look: ReadingLook) => void;
}

/** The reader's choice of text size and width, behind a button; Escape closes it. */
export function ReadingControls({ t, look, sizes, onChange }: ReadingControlsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  const widths = { narrow: t('glossary.narrow'), normal: t('glossary.normal'), wide: t('glossary.wide') };
  return (
    <details class="reading" ref={details} onKeyDown={closeByKey}>
      <summary>
        <span class="reading-sign" aria-hidden="true">
          Aa
        </span>
        <span>{t('glossary.reading')}</span>
      </summary>
      <div class="reading-panel">
        <TextSize t={t} size={look.textSize} {...sizes} onChange={(textSize) => onChange({ ...look, textSize })} />
        <fieldset>
          <legend>{t('glossary.width')}</legend>
          <div class="segments">
            {(Object.keys(widths) as (keyof typeof widths)[]).map((width) => (
              <label key={width}>
                <input
                  type="radio"
                  name="reading-width"
                  value={width}
                  checked={look.width === width}
                  onChange={() => onChange({ ...look, width })}
                />
                <span>{widths[width]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}

interface TextSizeProps {
  t: Translate;
  size: number;
  least: number;
  most: number;
  onChange: (size: number) => void;
}

/** Two buttons and the size between them; at an end a button stays where it is, so that the focus does not get lost. */
function TextSize({ t, size, least, most, onChange }: TextSizeProps) {
  const button = (className: string, name: string, next: number) => {
    const isAtEnd = next < least || next > most;
    return (
      <button
        type="button"
        class={className}
        title={name}
        aria-disabled={isAtEnd}
        onClick={() => isAtEnd || onChange(next)}
      >
        <span class="visually-hidden">{name}</span>
      </button>
    );
  };
  return (
    <fieldset>
      <legend>{t('glossary.size')}</legend>
      <div class="text-size">
        {button('smaller', t('glossary.smaller'), size - 1)}
        <output aria-live="polite">{t('glossary.pixels', [String(size)])}</output>
        {button('larger', t('glossary.larger'), size + 1)}
      </div>
    </fieldset>
  );
}
