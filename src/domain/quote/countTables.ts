/**
 * What a number in words goes on with, in one language: data only, in the form of `plainWord`, parted by spaces. Beside
 * the table's own `numbers`: words that are others as well, or none by themselves.
 */
export interface CountTable {
  /**
   * `word=value`. Before the value `*`: of several (tens of thousands); `x`: times, whatever stands before (two dozen);
   * `+`: a half that follows without a word between; `~`: an article, a number only before what it counts (a hundred);
   * `&`: the same, and one behind tens and "and" (vingt et un).
   */
  readonly words: string
  /** Joins the parts: a hundred and six. */
  readonly and: string
  /** Whether it may be written onto the next word: Arabic, Hebrew. */
  readonly isAndWrittenOn?: true
  /** Whether it joins below a hundred as well: treinta y cinco. */
  readonly isAndBehindTens?: true
  /** Between hundreds and thousands: hundreds of thousands. */
  readonly of?: string
  /** A decimal sign, read aloud. */
  readonly point?: string
  /** Less than nought. */
  readonly minus?: string
  /** Behind it two numbers are joined that are two. */
  readonly between?: string
  /** Whether a unit stands before its ten: einundzwanzig, خمسة وعشرون. */
  readonly isUnitFirst?: true
  /** Whether two numbers below a hundred make a year: nineteen eighty-four. */
  readonly hasYears?: true
  /** Whether digits go on with a number: ۱۲ هزار و ۵۰۰. */
  readonly hasDigitsBehind?: true
}

const english: CountTable = {
  words: 'a=~1 an=~1 tens=*10 dozen=x12 dozens=*12 lakh=100000 crore=10000000',
  and: 'and',
  of: 'of',
  point: 'point',
  minus: 'minus',
  between: 'between',
  hasYears: true,
}

const german: CountTable = {
  words:
    'ein=~1 eine=~1 einen=~1 einem=~1 einer=~1 zwo=2 sech=6 sieb=7 dreissig=30 hunderte=*100 hunderten=*100 tausenden=*1000 dutzend=x12 dutzende=*12 ' +
    'halb=0.5 halbe=0.5 halben=0.5 einhalb=0.5 anderthalb=1.5',
  and: 'und',
  of: 'von',
  point: 'komma',
  minus: 'minus',
  between: 'zwischen',
  isUnitFirst: true,
}

const french: CountTable = {
  words:
    'un=&1 une=&1 vingts=20 septante=70 huitante=80 octante=80 nonante=90 dizaine=10 dizaines=*10 douzaine=x12 douzaines=*12 quinzaine=15 vingtaine=20 trentaine=30 ' +
    'quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 centaines=*100 millier=1000 demi=0.5 demie=0.5',
  and: 'et',
  isAndBehindTens: true,
  of: 'de',
  point: 'virgule',
  between: 'entre',
}

const spanish: CountTable = {
  words:
    'un=&1 uno=&1 una=&1 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veintiún=21 veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 ' +
    'veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 ' +
    'cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 ' +
    'novecientos=900 novecientas=900 millar=1000 millares=*1000 decena=10 decenas=*10 docena=x12 docenas=*12 medio=0.5 media=0.5',
  and: 'y',
  isAndBehindTens: true,
  of: 'de',
  point: 'coma punto',
  between: 'entre',
}

const italian: CountTable = {
  words:
    'un=&1 uno=&1 una=&1 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 vent=20 trent=30 quarant=40 ' +
    'cinquant=50 sessanta=60 sessant=60 settanta=70 settant=70 ottanta=80 ottant=80 novanta=90 novant=90 tré=3 centinaio=100 centinaia=*100 migliaio=1000 ' +
    'migliaia=*1000 decina=10 decine=*10 dozzina=x12 dozzine=*12 mezzo=0.5 mezza=0.5',
  and: 'e',
  isAndBehindTens: true,
  of: 'di',
  point: 'virgola',
  between: 'fra tra',
}

const portuguese: CountTable = {
  words:
    'um=&1 uma=&1 cinco=5 seis=6 nove=9 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 ' +
    'dezenove=19 dezanove=19 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 ' +
    'quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 ' +
    'novecentos=900 novecentas=900 mil=1000 milhar=1000 milhares=*1000 bilhão=1000000000 bilhões=*1000000000 dezena=10 dezenas=*10 centena=100 centenas=*100 ' +
    'dúzia=x12 dúzias=*12 meio=0.5 meia=0.5',
  and: 'e',
  isAndBehindTens: true,
  of: 'de',
  point: 'vírgula',
  between: 'entre',
}

const turkish: CountTable = {
  words:
    'altmış=60 yetmiş=70 seksen=80 doksan=90 milyar=1000000000 yüzlerce=*100 binlerce=*1000 düzine=x12 yarım=0.5 buçuk=+0.5',
  and: '',
  point: 'virgül',
  minus: 'eksi',
}

