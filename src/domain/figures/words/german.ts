import { type FigureTable, symbols } from './table.ts'

export const german: FigureTable = {
  language: 'de',
  decimal: ',',
  numbers:
    'anderthalb|eineinhalb=1.5|zweieinhalb=2.5|dreieinhalb=3.5|viereinhalb=4.5|fünfeinhalb=5.5|sechseinhalb=6.5|siebeneinhalb=7.5|achteinhalb=8.5|neuneinhalb=9.5|zehneinhalb=10.5|null=0|ein|eins|eine|einen|einem|einer=1|zwei=2|zwo=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|elf=11|zwölf=12|dreizehn=13|vierzehn=14|fünfzehn=15|sechzehn=16|siebzehn=17|achtzehn=18|neunzehn=19|zwanzig=20|dreißig|dreissig=30|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|achtzig=80|neunzig=90',
  scales:
    'hundert=100|tausend=1000|million|millionen=1e6|milliarde|milliarden=1e9|billion|billionen=1e12|mio=1e6|mrd=1e9|dutzend=12',
  joiners: 'und',
  articles: 'ein|eine|einer',
  compounds: true,
  articleLike: 'ein|eine|einen|einem|einer|eins|null|acht',
  notCounted: '*',
  vague: {
    handful: 'eine handvoll|handvoll',
    dozens: 'dutzende|dutzenden',
    'several-dozen': 'mehrere dutzend|einige dutzend',
    hundreds: 'hunderte|hunderten',
    'several-hundred': 'mehrere hundert|einige hundert',
    thousands: 'tausende|tausenden',
    'several-thousand': 'mehrere tausend|einige tausend',
    'tens-of-thousands': 'zehntausende|zehntausenden',
    'hundreds-of-thousands': 'hunderttausende|hunderttausenden|mehrere hunderttausend',
    millions: 'millionen von',
    'several-million': 'mehrere millionen|einige millionen',
  },
  hedges: {
    'at-least': 'mindestens|wenigstens|zumindest|nicht weniger als|ein minimum von',
    'more-than': 'mehr als|über|gut',
    'up-to': 'bis zu|höchstens|maximal|nicht mehr als',
    'less-than': 'weniger als|unter|knapp unter',
    about: 'etwa|rund|ungefähr|circa|ca|ca .|fast|beinahe|knapp|annähernd|schätzungsweise',
  },
  hedgesAfter: { 'at-least': 'oder mehr', 'up-to': 'oder weniger' },
  fillers: 'die|den|der|weitere|weiteren|etwa|rund',
  ranges: 'zwischen=und|von=bis',
  minus: 'minus|-',
  rangeJoins: 'bis|-',
  orJoins: 'oder',
  listJoins: 'und|oder|,',
  percent: '%|prozent|prozentpunkte|prozentpunkten',
  currencies:
    '$=USD|€=EUR|£=GBP|dollar=USD|us - dollar=USD|euro=EUR|pfund=GBP|schweizer franken|franken=CHF|mark=DEM|d - mark=DEM|rubel=RUB|cent=cents',
  fractions: 'hälfte=0.5|drittel=1/3|viertel=0.25|fünftel=0.2|zehntel=0.1',
  outOf: 'von',
  half: 'halbe|eine halbe|hälfte',
  ordinals:
    'erste|ersten|erster|erstes=1|zweite|zweiten|zweiter|zweites=2|dritte|dritten|dritter|drittes=3|vierte|vierten|vierter|viertes=4',
  quarters: 'quartal',
  halves: 'halbjahr|jahreshälfte',
  agesBefore: 'im alter von|alter von|alter zwischen',
  agesAfter:
    'jahre alt|jahre alte|jahre alter|jahre alten|jahre altes|- jährige|- jähriger|- jährigen|- jähriges|- jährigem|jährige|jähriger',
  durations:
    'sekunde|sekunden=seconds|minute|minuten=minutes|stunde|stunden=hours|tag|tage|tagen=days|woche|wochen=weeks|monat|monate|monaten=months|jahr|jahre|jahren=years|jahrzehnt|jahrzehnte|jahrzehnten=decades|jahrhundert|jahrhunderte=centuries',
  lengths: {
    elapsed: 'nach|seit|letzten|vergangenen|nächsten|kommenden',
    within: 'in|innerhalb von|binnen|in nur|in weniger als',
    lasting: 'dauerte|dauerten|dauert|während|verbrachte|verbrachten',
  },
  lengthsAfter: {
    elapsed: 'später|danach|zuvor|nach|sind vergangen|vergingen',
    each: 'pro tag|am tag|pro woche|im monat|im jahr',
  },
  units: `${symbols}|kilometer|kilometern=km|meter|metern=m|quadratkilometer=km2|quadratmeter=m2|kilogramm|kilo=kg|tonnen|tonne=t|liter=l|hektar=ha|grad=°C`,
  labels:
    'artikel|art|abschnitt|kapitel|seite|nr|nummer|zimmer|raum|resolution|gesetz|paragraf|paragraph|absatz|abs|band|telefon|tel|haus|§',
  clock: 'uhr',
  contests: 'gewann|siegte|verlor',
  nounRule: 'capital',
  stops:
    'der|die|das|den|dem|des|in|an|auf|aus|bei|mit|nach|seit|von|vor|zu|für|über|unter|und|oder|aber|als|wie|dass|sind|ist|war|waren|wurde|wurden|werden|wird|hat|haben|hatte|hatten|nicht|sich|es|er|sie|wir|ich|im|am|zum|zur|durch|gegen|um|starben|pro|je',
  nounLeads: 'von|der|dieser|von den|weitere|andere|weiteren|anderen',
  months:
    'januar|jänner|jan=1|februar|feb=2|märz=3|april|apr=4|mai=5|juni=6|juli=7|august|aug=8|september|sept|sep=9|oktober|okt=10|november|nov=11|dezember|dez=12',
  weekdays: 'montag=1|dienstag=2|mittwoch=3|donnerstag=4|freitag=5|samestag|samstag|sonnabend=6|sonntag=7',
  seasons: 'frühling|frühjahr|frühjahrs=3|sommer|sommers=6|herbst|herbsts=9|winter|winters=12',
  dateJoins: '.|,|des jahres',
  dateBefore:
    'im|in|seit|von|bis|vor|nach|um|jahr|jahre|jahres|ab|zwischen|und|anfang|ende|mitte|vom|dem|am|sommer|herbst',
  determiners: 'der|die|das|dieser|den',
  parts: 'anfang=early|mitte=mid|ende=late',
  decadeEndings: 'er',
  weekOf: 'woche vom=first|woche bis=last',
  last: 'letzten|letzter|letztes|letzte|vergangenen|vergangene|vergangenes',
  next: 'nächsten|nächster|nächstes|nächste|kommenden|kommende',
  current: 'diesen|dieser|dieses',
  relative:
    'gestern=day-1|vorgestern=day-2|heute=day+0|übermorgen=day+2|letzte woche|vergangene woche|vorige woche=week-1|diese woche|dieser woche=week+0|nächste woche|kommende woche=week+1|letzten monat|vergangenen monat|im vergangenen monat=month-1|diesen monat=month+0|nächsten monat=month+1|letztes jahr|vergangenes jahr|im vergangenen jahr|im letzten jahr|voriges jahr|im vorigen jahr=year-1|dieses jahr|in diesem jahr|heuer=year+0|nächstes jahr|im nächsten jahr=year+1',
  following:
    'am nächsten tag|am folgenden tag|tags darauf|am tag darauf=day+1|am selben tag|am gleichen tag=day+0|am vortag|am tag zuvor|tags zuvor=day-1|im jahr darauf|im folgenden jahr=year+1',
  periods:
    'tag|tage|tagen=day|woche|wochen=week|monat|monate|monaten=month|jahr|jahre|jahren=year|jahrzehnt|jahrzehnte|jahrzehnten=decade',
  agoBefore: 'vor',
  laterAfter: 'später|danach',
  earlierAfter: 'zuvor|früher',
  coming: 'wird|werden|soll|sollen|muss|müssen|morgen|geplant|vertagt|kommenden|nächsten|bevorstehend',
  will: 'wird|werden|soll|sollen',
  says: 'sagte|sagt|schrieb|erklärte|kündigte|berichtete|bezeugte|brief|rede|botschaft',
  partLeads: 'davon|darunter|von denen|unter denen|unter ihnen|einschließlich|inklusive=list',
  partMarks: 'von ihnen|davon|von denen|unter ihnen',
  wholeLeads: 'von|von den',
  prepositions: 'in|an|auf|bei|während|nach|über|seit|für|durch',
  denials:
    'nicht|und nicht|statt|anstatt|anstelle von|anstelle=denied|wenn nicht|ob nicht|oder nicht|nicht nur|nicht allein=open',
  shares: 'mehrheit|teil|großteil|hälfte|drittel|viertel|meisten|viele|einige|keiner|keine|einer|eine',
  shareOf: 'der|dieser|jener|ihrer|seiner|von den|von diesen',
}
