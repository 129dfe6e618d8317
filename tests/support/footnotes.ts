/** A report's Markdown as its sentences read: without the footnote marks of its figures. */
export function withoutNotes(markdown: string): string {
  return markdown.replace(/\[\^\d+\](?!:)/g, '');
}
