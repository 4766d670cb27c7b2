declare module 'mark.js/dist/mark.es6.js' {
  /** The part of mark.js that is used; the published types bring those of jQuery with them. */
  export interface MarkRange {
    start: number;
    length: number;
  }
  export interface MarkRangesOptions {
    element?: string;
    each?: (element: HTMLElement, range: MarkRange) => void;
  }
  export default class Mark {
    constructor(context: Node);
    markRanges(ranges: MarkRange[], options?: MarkRangesOptions): void;
  }
}
