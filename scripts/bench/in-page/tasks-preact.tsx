import { render } from 'preact';
import type { TaskApp } from './tasks-plain';

interface Task {
  id: number;
  text: string;
  isCompleted: boolean;
}

/** Mounts a to-do app that is written in Preact and drawn anew after every change, as frameworks do. */
export function mountPreactTasks(root: HTMLElement): TaskApp {
  let tasks: Task[] = [];
  const show = (next: Task[]): void => {
    tasks = next;
    render(<TaskList tasks={tasks} onChange={show} />, root);
  };
  show([]);
  return {
    add: (text) => show([...tasks, { id: (tasks.at(-1)?.id ?? 0) + 1, text, isCompleted: false }]),
    completeAll() {
      for (const toggle of root.querySelectorAll('input')) toggle.click();
    },
    deleteAll() {
      for (const destroy of [...root.querySelectorAll('button')]) destroy.click();
    },
    unmount: () => render(null, root),
  };
}

function TaskList({ tasks, onChange }: { tasks: Task[]; onChange: (tasks: Task[]) => void }) {
  const complete = (id: number): void =>
    onChange(tasks.map((task) => (task.id === id ? { ...task, isCompleted: !task.isCompleted } : task)));
  return (
    <ul>
      {tasks.map(({ id, text, isCompleted }) => (
        <li key={id} class={isCompleted ? 'completed' : ''}>
          <input type="checkbox" checked={isCompleted} onClick={() => complete(id)} />
          <span>{text}</span>
          <button type="button" onClick={() => onChange(tasks.filter((task) => task.id !== id))}>
            Delete
          </button>
        </li>
      ))}
    </ul>
  );
}
