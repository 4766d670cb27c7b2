import { OptionsForm, type OptionsFormProps } from '../../../../components/OptionsForm';
import css from '../../../../components/styles/options.css?inline';
import type { Surface } from '../surface';

const nothing = () => undefined;

const show = (more: Partial<OptionsFormProps> = {}) =>
  function OptionsState() {
    return (
      <OptionsForm
        painter="highlights"
        showsEveryMention={false}
        shortcut="Alt+Shift+M"
        disabledSites={[]}
        hiddenTerms={[]}
        onPainterChange={nothing}
        onEveryMentionChange={nothing}
        onEnableSite={nothing}
        onHiddenChange={async () => undefined}
        {...more}
      />
    );
  };

export const options: Surface = {
  name: 'options',
  css,
  frame: 'page',
  states: {
    untouched: show(),
    'with sites and terms': show({
      disabledSites: ['a.example', 'a-very-long-name-of-a-host.and-its-domain.example'],
      hiddenTerms: [{ termId: 'fibromyalgia', label: 'fibromyalgia', site: null }],
    }),
  },
};
