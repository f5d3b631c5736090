/** How a language says whose words or material a text gives, as parts of patterns. */
export interface ReportingWords {
  /** Stand before the name: `according to`. */
  readonly before: string
  /** Stand after the name: `reported`. */
  readonly after: string
  /** Stand before whoever is told: `told`. Empty where the language has the name elsewhere. */
  readonly told: string
  /** Say before the name that the text uses its material: `with material from`. */
  readonly credit: string
  /** Say so after the name: `contributed to this report`. Empty where the language has it elsewhere. */
  readonly contributed: string
}

/** By language, BCP 47. A text is read by all of them: no word of one says something else in another. */
export const reportingWords: Readonly<Record<'en' | 'fr' | 'es' | 'de' | 'fa' | 'ar', ReportingWords>> = {
  en: {
    before:
      'according to|citing|quoting|(?:as )?(?:quoted|reported|cited) by|(?:reports?|statements?|releases?|study|survey|analysis|investigation) (?:by|from)|(?:figures|data|numbers|statistics|records|documents) (?:by|from)|wrote in',
    after:
      'says|said|states|stated|writes|wrote|reports|reported|revealed|announced|confirmed|published|warns|warned|claims|claimed|denies|denied|notes|noted|(?:finds|found) that',
    told: 'told|in an interview with|speaking to',
    credit:
      '(?:with|using) (?:additional )?(?:material|reporting|information|files|contributions) (?:from|by)|(?:reported|reporting|written|filed|produced) by [^\\n.;:]{2,60}? for|(?:additional |further )?reporting by|(?:(?:(?:an? (?:earlier )?version of )?(?:this|the) )?(?:article|story|report|text|piece) )?(?:was |is |has been )?(?:(?:first |originally )(?:published|appeared) (?:by|in|on)|(?:reported|reporting|written|filed|produced) by [^\\n.;:]{2,60}? for|(?:produced |published |reported )?in (?:partnership|collaboration|cooperation) with|(?:reprinted|republished|reproduced|adapted) (?:from|by arrangement with|with permission (?:of|from))|(?:issued|distributed|syndicated|supplied|provided) by)|(?:source|text|words):|courtesy of',
    contributed: 'contributed (?:to (?:this|the) (?:report|story|article)|(?:additional )?reporting)',
  },
  fr: {
    before: "selon|d[’']après|citant|citée? par|rapporté par",
    after: 'a (?:déclaré|dit|affirmé|écrit|indiqué|annoncé|rapporté|précisé)|écrit|rapporte|indique|affirme',
    told: '(?:a déclaré|a dit|a confié) (?:à|au)',
    credit: "avec (?:des informations de|l[’'])|source ?:|publié (?:initialement )?(?:par|dans)",
    contributed: '(?:a|ont) contribué à cet article',
  },
  es: {
    before: 'según|de acuerdo con|citando a|citado por',
    after: 'dijo|declaró|afirmó|señaló|escribió|informó|indicó|anunció|publicó',
    told: '(?:dijo|declaró) (?:al?)',
    credit: 'con información de|fuente:|publicado originalmente (?:en|por)',
    contributed: 'contribuyó a (?:este|esta) (?:informe|artículo|nota)',
  },
  de: {
    before: 'laut|nach Angaben (?:von|der|des)|nach einem Bericht (?:von|der|des)|zitiert von',
    after: 'sagte|erklärte|schrieb|berichtete|meldete|berichtet|meldet|schreibt|teilte mit',
    told: '(?:sagte|erklärte) (?:der|dem)|im Gespräch mit',
    credit: 'mit Material (?:von|der)|Quelle:|zuerst erschienen (?:in|bei)',
    contributed: '(?:hat|haben) zu diesem (?:Bericht|Artikel) beigetragen',
  },
  fa: {
    before: 'به گزارش|به گفته|به نقل از|بر اساس گزارش|به نوشته',
    after: 'گفت|نوشت|اعلام کرد|گزارش داد|افزود|اظهار داشت',
    told: 'در گفت‌وگو با|در مصاحبه با',
    credit: 'منبع:|برگرفته از',
    contributed: '',
  },
  ar: {
    before: 'بحسب|حسب|وفقا ل|وفقًا ل|نقلا عن|نقلًا عن|قال|قالت|صرح|صرحت|أعلن|أعلنت|أكد|أكدت|ذكر|ذكرت|أفاد|أفادت',
    after: 'قال|قالت|أعلن|أعلنت|أكد|أكدت|ذكرت|أفادت',
    told: 'في حديث ل|في مقابلة مع',
    credit: 'المصدر:|نقلا عن موقع',
    contributed: '',
  },
}
