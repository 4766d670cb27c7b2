import type { ContentProblem } from '../../glossary/content-problem';
import { textsOf } from '../content-text/passages';
import { textSentences } from '../content-text/sentences';
import type { Writing } from '../content-text/writing';
import { problemAt } from './problem-at';

/** Verbs that begin a clause only as an order. */
const orders =
  'take|stop|avoid|ask|see|get|keep|go|seek|tell|try|eat|consult|consider|discuss|speak|swallow|apply|follow|remember|choose|reduce|quit|skip|cut|let|put|lie';

/** Verbs that are also nouns: an order unless the next word shows the noun ("use of", "rest is"). */
const nounOrders =
  'use|start|drink|call|visit|contact|limit|increase|change|switch|talk|check|rest|wear|make sure|be sure';
const afterNoun =
  'of|for|in|with|on|by|from|to|at|and|or|is|are|was|were|may|can|has|have|had|does|helps?|will|between|centers?|therap(?:y|ies)';

/** What may stand before an order: "so", "slowly", "please", "do not". */
const opener = "(?:(?:and|but|so|then|also|first|instead|please|always|never|just|only|\\p{L}+ly|do not|don['’]t) )*";

/** A clause begins a sentence, or comes after a mark, or after a condition that begins the sentence. */
const clauseStart = '(?:^|[;:–—] ?|\\((?!see ))';
const condition = '^(?:if|when|before|after|for|to|once|until|unless|in|with|at)\\b.*, ';

const imperative = new RegExp(
  `(?:${clauseStart}|${condition})["“'‘]?${opener}(?:(?:${orders})|(?:${nounOrders})(?! (?:${afterNoun})\\b))(?= |[.!]|$)`,
  'iu',
);
const forbidden = new RegExp(`(?:${clauseStart}|${condition})(?:please )?(?:do not|don['’]t|never) \\p{L}+`, 'iu');

/** Words that make a statement an order or a piece of advice, wherever they stand. */
const adverbs = '(?: (?:also|always|never|not|only|\\p{L}+ly))*';
const acts = `be (?:taken|stopped|started|used|avoided|changed|swallowed|reduced|increased|eaten)|${orders}|${nounOrders}|not`;
const anywhere = [
  new RegExp(
    `\\byou(?:['’](?:ll|d))?${adverbs} (?:should|must|need to|ought to|have to|had better|better)(?:n['’]t)?\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:should|must|ought to)(?:n['’]t)?${adverbs} (?:${acts})\\b`, 'iu'),
  /\b(?:people|patients|everyone|readers|women|men|adults) (?:should|must)\b/i,
  /\bit is (?:best|important|wise|better|safest) (?:not )?to\b/i,
  /\bwe (?:advise|recommend|suggest)\b/i,
  /\(see (?:a|your) (?:doctor|nurse|pharmacist)/i,
  /\b(?:ask|tell|talk to|speak to|speak with|call|see|consult|contact) your (?:doctor|pharmacist|nurse|care team|health)/i,
];

const quoted = /"[^"]*"|“[^”]*”/g;

/** Finds sentences that tell a reader what to do. Words in quotes are somebody else's. */
export function findAdvice(writing: Writing): ContentProblem[] {
  return [...writing.headings, ...writing.passages].flatMap((passage) =>
    textsOf(passage).flatMap((text) => {
      const own = text.replace(quoted, (words) => '"'.repeat(words.length));
      return textSentences(own).flatMap(({ start, end }) => {
        const found = findOrder(own.slice(start, end).trim());
        if (!found) return [];
        const reason = `expected information instead of advice, found "${found}" in "${text.slice(start, end).trim()}"`;
        return [problemAt(writing, passage, reason)];
      });
    }),
  );
}

function findOrder(sentence: string): string | null {
  for (const pattern of [...anywhere, forbidden, imperative]) {
    const found = pattern.exec(sentence);
    if (found) return found[0].trim();
  }
  return null;
}
