import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../glossary/compile';
import type { ContentProblem } from '../../glossary/content-problem';
import { compileDrawing } from '../../glossary/drawing';
import { articleFile, findProblems, joints } from './sample-content';

function compile(text: string) {
  const problems: ContentProblem[] = [];
  const compiled = compileDrawing({ path: 'figures/hip.svg', text }, problems);
  return { compiled, problems: problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`) };
}

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n${inside}\n</svg>`;

test('shapes and text become plain data; white space and comments are left out', () => {
  const { compiled, problems } = compile(
    svg('<!-- a hip --><g class="ink"><path d="M0 0 H9"/>\n<text x="1">the  hip</text></g>'),
  );
  expect(problems).toEqual([]);
  expect(compiled).toEqual({
    id: 'hip',
    drawing: {
      element: 'svg',
      attributes: { viewBox: '0 0 10 10' },
      children: [
        {
          element: 'g',
          attributes: { class: 'ink' },
          children: [
            { element: 'path', attributes: { d: 'M0 0 H9' }, children: [] },
            { element: 'text', attributes: { x: '1' }, children: ['the hip'] },
          ],
        },
      ],
    },
  });
});

test('spaces round a part of a text stay', () => {
  const { compiled } = compile(svg('<text>Pain <tspan class="title">in</tspan> the hip</text>'));
  expect(JSON.stringify(compiled?.drawing)).toContain('["Pain ",{"element":"tspan"');
  expect(JSON.stringify(compiled?.drawing)).toContain('" the hip"]');
});

describe('what a drawing may not hold is named with its line', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'found <script>'],
    ['a link', '<a href="https://example.org"><path d="M0 0"/></a>', 'found <a>'],
    ['an outside image', '<image href="https://example.org/x.png"/>', 'found <image>'],
    ['an element of elsewhere', '<use href="#a"/>', 'found <use>'],
    ['HTML', '<foreignObject><p>x</p></foreignObject>', 'found <foreignObject>'],
    ['movement', '<animate/>', 'found <animate>'],
    ['an address', '<path d="M0 0" href="https://example.org"/>', 'found href'],
    ['an address of the old kind', '<path d="M0 0" xlink:href="#a"/>', 'found xlink:href'],
    ['a filter', '<path d="M0 0" filter="url(#a)"/>', 'found filter'],
    [
      'an address as a value',
      '<path d="M0 0" stroke-width="url(https://example.org)"/>',
      'another value of stroke-width',
    ],
    ['a property as a value', '<rect width="var(--x)"/>', 'another value of width'],
    ['a name that every object has', '<path constructor="x"/>', 'found constructor'],
    ['words outside text', '<g>stray words</g>', 'expected words in <text>, found "stray words"'],
    ['an event handler', '<path d="M0 0" onclick="alert(1)"/>', 'found onclick'],
    ['a colour of its own', '<path d="M0 0" fill="red"/>', 'found fill (colours are given by class)'],
    ['a style', '<path d="M0 0" style="fill: red"/>', 'found style (colours are given by class)'],
    ['a class without a colour', '<path d="M0 0" class="ink pretty"/>', 'found "pretty"'],
  ])('%s', (_, inside, reason) => {
    const { compiled, problems } = compile(svg(inside));
    expect(compiled).toBeNull();
    expect(problems[0]).toMatch(/^figures\/hip\.svg:2: expected /);
    expect(problems[0]).toContain(reason);
  });

  test('a viewBox of words', () => {
    expect(compile('<svg viewBox="hello"/>').problems).toEqual([
      'figures/hip.svg:1: expected another value of viewBox, found "hello"',
    ]);
  });

  test('no svg at all', () => {
    expect(compile('<g/>').problems).toEqual(['figures/hip.svg:1: expected an <svg> with a viewBox']);
    expect(compile('<svg/>').problems).toEqual(['figures/hip.svg:1: expected an <svg> with a viewBox']);
  });

  test('a tag that is never closed', () => {
    const { compiled, problems } = compile(svg('<g>'));
    expect(compiled).toBeNull();
    expect(problems[0]).toMatch(/^figures\/hip\.svg:3: expected well-formed SVG: /);
  });
});

describe('figures in an article', () => {
  const drawing = { path: 'figures/hip.svg', text: svg('<path d="M0 0"/>') };
  const unused = { path: 'figures/knee.svg', text: svg('<path d="M1 1"/>') };
  const withFigure = (figure: string) => articleFile(`Hello. [1]\n\n## A {#a}\n\n${figure}\n`);

  test('an article carries the drawings it shows, and no other', () => {
    const articleFiles = [withFigure('![A hip.](figure:hip)\nWhere it *hurts*. [1]')];
    const { articles } = compileGlossary({ termFiles: joints, articleFiles, figureFiles: [drawing, unused] });
    expect(Object.keys(articles[0]?.drawings ?? {})).toEqual(['hip']);
    expect(articles[0]?.sections[0]?.body).toEqual([
      {
        kind: 'figure',
        drawingId: 'hip',
        alternative: 'A hip.',
        caption: [
          'Where it ',
          { kind: 'emphasis', children: ['hurts'] },
          '.',
          { kind: 'citation', sourceNumbers: [1] },
        ],
      },
    ]);
  });

  test.each([
    [
      'a drawing that is not there',
      '![A knee.](figure:ankle)',
      '#a: expected a drawing that exists, found figure:ankle',
    ],
    ['no text alternative', '![](figure:hip)', 'guide.md:12: text: expected a text alternative'],
    [
      'a picture from the web',
      '![A hip.](https://example.org/a.png)',
      'guide.md:12: text: expected a drawing of figures/',
    ],
    ['a picture in a sentence', 'See ![A hip.](figure:hip)', 'expected text, emphasis or a term: link, found an image'],
  ])('%s', (_, figure, reason) => {
    const problems = findProblems(joints, [withFigure(figure)], [drawing]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(reason);
  });

  test('a drawing that is missing above the first heading', () => {
    const article = articleFile('Hello. [1]\n\n![A knee.](figure:ankle)\n');
    expect(findProblems(joints, [article], [drawing])).toEqual([
      'articles/guide.md:10: introduction: expected a drawing that exists, found figure:ankle',
    ]);
  });

  test('a term has no figures', () => {
    const [hip, ...others] = joints;
    if (!hip) throw new Error('no sample');
    const body = `${hip.text}\n![A hip.](figure:hip)\n`;
    expect(findProblems([{ ...hip, text: body }, ...others], [], [drawing])[0]).toContain('figures belong to articles');
  });
});
