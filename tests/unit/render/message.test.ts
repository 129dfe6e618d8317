import { describe, expect, it } from 'vitest';
import { message, messageInGeneral } from '../../../src/render/message.js';

describe('a message', () => {
  it('puts its arguments in as text, whatever they hold', () => {
    expect(message('en', 'from {a} to {b}', { a: '{b}', b: '<i>$&</i>' })).toBe('from {b} to <i>$&</i>');
  });

  it('chooses by number, in the language', () => {
    const text = '{n, plural, one {# plaza} other {# plazas}}';
    expect([message('es', text, { n: 1 }), message('es', text, { n: 2500 })]).toEqual([
      '1 plaza',
      '2500 plazas',
    ]);
    expect(message('es-PE', text, { n: 25_000 })).toBe('25,000 plazas');
  });

  it('fails when an argument is missing, rather than print a hole', () => {
    expect(() => message('en', 'in {year}')).toThrow(/lacks its argument year/);
    expect(() => message('en', '{n, number} days')).toThrow();
  });
});

describe('a message in general', () => {
  it('leaves open what only an occurrence has', () => {
    expect(messageInGeneral('en', '{bytes, number} bytes of {file}')).toBe('… bytes of …');
  });

  it('takes choices in their usual form', () => {
    expect(messageInGeneral('es', '{n, plural, one {# plaza} other {# plazas}}')).toBe('… plazas');
    expect(messageInGeneral('en', 'check{near, select, none {} other { ({near})}}')).toBe('check (…)');
  });
});
