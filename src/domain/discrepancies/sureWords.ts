import { noNegations } from '../quote/noNegations.ts'

/** How far a speaker stands behind what is said, in one language: data only, phrases parted by `|`. */
export interface SureWords {
  /** Somebody's word, or one of several possibilities. */
  readonly doubtful: string
  readonly probable: string
  readonly certain: string
  /** Words that deny, as a pattern, beyond those that quotes are checked by. */
  readonly negations: string
  /** Verbs that say the opposite of what follows. */
  readonly denials: string
  /** Negations of a thing, and not of what is said to happen: "without trial". */
  readonly lacks: string
  /** Negations that bear on the verb before them, where one is there: "said nothing of". */
  readonly nothings: string
  /** What a negation passes over to what it bears on, as a pattern: "no **evidence** that", "never **officially**". */
  readonly passedOver: string
  /** Negations with an auxiliary, so that the verb behind has another form than where it is said: "did not" sell. */
  readonly auxiliaries: string
  /** What may stand between commas or dashes behind a negation that bears on what follows: "did not, **in fact**, attend". */
  readonly inserted: string
  /** Say that it is wanted or is to come, not that it is so, as a pattern: "must be tried". */
  readonly toBe: string
  /** What looks like a negation and is none: "no fewer than". */
  readonly noNegations: string
  /** Words between two statements of one sentence. */
  readonly joints: string
}

const english: SureWords = {
  doubtful:
    'possibly|perhaps|maybe|might|may|could have|could be|may have|allegedly|alleged|reportedly|reported to have|purportedly|supposedly|apparently|suspected|is said to|are said to|was said to|were said to|is believed to|are believed to|was believed to|were believed to|rumoured|rumored|potentially|conceivably|seems to|seem to|seemed to|appears to|appear to|appeared to|it is possible|it was possible|unconfirmed',
  probable: 'probably|likely|presumably|in all likelihood|most likely|plausibly',
  certain:
    'without doubt|without any doubt|without a doubt|beyond doubt|beyond any doubt|beyond a doubt|undoubtedly|no doubt|definitely|certainly|undeniably|indisputably|unquestionably|clearly|proven|proved|it is certain|for certain|conclusively|doubtless|beyond question',
  negations: '',
  denials:
    'denies|denied|deny|denying|refused to|refuses to|failed to|fails to|rejected|rejects|disputed that|disputes that|ruled out|declined to|neglected to',
  lacks: 'without|no',
  nothings: 'nothing|no one|nobody|none',
  passedOver:
    'evidence|proof|proven|true|correct|case|fact|truth|sign|signs|indication|indications|grounds|basis|reason|way|even|yet|still|ever|once|again|any|single|\\p{L}{2,}ly',
  auxiliaries:
    "do not|does not|did not|has not|have not|had not|could not|don['’]t|doesn['’]t|didn['’]t|hasn['’]t|haven['’]t|hadn['’]t|couldn['’]t",
  inserted:
    'in fact|in truth|in reality|in practice|in the end|in any event|in any case|of course|after all|as a matter of fact|as claimed|as alleged|as reported|as planned|as expected|as promised|however|therefore|though|indeed|moreover|apparently|it seems|it appears|at first|at the time',
  toBe: "must(?! have)(?! be noted)(?! be said)(?! be remembered)|should(?! have)|ought to|shall|will\\s+(?:\\p{L}+\\s+){0,2}be|would\\s+(?:\\p{L}+\\s+){0,2}be|won['’]t\\s+(?:\\p{L}+\\s+)?be|wouldn['’]t\\s+(?:\\p{L}+\\s+)?be|have to be|has to be|needs?\\s+(?:not\\s+)?(?:to\\s+)?be|needn['’]t\\s+be|call for|calls for|called for|calling for|call on|calls on|called on|calling on|demand|demands|demanded|demanding|urge|urges|urged|urging|let us|hope for|hopes for|hoped for|if",
  noNegations: noNegations.en,
  joints: 'but|while|although|though|whereas|however|because|until|unless|and',
}

const french: SureWords = {
  doubtful:
    'peut-être|aurait|auraient|serait|seraient|pourrait|pourraient|prétendument|apparemment|soi-disant|semble|semblent|semblait|présumé|présumée|présumés|possiblement|selon certains|supposé|supposée',
  probable: 'probablement|vraisemblablement|sans doute',
  certain: 'certainement|sans aucun doute|assurément|indéniablement|incontestablement|prouvé|clairement|évidemment',
  negations: '',
  denials: 'nie|nient|niait|a nié|dément|a démenti|refusé|refuse|refusa',
  lacks: 'sans|aucun|aucune',
  nothings: 'rien',
  passedOver: 'preuve|preuves|vrai|exact|cas|encore|même|\\p{L}+ment',
  auxiliaries: '',
  inserted: 'en fait|en réalité|en effet|bien sûr|toutefois|cependant|pourtant|semble-t-il|finalement',
  toBe: 'doit|doivent|devra|devront|devrait|devraient|faut|sera|seront|appelle à|appellent à|demande|demandent|exige|exigent|si',
  noNegations: noNegations.fr,
  joints: 'mais|tandis que|bien que|alors que|parce que|et',
}

