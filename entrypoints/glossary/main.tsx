import { render } from 'preact';
import '../../components/styles/reader.css';
import { t } from '../../platform/words';
import { GlossaryApp } from './GlossaryApp';
import { loadGlossary } from './glossary-data';
import { unfoldForPrint } from './unfold-for-print';
import { readReadingLook } from './use-reading-look';

async function showPage(root: Element): Promise<void> {
  const [glossary, look] = await Promise.all([loadGlossary(), readReadingLook()]);
  document.documentElement.lang = t('language');
  render(<GlossaryApp glossary={glossary} initialLook={look} />, root);
  unfoldForPrint();
  // The place in the address did not exist yet when the browser looked for it.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

void showPage(document.querySelector('#app') as Element);
