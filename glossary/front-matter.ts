import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { type ContentProblem, fieldName } from './content-problem';
import { findYamlSlip } from './yaml-slips';

/** A content file as it was read. */
export interface ContentFile {
  path: string;
  text: string;
}

/** A file whose front matter is right, with the Markdown below it. */
export interface ParsedFile<T> {
  data: T;
  body: string;
  /** Line of the file on which `body` begins, from 1. */
  bodyLine: number;
  /** The line of a front matter field, given as a path such as `['sources', 0, 'url']`. */
  lineOf(path: readonly PropertyKey[]): number;
}

const delimited = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

/**
 * Splits a content file into front matter and body and checks the front matter against `schema`.
 * Returns null after adding to `problems` when something is wrong.
 */
export function parseFrontMatter<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  problems: ContentProblem[],
): ParsedFile<z.infer<Schema>> | null {
  const report = (line: number, field: string, reason: string) =>
    problems.push({ file: file.path, line, field, reason });
  const problemsBefore = problems.length;
  const found = delimited.exec(file.text);
  if (!found) {
    const isOpen = /^---[^\S\n]*\r?\n/.test(file.text);
    if (isOpen) report(1, 'front matter', 'expected a second line of --- below the last field, before "## In short"');
    else
      report(1, 'front matter', `expected --- as the very first line, found "${file.text.split('\n', 1)[0]?.trim()}"`);
    return null;
  }
  const lines = new LineCounter();
  // Pretty errors would add lines, counted from the wrong start; the place is reported in our own way.
  const yaml = parseDocument(found[1] ?? '', { lineCounter: lines, schema: 'core', prettyErrors: false });
  const fileLine = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = yaml.errors;
  if (error) {
    // One slip makes many errors, and the first one is the nearest to it.
    const slip = findYamlSlip(found[1] ?? '');
    if (slip) report(slip.line + 1, 'front matter', slip.reason);
    else report(fileLine(error.pos[0]), 'front matter', plainReason(error));
  }
  visit(yaml, {
    // A value that begins with "*" is read as a reference, and most are meant as text.
    Alias: (_, alias) =>
      report(fileLine(alias.range?.[0] ?? 0), 'front matter', `expected quotes around *${alias.source}`),
  });
  if (problems.length > problemsBefore) return null;

  const lineOf = (path: readonly PropertyKey[]): number => {
    const offset = findOffset(yaml.contents, path);
    return offset === null ? 2 : fileLine(offset);
  };
  const written: unknown = yaml.toJS();
  const checked = schema.safeParse(written ?? {});
  if (checked.success) {
    const bodyLine = found[0].split('\n').length;
    return { data: checked.data, body: file.text.slice(found[0].length), bodyLine, lineOf };
  }
  for (const issue of checked.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(lineOf([...issue.path, key]), fieldName([...issue.path, key]), 'no such field exists');
      }
    } else {
      const reason = `expected ${issue.message}${describeFound(issue, written)}`;
      report(lineOf(issue.path), fieldName(issue.path) || 'front matter', reason);
    }
  }
  return null;
}

/** What stands in the place of a wrong value, as the end of a sentence. */
function describeFound(issue: z.core.$ZodIssue, data: unknown): string {
  if (issue.code === 'custom') return '';
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null)?.[key], data);
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
    return ', found nothing';
  if (Array.isArray(value)) return `, found ${value.length}`;
  if (typeof value === 'number') return `, found the number ${value}`;
  return typeof value === 'object' ? '' : `, found "${value}"`;
}

/** The parser's own words, but for the mistakes that a writer makes without a slip of the pen. */
function plainReason({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'expected this field once, found it twice';
  return `${message} (compare this line and the one above with term-template.md)`;
}

/** The offset of the deepest part of `path` that exists, so that a missing field points at its parent. */
function findOffset(root: unknown, path: readonly PropertyKey[]): number | null {
  let node = isNode(root) ? root : null;
  let offset = path.length === 0 ? null : (node?.range?.[0] ?? null);
  for (const key of path) {
    const next: { node: Node; offset: number } | null = node ? findChild(node, key) : null;
    if (!next) break;
    node = next.node;
    offset = next.offset;
  }
  return offset;
}

function findChild(parent: Node, key: PropertyKey): { node: Node; offset: number } | null {
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    const keyNode = pair?.key;
    if (!pair || !isNode(keyNode) || !keyNode.range) return null;
    return { node: isNode(pair.value) ? pair.value : keyNode, offset: keyNode.range[0] };
  }
  const item = 'items' in parent && Array.isArray(parent.items) ? parent.items[Number(key)] : null;
  return isNode(item) && item.range ? { node: item, offset: item.range[0] } : null;
}
