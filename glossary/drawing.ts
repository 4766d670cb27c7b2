import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import type { ContentProblem } from './content-problem';
import type { DrawingNode } from './entry';
import { idOfFile, reportFileName } from './file-id';
import type { ContentFile } from './front-matter';

/** What a drawing may consist of: shapes and text. Nothing that runs, loads or points anywhere. */
const elements = ['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'];

const attributes = [
  ...['viewBox', 'class', 'transform', 'd', 'points', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy'],
  ...['width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'text-anchor', 'stroke-dasharray', 'stroke-width'],
];

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
    if (!attributes.includes(name)) {
      const hint = /^(fill|stroke|style|color)$/.test(name) ? ' (colours are given by class)' : '';
      report(element.start, `expected one of the attributes ${attributes.join(', ')}; found ${name}${hint}`);
    }
    const unknown = name === 'class' ? value.split(/\s+/).filter((one) => !classes.includes(one)) : [];
    for (const one of unknown)
      report(element.start, `expected one of the classes ${classes.join(', ')}; found "${one}"`);
  }
  const children = element.children.flatMap((child): DrawingNode['children'] => {
    if (child instanceof XmlElement) return [toNode(child, report)];
    // Only text elements have words in them; the rest is white space between shapes.
    return child instanceof XmlText && child.text.trim() ? [child.text.replace(/\s+/g, ' ').trim()] : [];
  });
  return { element: element.name, attributes: Object.fromEntries(kept), children };
}
