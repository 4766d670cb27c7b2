import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import type { ContentProblem } from './content-problem';
import type { DrawingNode } from './entry';
import { idOfFile, reportFileName } from './file-id';
import type { ContentFile } from './front-matter';

/** What a drawing may consist of: shapes and text. Nothing that runs, loads or points anywhere. */
const elements = ['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'];

const numbers = /^[\d\s.,%+-]*$/;
const path = /^[MmLlHhVvCcSsQqTtAaZz\d\s.,+-]*$/;

/** The attributes that shape them, each with what its value may consist of: nothing that could name another resource. */
const attributes: Readonly<Record<string, RegExp>> = {
  viewBox: /^-?[\d.]+(?:[\s,]+-?[\d.]+){3}$/,
  class: /^[a-z\s-]*$/,
  transform: /^(?:(?:translate|rotate|scale)\([\d\s.,-]*\)\s*)*$/,
  d: path,
  points: numbers,
  'text-anchor': /^(?:start|middle|end)$/,
  ...Object.fromEntries(
    ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry']
      .concat(['stroke-dasharray', 'stroke-width'])
      .map((name) => [name, numbers]),
  ),
};

/** The colours and text sizes of drawings; each theme gives them its own values. */
const classes = [
  ...['ink', 'muted', 'paper', 'line', 'accent', 'accent-soft', 'warm', 'warm-soft'],
  ...['stroke', 'stroke-muted', 'stroke-accent', 'stroke-warm', 'title', 'small', 'on-accent'],
];

/** A drawing with the name by which articles show it. */
export interface CompiledDrawing {
  id: string;
  drawing: DrawingNode;
}

/**
 * Compiles one SVG file of content-data/figures into plain data. Returns null after adding to `problems` when it is no
 * SVG, or holds an element, attribute or class that drawings may not have.
 */
export function compileDrawing(file: ContentFile, problems: ContentProblem[]): CompiledDrawing | null {
  const before = problems.length;
  const report = (offset: number, reason: string) =>
    problems.push({ file: file.path, line: file.text.slice(0, offset).split('\n').length, field: 'drawing', reason });
  const root = parseRoot(file.text, report);
  if (!root) return null;
  if (root.name !== 'svg' || !root.attributes.viewBox) report(root.start, 'expected an <svg> with a viewBox');
  const drawing = toNode(root, report);
  const id = idOfFile(file);
  reportFileName(file, id, problems);
  return problems.length > before ? null : { id, drawing };
}

type ReportAt = (offset: number, reason: string) => void;

function parseRoot(text: string, report: ReportAt): XmlElement | null {
  try {
    return parseXml(text, { includeOffsets: true }).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    report(error.pos, `expected well-formed SVG: ${error.message.split('\n')[0]}`);
    return null;
  }
}

function toNode(element: XmlElement, report: ReportAt): DrawingNode {
  if (!elements.includes(element.name)) {
    report(element.start, `expected one of the elements ${elements.join(', ')}; found <${element.name}>`);
  }
  const kept = Object.entries(element.attributes).filter(([name]) => name !== 'xmlns');
  for (const [name, value] of kept) {
    const pattern = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!pattern) {
      const hint = /^(fill|stroke|style|color)$/.test(name) ? ' (colours are given by class)' : '';
      report(
        element.start,
        `expected one of the attributes ${Object.keys(attributes).join(', ')}; found ${name}${hint}`,
      );
    } else if (!pattern.test(value)) report(element.start, `expected another value of ${name}, found "${value}"`);
    const unknown = name === 'class' ? value.split(/\s+/).filter((one) => one && !classes.includes(one)) : [];
    for (const one of unknown)
      report(element.start, `expected one of the classes ${classes.join(', ')}; found "${one}"`);
  }
  const children = element.children.flatMap((child): DrawingNode['children'] => {
    if (child instanceof XmlElement) return [toNode(child, report)];
    if (!(child instanceof XmlText) || child.text.trim() === '') return [];
    if (!/^(?:text|tspan)$/.test(element.name))
      report(child.start, `expected words in <text>, found "${child.text.trim()}"`);
    // Spaces beside a <tspan> part words; they are not drawn at the beginning and the end.
    return [child.text.replace(/\s+/g, ' ')];
  });
  return { element: element.name, attributes: Object.fromEntries(kept), children };
}
