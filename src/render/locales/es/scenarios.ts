import type { ScenarioTexts } from '../scenario-keys.js';

export const scenarios: ScenarioTexts = {
  labels: {
    lever: 'Palanca',
    assumption: 'Supuesto',
    low: 'Bajo',
    central: 'Medio',
    high: 'Alto',
    range: 'de {low} a {high}',
    'measured-here': 'Medido en este estudio: {title}, {date}',
    convention: 'Lo fija el método, en contra de la palanca',
    'rests-on': 'En qué se apoya cada palanca',
    'what-follows': 'Qué resultaría, al final del horizonte',
    'held-without': 'Personas en prisión sin ella',
    'held-with': 'Personas en prisión con ella',
    fewer: 'Personas menos',
    'nine-of-ten': 'Rango del modelo: nueve de cada diez sorteos',
    'occupancy-with': 'Por cada 100 plazas',
    'occupancy-without': 'Sin ella',
    sentence:
      'Con «{lever}», {n} personas {direction, select, more {más} other {menos}} en prisión {when} (de {low} a {high})',
    'sentence-occupancy': 'ocupación de {occupancy}, y de {without} sin ella',
    'none-alone': 'Ninguna palanca alcanza por sí sola la meta de {target}.',
    'reached-by': 'La meta de {target} se alcanza con: {levers}.',
    together:
      'Todas las palancas juntas: {n} personas menos en prisión {when} (de {low} a {high}); ocupación de {occupancy}. La meta de {target} {reached, select, yes {se alcanza} other {no se alcanza}}.',
    'arithmetic-diversion':
      '{admissions} × {eligible} que cumplen los requisitos × {offered} que reciben la oferta × {uptake} que la aceptan = {participants} que entran en un año. De estas, {displaced} habrían ido a prisión. {failures} fracasan y son recluidas. A largo plazo: {failures} × {failureStay} − {displaced} × {stay} = {longRun} personas.',
    'arithmetic-shorter-stay':
      '{admissions} × {stay} = {without} personas en prisión a largo plazo. Con {remaining} de la estancia, {with}.',
    'arithmetic-one-off-release':
      '{stock} × {share} = {released} personas salen de una vez. La mitad de esas plazas se ocupa de nuevo después de {halfLife}. En todo el horizonte, {personYears} años-persona de prisión menos.',
    'break-even': 'Solo libera plazas mientras fracase menos de {share} de quienes entran.',
    'break-even-always': 'Liberaría plazas aunque fracasaran todas las personas.',
    'required-diversion':
      'Para llegar a {target} tendrían que entrar {n}, es decir {share} de todos los ingresos: {feasible, select, yes {hay tantas que cumplen los requisitos} other {más de las que cumplen los requisitos. No es alcanzable}}.',
    'required-shorter-stay':
      'Para llegar a {target} podría quedar {share} de la estancia, para todas las personas del grupo.',
    'required-one-off-release':
      'Para llegar a {target} el primer día tendría que salir {share} del grupo; el efecto se desgastaría.',
    'reached-already': 'La ocupación ya está en {target} o por debajo.',
    'not-reachable': 'La meta de {target} no es alcanzable con esta palanca, por grande que sea.',
    floor: 'Si nadie del grupo estuviera en prisión, la ocupación sería de {floor}.',
    draws:
      'A largo plazo el cambio queda entre {low} y {high} personas en nueve de cada diez sorteos, dados los rangos declarados; en {rises} de los sorteos hay más personas en prisión. Sorteos: {draws}; semilla: {seed}. Los rangos son juicios, no intervalos de confianza.',
    'draws-of-release':
      'A largo plazo no queda nada de ella mientras ingresen tantas personas y permanezcan el mismo tiempo. Sorteos: {draws}; semilla: {seed}. Los rangos son juicios, no intervalos de confianza.',
    correlated: 'Los sorteos unen una oferta más amplia con más personas que no habrían estado en prisión.',
    'fixed-stay':
      'Se supone que todas las personas permanecen el mismo tiempo: el efecto completo llega después de una estancia.',
    'cost-sentence':
      'Costo neto a largo plazo: {marginal} (de {low} a {high}) con la parte del costo de prisión que varía con el número de personas; {average} con el costo medio. Por debajo de cero ahorra.',
    'net-cost': 'Costo neto: la alternativa, menos lo que ahorran menos personas en prisión',
    'of-the-year': 'El año hasta {date}',
    'of-the-long-run': 'Un año a largo plazo',
    'of-all-years': 'Todos los años, en dinero de hoy',
    'at-marginal': 'Con el costo que varía',
    'at-average': 'Con el costo medio',
    'cost-note':
      'Por debajo de cero ahorra. El costo medio es lo que cuesta una persona en prisión, y no lo que ahorra una persona menos: los muros y el personal quedan. Los beneficios fuera de la prisión no se cuentan.',
    withheld: 'No se da ningún número: {reason}',
    'without-occupancy': 'No se dice qué significa para la ocupación: {reason}',
    'without-cost': 'No se dice cuánto cuesta: {reason}',
    'paths-title': '{country}: el número de personas con cada palanca',
    'paths-description':
      'Para cada palanca, una línea con las personas de su grupo en prisión, año por año, con el rango de nueve de cada diez sorteos alrededor, y una línea discontinua sin la palanca.',
    'paths-note':
      'El rango contiene también lo que no se sabe de los ingresos y la estancia. El del número sin la palanca es igual de amplio y no se dibuja: la diferencia entre ambos se conoce mejor que cada uno, y está en el primer cuadro.',
    'see-paths': 'La mayor diferencia: «{lever}», {n} personas menos en prisión {when}.',
    'path-with': 'Con la palanca',
    'path-without': 'Sin ella',
    'tornado-title': '{country}: qué supuesto importa más para «{lever}»',
    'tornado-description':
      'La ocupación en el último año cuando un supuesto está en su valor más bajo o más alto y los demás en el medio, para la palanca «{lever}».',
    'see-tornado':
      'De esto depende más: {assumption}. Con este solo supuesto, la ocupación queda entre {low} y {high}.',
    'tornado-base': 'Todos en el medio',
    'at-low': 'En su valor bajo',
    'at-high': 'En su valor alto',
    'evidence-title': 'Escenarios',
    'evidence-how':
      'Aritmética sobre los supuestos de la lista; los declarados están en palabras de los autores del estudio. Los intervalos son de la clase «rango del modelo».',
    cut: 'La escala no empieza en 0.',
    'all-levers': 'Todas las palancas juntas',
  },
  levers: {
    diversion: 'Derivación antes de la prisión',
    'shorter-stay': 'Estancias más cortas',
    'one-off-release': 'Excarcelación única',
  },
  assumptions: {
    eligible: 'Cumplen los requisitos, de quienes ingresan',
    offered: 'Reciben la oferta, de quienes cumplen los requisitos',
    uptake: 'Aceptan, de quienes reciben la oferta',
    'net-widening': 'No habrían estado en prisión, de quienes entran',
    failure: 'Fracasan, de quienes entran',
    'failure-stay': 'Tiempo en prisión después de un fracaso',
    'failure-custody': 'Terminan en prisión, de quienes fracasan y no habrían estado en prisión',
    admissions: 'Ingresos',
    stay: 'Tiempo desde el ingreso hasta el egreso',
    'stay-remaining': 'Parte de la estancia que queda',
    released: 'Salen de una vez, de quienes están en prisión',
    stock: 'Personas del grupo en prisión',
    population: 'Todas las personas en prisión',
    capacity: 'Plazas oficiales',
    'average-cost': 'Costo medio de una persona en prisión',
    'marginal-share': 'Parte de ese costo que varía con el número de personas',
    'programme-cost': 'Costo de una persona que entra en la alternativa',
    'discount-rate': 'Tasa de descuento por año',
  },
  reasons: {
    'input-missing': 'esto no está declarado ni medido: {input}.',
    'start-missing': 'no hay fecha declarada ni medida en la que empiece.',
    'dates-too-far-apart': '{input}: se contó a {days} días del comienzo.',
    'group-exceeds-population': 'el grupo sería mayor que todas las personas en prisión.',
    'base-too-small': 'demasiado pocas personas: {input}.',
    'money-unlike': 'los costos están en monedas distintas.',
  },
  methods: {
    'scenario-stock-path': {
      title: 'Trayectoria del número de personas',
      how: 'Los ingresos por la estancia dan el número en el que se asienta un grupo; una palanca cambia uno de los dos, y el número llega allí a medida que salen quienes están dentro. Una excarcelación saca una parte de una vez.',
      why: 'Dice cuántas personas estarían en prisión cada año, y qué tan pronto.',
      caution:
        'Una sola estancia representa muchas. La tasa de salida, la policía, los tribunales y todas las personas fuera del grupo se suponen como están; nadie es disuadido ni reemplazado.',
    },
    'scenario-occupancy-and-cost': {
      title: 'Ocupación y costo de un escenario',
      how: 'Todas las personas en prisión, menos el cambio en el grupo, entre las plazas; lo que cuesta la alternativa, menos los años-persona ahorrados por la parte del costo de prisión que varía.',
      why: 'Un programa barato puede costar dinero una vez contados la ampliación de la red y los fracasos.',
      caution:
        'El costo medio se imprime al lado y no es lo que se ahorra. Los beneficios fuera de la prisión no se cuentan.',
    },
    'scenario-required-diversion': {
      title: 'Qué haría falta para una meta',
      how: 'Las personas por restar entre el efecto de una persona que entra. No es alcanzable cuando tendrían que entrar más de las que cumplen los requisitos.',
      why: 'Dice si una palanca puede hacer lo que se le pide.',
      caution: 'No es un plan: dice qué tendría que ser cierto.',
    },
    'scenario-retroactive-release': {
      title: 'Excarcelación única',
      how: 'Una parte de quienes están en prisión sale el primer día; la mitad de las plazas se ocupa de nuevo después de la estancia por el logaritmo natural de dos.',
      why: 'Muestra qué tan rápido se desgasta el efecto de una excarcelación.',
      caution: 'El efecto del primer día no es permanente mientras ingresen tantas personas como antes.',
    },
    'scenario-uncertainty': {
      title: 'Rango de un escenario',
      how: 'Cada supuesto se sortea de un triángulo entre su valor bajo, medio y alto, dos mil veces desde una semilla impresa; se dan los resultados al 5, 50 y 95 por ciento, y cada supuesto se mueve solo.',
      why: 'Dice qué tan seguro es el resultado, y qué conviene averiguar primero.',
      caution:
        'Los rangos son juicios y los sorteos son independientes salvo que se diga otra cosa: el resultado no es un intervalo de confianza.',
    },
  },
};
