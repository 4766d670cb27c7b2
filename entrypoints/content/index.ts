import { defineContentScript } from 'wxt/utils/define-content-script';
import './marks.css';
import { startContent } from './start-content';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: startContent,
});
