import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../words';
import type { Done, Run } from './use-status';

/** What came of a rule that was typed: the rule, or what is wrong with it. */
export type TypedRule =
  | { rule: string; problem: null }
  | {
      rule: null;
      problem: 'empty' | 'space' | 'everything' | 'protocol' | 'port' | 'star' | 'host' | 'long';
    };

export interface RuleFormProps {
  t: Translate;
  listed: readonly string[];
  readRule: (text: string) => TypedRule;
  /** Rejects when it could not be stored. */
  add: (rule: string) => Promise<void>;
  run: Run;
}

/** Adds a rule for sites. What is wrong with it is said at the field, which keeps what was typed. */
export function RuleForm({ t, listed, readRule, add, run }: RuleFormProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const submit = (event: Event): void => {
    event.preventDefault();
    const { rule, problem } = readRule(text);
    const wrong = findWrong(rule, problem);
    setError(wrong);
    field.current?.focus();
    if (rule === null || wrong !== null) return;
    void run(async (): Promise<Done> => {
      await add(rule);
      setText('');
      return { text: t('options.added', { rule }) };
    });
  };
  const findWrong = (rule: string | null, problem: TypedRule['problem']): string | null => {
    if (problem) return t(`options.problem.${problem}`);
    return rule !== null && listed.includes(rule) ? t('options.listed', { rule }) : null;
  };
  return (
    <form class="rule-form" onSubmit={submit} noValidate>
      <label for="rule">{t('options.rule')}</label>
      <div>
        <input
          id="rule"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          ref={field}
          value={text}
          aria-invalid={error !== null}
          aria-describedby={error === null ? 'rule-hint' : 'rule-error rule-hint'}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setError(null);
          }}
        />
        <button type="submit">{t('options.add')}</button>
      </div>
      <p id="rule-error" class="options-error" role="alert">
        {error}
      </p>
      <div id="rule-hint" class="options-hint">
        {t('options.ruleHint')}
        <ul>
          <li>
            <code>clinic.example</code> {t('options.ruleHost')}
          </li>
          <li>
            <code>*.clinic.example</code> {t('options.ruleSubdomains')}
          </li>
          <li>
            <code>clinic.example/forum/*</code> {t('options.rulePath')}
          </li>
        </ul>
      </div>
    </form>
  );
}
