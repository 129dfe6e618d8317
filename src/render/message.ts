import { IntlMessageFormat } from 'intl-messageformat';

export type MessageArgs = Readonly<Record<string, string | number | boolean>>;

const parsed = new Map<string, IntlMessageFormat>();

/**
 * Fills an ICU message. Arguments are inserted as text; nothing in them is interpreted.
 * @throws Error when the message is not ICU syntax or an argument is missing
 */
export function message(language: string, text: string, args: MessageArgs = {}): string {
  if (!text.includes('{')) return text;
  const key = `${language}\u0000${text}`;
  let format = parsed.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    parsed.set(key, format);
  }
  return String(format.format(args));
}
