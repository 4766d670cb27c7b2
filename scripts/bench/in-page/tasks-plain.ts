/** A to-do app as it is made to be used by a script. */
export interface TaskApp {
  add(text: string): void;
  completeAll(): void;
  deleteAll(): void;
  unmount(): void;
}

/** Mounts a to-do app that is written against the DOM. */
export function mountPlainTasks(root: HTMLElement): TaskApp {
  const list = document.createElement('ul');
  root.append(list);
  return {
    add(text) {
      const item = document.createElement('li');
      const toggle = document.createElement('input');
      toggle.type = 'checkbox';
      toggle.addEventListener('change', () => item.classList.toggle('completed', toggle.checked));
      const label = document.createElement('span');
      label.textContent = text;
      const destroy = document.createElement('button');
      destroy.textContent = 'Delete';
      destroy.addEventListener('click', () => item.remove());
      item.append(toggle, label, destroy);
      list.append(item);
    },
    completeAll() {
      for (const toggle of list.querySelectorAll('input')) toggle.click();
    },
    deleteAll() {
      for (const destroy of list.querySelectorAll('button')) destroy.click();
    },
    unmount: () => list.remove(),
  };
}
