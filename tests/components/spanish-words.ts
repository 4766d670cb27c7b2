import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Has the interface speak Spanish until mocks are restored. */
export async function speakSpanish(): Promise<void> {
  const spanish = generateChromeMessages(await parseMessagesFile('locales/es.yml'));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => spanish[key]?.message ?? '');
}
