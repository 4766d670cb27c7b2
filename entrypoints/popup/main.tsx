import { render } from 'preact';
import '../../components/styles/popup.css';
import { PopupApp } from './PopupApp';

render(<PopupApp />, document.querySelector('#app') as HTMLElement);
