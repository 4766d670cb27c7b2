import { isReadLanguage } from '../matching/text-language';
import { parentAcross } from './composed-tree';
import { hasTellingAttributes } from './element-flow';

/** What holds for the text inside an element and everything in it, as bits of one number. */
export const enum Scope {
  Plain = 0,
  /** In a language that is not read. */
  Foreign = 1,
  /** In what the page is operated with and framed by: the calm selection shows nothing there. */
  Furniture = 2,
  Heading = 4,
  Link = 8,
}

/** What an element changes by its name alone; most change nothing. */
const changeByName = new Map<string, Scope>([
  ...'nav header footer label legend menu search'.split(' ').map((name) => [name, Scope.Furniture] as const),
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, Scope.Heading] as const),
  ['a', Scope.Link],
]);
const furnitureRoles = new Set([
  'banner',
  'contentinfo',
  'menu',
  'menubar',
  'menuitem',
  'navigation',
  'search',
  'tab',
  'tablist',
  'toolbar',
]);

/** What holds for text directly in `root`, by all the elements around it. */
export function scopeOf(root: Node): Scope {
  const around: Element[] = [];
  for (let at: Node | null = root; at; at = parentAcross(at)) {
    if (at.nodeType === Node.ELEMENT_NODE) around.push(at as Element);
  }
  return around.reduceRight(
    (scope: Scope, element) => scopeInside(element, scope, !hasTellingAttributes(element)),
    Scope.Plain,
  );
}

/** What holds inside `element`, by what holds around it; `isPlain` where it has no telling attributes. */
export function scopeInside(element: Element, outside: Scope, isPlain: boolean): Scope {
  const scope = outside | (changeByName.get(element.localName) ?? Scope.Plain);
  return isPlain ? scope : scopeByAttributes(element, scope);
}

function scopeByAttributes(element: Element, outside: Scope): Scope {
  let scope = outside;
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
  if (furnitureRoles.has(role)) scope |= Scope.Furniture;
  if (role === 'heading') scope |= Scope.Heading;
  const lang = element.getAttribute('lang');
  if (lang === null) return scope;
  return isReadLanguage(lang) ? scope & ~Scope.Foreign : scope | Scope.Foreign;
}
