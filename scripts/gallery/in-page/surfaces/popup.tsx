import { Popup, type PopupProps } from '../../../../components/Popup';
import css from '../../../../components/styles/popup.css?inline';
import { entries } from '../../../../generated/entries';
import type { Surface } from '../surface';

const nothing = () => undefined;

const show = (more: Partial<PopupProps> = {}) =>
  function PopupState() {
    return (
      <Popup
        entries={entries}
        site="clinic.example"
        isEnabled={true}
        showsEveryMention={false}
        pageTerms={[
          ['fibromyalgia', 12],
          ['hip-pain', 3],
          ['milnacipran', 1],
        ]}
        onSiteChange={nothing}
        onEveryMentionChange={nothing}
        onOpenSection={nothing}
        onOpenArticle={nothing}
        onOpenOptions={nothing}
        {...more}
      />
    );
  };

export const popup: Surface = {
  name: 'popup',
  css,
  frame: 'popup',
  states: {
    'page with terms': show(),
    'page without terms': show({ pageTerms: [] }),
    'site off': show({ isEnabled: false }),
    'not available here': show({ site: null, isEnabled: false }),
  },
};
