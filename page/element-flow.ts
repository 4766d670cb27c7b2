/**
 * How an element takes part in the running text around it, told from its name and attributes alone: asking for its
 * computed style would make the browser lay the page out.
 *
 * `inline`: its text belongs to the text around it. `link`: so does its text, but not to that of another link right
 * before it. `block`: its text stands by itself. `break`: a line break. `note`: inline, but set apart from the word
 * before it. `gap`: not read, and words on both sides do not belong together. `hidden`: not read and not seen.
 * `excluded`: not read, ends the text before it.
 */
export type ElementFlow = 'inline' | 'link' | 'block' | 'break' | 'note' | 'gap' | 'hidden' | 'excluded';

const flows: Record<Exclude<ElementFlow, 'block'>, string> = {
  inline:
    'abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub time tt u var wbr',
  link: 'a',
  break: 'br',
  note: 'sup rt rp',
  gap: 'code kbd samp button input select textarea svg math img picture iframe object embed canvas audio video meter progress',
  hidden: 'script style noscript template head title meta link base datalist',
  excluded: 'pre option optgroup frameset',
};

const flowByName = new Map<string, ElementFlow>(
  Object.entries(flows).flatMap(([flow, names]) => names.split(' ').map((name) => [name, flow as ElementFlow])),
);

const tellingAttributes = '[contenteditable],[role],[translate],[lang],.notranslate';

/**
 * Tells whether an element has an attribute by which its text may be read otherwise than its name says. One question
 * for all of them, since each costs about as much as reading a node.
 */
export function hasTellingAttributes(element: Element): boolean {
  // Not as a method of its own: a form gives its field "matches" under that name.
  return Element.prototype.matches.call(element, tellingAttributes);
}

/**
 * Tells how `element` takes part in the text around it. `markName` is the element of our own marks, always inline.
 * `isPlain` may be given where it is known that it has no telling attributes.
 */
export function flowOf(element: Element, markName: string, isPlain = !hasTellingAttributes(element)): ElementFlow {
  const name = element.localName;
  // What a shadow root shows is no part of the line around its host. Of inline elements only this one can have one.
  const flow = name === 'span' && element.shadowRoot ? 'block' : (flowByName.get(name) ?? 'block');
  if (flow === 'gap' || flow === 'hidden' || flow === 'excluded') return flow;
  // Before its attributes are asked: a mark that can be focused has the role of a button.
  if (name === markName) return 'inline';
  if (isPlain || !isForbidden(element)) return flow;
  return flow === 'block' ? 'excluded' : 'gap';
}

const untouchedRoles = new Set(['textbox', 'searchbox', 'button']);

/** Text the reader writes, and text whose author asked that programs leave it alone. */
function isForbidden(element: Element): boolean {
  // The values of these attributes are the same in upper and lower case.
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && untouchedRoles.has(role.toLowerCase())) return true;
  const translate = element.getAttribute('translate');
  if (translate !== null && translate.toLowerCase() === 'no') return true;
  const className = element.getAttribute('class');
  return className?.includes('notranslate') === true && element.classList.contains('notranslate');
}
