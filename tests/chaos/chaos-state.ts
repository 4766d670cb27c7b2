/** A part of the line of text at the top of every app. */
export interface Piece {
  id: number;
  kind: 'text' | 'bold' | 'link' | 'code';
  text: string;
}

/** An entry of the list of every app. */
export interface Item {
  id: number;
  text: string;
  /** Shown only when it is there. */
  detail: string | null;
  isOpen: boolean;
  tags: readonly string[];
}

/** All that an app shows. Every app shows it in the same order, and each update makes a new one. */
export interface ChaosState {
  title: string;
  banner: string | null;
  pieces: readonly Piece[];
  /** Null while the list is not on the page. */
  items: readonly Item[] | null;
  /** Text that is shown outside the app, in one of two places. */
  aside: { text: string; place: 'aside-1' | 'aside-2' } | null;
  /** True: what can be kept is kept off the page while it is not shown, where the framework knows how. */
  isParked: boolean;
  /** The id that the next piece or item gets. */
  nextId: number;
}

/** What every app shows first; the server's HTML of the hydrated app holds it. */
export const firstState: ChaosState = {
  title: 'Fibromyalgia and the hip',
  banner: 'Hip pain may come with a flare.',
  pieces: [
    { id: 1, kind: 'text', text: 'Duloxetine and ' },
    { id: 2, kind: 'bold', text: 'central' },
    { id: 3, kind: 'text', text: ' sensitization' },
  ],
  items: [
    { id: 4, text: 'hip pain', detail: null, isOpen: false, tags: ['pregabalin', 'sleep'] },
    { id: 5, text: 'The doctor found trigger points', detail: 'in the muscles', isOpen: true, tags: ['fatigue'] },
  ],
  aside: null,
  isParked: false,
  nextId: 6,
};
