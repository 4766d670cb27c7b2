import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const english = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

/** As a browser does it: "" where there is no such message. */
function getMessage(key: string, values: readonly string[] = []): string {
  const message = english[key]?.message ?? '';
  return message.replace(/\$(\$|\d)/g, (_, which: string) => (which === '$' ? '$' : (values[Number(which) - 1] ?? '')));
}

fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage;
