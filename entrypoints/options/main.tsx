import { render } from 'preact';
import '../../components/styles/options.css';
import { OptionsApp } from './OptionsApp';

render(<OptionsApp />, document.querySelector('#app') as HTMLElement);
