import type { CardDetails } from '../card-details.js';

/** Alternatives before and at pre-trial: evidence, conditions and cautions. */
export const pretrialCards: Readonly<Record<string, CardDetails>> = {
  'pre-01': {
    result:
      'El consumo no subió mucho. El consumo problemático, los daños y la carga de los tribunales bajaron, en comparación con los países vecinos.',
    population: 'Portugal desde julio de 2001, junto a España e Italia.',
    note: 'La comisión tiene tres miembros: una persona abogada y al menos una de salud o de trabajo social. Conoce la posesión de cualquier droga hasta el consumo medio de diez días.',
    preconditions: ['plazas de tratamiento', 'una comisión cerca de donde vive la gente'],
    cautions: [
      'Una sentencia de 2008 volvió a tratar como delito la posesión por encima de diez días, y todavía se encarcela a personas que solo consumen.',
    ],
  },
  'pre-02': {
    result:
      'Puede obrar contra su fin: autoridades locales dicen que el límite de cocaína, medio gramo, está por debajo de la venta más pequeña, un gramo, y quienes consumen cuentan como vendedores.',
    population: 'México desde 2009; declaraciones de autoridades, ningún estudio.',
    note: 'México: cannabis 5 g, cocaína 0.5 g, heroína 50 mg, opio 2 g, metanfetamina 40 mg, LSD 0.015 mg; hasta mil veces más es narcomenudeo y va a tribunales locales. Desde la tercera vez la atención es obligatoria.',
    preconditions: [
      'límites tomados de lo que se observa que lleva la gente, para varios días, droga por droga',
      'ninguna presunción de venta por encima del límite',
    ],
    cautions: ['En el Perú dos clases de droga en un bolsillo anulan la exención.'],
  },
  'pre-03': {
    result:
      'En 2024 el Superior Tribunal de Justicia concedió 322 habeas corpus y seis recursos que cambiaron venta por consumo; 274 de los casos eran de menos de 50 gramos.',
    population: 'Brasil, cannabis hasta 40 gramos, desde junio de 2024; contado por los tribunales.',
    note: 'El límite es una presunción: las pruebas de venta por debajo de él siguen contando.',
    preconditions: ['una revisión de los casos ya decididos'],
    cautions: ['Vale para una sola droga.', 'La fiscalía se opuso a la mayoría de las solicitudes.'],
  },
  'pre-04': {
    result: '',
    population: '',
    note: 'Jamaica: hasta dos onzas de cannabis, 500 dólares jamaiquinos a pagar en 30 días; lo no pagado lleva a servicio comunitario o a una multa de 2 000.',
    preconditions: ['una multa según lo que la persona puede pagar'],
    cautions: ['La multa no pagada deja antecedentes: pesa sobre quienes tienen menos.'],
  },
  'pre-05': {
    result:
      'La mayoría no volvió en 12 a 18 meses. Las personas derivadas informaron menos consumo y menos delitos que las acusadas, a menor costo.',
    population:
      'Australia, todas las jurisdicciones, sobre todo cannabis; una comparación preguntó a 998 personas.',
    note: 'Sin sorteo: las personas acusadas pueden haber sido distintas.',
    preconditions: ['policías con formación', 'una lista de lugares a los que derivar'],
    cautions: [
      'Quienes tienen antecedentes vuelven más a menudo.',
      'La policía puede amonestar a quienes habría dejado ir.',
    ],
  },
  'pre-06': {
    result:
      'Las posibilidades de un nuevo arresto fueron 60% menores en seis meses y 58% menores en el plazo más largo; las de una acusación por delito grave, 39% menores.',
    population: 'Seattle, 203 personas derivadas junto a otras 115; incluye a pequeños vendedores.',
    note: 'Una revisión lo llama prometedor y no halla efecto en los arrestos sin orden.',
    preconditions: ['dinero para vivienda y atención'],
    cautions: [
      'Depende de lo que decida el agente.',
      'Se detiene en pocos gramos: 3 según una fuente, 7 según otra.',
    ],
  },
  'pre-07': {
    result: '',
    population: '',
    note: 'En la Unión Europea archivar el caso o advertir es práctica común.',
    preconditions: ['criterios escritos y públicos', 'una cuenta de cuánto se usa'],
    cautions: ['Puede usarse de forma desigual.'],
  },
  'pre-08': {
    result: '',
    population: '',
    note: 'Los límites difieren: en Chile hasta tres años y sin condena previa; en México una pena máxima de hasta ocho años.',
    preconditions: [
      'una pena máxima del delito de drogas que quepa bajo el límite: es lo primero que se revisa',
    ],
    cautions: ['Algunos códigos excluyen los delitos de drogas.'],
  },
  'pre-09': {
    result:
      'Con tribunales de adultos la reincidencia fue menor, cerca de 38% en lugar de 50%; en los estudios más sólidos de una revisión anterior el efecto fue de 8%. El número de presos cambió poco, y quienes fracasaron estuvieron más tiempo en custodia.',
    population: '154 estudios, casi todos de Estados Unidos.',
    note: 'Los resultados son mixtos y dependen de a quién se admite.',
    preconditions: [
      'dependencia diagnosticada',
      'un delito que habría llevado a prisión',
      'consentimiento con defensa',
      'atención acreditada',
      'una evaluación',
    ],
    cautions: ['No es respuesta a la sola posesión.', 'No deje fuera a quienes tienen condenas previas.'],
  },
  'pre-10': {
    result:
      'De 283 personas que lo pidieron, 254 fueron admitidas; 124 habían cumplido el plan, a 23 se les revocó y 107 seguían en él.',
    population: 'Costa Rica, desde 2013, contado hacia 2017.',
    note: 'Cuentas del propio programa, sin comparación.',
    preconditions: ['el consentimiento de la víctima'],
    cautions: [
      'Los delitos de drogas a menudo no tienen víctima: diga en qué consiste reparar a la comunidad.',
    ],
  },
  'pre-11': {
    result:
      'De más de dos millones de audiencias en diez años, 59% terminó en prisión preventiva, 41% en libertad y 0.3% en el domicilio. La proporción sin condena pasó de 40% en 2014 a 21% en 2024.',
    population: 'Brasil desde 2015, todos los delitos; contado por el consejo de justicia.',
    note: 'Un cambio en los mismos años; no consta que siga a las audiencias. De las primeras 229 634 personas, 45.15% quedó en libertad.',
    preconditions: ['defensa presente', 'un servicio social a mano'],
    cautions: ['Las acusaciones por drogas encabezan las prisiones preventivas.'],
  },
  'pre-12': {
    result: '',
    population: '',
    note: 'La Comisión Interamericana lo recomienda a todos los Estados miembros.',
    preconditions: ['una ley que ordene los actos de drogas por gravedad'],
    cautions: ['Llamar grave a todo acto de drogas, sin distinción, quiebra la proporcionalidad.'],
  },
  'pre-13': {
    result: '',
    population: '',
    note: 'Perú: la pena que debe preverse subió de cuatro a cinco años, con revisión periódica.',
    preconditions: ['un calendario de revisiones en el sistema de casos'],
    cautions: ['La microcomercialización puede quedar apenas sobre la nueva línea.'],
  },
  'pre-14': {
    result: '',
    population: '',
    note: 'Brasil: una decisión de 2016 sobre una mujer embarazada que llevó 46 gramos a una prisión.',
    preconditions: ['apoyo en casa', 'permiso para trabajar'],
    cautions: ['Aísla.', 'Un incumplimiento devuelve a la persona.'],
  },
  'pre-15': {
    result:
      'Las personas con dispositivo fueron arrestadas de nuevo 11 a 16 puntos menos, cerca de 48% menos, que las personas en prisión.',
    population:
      'Provincia de Buenos Aires, todos los delitos, cerca de 300 plazas; los jueces se sortean, de modo que los grupos eran parecidos.',
    note: 'Un experimento de las circunstancias, no solo sobre delitos de drogas.',
    preconditions: ['domicilio y teléfono'],
    cautions: ['No es para personas que de otro modo estarían libres.', 'Puede ampliar el control.'],
  },
  'pre-16': {
    result: '',
    population: '',
    note: 'La constitución lo pide desde 2017; los proyectos de 2017, 2018 y 2019 no se habían aprobado en mayo de 2022.',
    preconditions: ['un límite de área', 'un año para sumarse', 'no ser parte de un grupo armado'],
    cautions: ['Las hectáreas se discuten.', 'Quienes cultivan desconfían.'],
  },
  'pre-17': {
    result:
      'Se informa de menos violencia, menos violaciones y subsistencia asegurada; el control de la oferta fue modesto.',
    population: 'Bolivia desde 2004: parcelas de 1 600 a 2 500 m², cerca de 50 000 registradas.',
    note: 'Estudios de campo y cuentas oficiales, sin comparación.',
    preconditions: ['un catastro', 'sindicatos fuertes'],
    cautions: ['Algunas asociaciones quedaron fuera.'],
  },
  'pre-18': {
    result: '',
    population: '',
    note: 'El programa de Colombia empezó en 2017.',
    preconditions: ['una ley que renuncie a perseguir (pre-16)', 'pagos a tiempo'],
    cautions: [],
  },
};
