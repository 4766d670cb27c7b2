import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** The places of the page in which somebody can write. */
export const editorNames = ['input', 'textarea', 'editable', 'codemirror', 'tiptap'] as const;

export type EditorName = (typeof editorNames)[number];

/** What the tests call in the page. */
export interface EditorsPage {
  /** Puts the focus at the end of an editor. */
  focus(name: EditorName): void;
  /** The text that an editor would hand to its page. */
  valueOf(name: EditorName): string;
  /** How many marks are inside an editor, or in the whole page. */
  countMarks(name: EditorName | null): number;
  faults(): string[];
}

const firstText = 'Duloxetine. ';
const faults: string[] = [];
window.addEventListener('error', ({ message }) => faults.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));

// What one undo takes back must not hang on how quickly the test types.
const codemirror = new EditorView({
  doc: firstText,
  extensions: [history({ newGroupDelay: 0 }), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping],
  parent: get('codemirror'),
});
const tiptap = new Editor({
  element: get('tiptap'),
  extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 0 } })],
  content: `<p>${firstText}</p>`,
});

(globalThis as unknown as { editors: EditorsPage }).editors = {
  focus(name) {
    if (name === 'codemirror') {
      codemirror.focus();
      codemirror.dispatch({ selection: { anchor: codemirror.state.doc.length } });
    } else if (name === 'tiptap') {
      // Its own command waits for a frame before it has the focus.
      tiptap.view.focus();
      tiptap.commands.setTextSelection(tiptap.state.doc.content.size - 1);
    } else focusEnd(get(name));
  },
  valueOf(name) {
    if (name === 'codemirror') return codemirror.state.doc.toString();
    if (name === 'tiptap') return JSON.stringify(tiptap.getJSON());
    const element = get(name);
    return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value
      : element.innerHTML;
  },
  countMarks(name) {
    const element = name === null ? document.body : get(name);
    const ranges = [...(CSS.highlights?.get('explained-term') ?? [])];
    const inside = ranges.filter(({ startContainer }) => element.contains(startContainer));
    return inside.length + element.querySelectorAll('explained-term').length;
  },
  faults: () => faults,
};

function get(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

function focusEnd(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(element.value.length, element.value.length);
  } else {
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  }
}
