import type { Locale } from '../locale.js';
import type { ProgrammeTexts } from '../programme-texts.js';

export const programme: ProgrammeTexts = {
  labels: {
    'rate-acceptance': 'Admitidas de las evaluadas',
    'rate-of-exits': 'Graduadas de quienes ya salieron',
    'rate-of-cohort': 'Graduadas de todas las admitidas, hasta ahora',
    'rate-graduated-or-active': 'Graduadas o activas de todas las admitidas',
    'rate-once-all-left': 'Graduadas cuando todas hayan salido: mínimo y máximo',
    'numerator-of': 'De estas',
    'denominator-of': 'Sobre',
    profile: 'Perfil al entrar',
    characteristic: 'Característica',
    category: 'Categoría',
    'profile-admitted': 'Admitidas',
    'profile-graduated': 'Graduadas',
    'profile-left': 'Expulsadas o retiradas',
    'profile-not-admitted': 'No admitidas',
    'profile-missing': 'Sin dato, de las admitidas',
    'not-seen': 'no se vio',
    'look-for': 'Qué mirar',
    guide: 'Guía para una visita: qué preguntar y qué mirar',
    theme: 'Tema',
    'own-item': 'punto propio del lugar',
    codes:
      'F: rasgo de diseño de la Multi-site Adult Drug Court Evaluation (BJA/NIJ). C: componente clave (NADCP/BJA 1997). S: estándar de buena práctica (NADCP 2013/2015).',
    recommendations: 'Qué cambiar, en el orden del camino de un participante',
  },
  lookFor: {
    dependence_screened:
      'El nombre del instrumento, quién lo aplica y algunos formularios llenos, sin nombres.',
    risk_screened: 'El nombre del instrumento, el estudio que lo validó y quién se formó para usarlo.',
    prompt_admission:
      'Fechas de detención, derivación, evaluación e ingreso de las últimas diez personas que entraron.',
    eligibility_written:
      'El texto de las condiciones, dónde se publica y los delitos que se excluyen por costumbre.',
    high_risk_high_need: 'Cuántas de las admitidas puntuaron alto en ambos; qué pasa con las demás.',
    groups_not_excluded:
      'Cuentas de quienes podían entrar y entraron, por sexo y nacionalidad; reglas que piden dinero, domicilio o un familiar.',
    informed_consent:
      'El formulario que se firma, el día de la firma y el nombre de la oficina que dio la defensa.',
    stake_proportionate:
      'Qué recibieron las últimas personas que fracasaron, junto a lo que habrían recibido sin entrar.',
    counsel_present: 'En las audiencias observadas: ¿estaba la defensa en la sala, y habló?',
    heard_before_sanction:
      'En las audiencias observadas: ¿se preguntó a la persona antes de que el juez decidiera?',
    outcomes_by_group: 'El último informe con cuentas por sexo e ingreso, y quién lo leyó.',
    judge_hearings_fortnightly:
      'El calendario de un participante en la primera fase; los minutos de cada uno en las audiencias observadas.',
    same_judge: 'Cuántos jueces ha tenido el programa y cuánto duró cada uno.',
    testing_random_frequent:
      'Pruebas de un mes de algunos participantes, cómo se elige el día y quién observa.',
    test_results_fast: 'Día de la prueba y día del resultado; cómo se confirma un resultado discutido.',
    graduated_sanctions: 'La escala escrita y, junto a ella, las respuestas dadas en el último mes.',
    incentives: 'Incentivos y sanciones del último mes, contados.',
    jail_sparing: 'Días de custodia dados como sanción, a cuántas personas y qué se intentó antes.',
    treatment_plan_individual: 'Algunos planes sin nombres: metas, fechas de revisión, cambios hechos.',
    medication_available: 'Qué medicamentos, quién los receta y si el tribunal puede prohibirlos.',
    work_school_health: 'Convenios con escuelas, empleadores y clínicas; colocaciones del último año.',
    team_meets: 'Quién estuvo en la última reunión previa a una audiencia y qué puede compartirse con quién.',
    team_trained: 'Fechas, horas y temas de la formación del último año, y quién asistió.',
    aftercare: 'El plan que se lleva quien se gradúa y los contactos en los meses siguientes.',
    community_partners: 'Convenios firmados y en vigor, y qué hizo cada socio el último año.',
    data_system: 'Los campos del sistema, quién los llena y cuándo; cuántos están vacíos.',
    comparison_group: 'Quién se comparó con quién, durante cuánto tiempo, por qué hecho y dónde se publicó.',
  },
};

/** Further results of the profile of a programme. */
export const programmeDetails: Locale['details'] = {
  'admitted-share': 'proporción de las admitidas',
  'graduated-share': 'proporción de las graduadas',
  left: 'salieron sin graduarse',
  'left-share': 'proporción de quienes salieron',
  'not-admitted': 'no admitidas',
  'not-admitted-share': 'proporción de las no admitidas',
  graduated: 'graduadas',
};
