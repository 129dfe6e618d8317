import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../../../src/read/dialect.js';

describe('the delimiter', () => {
  it.each([
    ['commas', 'a,b,c\n1,2,3\n', ','],
    ['semicolons around decimal commas', 'a;b;c\n1,5;2,5;3\n4;5;6,25\n', ';'],
    ['tabs around text with commas', 'a\tb\nPerú, Lima\t2\nCusco\t3\n', '\t'],
    ['bars', 'a|b|c\n1|2|3\n', '|'],
    ['commas inside quotation marks do not count', 'a;b\n"x,y,z";2\n"p,q,r";3\n', ';'],
  ])('is the one with which rows agree: %s', (_name, text, expected) => {
    expect(delimiterOf(text)).toBe(expected);
  });

  it('is none when nothing makes a second column', () => {
    expect(delimiterOf('one\ntwo\nthree\n')).toBeUndefined();
  });

  it('is decided though a quoted cell runs beyond the sample', () => {
    const long = `a;b\n1;2\n3;"${'x\n'.repeat(300)}"\n`;
    expect(delimiterOf(long)).toBe(';');
  });
});

it('reads a comma table in which quoted cells hold bars and quotation marks', () => {
  const cell = '"| a | b |"';
  const text = `country,total,note\nPER,1000,${cell}\nPER,${cell},\nPER,b,400\n`;
  expect(delimiterOf(text)).toBe(',');
});
