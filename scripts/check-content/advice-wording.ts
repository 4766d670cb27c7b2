import type { ContentProblem } from '../../glossary/content-problem';
import { plainText } from '../../glossary/rich-text';
import { textSentences } from '../content/sentences';
import type { Writing } from '../content/writing';

const verbs =
  'take|stop|start|use|try|avoid|eat|drink|call|see|ask|get|keep|go|seek|consult|increase|reduce|limit|talk|tell|check|choose|swallow|apply|switch|change|follow|visit|contact|remember';

/** Words that make a statement an order or a piece of advice, wherever they stand. */
const anywhere = [
  /\byou (?:should|must|need to|ought to|have to|had better)\b/i,
  new RegExp(
    `\\bshould(?: not|n['’]t)?(?: always| never)?(?: be)? (?:${verbs}|taken|stopped|started|used|avoided|changed)\\b`,
    'i',
  ),
  /\b(?:stop|start) taking\b/i,
  /\b(?:ask|tell|talk to|speak to|speak with|call|see|consult|contact) your\b/i,
  /\b(?:make|be) sure (?:to|that you)\b/i,
];

/** An imperative: what begins a sentence, or follows a condition that begins one ("If it swells, take ..."). */
const imperative = new RegExp(
  `^(?:(?:if|when|before|after|for|to|once)\\b[^,]*,\\s*)?(?:please |always |never |just |then )*(?:do not|don['’]t|never|(?:${verbs})(?= (?:a|an|the|your|it|them|this|that|to|with|more|less|no|for|all|any|only|part|care|up|off|off|plenty|medical|help)\\b))`,
  'i',
);

const quoted = /"[^"]*"|“[^”]*”/g;

/** Finds sentences that tell a reader what to do. Words in quotes are somebody else's. */
export function findAdvice({ file, passages }: Writing): ContentProblem[] {
  return passages.flatMap(({ line, heading, inlines, alternative = '' }) =>
    [plainText(inlines), alternative].flatMap((text) => {
      const own = text.replace(quoted, (words) => ' '.repeat(words.length));
      return textSentences(own).flatMap(({ start, end }) => {
        const found = findOrder(own.slice(start, end).trim());
        if (!found) return [];
        const reason = `expected information instead of advice, found "${found}" in "${text.slice(start, end).trim()}"`;
        return [{ file, line, field: heading || 'introduction', reason }];
      });
    }),
  );
}

function findOrder(sentence: string): string | null {
  for (const pattern of [...anywhere, imperative]) {
    const found = pattern.exec(sentence);
    if (found) return found[0];
  }
  return null;
}
