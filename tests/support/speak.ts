import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Has the browser answer with the words of a language from now on, as it does where it is set to that language. */
export async function speak(language: 'en' | 'es'): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));
  // "" where there is no such message.
  const getMessage = (key: string, values: readonly string[] = []): string =>
    (messages[key]?.message ?? '').replace(/\$(\$|\d)/g, (_, which: string) =>
      which === '$' ? '$' : (values[Number(which) - 1] ?? ''),
    );
  fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage;
}
