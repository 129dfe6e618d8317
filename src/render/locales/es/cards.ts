import type { Locale } from '../locale.js';

export const cards: Locale['cards'] = {
  'pre-01': {
    name: 'Comisión administrativa en lugar de tribunal',
    what: 'La posesión para consumo pasa de la policía a una comisión que puede suspender, derivar o sancionar.',
  },
  'pre-02': {
    name: 'Tabla de cantidades sin persecución penal',
    what: 'Por debajo de las cantidades de la tabla no se persigue a nadie y se ofrece atención.',
  },
  'pre-03': {
    name: 'Presunción judicial de consumo',
    what: 'Un tribunal fija una cantidad por debajo de la cual se presume consumo si no se prueba venta.',
  },
  'pre-04': {
    name: 'Multa administrativa',
    what: 'Una sanción fija sin detención ni antecedentes; las personas con dependencia son derivadas.',
  },
  'pre-05': {
    name: 'Amonestación policial con educación',
    what: 'Una advertencia o una sesión ocupa el lugar de la acusación.',
  },
  'pre-06': {
    name: 'Derivación policial asistida',
    what: 'El agente entrega a la persona a quien llevará su caso antes de ficharla, incluida la pequeña venta.',
  },
  'pre-07': {
    name: 'Criterio de oportunidad',
    what: 'Los casos menores se archivan, con o sin condiciones.',
  },
  'pre-08': {
    name: 'Suspensión condicional del procedimiento',
    what: 'El caso se detiene mientras se cumplen condiciones y termina sin condena.',
  },
  'pre-09': {
    name: 'Tratamiento bajo supervisión judicial antes de la condena',
    what: 'Suspensión con diagnóstico, tratamiento, pruebas y audiencias.',
  },
  'pre-10': {
    name: 'Procedimiento restaurativo con tratamiento',
    what: 'La reparación se acuerda con la víctima o la comunidad, con atención.',
  },
  'pre-11': {
    name: 'Audiencia de custodia con motivos individuales',
    what: 'Un juez ve a cada persona detenida en un día y da razones a favor o en contra de la prisión preventiva.',
  },
  'pre-12': {
    name: 'Fin de la prisión preventiva obligatoria por drogas',
    what: 'Se derogan las normas que la imponen por el nombre del delito.',
  },
  'pre-13': {
    name: 'Límites y revisión de la prisión preventiva',
    what: 'El tribunal debe volver a examinarla cada cierto tiempo.',
  },
  'pre-14': {
    name: 'Casa en lugar de preventiva para embarazadas y cuidadoras',
    what: 'El lugar de la prisión preventiva es el domicilio.',
  },
  'pre-15': { name: 'Vigilancia electrónica en lugar de preventiva', what: 'Un dispositivo en casa.' },
  'pre-16': {
    name: 'Renuncia a la acción penal contra pequeños cultivadores',
    what: 'El Estado renuncia a perseguir a quienes se suman a la sustitución.',
  },
  'pre-17': {
    name: 'Parcela familiar registrada con control comunitario',
    what: 'Se permite una parcela fija y la comunidad la vigila.',
  },
  'pre-18': {
    name: 'Acuerdo de sustitución con seguridad jurídica',
    what: 'La familia erradica, recibe apoyo y mientras tanto no es perseguida.',
  },
  'con-01': {
    name: 'Atenuación por vulnerabilidad',
    what: 'Una escala menor y otros lugares de cumplimiento.',
  },
  'con-02': {
    name: 'Escala por cantidad y rol',
    what: 'Varias escalas ocupan el lugar de un solo rango amplio.',
  },
  'con-03': {
    name: 'Tráfico de menor entidad para primarios',
    what: 'Una rebaja por un primer delito sin organización.',
  },
  'con-04': {
    name: 'Suspensión de la ejecución de la pena',
    what: 'La pena no se cumple si se respetan las condiciones.',
  },
  'con-05': {
    name: 'Suspensión extraordinaria por dependencia',
    what: 'Suspensión de penas más largas cuando el delito vino con la dependencia y el tratamiento se certifica.',
  },
  'con-06': {
    name: 'Servicio de utilidad pública para cabezas de familia',
    what: 'Trabajo no remunerado en lugar del resto de la pena.',
  },
  'con-07': { name: 'Prisión domiciliaria para quienes cuidan a otros', what: 'La pena se cumple en casa.' },
  'con-08': {
    name: 'Por debajo de la pena mínima',
    what: 'El juez puede bajar de la mínima para primarios de bajo nivel.',
  },
  'con-09': {
    name: 'Respuesta sin prisión al consumo',
    what: 'Una advertencia, un curso, un servicio o una multa.',
  },
  'con-10': {
    name: 'Libertad asistida con plan social',
    what: 'Supervisión según la necesidad: trabajo, escuela, atención.',
  },
  'con-11': { name: 'Tratamiento como pena', what: 'El tratamiento bajo el tribunal es la condena.' },
  'inc-01': {
    name: 'Favorabilidad retroactiva',
    what: 'Las penas antiguas se calculan de nuevo con la ley más benigna.',
  },
  'inc-02': { name: 'Indulto por categoría', what: 'Se libera a un grupo definido de bajo nivel.' },
  'inc-03': { name: 'Conmutación', what: 'Se recorta el tiempo restante.' },
  'inc-04': {
    name: 'Apertura de los beneficios',
    what: 'Semilibertad, libertad condicional y redención se abren a los delitos de drogas de bajo nivel.',
  },
  'inc-05': {
    name: 'Redención por trabajo y estudio',
    what: 'Se descuentan días por días trabajados o estudiados.',
  },
  'inc-06': { name: 'Deshacinamiento de emergencia', what: 'Excarcelación temporal y simplificada.' },
  'inc-07': { name: 'Tratamiento en prisión', what: 'Comunidad terapéutica, consejería, medicación.' },
  'inc-08': { name: 'Casa de retorno', what: 'Trabajo, documentos y psicología tras la salida.' },
  'inc-09': {
    name: 'Eliminación de antecedentes',
    what: 'Las condenas antiguas por posesión salen del registro.',
  },
  'inc-10': {
    name: 'Paquete de sustento y cuidado',
    what: 'Ingreso, cuidado infantil, tierra u oficio para quienes salen.',
  },
  'inc-11': { name: 'Traslado de personas extranjeras', what: 'La pena se cumple en el propio país.' },
  'inc-12': { name: 'Cupo máximo', what: 'Ninguna entrada por encima de un número sin una salida.' },
};
