import type { Random } from '../../scripts/random';

/** Text with terms, parts of terms, entities and characters that parsers treat by themselves. */
const texts = [
  ...['hip pain', 'Fibromyalgia is not a flare of hip pain.', 'the doctor said hip', ' pain', 'trigger points'],
  ...['central <!-- a comment --> sensitization', 'Duloxetine &amp; pregabalin', 'myofascial&nbsp;pain syndrome (MPS)'],
  ...[
    'hip\u00ad pain',
    'fibro\u0000myalgia',
    'hip&#0;pain',
    'a &lt;b&gt; fibromyalgia',
    '\r\n\thip\n pain \u200b',
    '&hip pain;',
  ],
];
const formatting = ['b', 'i', 'em', 'strong', 'a', 'font', 'nobr', 'u', 'small', 'code'];
const blocks = [
  'p',
  'div',
  'section',
  'ul',
  'li',
  'dl',
  'dd',
  'blockquote',
  'h2',
  'address',
  'center',
  'details',
  'summary',
];
const tableParts = ['table', 'tbody', 'tr', 'td', 'th', 'caption', 'colgroup', 'col', 'thead'];
const leftovers = [
  '</p>',
  '</br>',
  '</div></div>',
  '</b></i></a>',
  '</table>',
  '</form>',
  '<p>',
  '</body>',
  '</html>',
  '</td>',
];

type Make = (random: Random, depth: number) => string;

/** Kinds of markup that parsers repair or read in a way of their own. */
const kinds: readonly Make[] = [
  (random) => random.pick(texts),
  (random) => random.pick(texts),
  // Tables in which text stands where none may: it is moved before the table.
  (random, depth) => `<table>${inner(random, depth)}<tr>${inner(random, depth)}<td>${inner(random, depth)}</table>`,
  (random, depth) => `<${random.pick(tableParts)}>${inner(random, depth)}</${random.pick(tableParts)}>`,
  // Elements that end in another order than they begin.
  (random, depth) => {
    const [one, other] = [random.pick(formatting), random.pick(formatting)];
    return `<${one}>${inner(random, depth)}<${other}>${inner(random, depth)}</${one}>${inner(random, depth)}</${other}>`;
  },
  (random, depth) =>
    `<${random.pick(formatting)}>${inner(random, depth)}<p>${inner(random, depth)}</${random.pick(blocks)}>`,
  (random, depth) => `<${random.pick(blocks)}>${inner(random, depth)}`,
  (random, depth) => `<a href="#">${inner(random, depth)}<a href="#">${inner(random, depth)}</a>`,
  // Other languages of markup, and the ways back into HTML.
  (random, depth) =>
    `<svg><title>hip pain</title><desc>${inner(random, depth)}</desc><text>hip pain</text><foreignObject>${inner(random, depth)}</foreignObject></svg>`,
  (random, depth) =>
    `<math><mtext>${inner(random, depth)}</mtext><mi>hip pain<annotation-xml encoding="text/html">${inner(random, depth)}</math>`,
  (random, depth) => `<svg><p>${inner(random, depth)}<![CDATA[hip pain]]></svg>`,
  (random) => `<svg><![CDATA[${random.pick(texts)}]]></svg><![CDATA[hip pain]]><!hip pain><?hip pain?>`,
  // What is not text for a reader.
  (random, depth) => `<template><p>hip pain</p>${inner(random, depth)}</template>`,
  (random) => `<script type="text/plain">hip pain ${random.pick(texts)}</script><style>/* hip pain */</style>`,
  (random) => `<textarea>hip pain <b>${random.pick(texts)}</textarea><title>hip pain</title>`,
  // Each of these is a document of its own, which costs time.
  (random) => (random.isTrue(0.04) ? `<iframe>hip pain ${random.pick(texts)}</iframe>` : '<noembed>hip pain</noembed>'),
  (random, depth) =>
    random.isTrue(0.04) ? `<object>${inner(random, depth)}</object>` : '<noframes>hip pain</noframes>',
  (random, depth) => `<noscript>hip pain ${inner(random, depth)}</noscript>`,
  (random, depth) => `<xmp><b>hip pain</b></xmp><video>hip pain</video>${inner(random, depth)}`,
  // Forms, which do not nest, and what is chosen or written in them.
  (random, depth) => `<form>${inner(random, depth)}<form><input value="hip pain">${inner(random, depth)}</form>`,
  (random, depth) => `<select><option>hip pain<optgroup label="hip pain"><option>${inner(random, depth)}</select>`,
  (random, depth) => `<button>hip pain ${inner(random, depth)}<button>fibromyalgia</button>`,
  (random, depth) => `<div contenteditable>${inner(random, depth)}</div><p translate="no">${inner(random, depth)}</p>`,
  (random, depth) =>
    `<p contenteditable="false" class="notranslate">${inner(random, depth)}</p><pre>${inner(random, depth)}</pre>`,
  (random, depth) => `<div role="textbox">${inner(random, depth)}</div><kbd>hip pain</kbd>`,
  // Rare elements of text.
  (random, depth) => `<ruby>hip<rp>(<rt>${inner(random, depth)}<rb>pain<rtc>fibromyalgia</ruby>`,
  (random, depth) => `<details>${inner(random, depth)}<summary>${inner(random, depth)}</summary></details>`,
  (random, depth) => `<frameset><frame>hip pain</frameset><image>${inner(random, depth)}<isindex>`,
  (random, depth) => '<div>'.repeat(30) + '<b>'.repeat(4) + inner(random, depth),
  (random, depth) => `<html lang="en"><head><body class="x">${inner(random, depth)}`,
  (random) => random.pick(leftovers),
  (random, depth) => `<x-unknown>${inner(random, depth)}<div is="y">${inner(random, depth)}</x-unknown>`,
  (random) => `hip<wbr> pain, fibro<br>myalgia, trigger<hr>points, ${random.pick(texts)}<plaintex>`,
];

/** A document that browsers read without complaint, though hardly anything in it is right. */
export function makeOddHtml(random: Random): string {
  return Array.from({ length: 3 + random.below(5) }, () => random.pick(kinds)(random, 3)).join(
    random.pick(['', ' ', '\n']),
  );
}

function inner(random: Random, depth: number): string {
  if (depth === 0 || random.isTrue(0.4)) return random.pick(texts);
  const count = 1 + random.below(2);
  return Array.from({ length: count }, () => random.pick(kinds)(random, depth - 1)).join('');
}