const spanish: SureWords = {
  doubtful:
    'quizás|quizá|tal vez|posiblemente|presuntamente|presunto|presunta|supuestamente|supuesto|supuesta|podría|podrían|habría|habrían|sería|serían|al parecer|aparentemente|parece|acaso',
  probable: 'probablemente|seguramente',
  certain: 'sin duda|sin ninguna duda|indudablemente|ciertamente|con certeza|claramente|probado|evidentemente',
  negations: '',
  denials: 'negó|niega|niegan|negaron|rechazó|se negó|desmintió|desmiente',
  lacks: 'sin|ningún|ninguna',
  nothings: 'nada',
  passedOver: 'prueba|pruebas|verdad|cierto|caso|aún|siquiera|\\p{L}+mente',
  auxiliaries: '',
  inserted: 'de hecho|en realidad|en efecto|por supuesto|sin embargo|no obstante|al parecer|finalmente',
  toBe: 'debe|deben|deberá|deberán|debería|deberían|hay que|será|serán|pide|piden|pidió|exige|exigen|exigió|si',
  noNegations: noNegations.es,
  joints: 'pero|mientras|aunque|porque|sino|y',
}

const german: SureWords = {
  doubtful:
    'möglicherweise|vielleicht|angeblich|soll|sollen|könnte|könnten|mutmaßlich|mutmaßliche|mutmaßlicher|anscheinend|vermeintlich|eventuell|unter umständen|scheint|scheinen',
  probable: 'wahrscheinlich|vermutlich|wohl|höchstwahrscheinlich',
  certain:
    'zweifellos|ohne zweifel|ohne jeden zweifel|sicherlich|mit sicherheit|eindeutig|bewiesen|unbestreitbar|gewiss',
  negations: '',
  denials: 'bestritt|bestreitet|bestritten|leugnet|leugnete|weigerte|weigert|dementierte|dementiert|verneinte',
  lacks: 'ohne|kein|keine|keinen|keiner',
  nothings: 'nichts',
  passedOver: 'beweis|beweise|hinweis|hinweise|wahr|fall|noch|einmal|jemals',
  auxiliaries: '',
  inserted: 'in wirklichkeit|in der tat|tatsächlich|jedoch|allerdings|natürlich|wie behauptet|wie berichtet',
  toBe: 'muss|müssen|müsste|sollte|sollten|fordert|fordern|forderte|forderten|verlangt|verlangte|falls',
  noNegations: noNegations.de,
  joints: 'aber|während|obwohl|sondern|doch|weil|und',
}

const persian: SureWords = {
  doubtful: 'شاید|احتمالا|ممکن است|گویا|ظاهرا|به ادعای|ادعا شده|گفته می‌شود|مظنون|چه بسا',
  probable: 'به احتمال زیاد|احتمال می‌رود',
  certain: 'بی‌شک|بدون شک|بی‌تردید|بدون تردید|قطعا|یقینا|مسلما|حتما',
  negations: 'ن(?:کرد|شد|بود|داشت|دارد|داد|زد|رفت|گفت|خواست|توانست|یافت)\\p{L}*|نمی[\\p{L}\\u200c]*|هرگز|هیچ',
  denials: 'تکذیب|انکار',
  lacks: 'بدون|بی',
  nothings: 'هیچ',
  passedOver: 'مدرک|مدرکی|درست|حقیقت|هنوز',
  auxiliaries: '',
  inserted: 'در واقع|در حقیقت|البته',
  toBe: 'باید|می‌باید|خواهد|خواهند|خواستار|اگر',
  noNegations: noNegations.fa,
  joints: 'اما|ولی|در حالی که|زیرا|اگرچه|و',
}

const arabic: SureWords = {
  doubtful: 'ربما|قد يكون|قد تكون|يزعم|زعم|مزعوم|مزعومة|يُزعم|يقال|يبدو|لعل|من المحتمل|يحتمل|يُعتقد|محتمل',
  probable: 'على الأرجح|غالبا|من المرجح',
  certain: 'بلا شك|دون شك|بدون شك|لا شك|بالتأكيد|قطعا|حتما|يقينا|من المؤكد',
  negations: 'لم|لن|لا|ليس|ليست|ليسوا|ما|غير|بدون|دون|ولم|ولن|وليس',
  denials: 'نفى|ينفي|نفت|تنفي|أنكر|ينكر|أنكرت|رفض|رفضت',
  lacks: 'بدون|دون|بلا|غير',
  nothings: 'شيئا',
  passedOver: 'دليل|صحيح|صحيحا|بعد|أي',
  auxiliaries: '',
  inserted: 'في الواقع|في الحقيقة|بالطبع',
  toBe: 'يجب|ينبغي|سوف|لا بد|طالب|يطالب|إذا',
  noNegations: noNegations.ar,
  joints: 'لكن|ولكن|بينما|رغم|لأن|غير أن',
}

const tables: Readonly<Record<string, SureWords>> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
  fa: persian,
  ar: arabic,
}

/** The table of a language, BCP 47; `null` where it has none, and then nothing is said of certainty. */
export function sureWordsOf(language: string | null): SureWords | null {
  return tables[language?.toLowerCase().split('-')[0] ?? 'en'] ?? null
}
