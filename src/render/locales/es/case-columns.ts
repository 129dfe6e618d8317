import type { Locale } from '../locale.js';

// Qué contiene cada columna de una tabla de casos, para el tribunal que la llena.
export const caseColumns: Locale['caseColumns'] = {
  country: 'país: código ISO o nombre',
  case_id:
    'número o código inventado para este archivo: ni número de expediente, ni documento de identidad, ni nombre',
  participant_id:
    'número o código inventado para este archivo: ni número de historia, ni documento de identidad, ni nombre',
  sentence_date: 'día de la sentencia de primera instancia (basta el mes); vacío para quien aún la espera',
  sentence_type: 'la sanción principal',
  custodial_months: 'pena de prisión impuesta, en meses; 0 si la sanción no es prisión; vacío si es perpetua',
  is_life: 'si la pena es perpetua',
  offence_class: 'clase del delito más grave',
  offence:
    'el delito más grave con las palabras de la ley y su artículo; basta si nadie puede indicar la clase',
  drug_subtype: 'tipo de delito de drogas',
  index_offence_class: 'clase del delito por el que la persona llegó al programa',
  drug: 'la droga, o la principal',
  quantity_g: 'su cantidad en gramos',
  quantity_basis: 'cómo se pesó; plantas y dosis no son gramos',
  ctg_category: 'grupo del proyecto, si lo puede indicar alguien que leyó el caso',
  role: 'papel que la persona tuvo en el delito',
  violence: 'si en el delito hubo violencia o amenaza',
  drug_dependent: 'si consta una dependencia de drogas',
  statutory_min_months: 'mínimo legal de ese delito, en meses',
  statutory_max_months: 'máximo legal de ese delito, en meses',
  offence_date: 'día del delito (basta el mes)',
  admission_date: 'primer día de detención; vacío para quien nunca estuvo detenido',
  end_date:
    'día en que terminó la detención sin sentencia, por la sentencia o por la libertad; vacío solo para quien sigue detenido',
  legal_limit_days: 'días tras los cuales la ley pone fin a la detención sin sentencia, en ese caso',
  sex: 'sexo',
  education: 'nivel educativo alcanzado',
  income_band: 'quinto de ingreso del hogar; q1 es el más bajo',
  prior_convictions: 'número de condenas anteriores',
  counsel: 'quién ejerció la defensa',
  group: 'uno de los dos grupos que se comparan, como nacionales y extranjeros; nunca un nombre',
  release_date: 'día de la salida (basta el mes)',
  returned: 'si la persona había reingresado al terminar el seguimiento; vacío si nadie lo verificó',
  return_event:
    'qué se considera reingreso, lo mismo en todas las filas, también en las de quienes no reingresaron',
  followup_end: 'último día hasta el que se siguió a la persona',
  return_date: 'día del primer reingreso',
  days_to_return: 'en lugar de ese día: días entre la salida y el primer reingreso',
  programme: 'programa en que participó la persona, dentro o después de salir',
  site: 'sede del programa',
  entered_on: 'día de ingreso; vacío para quien nunca ingresó',
  exited_on: 'día en que el programa terminó para la persona; vacío para quien sigue en él',
  outcome: 'cómo terminó; active para quien sigue en él',
  eligible_on: 'día en que se comprobó que la persona cumplía las condiciones',
  offered_on: 'día en que se ofreció el programa',
  accepted: 'si la persona aceptó',
  custody_days_in_programme: 'días de encierro como sanción durante el programa',
  tests:
    'pruebas de drogas en su orden, una letra por prueba: N negativa, P positiva, M no presentada (como NNPMN)',
  units_group: 'sesiones grupales a las que asistió',
  units_individual: 'sesiones individuales a las que asistió',
  units_hearings: 'audiencias a las que asistió',
  first_new_event_on:
    'día del primer hecho nuevo tras el ingreso; vacío si no hubo ninguno hasta el fin del seguimiento',
  first_new_event_type: 'qué fue ese hecho',
};
