import { render } from 'preact';
import '../../components/styles/popup.css';
import { loadPopup } from './load-popup';
import { PopupApp } from './PopupApp';

void loadPopup().then((initial) => {
  render(<PopupApp initial={initial} />, document.querySelector('#app') as HTMLElement);
});
