import type { Locale } from '../locale.js';

export const glossary: Locale['glossary'] = {
  'person-held': 'Toda persona que está en prisión el día del recuento, con o sin condena.',
  occupancy: 'Personas en prisión por cada cien plazas oficiales; 100 % es lleno.',
  overcrowding:
    'Más personas en prisión que plazas oficiales; desde 120 % de la capacidad este informe lo llama crítico.',
  capacity: 'Las plazas que el servicio penitenciario dice tener; lo que hace falta para una plaza varía.',
  remand: 'El tiempo en prisión antes de la primera decisión de un tribunal.',
  unsentenced:
    'Sin una primera decisión en el caso; algunos países cuentan también a quienes esperan una apelación, y entonces se dice.',
  'drug-offence': 'Lo que la ley del país castiga como delito con drogas, si es el delito principal.',
  'possession-for-use':
    'Tener una droga solo para sí. Una etiqueta de posesión no dice por sí sola para quién era.',
  'small-dealing': 'Venta de pequeñas cantidades sin violencia, con el nombre que le da la ley del país.',
  'weakest-link':
    'Quienes corren los riesgos del comercio de drogas por poco de su ganancia: correos, vendedores de calle, cultivadores, tenedores de pequeñas cantidades.',
  proportionality: 'Que la pena crezca con el daño y con la parte que la persona tuvo en él.',
  'minimum-penalty': 'La pena más corta que la ley permite imponer por un delito.',
  alternative:
    'Una respuesta a un delito o a la dependencia de drogas que evita la prisión o acorta el tiempo en ella.',
  'stock-and-flow':
    'Las existencias son un recuento en un día, como las personas en prisión; un flujo, un recuento en un período, como los ingresos de un año.',
};
