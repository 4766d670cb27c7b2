import { contrastOf, layOver, type Rgba } from './contrast';

/** The contrasts of a mark with what it stands on. */
export interface MarkContrast {
  line: number;
  text: number;
}

/** Measures a mark as the browser has painted it on `paper`. Null where there is no canvas to read colours with. */
export function measureMark(mark: Element, paper: Element): MarkContrast | null {
  const readColour = createColourReader(mark.ownerDocument);
  if (!readColour) return null;
  const { color, backgroundColor, textDecorationColor } = getComputedStyle(mark);
  const below = layOver(readColour(backgroundColor), readColour(getComputedStyle(paper).backgroundColor));
  const contrastWith = (colour: string): number => contrastOf(layOver(readColour(colour), below), below);
  return { line: contrastWith(textDecorationColor), text: contrastWith(color) };
}

/** A colour of CSS, in whatever way it is written, becomes a pixel that can be read. */
function createColourReader(document: Document): ((colour: string) => Rgba) | null {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  return (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
}
