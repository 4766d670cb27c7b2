import { useRef } from 'preact/hooks';
import type { Translate } from '../words';
import { useRovingFocus } from './use-roving-focus';

export interface Letter {
  letter: string;
  /** Where its first term stands in the list. */
  at: number;
}

export interface LetterBarProps {
  t: Translate;
  letters: readonly Letter[];
  onJump: (letter: Letter) => void;
}

/** The letters that terms begin with; each goes to its first term. */
export function LetterBar({ t, letters, onJump }: LetterBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useRovingFocus(bar, 'line');
  return (
    <div class="letters" role="toolbar" aria-label={t('popup.letters')} ref={bar}>
      {letters.map((one) => (
        <button type="button" key={one.letter} data-stop="letter" tabIndex={-1} onClick={() => onJump(one)}>
          {one.letter}
        </button>
      ))}
    </div>
  );
}
