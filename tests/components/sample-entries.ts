import type { Article, Entry, Inline, RichText } from '../../glossary/entry';

const sources = [
  { publisher: 'NHS', title: 'Fibromyalgia', url: 'https://www.nhs.uk/conditions/fibromyalgia/' },
  { publisher: 'MedlinePlus', title: 'Hip pain', url: 'https://medlineplus.gov/hip.html' },
];

/** Rich text of one paragraph. */
export const paragraph = (...children: Inline[]): RichText => [{ kind: 'paragraph', children }];

const entry = (id: string, label: string, more: Partial<Entry> = {}): Entry => ({
  id,
  label,
  category: 'symptom',
  aliases: [],
  abbreviations: [],
  short: paragraph(`What ${label} means.`),
  related: [],
  sources,
  reviewed: '2026-11-22',
  ...more,
});

/** An entry that has everything an entry can have. */
export const fibromyalgia = entry('fibromyalgia', 'fibromyalgia', {
  category: 'condition',
  pronunciation: 'fy-broh-my-AL-juh',
  aliases: ['fibromyalgia syndrome', 'fibro', 'fibrositis'],
  abbreviations: [{ text: 'FM', otherSenses: ['frequency modulation'] }],
  short: paragraph(
    'Pain in many places, often with ',
    { kind: 'term', termId: 'fibro-fog', text: 'foggy thinking' },
    '.',
    { kind: 'citation', sourceNumbers: [1, 2] },
  ),
  more: [{ kind: 'list', items: [['It is ', { kind: 'strong', children: ['common'] }], ['It comes and goes']] }],
  caution: paragraph('See a doctor about new pain.'),
  section: { article: 'hip-article', anchor: 'what-it-is', heading: 'What it is', title: 'Hips' },
});

/** A small glossary in the order of its list. */
export const entries: Entry[] = [
  entry('fibro-fog', 'fibro fog', { aliases: ['brain fog'] }),
  fibromyalgia,
  entry('hip-bursitis', 'hip bursitis'),
  entry('milnacipran', 'milnacipran', { category: 'medicine', sources: sources.slice(0, 1) }),
  entry('tender-point', 'tender point'),
];

export const article: Article = {
  slug: 'hip-article',
  title: 'Fibromyalgia and hip pain',
  description: 'How they are linked.',
  introduction: paragraph({ kind: 'term', termId: 'fibromyalgia', text: 'Fibromyalgia' }, ' can hurt the hip.'),
  sections: [
    { anchor: 'what-it-is', heading: 'What it is', body: paragraph('A pain condition.') },
    {
      anchor: 'what-helps',
      heading: 'What helps',
      body: paragraph('Moving.', { kind: 'citation', sourceNumbers: [2] }),
    },
  ],
  drawings: {},
  sources,
  reviewed: '2026-11-22',
};
