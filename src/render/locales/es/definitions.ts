import type { Locale } from '../locale.js';

export const definitionKeys: Locale['definitionKeys'] = {
  counting_unit: 'cuenta',
  coverage: 'abarca',
  capacity: 'capacidad',
  remand: 'sin condena',
  remand_included: 'incluye preventivos',
  police_cells_included: 'incluye celdas policiales',
  house_arrest_included: 'incluye prisión domiciliaria',
  juveniles_included: 'incluye adolescentes',
  admissions_unit: 'los ingresos cuentan',
  cases: 'casos',
  basis: 'base',
  currency: 'moneda',
  price_year: 'precios de',
  capital_included: 'incluye obras y equipos',
  comparison_design: 'comparación',
  return_event: 'la reincidencia es',
  follow_up_months: 'seguimiento, meses',
};

const yesNo = { yes: 'sí', no: 'no' };

export const definitionValues: Locale['definitionValues'] = {
  counting_unit: { person: 'personas', charge: 'delitos', case: 'casos' },
  coverage: {
    national: 'todo el país',
    federal: 'cárceles federales',
    state: 'cárceles estatales',
    facility_set: 'un conjunto de establecimientos',
  },
  capacity: {
    design: 'de diseño',
    operational: 'operativa',
    official_unspecified: 'oficial, sin precisar el significado',
    legal_maximum: 'máximo legal',
    measured_4m2: 'medida a 4 m² por persona',
  },
  remand: {
    sdg_unsentenced: 'sin primera decisión (ODS 16.3.2)',
    wpb_remand: 'preventivos según el World Prison Brief',
    national: 'definición nacional',
  },
  remand_included: yesNo,
  police_cells_included: yesNo,
  house_arrest_included: yesNo,
  juveniles_included: yesNo,
  admissions_unit: { person: 'personas', entry: 'entradas' },
  cases: {
    sentences: 'personas condenadas',
    admissions: 'personas ingresadas',
    releases: 'personas liberadas',
    held: 'personas presentes un día',
    participants: 'participantes de un programa',
  },
  basis: { register: 'registro completo', sample: 'muestra' },
  currency: {},
  price_year: {},
  capital_included: yesNo,
  comparison_design: {
    randomised: 'por sorteo',
    matched: 'emparejada caso a caso',
    adjusted: 'ajustada por diferencias conocidas',
    historical: 'personas de una época anterior',
    unmatched: 'otro grupo, sin emparejar',
    before_after: 'las mismas personas antes',
    graduates_dropouts: 'quienes abandonaron',
  },
  return_event: {
    rearrest: 'una nueva detención',
    reconviction: 'una nueva condena',
    reimprisonment: 'un nuevo encarcelamiento',
  },
  follow_up_months: {},
};

export const notStated = 'no declarado';
