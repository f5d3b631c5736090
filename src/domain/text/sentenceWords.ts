/**
 * What a language writes with a full stop that ends no sentence. Words in small letters, without their last stop;
 * `p.m` for "p.m.". What is not listed is taken for the end of a sentence, unless it is a lone initial.
 */
export interface SentenceWords {
  /** Never ends a sentence: a name, a number or an example follows. "Mr.", "e.g.", "г-н." */
  readonly opens: ReadonlySet<string>
  /** Short for something only where a number follows: "No. 4" against "No. We will not." */
  readonly beforeNumber: ReadonlySet<string>
  /** Ends a sentence only before one of `starters`: "Inc.", "Jan.", "U.S." */
  readonly inside: ReadonlySet<string>
  /** Ends a sentence before any capital, unless one of `continuations` follows: "etc.", "p.m." */
  readonly closes: ReadonlySet<string>
  readonly continuations: ReadonlySet<string>
  /** Capitalised words that are hardly ever part of a name. */
  readonly starters: ReadonlySet<string>
  /** One-letter words that look like an initial: "So did I." */
  readonly letterWords: ReadonlySet<string>
  /** Whether "3." is how "third" is written. */
  readonly ordinals: boolean
  /** Marks of a question that other languages read as something else. */
  readonly questionMarks: string
  /** Whether a closing » stands after a space: "Non ! »" */
  readonly spacedGuillemets: boolean
}

/** The words of a language, BCP 47; English where the language is not known or has none here. */
export function sentenceWordsOf(language: string | null): SentenceWords {
  const primary = language?.toLowerCase().split('-')[0] ?? 'en'
  return byLanguage.get(primary) ?? english
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean))

const none: ReadonlySet<string> = new Set()

const plain: SentenceWords = {
  opens: none,
  beforeNumber: none,
  inside: none,
  closes: none,
  continuations: none,
  starters: none,
  letterWords: none,
  ordinals: false,
  questionMarks: '',
  spacedGuillemets: true,
}

