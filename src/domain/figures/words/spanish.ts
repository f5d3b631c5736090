import { type FigureTable, symbols } from './table.ts'

export const spanish: FigureTable = {
  language: 'es',
  decimal: ',',
  numbers:
    'cero=0|un|uno|una=1|dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|trece=13|catorce=14|quince=15|dieciséis=16|diecisiete=17|dieciocho=18|diecinueve=19|veinte=20|veintiuno|veintiún|veintiuna=21|veintidós=22|veintitrés=23|veinticuatro=24|veinticinco=25|veintiséis=26|veintisiete=27|veintiocho=28|veintinueve=29|treinta=30|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90|cien|ciento=100|doscientos|doscientas=200|trescientos|trescientas=300|cuatrocientos|cuatrocientas=400|quinientos|quinientas=500|seiscientos|seiscientas=600|setecientos|setecientas=700|ochocientos|ochocientas=800|novecientos|novecientas=900',
  scales:
    'mil=1000|millón|millones=1e6|docena=12|decena=10|centenar=100|millar=1000|quincena=15|veintena=20|treintena=30|cuarentena=40|cincuentena=50',
  rough: 'decena|quincena|veintena|treintena|centenar|millar',
  joiners: 'y',
  articles: 'un|una',
  articleLike: 'un|uno|una|mil',
  notCounted: '*',
  vague: {
    handful: 'un puñado|puñado',
    tens: 'decenas|varias decenas',
    dozens: 'docenas',
    hundreds: 'cientos|centenares',
    'several-hundred': 'varios cientos|varios centenares|unos cientos|varios centenares',
    thousands: 'miles|millares',
    'several-thousand': 'varios miles|varios millares|unos miles',
    'tens-of-thousands': 'decenas de miles|decenas de millares',
    'hundreds-of-thousands': 'cientos de miles|centenares de miles',
    'several-million': 'varios millones',
  },
  hedges: {
    'at-least': 'al menos|por lo menos|no menos de|un mínimo de|como mínimo',
    'more-than': 'más de|por encima de',
    'up-to': 'hasta|como máximo|no más de|un máximo de|a lo sumo',
    'less-than': 'menos de|por debajo de',
    about: 'unos|unas|aproximadamente|alrededor de|cerca de|casi|en torno a',
  },
  hedgesAfter: { 'at-least': 'o más|al menos', 'up-to': 'o menos|como máximo', about: 'aproximadamente' },
  fillers: 'unos|unas|los|las|otros|otras|un total de',
  ranges: 'entre=y|de=a',
  minus: 'menos|-',
  rangeJoins: 'a|al|-',
  orJoins: 'o',
  listJoins: 'y|o|,',
  percent: '%|por ciento|puntos porcentuales',
  currencies:
    '$=USD|us$=USD|€=EUR|£=GBP|dólares|dólar|de dólares=USD|euros|euro|de euros=EUR|libras esterlinas|libras|de libras=GBP|pesos|de pesos=pesos|francos suizos=CHF',
  fractions: 'mitad=0.5|tercio|tercios=1/3|cuarto|cuartos=0.25',
  half: 'mitad',
  quarters: 'trimestre de|trimestre',
  halves: 'semestre de|semestre',
  outOf: 'de cada',
  andHalf: 'y medio|y media',
  agesBefore: 'de edad|edad de|con edad de',
  agesIfYears:
    ', de|tenía|tenían|tiene|tienen|tener|cumplió|hombre de|mujer de|niño de|niña de|joven de|menor de|chico de|chica de|adolescente de|estudiante de|persona de|anciano de|anciana de|obrero de|preso de|detenido de|víctima de|campesino de',
  agesAfter: 'años de edad',
  durations:
    'segundo|segundos=seconds|minuto|minutos=minutes|hora|horas=hours|día|días=days|semana|semanas=weeks|mes|meses=months|año|años=years|década|décadas=decades|siglo|siglos=centuries',
  lengths: {
    elapsed: 'tras|después de|últimos|últimas|desde hace|al cabo de|próximos|próximas',
    within: 'en|en sólo|en solo|en apenas|en menos de|en cuestión de|en un lapso de',
    lasting: 'durante|por|duró|duraron|duran|pasó|pasaron',
  },
  lengthsAfter: {
    elapsed: 'después|más tarde|antes|han pasado|han transcurrido',
    each: 'al día|por día|a la semana|por semana|al mes|al año',
  },
  units: `${symbols}|kilómetro|kilómetros=km|metro|metros=m|kilómetros cuadrados=km2|metros cuadrados=m2|kilogramos|kilos=kg|toneladas|tonelada=t|litros=l|hectáreas=ha`,
  ordinals: 'primer|primero|primera=1|segundo|segunda=2|tercer|tercero|tercera=3|cuarto|cuarta=4|quinto|quinta=5',
  ordinalEndings: 'º|ª|er|o|a',
  labels:
    'artículo|artículos|sección|capítulo|página|nº|núm|número|sala|habitación|resolución|ley|decreto|tel|teléfono|ruta|anexo',
  clock: 'de la mañana|de la tarde|de la noche|h|horas',
  contests: 'ganó|venció|perdió',
  stops:
    'el|la|los|las|un|una|de|del|en|a|al|por|para|con|sin|sobre|y|o|e|u|pero|que|quien|donde|han|ha|es|son|era|eran|fue|fueron|había|habían|será|serán|no|se|este|esta|estos|estas|según|desde|entre|más|murieron|antes|después|como|hasta|cuando',
  nounLeads: 'de|de los|de las|de estos|de sus|otros|otras|de esos',
  months:
    'enero=1|febrero=2|marzo=3|abril=4|mayo=5|junio=6|julio=7|agosto=8|septiembre|setiembre=9|octubre=10|noviembre=11|diciembre=12',
  weekdays: 'lunes=1|martes=2|miércoles=3|jueves=4|viernes=5|sábado=6|domingo=7',
  seasons: 'primavera=3|verano=6|otoño=9|invierno=12',
  dateJoins: 'de|,|del',
  dateBefore: 'en|de|desde|hasta|antes|tras|hacia|año|años|del|a|entre|y|mes|principios|finales|mediados|el',
  determiners: 'el|la|este|un',
  parts:
    'principios de|comienzos de|inicios de|a principios de=early|mediados de|a mediados de=mid|finales de|fines de|a finales de=late',
  weekOf: 'semana del=in',
  last: 'pasado|pasada|último|última',
  next: 'próximo|próxima',
  relative:
    'ayer=day-1|anteayer|antes de ayer=day-2|hoy=day+0|la semana pasada=week-1|esta semana=week+0|la próxima semana=week+1|el mes pasado=month-1|este mes=month+0|el próximo mes=month+1|el año pasado=year-1|este año=year+0|el próximo año|el año que viene=year+1',
  following:
    'al día siguiente|el día siguiente=day+1|el día anterior|la víspera=day-1|ese mismo día=day+0|al año siguiente|el año siguiente=year+1',
  periods: 'día|días=day|semana|semanas=week|mes|meses=month|año|años=year|década|décadas=decade',
  agoBefore: 'hace',
  agoAfter: 'atrás',
  laterAfter: 'después|más tarde',
  earlierAfter: 'antes',
  coming:
    'será|serán|tendrá|tendrán|debe|deben|previsto|prevista|previstos|mañana|próximo|próxima|aplazado|aplazada|hará|celebrará',
  will: 'será|serán|deberá|deberán',
  says: 'dijo|declaró|escribió|anunció|afirmó|testificó|mensaje|carta|discurso',
  partLeads:
    'de los cuales|de las cuales|de los que|de las que|de ellos|de ellas|entre ellos|entre ellas|entre los que|entre las que|entre los cuales|entre las cuales|incluidos|incluidas|incluido|incluida|incluyendo=list',
  partMarks: 'de ellos|de ellas|de los cuales|de las cuales',
  wholeLeads: 'de|de los|de las',
  prepositions: 'en|durante|por|tras|desde|hasta',
  denials: 'no|y no|en lugar de|en vez de=denied|si no|o no|no solo|no solamente=open',
  shares: 'mayoría|parte|mitad|tercio|cuarto|ninguno|ninguna|algunos|algunas|muchos|muchas|pocos|pocas|uno|una',
  shareOf: 'de los|de las|de estos|de estas|de esos|de esas|de sus',
}
