import { type ESTree, type Plugin, parseAst } from 'vite';

interface Method {
  name: string;
  start: number;
  end: number;
}

/** Which methods of a library are called. */
export interface MethodUse {
  /** Called from outside of it. */
  used: readonly string[];
  /** Never called with the options it is given, though its code could. */
  skipped?: readonly string[];
}

/**
 * Makes a build plugin that leaves out of one library file the methods of its classes which nobody comes to call. The
 * bundler does this for functions, but not for methods.
 */
export function shipUsedMethods(file: string, use: MethodUse): Plugin {
  return {
    name: 'used-methods',
    apply: 'build',
    transform(code, id) {
      return id.endsWith(file) ? { code: keepUsedMethods(code, use), map: null } : null;
    },
  };
}

/**
 * Leaves out all methods whose name stands neither in `used` nor, after a dot, in a method or constructor that is kept,
 * and those that are skipped. Throws when a method that is named is not there.
 */
export function keepUsedMethods(code: string, { used, skipped = [] }: MethodUse): string {
  const methods = findMethods(parseAst(code));
  const missing = [...used, ...skipped].find((name) => !methods.some((method) => method.name === name));
  if (missing) throw new Error(`expected a method "${missing}", found none`);
  const names = new Set(['constructor', ...used]);
  const kept = new Set<Method>();
  let added: Method[];
  do {
    added = methods
      .filter(({ name }) => names.has(name) && !skipped.includes(name))
      .filter((method) => !kept.has(method));
    for (const method of added) {
      kept.add(method);
      for (const [, name = ''] of code.slice(method.start, method.end).matchAll(/\.\s*(\w+)/g)) names.add(name);
    }
  } while (added.length > 0);
  const unused = methods.filter((method) => !kept.has(method)).reverse();
  return unused.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

/** All methods, getters and setters of classes, in the order of the code. A name that is computed counts as none. */
function findMethods(node: unknown): Method[] {
  if (Array.isArray(node)) return node.flatMap(findMethods);
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(findMethods);
  const { type, key, start, end } = node as ESTree.MethodDefinition;
  return type === 'MethodDefinition' && key.type === 'Identifier'
    ? [{ name: key.name, start, end }, ...inside]
    : inside;
}
