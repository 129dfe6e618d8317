import { IntlMessageFormat } from 'intl-messageformat';

export type MessageArgs = Readonly<Record<string, string | number | boolean>>;

const parsed = new Map<string, IntlMessageFormat>();

/** A message that only names its arguments, without choices, formats or quoting. */
const SIMPLE = /^(?:[^{}']|\{\w+\})*$/;

/**
 * Fills an ICU message. Arguments are inserted as text; nothing in them is interpreted.
 * @throws Error when the message is not ICU syntax or an argument is missing
 */
export function message(language: string, text: string, args: MessageArgs = {}): string {
  if (!text.includes('{')) return text;
  // Most messages are such, and reading each as a grammar took longer than drawing the charts.
  if (SIMPLE.test(text)) {
    return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
      const value = args[name];
      if (value === undefined) throw new Error(`the message "${text}" lacks its argument ${name}`);
      return typeof value === 'number' ? value.toLocaleString(language) : String(value);
    });
  }
  const key = `${language}\u0000${text}`;
  let format = parsed.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    parsed.set(key, format);
  }
  return String(format.format(args));
}

/** What stands for an argument that only an occurrence has. */
const SOMETHING = '…';

/** A message as it reads in general, of no occurrence: arguments are left open, and choices take their usual form. */
export function messageInGeneral(language: string, text: string): string {
  const written = (nodes: ReturnType<IntlMessageFormat['getAst']>): string =>
    nodes
      .map((node) => {
        if ('options' in node) return written(node.options.other?.value ?? []);
        return node.type === LITERAL ? node.value : SOMETHING;
      })
      .join('');
  return written(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
}

/** The kind of a part of a message that is plain text. */
const LITERAL = 0;
