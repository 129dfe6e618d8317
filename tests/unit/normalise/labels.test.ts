import { describe, expect, it } from 'vitest';
import { offenceOf } from '../../../src/normalise/labels/index.js';

const said = (label: string, country?: string) => {
  const found = offenceOf(label, country);
  return found && [found.offenceClass, found.drugSubtype].filter((part) => part !== undefined).join('/');
};

describe('a legal label', () => {
  it.each([
    ['PER', 'Tráfico ilícito de drogas', 'drug/trafficking'],
    ['PER', 'Microcomercialización o microproducción', 'drug/micro_trafficking'],
    ['PER', 'Promoción o favorecimiento al tráfico ilícito de drogas', 'drug/promotion'],
    ['PER', 'Tráfico ilícito de drogas - formas agravadas', 'drug/trafficking_aggravated'],
    ['COL', 'Tráfico, fabricación o porte de estupefacientes', 'drug/unknown'],
    ['COL', 'Tráfico, fabricación o porte de armas de fuego o municiones', 'weapons'],
    ['COL', 'Concierto para delinquir', 'organised_crime'],
    ['COL', 'Inasistencia alimentaria', 'family_maintenance'],
    ['CRI', 'Introducción de drogas en centro penal', 'drug/prison_introduction'],
    ['CRI', 'Infracción a la Ley de Psicotrópicos', 'drug'],
    ['MEX', 'Contra la salud', 'drug/unknown'],
    ['MEX', 'Contra la salud no relacionados con narcóticos', 'other'],
    ['MEX', 'Narcomenudeo', 'drug/micro_trafficking'],
    ['MEX', 'Posesión simple', 'drug/possession'],
    ['MEX', 'Posesión con fines de comercio o suministro', 'drug/micro_trafficking'],
    ['MEX', 'Comercio de narcóticos FF', 'drug/micro_trafficking'],
    ['DOM', 'Ley 50-88', 'drug'],
    ['BRA', 'Tráfico de drogas (Art. 33 da Lei 11.343/06)', 'drug/trafficking'],
    ['BRA', 'Associação para o tráfico', 'drug/other'],
    ['BRA', 'Tráfico internacional de arma de fogo', 'weapons'],
    ['BRA', 'Tráfico interno de pessoa', 'other'],
    ['', 'Robo agravado', 'aggravated_robbery'],
    ['', 'Hurto', 'theft'],
    ['', 'Homicidio', 'intentional_homicide'],
    ['', 'Homicidio culposo', 'other'],
    ['', 'Femicidio', 'intentional_homicide'],
    ['', 'No consta', 'unknown'],
    ['', 'DWI: alcohol/drugs, 2nd offense', 'other'],
    ['', 'Promoting prison contraband', 'other'],
    ['', 'Drug trafficking', 'drug/trafficking'],
    ['', 'Possession of cocaine', 'drug/possession'],
    ['', 'Infraction à la législation sur les stupéfiants', 'drug'],
    ['', 'Violación de domicilio', undefined],
  ])('%s %s is %s', (country, label, wanted) => {
    expect(said(label, country === '' ? undefined : country)).toBe(wanted);
  });

  it.each([
    ['PAN', 'Contra la seguridad colectiva'],
    ['PAN', 'Contra la salud pública'],
    ['', 'Zorbificación'],
    ['', ''],
  ])('%s %s that holds more than one class, or is not known, has none', (country, label) => {
    expect(offenceOf(label, country)).toBeUndefined();
  });

  it('names the law that it rests on', () => {
    expect(offenceOf('Microcomercialización', 'PER')?.source).toContain('298');
  });
});
