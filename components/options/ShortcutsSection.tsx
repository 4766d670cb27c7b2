import type { Translate } from '../words';
import { OptionsSection } from './OptionsSection';
import { ToldError, useStatus } from './use-status';

/** A command with its keys as the browser writes them; null when it has none. */
export interface Shortcut {
  name: string;
  /** What it does; the popup's has no words of its own. */
  description: string | null;
  keys: string | null;
}

export interface ShortcutsSectionProps {
  t: Translate;
  shortcuts: readonly Shortcut[];
  /** Where the browser has its page for shortcuts. */
  place: string;
  /** Opens that page. Rejects when the browser does not. */
  onOpen: () => Promise<void>;
}

/** The commands with their keys, and the way to the browser's page that changes them. */
export function ShortcutsSection({ t, shortcuts, place, onOpen }: ShortcutsSectionProps) {
  const { status, run } = useStatus(t);
  const open = () =>
    run(async () => {
      try {
        await onOpen();
      } catch {
        throw new ToldError(t('options.changeKeysFailed', { place }));
      }
      return { text: '' };
    });
  return (
    <OptionsSection
      id="shortcuts"
      title={t('options.shortcuts')}
      intro={t('options.shortcutsIntro')}
      status={status}
      run={run}
    >
      {shortcuts.length === 0 ? (
        <p class="options-empty">{t('options.noShortcuts')}</p>
      ) : (
        <>
          <ul class="options-list">
            {shortcuts.map(({ name, description, keys }) => (
              <li key={name}>
                <span>{description ?? t('options.openPopup')}</span>
                {keys ? <kbd>{keys}</kbd> : <small>{t('options.noKeys')}</small>}
              </li>
            ))}
          </ul>
          <div class="options-row">
            <button type="button" onClick={() => void open()}>
              {t('options.changeKeys')}
            </button>
          </div>
        </>
      )}
    </OptionsSection>
  );
}
