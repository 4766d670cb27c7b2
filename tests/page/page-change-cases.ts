import { get, textOf } from './page-under-test';

/** What an observer would report; what is left out is empty. */
export type Reported = Partial<{ touched: Node[]; roots: Element[]; hasRemovals: boolean }>;

/** A change of a page that is read already, and the texts that are painted after it, sorted. */
export interface PageChangeCase {
  shows: string;
  html: string;
  /** Makes the change; says what an observer would report of it. */
  change: () => Reported;
  painted: string[];
}

const setAttribute = (name: string, value: string | null) => (): Reported => {
  if (value === null) get('#at').removeAttribute(name);
  else get('#at').setAttribute(name, value);
  return { roots: [get('#at')] };
};

export const pageChangeCases: PageChangeCase[] = [
  {
    shows: 'a block put between two words splits them',
    html: '<p id="p">hip<i> pain, fibromyalgia</i></p>',
    change: () => {
      const added = document.createElement('div');
      get('i').before(added);
      return { touched: [get('#p')], roots: [added] };
    },
    painted: ['fibromyalgia'],
  },
  {
    shows: 'taking out a block between two words joins them',
    html: '<p id="p">hip <div id="gone">fibromyalgia</div></p>',
    change: () => {
      get('#gone').replaceWith('pain');
      return { touched: [get('#p'), document.body], hasRemovals: true };
    },
    painted: [],
  },
  {
    shows: 'a removed gap joins words',
    html: '<p id="p">hip <img id="gone">pain</p>',
    change: () => {
      get('#gone').remove();
      return { touched: [get('#p')], hasRemovals: true };
    },
    painted: ['hip pain'],
  },
  {
    shows: 'an added gap parts words',
    html: '<p id="p">hip <b>pain</b></p>',
    change: () => {
      const added = document.createElement('img');
      get('b').before(added);
      return { touched: [get('#p')], roots: [added] };
    },
    painted: [],
  },
  {
    shows: 'rewritten text inside an inline element',
    html: '<p>hip <b>gain</b></p>',
    change: () => {
      textOf('b').data = 'pain';
      return { touched: [textOf('b')] };
    },
    painted: ['hip pain'],
  },
  {
    shows: 'text that was emptied',
    html: '<main><p>hip pain</p>fibromyalgia</main>',
    change: () => {
      textOf('p').data = '';
      return { touched: [textOf('p')] };
    },
    painted: ['fibromyalgia'],
  },
  {
    shows: 'text of which only spaces are left',
    html: '<main><p>the hip pain<b>hip pain</b></p>fibromyalgia</main>',
    change: () => {
      const nodes = [textOf('p'), textOf('b')];
      for (const node of nodes) node.data = ' ';
      return { touched: nodes };
    },
    painted: ['fibromyalgia'],
  },
  {
    shows: 'an added part with blocks inside',
    html: '<main>fibromyalgia</main>',
    change: () => {
      const added = document.createElement('div');
      added.innerHTML = '<p>hip pain</p><ul><li>trigger point</li></ul>';
      get('main').append(added);
      return { touched: [get('main')], roots: [added, added.querySelector('ul') as Element] };
    },
    painted: ['fibromyalgia', 'hip pain', 'trigger point'],
  },
  {
    shows: 'a removed part',
    html: '<main><p id="gone">hip pain</p><p>fibromyalgia</p></main>',
    change: () => {
      get('#gone').remove();
      return { touched: [get('main')], hasRemovals: true };
    },
    painted: ['fibromyalgia'],
  },
  {
    shows: 'added and removed before it was read',
    html: '<main>fibromyalgia</main>',
    change: () => {
      const added = document.createElement('p');
      added.textContent = 'hip pain';
      return { touched: [get('main')], roots: [added], hasRemovals: true };
    },
    painted: ['fibromyalgia'],
  },
  {
    shows: 'text that the reader can now write in',
    html: '<main><div id="at"><p>hip pain</p></div>fibromyalgia</main>',
    change: setAttribute('contenteditable', ''),
    painted: ['fibromyalgia'],
  },
  {
    shows: 'text that may be read again',
    html: '<div id="at" translate="no"><p>hip pain</p></div>',
    change: setAttribute('translate', null),
    painted: ['hip pain'],
  },
  {
    shows: 'a word in a line that may be read again',
    html: '<p>hip <b id="at" class="notranslate">pain</b></p>',
    change: setAttribute('class', null),
    painted: ['hip pain'],
  },
  {
    shows: 'text that turned into another language',
    html: '<main><p id="at">hip pain</p>fibromyalgia</main>',
    change: setAttribute('lang', 'de'),
    painted: ['fibromyalgia'],
  },
  {
    shows: 'English inside text that turned into another language',
    html: '<div id="at">hip pain<p lang="en">fibromyalgia</p></div>',
    change: setAttribute('lang', 'de'),
    painted: ['fibromyalgia'],
  },
  {
    shows: 'a word in a line that turned into another language',
    html: '<p>hip pain, <b id="at">fibromyalgia</b></p>',
    change: setAttribute('lang', 'la'),
    painted: ['hip pain'],
  },
  {
    shows: 'changes inside what is left out',
    html: '<main>fibromyalgia<div translate="no" id="at"></div></main>',
    change: () => {
      const added = document.createElement('p');
      added.textContent = 'hip pain';
      get('#at').append(added);
      return { touched: [get('#at')], roots: [added] };
    },
    painted: ['fibromyalgia'],
  },
];
