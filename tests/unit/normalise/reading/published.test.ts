import { describe, expect, it } from 'vitest';
import { factsOf, normalised } from '../fixtures.js';

const PERU = { countries: ['PER'] };
const read = (text: string, decisions = {}) =>
  normalised(text, { ...PERU, decisionsOf: () => ({ country: 'PER', ...decisions }) });
const said = (result: ReturnType<typeof read>) =>
  factsOf(result).map(
    ({ name, place, slice, period, value }) =>
      `${name} ${place.facility} ${Object.values(slice).join('+') || 'all'} ${period.start} ${value}`,
  );
const codes = (result: ReturnType<typeof read>) => result.problems.map(({ code }) => code);

describe('a published table', () => {
  it('with groups and their parts in two columns is read by its parts', () => {
    const result = read(
      'Internos según delito, 31 de diciembre de 2020;;\nDelito;;Internos\n;Total;1000\nDrogas;;600\n;Posesión;200\n;Otros;400\nPatrimonio;;400\n;Robo;300\n;Hurto;100\n',
    );
    expect(said(result)).toEqual([
      'prison-population ALL all 2020-12-31 1000',
      'prison-population ALL drug+possession 2020-12-31 200',
      'prison-population ALL drug+unknown 2020-12-31 400',
      'prison-population ALL robbery 2020-12-31 300',
      'prison-population ALL theft 2020-12-31 100',
    ]);
  });

  it('is its own source, by its title and its note of the source', () => {
    const result = read(
      'SERVICIO PENITENCIARIO;;\nPoblación, diciembre 2020;;\nPenal;Internos;Mujeres\nUno;100;5\nDos;50;2\n;;\nFuente: Registro central;;\n',
    );
    expect(result.sources).toMatchObject([
      {
        id: 'a.csv',
        title: 'SERVICIO PENITENCIARIO. Población, diciembre 2020',
        publisher: 'Registro central',
      },
    ]);
    expect(factsOf(result).every(({ sources }) => sources[0] === 'a.csv')).toBe(true);
    expect(codes(result)).not.toContain('source-not-described');
  });

  it('with years above its columns gives a number for each', () => {
    const result = read(
      'Penal;2019;;2020;\n;Total;Mujeres;Total;Mujeres\nUno;100;10;110;11\nDos;200;20;220;22\n',
    );
    expect(said(result).filter((text) => text.includes('ALL'))).toEqual([
      'prison-population ALL all 2019-01-01 300',
      'prison-population ALL all 2020-01-01 330',
      'prison-population ALL female 2019-01-01 30',
      'prison-population ALL female 2020-01-01 33',
    ]);
  });

  it('whose columns cross status and sex is read when they make its total, row by row', () => {
    const text = (total: number) =>
      `Penal;Fecha;Común Procesados H;Común Procesados M;Federal Sentenciados H;Federal Sentenciados M;TOTAL\nUno;2020-12-31;10;1;20;2;${total}\nDos;2020-12-31;30;3;40;4;77\n`;
    const facts = said(read(text(33))).filter((line) => line.includes('ALL'));
    expect(facts).toContain('prison-population ALL unsentenced 2020-12-31 44');
    expect(facts).toContain('prison-population ALL female 2020-12-31 10');
    expect(facts).toContain('prison-population ALL female+sentenced 2020-12-31 6');
    expect(said(read(text(34))).filter((line) => line.includes('female'))).toEqual([]);
  });

  it('of several meanings of "place" chooses none', () => {
    const result = read(
      'Penal;Fecha;Capacidad operativa;Capacidad de diseño;Internos\nUno;2020-12-31;100;80;120\n',
    );
    const places = factsOf(result).filter(({ name }) => name === 'official-capacity');
    expect(places.map(({ value, definition }) => [value, definition.capacity]).sort()).toEqual([
      [100, 'operational'],
      [80, 'design'],
    ]);
  });

  it('of percentages where counts are expected takes them for what they are', () => {
    const result = read('Año;Total internos;Mujeres\n2019;1000;5,4\n2020;1100;6,1\n');
    expect(factsOf(result).map(({ name, value }) => [name, value])).toEqual([
      ['prison-population', 1000],
      ['prison-population', 1100],
      ['published-share', 5.4],
      ['published-share', 6.1],
    ]);
  });

  it('of places that are not known to be all of them says what its sum covers', () => {
    const [whole] = factsOf(read('Penal;Fecha;Internos\nUno;2020-12-31;100\nDos;2020-12-31;50\n'));
    expect(whole).toMatchObject({
      value: 150,
      place: { facility: 'ALL' },
      definition: { coverage: 'facility_set' },
    });
    const proved = factsOf(
      read('Penal;Fecha;Internos\nUno;2020-12-31;100\nDos;2020-12-31;50\nTotal;2020-12-31;150\n'),
    );
    expect(proved[0]?.definition.coverage).toBeUndefined();
  });

  it('makes no sum of places of which one is not known', () => {
    const result = read('Penal;Fecha;Internos;Mujeres\nUno;2020-12-31;100;n/d\nDos;2020-12-31;50;5\n');
    expect(said(result).filter((line) => line.includes('ALL'))).toEqual([
      'prison-population ALL all 2020-12-31 150',
    ]);
  });

  it('maps labels and columns as the user says', () => {
    const result = read('Delito;Fecha;Gente\nTID;2020-12-31;60\nXYZ;2020-12-31;40\n', {
      columns: { Gente: 'value' },
      labels: { XYZ: 'theft' },
    });
    expect(said(result)).toEqual([
      'prison-population ALL drug+trafficking 2020-12-31 60',
      'prison-population ALL theft 2020-12-31 40',
    ]);
    expect(codes(result)).not.toContain('label-not-mapped');
  });

  it('adds the labels of one class, and takes the same label twice for a repetition', () => {
    const different = read('Delito;Fecha;Internos\nHomicidio;2020;10\nFemicidio;2020;2\nHurto;2020;5\n');
    expect(said(different)).toContain('prison-population ALL intentional_homicide 2020-01-01 12');
    const repeated = read('Delito;Fecha;Internos\nHurto;2020;5\nHurto;2020;5\nRobo;2020;7\n');
    expect(said(repeated)).toContain('prison-population ALL theft 2020-01-01 5');
  });

  it('never reads a column that could be two things', () => {
    const result = read('Penal;Fecha;Internos;Mujeres procesadas\nUno;2020-12-31;100;7\n');
    expect(said(result)).toEqual(['prison-population Uno all 2020-12-31 100']);
    expect(codes(result)).toContain('header-ambiguous');
  });
});
