/** A text without the blanks around it; most texts have none, which their first and last letter show. */
export function trimmed(text: string): string {
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Whether a cell has nothing but blanks. */
export function isEmpty(text: string | undefined): boolean {
  return text === undefined || text === '' || (!isPlain(text.charCodeAt(0)) && text.trim() === '');
}

/** Whether a character is a letter, digit or mark of ASCII. */
const isPlain = (unit: number) => unit > 0x20 && unit < 0x7f;
