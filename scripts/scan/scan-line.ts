import * as v from 'valibot';
import { isReadLanguage } from '../../matching/text-language';
import type { TokenIndex } from '../../matching/token-index';
import { type ReportedMatch, scanText } from './scan-text';

const requestSchema = v.object({
  id: v.union([v.string(), v.number()], 'expected a text or number in "id"'),
  text: v.string('expected a text in "text"'),
  lang: v.optional(v.string('expected a language code in "lang"')),
});

/** Answers one line of the JSONL protocol. A line that is not a request gives the reason instead of throwing. */
export function scanLine(
  line: string,
  index: TokenIndex,
): { id: string | number; matches: ReportedMatch[] } | { error: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  const request = v.safeParse(requestSchema, data);
  if (!request.success) return { error: request.issues.map((issue) => issue.message).join('; ') };
  const { id, text, lang } = request.output;
  return { id, matches: isReadLanguage(lang ?? '') ? scanText(text, index) : [] };
}
