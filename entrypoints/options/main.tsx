import { render } from 'preact';
import '../../components/styles/options.css';
import { t } from '../../platform/words';
import { OptionsApp } from './OptionsApp';

document.documentElement.lang = t('language');
document.title = t('options.title');
render(<OptionsApp />, document.querySelector('#app') as HTMLElement);
