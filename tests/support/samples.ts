/** The folders of published figures; `sample-data/synthetic`, of invented cases, is never analysed along with them. */
export const PUBLISHED_SAMPLES = [
  'colombia',
  'costa-rica',
  'dominican-republic',
  'mexico',
  'panama',
  'peru',
].map((country) => `sample-data/${country}`);
