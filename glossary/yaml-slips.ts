/** The slip of a writer that most likely made front matter unreadable; `line` counts from 1. */
export interface YamlSlip {
  line: number;
  reason: string;
}

/**
 * Looks for what people who do not know YAML do wrong, line by line: a parser's own words do not help them, and often
 * come a line too late. Returns null when none of the known slips is there.
 */
export function findYamlSlip(yaml: string): YamlSlip | null {
  for (const [at, line] of yaml.split(/\r?\n/).entries()) {
    const reason = slipIn(line);
    if (reason) return { line: at + 1, reason };
  }
  return null;
}

const field = /^(\s*(?:- )?)([A-Za-z]+):\s+(.*)$/;

function slipIn(line: string): string | null {
  if (/^ *[^\S ]/.test(line))
    return 'expected plain spaces at the beginning of the line, found a tab or another kind of space';
  const content = line.replace(/\s+#.*$/, '').trimEnd();
  if (/^\s*(?:- )?[A-Za-z]+:[^\s/]/.test(content)) return `expected a space after the colon in "${content.trim()}"`;
  const [, indent = '', name = '', value = ''] = field.exec(content) ?? [];
  if (name === '') return null;
  if (indent !== '' && indent.length !== 4) return `expected "  - " or four spaces before "${name}:"`;
  return slipInValue(name, value);
}

function slipInValue(name: string, value: string): string | null {
  const words = value.replace(/^["“”'‘’]|["“”'‘’]$/g, '').replaceAll('"', '');
  const quoted = `${name}: "${words}"`;
  if (/^[“”]/.test(value)) return `expected straight quotes: ${quoted}`;
  if (/^"/.test(value))
    return /^"[^"]*"$/.test(value) ? null : `expected one " at the beginning and one at the end: ${quoted}`;
  if (/^\[/.test(value)) {
    if (/^\[.*\]$/.test(value)) return isEven(value) ? null : `expected two quotes round each text in ${value}`;
    return value.includes(']')
      ? `expected quotes around the text: ${quoted}`
      : `expected ] at the end of the list: ${name}: ${value}]`;
  }
  return /^[@`*&!%|>]/.test(value) || (/: /.test(value) && !/^['{]/.test(value))
    ? `expected quotes around the text: ${quoted}`
    : null;
}

function isEven(value: string): boolean {
  return (value.match(/"/g) ?? []).length % 2 === 0;
}
