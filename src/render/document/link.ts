/** Whether an address may become a link: the web, or a place in the report itself. */
export function isSafeAddress(address: string): boolean {
  return /^(?:https?:\/\/[^\s]+|#[\w:.-]+|charts\/[\w.-]+)$/i.test(address);
}

/** An identifier for a heading or a table: letters, digits and hyphens only, whatever the text is. */
export function anchorOf(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || 'x';
}
