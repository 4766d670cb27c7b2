// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { WelcomePage } from '../../../components/glossary/WelcomePage';
import { t } from '../../../platform/words';
import { speak } from '../../support/speak';
import { expectAccessible, renderView } from '../render-view';
import { article } from '../sample-entries';
import { links } from './sample-links';

const view = (onOpenOptions = () => undefined) =>
  renderView(<WelcomePage t={t} links={links} article={article} onOpenOptions={onOpenOptions} />);

test('it says what Termlight does, lets it be tried, promises, and tells how to stop it', async () => {
  const { names, container } = await view();
  expect(names('heading')).toEqual([
    'Welcome to Termlight',
    'Try it here',
    'What you read stays with you',
    'Quiet when you want it',
    'From here',
  ]);
  expect(container.querySelector('.sample')?.getAttribute('lang')).toBe('en');
});

test('it leads to the glossary, the article and the options', async () => {
  const onOpenOptions = vi.fn();
  const { get, click } = await view(onOpenOptions);
  expect(get('link', 'Look through the glossary').getAttribute('href')).toBe('/list');
  expect(get('link', 'Read about Fibromyalgia and hip pain').getAttribute('href')).toBe('/article/hip-article');
  await click('button', 'Choose how words are marked');
  expect(onOpenOptions).toHaveBeenCalledOnce();
});

test.each(['en', 'es'] as const)('it has no accessibility violations: %s', async (language) => {
  await speak(language);
  await expectAccessible(await view());
  await speak('en');
});