const russian: CountTable = {
  words:
    'одного=1 одной=1 двух=2 трёх=3 трех=3 четырёх=4 четырех=4 пяти=5 шести=6 семи=7 восьми=8 девяти=9 десяти=10 одиннадцать=11 двенадцать=12 тринадцать=13 ' +
    'четырнадцать=14 пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцати=20 тридцати=30 сорока=40 пятидесяти=50 шестьдесят=60 ' +
    'шестидесяти=60 семьдесят=70 семидесяти=70 восемьдесят=80 восьмидесяти=80 девяносто=90 ста=100 двести=200 двухсот=200 триста=300 трёхсот=300 трехсот=300 ' +
    'четыреста=400 пятьсот=500 пятисот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900 тысячу=1000 тысячам=*1000 тысячами=*1000 ' +
    'миллионы=*1000000 миллиард=1000000000 миллиарда=1000000000 миллиардов=*1000000000 десятки=*10 десятков=*10 сотня=100 сотни=*100 сотен=*100 ' +
    'полтора=1.5 полторы=1.5 половиной=0.5',
  and: 'с',
  point: '',
  minus: 'минус',
  between: 'между',
}

const greek: CountTable = {
  words:
    'έναν=1 μία=1 μια=1 έντεκα=11 δώδεκα=12 δεκατρία=13 δεκατρείς=13 δεκατέσσερα=14 δεκατέσσερις=14 δεκαπέντε=15 δεκαέξι=16 δεκαεπτά=17 δεκαοκτώ=18 ' +
    'δεκαεννέα=19 εξήντα=60 εβδομήντα=70 ογδόντα=80 ενενήντα=90 εκατόν=100 διακόσια=200 διακόσιοι=200 διακόσιες=200 τριακόσια=300 τριακόσιοι=300 τριακόσιες=300 ' +
    'τετρακόσια=400 τετρακόσιοι=400 πεντακόσια=500 πεντακόσιοι=500 πεντακόσιες=500 εξακόσια=600 εξακόσιοι=600 επτακόσια=700 επτακόσιοι=700 οκτακόσια=800 ' +
    'οκτακόσιοι=800 εννιακόσια=900 εννιακόσιοι=900 χίλιοι=1000 χίλιες=1000 δισεκατομμύριο=1000000000 δισεκατομμύρια=*1000000000 εκατοντάδες=*100 δεκάδες=*10 ' +
    'μισό=0.5 ήμισυ=0.5',
  and: 'και',
  isAndBehindTens: true,
  point: 'κόμμα',
  minus: 'μείον',
  between: 'μεταξύ',
}

const persian: CountTable = {
  words:
    'یازده=11 دوازده=12 سیزده=13 چهارده=14 پانزده=15 شانزده=16 هفده=17 هجده=18 هیجده=18 نوزده=19 شصت=60 هفتاد=70 هشتاد=80 نود=90 یکصد=100 دویست=200 سیصد=300 ' +
    'چهارصد=400 پانصد=500 ششصد=600 هفتصد=700 هشتصد=800 نهصد=900 دهها=*10 صدها=*100 نیم=0.5',
  and: 'و',
  isAndBehindTens: true,
  point: 'ممیز',
  minus: 'منفی',
  between: 'بین میان',
  hasDigitsBehind: true,
}

const arabic: CountTable = {
  words:
    'إحدى=1 أحد=1 اثنا=2 اثني=2 اثنتا=2 اثنتي=2 ثلاث=3 أربع=4 خمس=5 ست=6 سبع=7 ثمان=8 ثماني=8 تسع=9 عشر=10 أربعون=40 أربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 ' +
    'سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئتان=200 مئتين=200 مائتان=200 مائتين=200 مئتي=200 ألفا=1000 ألفًا=1000 ألفاً=1000 ألفان=2000 ألفين=2000 ' +
    'الآلاف=*1000 مليونا=1000000 مليونًا=1000000 الملايين=*1000000 مليار=1000000000 مليارات=*1000000000 عشرات=*10 مئات=*100 نصف=0.5',
  and: 'و',
  isAndWrittenOn: true,
  isAndBehindTens: true,
  point: 'فاصلة',
  minus: 'ناقص',
  between: 'بين',
  isUnitFirst: true,
  hasDigitsBehind: true,
}

const hebrew: CountTable = {
  words: 'שמונים=80 מאתיים=200 מיליארדי=*1000000000 עשרות=*10 חצי=0.5',
  and: 'ו',
  isAndWrittenOn: true,
  isAndBehindTens: true,
  point: 'נקודה',
  minus: 'מינוס',
  between: 'בין',
  isUnitFirst: true,
}

const hindi: CountTable = {
  words:
    'एक=1 ग्यारह=11 बारह=12 तेरह=13 चौदह=14 पंद्रह=15 सोलह=16 सत्रह=17 अठारह=18 उन्नीस=19 साठ=60 सत्तर=70 अस्सी=80 नब्बे=90 अरब=1000000000 आधा=0.5 डेढ़=1.5 ढाई=2.5',
  and: '',
  point: 'दशमलव',
}

/** Numbers in Chinese characters are read as such. */
const chinese: CountTable = { words: '', and: '' }

/** In the order of the languages that are known. */
export const countTables: readonly CountTable[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  turkish,
  russian,
  greek,
  persian,
  arabic,
  hebrew,
  hindi,
  chinese,
]
