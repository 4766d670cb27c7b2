import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Translate } from '../words';
import { useRovingFocus } from './use-roving-focus';

export type TabName = 'page' | 'glossary' | 'recent';

const names = { page: 'popup.tabPage', glossary: 'popup.tabGlossary', recent: 'popup.tabRecent' } as const;

export interface PopupTabsProps {
  t: Translate;
  tabs: readonly TabName[];
  chosen: TabName;
  onChoose: (tab: TabName) => void;
  /** The panel of the chosen tab. */
  children: ComponentChildren;
}

/** The lists of the popup, one at a time. The arrow keys choose. */
export function PopupTabs({ t, tabs, chosen, onChoose, children }: PopupTabsProps) {
  const bar = useRef<HTMLDivElement>(null);
  useRovingFocus(bar, 'line');
  return (
    <>
      <div class="tabs" role="tablist" aria-label={t('popup.lists')} ref={bar}>
        {tabs.map((tab) => (
          <button
            type="button"
            role="tab"
            key={tab}
            id={`tab-${tab}`}
            data-stop="tab"
            tabIndex={tab === chosen ? 0 : -1}
            aria-selected={tab === chosen}
            aria-controls="panel"
            onFocus={() => onChoose(tab)}
            onClick={() => onChoose(tab)}
          >
            {t(names[tab])}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id="panel" key={chosen} aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