const english: SentenceWords = {
  ...plain,
  opens: set(
    'mr mrs ms mx messrs dr prof gen sen rep gov hon rev fr sgt cpl pvt lt col capt cmdr adm maj brig pres amb supt insp det mme mlle vs v cf viz eg ie e.g i.e ca approx nr',
  ),
  beforeNumber: set('no nos p pp art arts fig figs vol vols sec secs ch chs para paras pt ver app ex tel ext'),
  inside: set(
    'st jr sr inc ltd co corp bros llc plc dept est assn univ govt al mt ft ave blvd rd ed eds trans resp incl esp ph.d m.d jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  closes: set('etc a.m p.m'),
  continuations: set(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Eastern Pacific Central Mountain Greenwich Local',
  ),
  starters: set(
    'The A An In On At It He She They We You I This That These Those There Here But And Or So Then When While After Before Since If As By For From With Without Its His Her Their Our My Your No Not Yet Also However Among According Although Because Both During Each Even Every Many Most Now Only Once One Other Several Some Such Thus To Under Until What Where Which Who Why How Nobody Nothing Neither None Nor All Any Another',
  ),
  letterWords: set('I'),
}

const french: SentenceWords = {
  ...plain,
  opens: set('m mm mme mmes mlle mlles dr drs me mes pr mgr st ste cf env p.ex p ex c.-à-d vs av apr'),
  beforeNumber: set('no n° nº art pp vol chap fig tél al'),
  inside: set('janv févr avr juil sept oct nov déc bd boul j.-c cie sté éd coll'),
  closes: set('etc'),
  starters: set(
    'Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces C En Dans Mais Et Or Donc Après Avant Depuis Pour Par Avec Sans Si À Au Aux Selon Son Sa Ses Leur Leurs Personne Rien Puis Quand Lorsque Comme Aucun Aucune Tous Toutes',
  ),
}

const german: SentenceWords = {
  ...plain,
  opens: set(
    'hr fr dr prof st frl z.b z d.h d u.a u bzw ca vgl evtl ggf sog insb inkl dipl ing mag med jur geb gest hrsg o i s d.h u.a i.d.r v n',
  ),
  beforeNumber: set('nr art abs bd kap abb tab ziff tel'),
  inside: set('jan feb apr aug sept okt nov dez str jh jhdt mio mrd n.chr v.chr min max'),
  closes: set('usw etc'),
  starters: set(
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Es Er Sie Wir Ich Ihr In Im Am An Auf Aus Bei Beim Und Aber Doch Denn Nach Vor Seit Mit Ohne Für Als Wenn Während Auch So Dann Dort Hier Diese Dieser Dieses Danach Niemand Nichts Kein Keine Zu Zum Zur Von Vom Später Heute Gestern Viele Alle',
  ),
  ordinals: true,
  spacedGuillemets: false,
}

const spanish: SentenceWords = {
  ...plain,
  opens: set('sr sra srta sres sras dr dra dres d dña ud uds vd prof profa gral cnel sto sta p.ej p ej cf ee lic ing'),
  beforeNumber: set('núm núms no nº n.º art arts pág págs pp vol cap fig tel'),
  inside: set('uu ee.uu ene feb mar abr may jun jul ago sept oct nov dic av avda cía ltda s.a a.c d.c c'),
  closes: set('etc'),
  starters: set(
    'El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Yo En Pero Y O Después Antes Desde Para Por Con Sin Si Este Esta Estos Estas Ese Esa Su Sus Al A De Del Nadie Nada Luego Entonces Cuando Como Según Todos Todas No',
  ),
}

const russian: SentenceWords = {
  ...plain,
  opens: set(
    'г-н г-жа проф акад им ул пр пл пер просп тов гр св см ср напр т.е т.к т.н т стр рис табл гл ст п пп д кв корп обл р-н изд о',
  ),
  beforeNumber: set('№ тел разд'),
  inside: set('г гг в вв руб коп тыс млн млрд янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек ред н.э'),
  closes: set('т.д т.п др пр'),
  starters: set(
    'В Во На Но И А Он Она Они Оно Мы Вы Я Это Этот Эта Эти Тот Та Те После До Потом Затем Когда Если Так Там Тут Здесь По Для С Со Без Из От У К Ко О Об При За Под Над Через Однако Никто Ничто Все Всё Его Её Их',
  ),
  letterWords: set('Я'),
}

const greek: SentenceWords = {
  ...plain,
  opens: set('κ κα κκ κ.κ δρ καθ π.χ π βλ δηλ πρβλ λεωφ οδ αγ άγ ο.π περ'),
  beforeNumber: set('αρ αριθ σελ σ τηλ άρθρ κεφ εικ'),
  inside: set('εκ δισ χλμ τ.μ π.χρ μ.χ π.μ μ.μ ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπ σεπτ οκτ νοε δεκ α.ε'),
  closes: set('κ.λπ κλπ κτλ κ.τ.λ κ.ά κ.α'),
  starters: set(
    'Ο Η Το Οι Τα Του Της Των Τον Την Ένας Μια Ένα Και Αλλά Όμως Όταν Αν Σε Στο Στη Στην Στον Στις Στους Στα Από Για Με Χωρίς Μετά Πριν Αυτός Αυτή Αυτό Αυτοί Δεν Κανείς Τότε Εκεί Εδώ',
  ),
  questionMarks: ';\u037e',
}

const persian: SentenceWords = {
  ...plain,
  opens: set('ر.ک نک مثلا'),
  beforeNumber: set('ص صص تلفن'),
  inside: set('ق.م ه.ش ه.ق ه.ج ب.ظ ق.ظ'),
}

const arabic: SentenceWords = {
  ...plain,
  opens: set('د أ م أ.د السيد'),
  beforeNumber: set('ص ص.ص رقم هاتف'),
  inside: set('ق.م هـ ه ص.ب ش.م.ل ش.م.م'),
}

const byLanguage: ReadonlyMap<string, SentenceWords> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['ru', russian],
  ['el', greek],
  ['fa', persian],
  ['ar', arabic],
  ['zh', plain],
  ['ja', plain],
])
