import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../../src/cli/template-folder.js';
import { checkTemplate } from '../../../../src/index.js';

const BUILT_IN = ['country-diagnostic', 'one-page-brief'];

/** A template of one chapter in English, whose text begins in line 4 of its file. */
function files(body: string, changes: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map(
    Object.entries({
      'template.yaml': 'name: mine\nlanguages: [en]\nstyle: page.css\nchapters:\n  - one\n',
      'page.css': '',
      'en/one.md': `---\ntitle: One\n---\n${body}\n`,
      ...changes,
    }),
  );
}

describe('the check of a template', () => {
  it.each(BUILT_IN)('finds nothing in %s', async (name) => {
    expect(await checkTemplate(await readFolder(`templates/${name}`))).toEqual([]);
  });

  it.each([
    ['{{ m.occupancy_rat.value }}', 4, 4, /no value "m\.occupancy_rat"; the nearest is "m\.occupancy_rate"/],
    ['a\n\n{{ m.occupancy_rate.vlaue }}', 6, 4, /the nearest is "m\.occupancy_rate\.value"/],
    ['{% if false %}{{ cuontry }}{% endif %}', 4, 18, /the nearest is "country"/],
    ['{% table "occupancyy" %}', 4, 1, /no table "occupancyy"; the nearest is "occupancy"/],
    ['{% chart "population, facilitys" %}', 4, 1, /no chart "facilitys"; the nearest is "facilities"/],
    ['{% findings "overcrowdin" %}', 4, 1, /no findings "overcrowdin"; the nearest is "overcrowding"/],
    ['{% for f in findings %}{{ f.anser }}{% endfor %}', 4, 27, /the nearest is "f\.answer"/],
    [
      '{% for f in findings %}{% for r in f.recommendations %}{{ r.txt }}{% endfor %}{% endfor %}',
      4,
      59,
      /the nearest is "r\.text"/,
    ],
    ['{% for c in alternatives.cards %}{{ c.nam }}{% endfor %}', 4, 37, /the nearest is "c\.name"/],
    [
      '{% for c in alternatives.cards %}{% for p in c.countries %}{{ p.txt }}{% endfor %}{% endfor %}',
      4,
      63,
      /the nearest is "p\.text"/,
    ],
    ['{{ alternatives.count.lawz }}', 4, 4, /the nearest is "alternatives\.count\.law"/],
    ['{{ follow_up.count.bettr }}', 4, 4, /the nearest is "follow_up\.count\.better"/],
    ['{{ card_words.mechanizm }}', 4, 4, /the nearest is "card_words\.mechanism"/],
    ['{{ limits.occupancy_ful }}', 4, 4, /the nearest is "limits\.occupancy_full"/],
    ['{{ m.occupancy_rate.details.facilitiez }}', 4, 4, /details\.facilities/],
    ['{% tabel "occupancy" %}', 4, 1, /tag "tabel" not found; the nearest is "table"/],
    ['{{ country | sentense }}', 4, 1, /undefined filter: sentense; the nearest is "sentence"/],
  ])('finds the mistake in %s', async (body, line, column, detail) => {
    const mistakes = await checkTemplate(files(body));
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatchObject({ file: 'en/one.md', line, column });
    expect(mistakes[0]?.detail).toMatch(detail);
  });

  it.each([
    '{{ country }} {{ m.occupancy_rate.details.facilities }} {{ m.occupancy_rate.has_flag.few_cases }}',
    '{% for f in findings %}{% if forloop.first %}{{ f.is.severity }}{% endif %}{% endfor %}',
    '{% for p in programmes %}{{ p.name }} {{ p.numerator.phrase }}{% endfor %}',
    '{% if settled.size > 0 %}{{ imprint.hash }} {{ limits.occupancy_full }}{% endif %}',
    '{% findings "1, 2, drug-remand" %}{% table "key-figures" %}{% chart "population, facilities" %}',
  ])('finds nothing in %s', async (body) => {
    expect(await checkTemplate(files(body))).toEqual([]);
  });

  it('tells several mistakes of one chapter at once, in order of place', async () => {
    const mistakes = await checkTemplate(files('{% table "x" %}\n{{ cuontry }}\n{% chart "y" %}'));
    expect(mistakes.map(({ line }) => line)).toEqual([4, 5, 6]);
  });

  it('finds chapters without a file, files without a chapter, and names in the head', async () => {
    const mistakes = await checkTemplate(
      files('', {
        'template.yaml': 'name: mine\nlanguages: [en, xx]\nstyle: page.css\nchapters:\n  - one\n  - two\n',
        'en/one.md':
          '---\ntitle: One\nindicators: [occupancy-rat]\nmissing: "{{ cuontry }}"\nrequest: [capacityy]\n---\n',
        'en/three.md': '---\ntitle: Three\n---\n',
      }),
    );
    expect(mistakes.map(({ file, line, detail }) => [file, line, detail])).toEqual([
      ['en/one.md', 3, 'there is no indicator "occupancy-rat"; the nearest is "occupancy-rate"'],
      ['en/one.md', 5, 'there is no table "capacityy"; the nearest is "capacity"'],
      ['en/one.md', 4, 'there is no value "cuontry"; the nearest is "country"'],
      ['en/two.md', 1, 'the chapter is named in template.yaml but has no file'],
      ['en/three.md', 1, 'the chapter "three" has a file and is not named in template.yaml'],
      ['template.yaml', 2, expect.stringMatching(/^there is no language "xx"/)],
    ]);
  });
});
