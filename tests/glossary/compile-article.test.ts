import { expect, test } from 'vitest';
import { compileGlossary } from '../../glossary/compile';
import { articleFile, findProblems } from './sample-content';

// The front matter of the sample takes 6 lines and an empty one: the body begins at line 8.
test.each([
  { mistake: 'section without anchor', body: '## Joints\n\nWords.', says: '8: heading: expected "Joints {#anchor}"' },
  {
    mistake: 'anchor in capitals',
    body: '## Joints {#Joints}\n\nWords.',
    says: '8: heading: expected "Joints {#Joints} {#anchor}"',
  },
  {
    mistake: 'anchor taken',
    body: '## A {#a}\n\nWords.\n\n## B {#a}\n\nWords.',
    says: '12: heading: expected an anchor of its own, {#a} is taken',
  },
  {
    mistake: 'wrong source in a section',
    body: '## A {#a}\n\nWords. [3]',
    says: '10: A {#a}: expected a source number from 1 to 1, found [3]',
  },
  {
    mistake: 'wrong source above',
    body: 'Words. [3]\n\n## A {#a}\n\nWords.',
    says: '8: introduction: expected a source number from 1 to 1, found [3]',
  },
  {
    mistake: 'dead link in a section',
    body: '## A {#a}\n\n[Elbow](term:elbow).',
    says: '10: #a: expected a link to a term that exists, found term:elbow',
  },
  {
    mistake: 'dead link above',
    body: '[Elbow](term:elbow).',
    says: '8: introduction: expected a link to a term that exists, found term:elbow',
  },
])('$mistake', ({ body, says }) => {
  expect(findProblems([], [articleFile(body)])).toEqual([`articles/guide.md:${says}`]);
});

test('an article needs its fields too', () => {
  const file = articleFile();
  const text = file.text.replace('title: A guide', 'titel: A guide');
  expect(findProblems([], [{ ...file, text }])).toEqual([
    'articles/guide.md:2: title: expected some text, found nothing',
    'articles/guide.md:2: titel: no such field exists',
  ]);
});

test('keeps introduction, headings, anchors and the order of sections', () => {
  const body = 'Hello.\n\n## Second thing {#b-2}\n\nTwo. [1]\n\n## First {#a}\n\nOne.';
  const { articles } = compileGlossary({ termFiles: [], articleFiles: [articleFile(body)], figureFiles: [] });
  expect(articles).toEqual([
    {
      slug: 'guide',
      title: 'A guide',
      description: 'About joints',
      introduction: [{ kind: 'paragraph', children: ['Hello.'] }],
      sections: [
        {
          anchor: 'b-2',
          heading: 'Second thing',
          body: [{ kind: 'paragraph', children: ['Two.', { kind: 'citation', sourceNumbers: [1] }] }],
        },
        { anchor: 'a', heading: 'First', body: [{ kind: 'paragraph', children: ['One.'] }] },
      ],
      sources: [{ publisher: 'A Clinic', title: 'Joints', url: 'https://example.org/joints' }],
      drawings: {},
      reviewed: '2026-11-22',
    },
  ]);
});

test('a hidden source is neither listed nor cited, above the sections and in them', () => {
  const file = articleFile('Above. [1][2]\n\n## Joints {#joints}\n\nBelow. [2]');
  const hidden = '{ publisher: P, title: Hidden, url: "https://example.org/", show: false }';
  const text = file.text.replace('sources: [', `sources: [${hidden}, `);
  const [article] = compileGlossary({ termFiles: [], articleFiles: [{ ...file, text }], figureFiles: [] }).articles;
  const cited = { kind: 'citation', sourceNumbers: [1] };
  expect(article?.sources.map(({ title }) => title)).toEqual(['Joints']);
  expect(article?.introduction).toEqual([{ kind: 'paragraph', children: ['Above.', cited] }]);
  expect(article?.sections[0]?.body).toEqual([{ kind: 'paragraph', children: ['Below.', cited] }]);
});
