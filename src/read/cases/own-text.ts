/** The same text by itself: one cut from a longer text would keep the whole of that in memory. */
export const ownText = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
