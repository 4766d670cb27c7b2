import { expect, test } from 'vitest';
import { findAdvice } from '../../../scripts/check-content/advice-wording';
import { articleWriting, termWriting } from './sample-writing';

const adviceIn = (text: string) => findAdvice(termWriting(`## In short\n\n${text}\n`)).length;

test.each([
  'You should stop the tablets.',
  'It is clear that you must rest.',
  'You shouldn’t drive.',
  "You mustn't drive.",
  'You’ll need to rest.',
  'You also need to rest.',
  'You’d better see a doctor.',
  'People should rest.',
  'Patients must not drive.',
  'It must be taken with food.',
  'It should not be stopped suddenly.',
  'The dose should not be changed.',
  'It is best to stop it slowly.',
  'We recommend yoga.',
  'Take it with food.',
  'Take ibuprofen with food.',
  'Take 400 mg twice a day.',
  'Stop milnacipran slowly.',
  'Avoid grapefruit.',
  'Use ice.',
  'Drink water.',
  'Call 911.',
  'Seek emergency care.',
  'Ask about side effects.',
  'Try yoga.',
  'Keep moving.',
  'Rest a lot.',
  'It can hurt. Take a break.',
  'It can hurt; see a doctor.',
  'It can hurt: take a break.',
  'It may swell (see a doctor).',
  'Do not drive.',
  'Don’t stop suddenly.',
  'Never take it with alcohol.',
  'If it swells, see a doctor.',
  'If it swells, gets hot, or turns red, see a doctor.',
  'In the morning, take the tablet.',
  'For pain, use the patch.',
  'So take it with food.',
  'Slowly reduce the dose.',
  'Please call the clinic.',
  'Ask your doctor about it.',
  'People can talk to your pharmacist.',
])('advice: %s', (text) => {
  expect(adviceIn(text)).toBe(1);
});

test.each([
  'People take it with food.',
  'It can take weeks.',
  'Use of the patch is common.',
  'Use for pain is off-label.',
  'Contact with the skin causes a rash.',
  'Change to the brain is slow.',
  'Rest, ice and pain relief come first.',
  'Talk therapy can help.',
  'Wear of the joint is called osteoarthritis.',
  'Stopping suddenly can cause cramps.',
  'Some people stop taking it.',
  'Some people avoid movement.',
  'Call centers are noisy.',
  'Nerves may be harmed (see nerve pain).',
  'The NHS says: "Do not drive."',
  'The leaflet says “you should rest”.',
  'When to see a doctor depends on the cause.',
  'Doctors ask what hurts.',
  'Take-home naloxone exists.',
  'Follow-up care helps.',
])('information: %s', (text) => {
  expect(adviceIn(text)).toBe(0);
});

test('the report names file, line, part, words and sentence; text alternatives are read too', () => {
  const article = articleWriting('Hello.\n\n## A {#a}\n\n![Take it.](figure:a)\nFine. You must rest.\n');
  expect(findAdvice(article)).toEqual([
    {
      file: 'articles/guide.md',
      line: 12,
      field: 'A',
      reason: 'expected information instead of advice, found "You must" in "You must rest."',
    },
    {
      file: 'articles/guide.md',
      line: 12,
      field: 'A',
      reason: 'expected information instead of advice, found "Take" in "Take it."',
    },
  ]);
});

test('titles and headings are read too', () => {
  const article = articleWriting('Hello.\n\n## Take a rest {#a}\n\nFine.\n');
  expect(findAdvice(article).map(({ line, field }) => `${line} ${field}`)).toEqual(['10 Take a rest']);
});
