import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Attributes that are shown or read out. */
const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'label',
  'placeholder',
  'title',
]);
/** What is the same in every language. */
const isFree = (text: string): boolean => !/\p{L}{2}/u.test(text) || /^\s*Termlight\s*$/.test(text);

/** Operators whose right side may be shown. */
const choosing = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Tells whether something stands in an element whose words are English for all, or typed or drawn and not read. */
function isForAll(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (!ts.isJsxElement(at)) continue;
    const { tagName, attributes } = at.openingElement;
    const said = attributes.getText();
    if (tagName.getText() === 'code' || /\blang="en"|\baria-hidden="true"/.test(said)) return true;
  }
  return false;
}

/** Words that stand in a view itself: its text, and attributes that are shown or read out. */
function findWords(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    if (!isFree(text) && !isForAll(node)) found.push(`${file}:${line + 1}: ${text.trim()}`);
  };
  const noteLiterals = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) note(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      for (const { literal } of [{ literal: node.head }, ...node.templateSpans]) note(node, literal.text);
    } else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(noteLiterals);
    else if (ts.isBinaryExpression(node) && choosing.has(node.operatorToken.kind)) noteLiterals(node.right);
    else if (ts.isParenthesizedExpression(node)) noteLiterals(node.expression);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression)
      noteLiterals(node.expression);
    else if (ts.isJsxAttribute(node) && spokenAttributes.has(node.name.getText(tree)) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) note(node, node.initializer.text);
      else if (ts.isJsxExpression(node.initializer) && node.initializer.expression)
        noteLiterals(node.initializer.expression);
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

function listFiles(room: string, extension: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => `${room}/${file}`);
}

describe('finds words that stand in a view', () => {
  test.each([
    ['<p>Close it</p>', ['Close it']],
    ['<p>{t("card.close")}</p>', []],
    ['<p>{isOn ? "On" : t("off")}</p>', ['On']],
    ['<p>{count > 0 && `many terms`}</p>', ['many terms']],
    ['<button aria-label="Close" class="plain words" />', ['Close']],
    ['<button title={isOpen ? "Fold" : "Open"} />', ['Fold', 'Open']],
    ['<p>· × 12 a</p>', []],
    ['<h1>Termlight</h1>', []],
    ['<p>{kind === "page" && t("page")}</p>', []],
    ['<p>{kind === "page" ? name || "Page" : null}</p>', ['Page']],
    ['<p lang="en">Fibromyalgia <b>hurts</b></p>', []],
    ['<p><code>clinic.example</code> or <span aria-hidden="true">Aa</span></p>', ['or']],
  ])('%s', (source, words) => {
    expect(findWords('view.tsx', source)).toEqual(words.map((word) => `view.tsx:1: ${word}`));
  });
});

test('no view has words of its own: all come from locales/', () => {
  const views = ['components', 'entrypoints'].flatMap((room) => listFiles(room, '.tsx'));
  expect(views.length).toBeGreaterThan(20);
  expect(views.flatMap((file) => findWords(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('no page has words of its own before its script puts them there', () => {
  const pages = listFiles('entrypoints', '.html');
  expect(pages.length).toBeGreaterThan(2);
  const words = pages.map((file) =>
    readFileSync(file, 'utf8')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  expect(new Set(words)).toEqual(new Set(['Termlight']));
});
