import { englishLimits, frenchLimits, germanLimits, type LimitWords, spanishLimits } from './limitTables.ts'

/**
 * Words that decide what a change of wording means, in one language: data only, in the form of `plainWord` (small
 * letters, straight apostrophes, accents kept), parted by spaces; the words of a phrase are joined by a low line.
 */
export interface WordTable {
  /** ISO 15924 name of its script, as Unicode's property has it. */
  readonly script: 'Latin' | 'Cyrillic' | 'Greek' | 'Arabic' | 'Hebrew' | 'Devanagari' | 'Han'
  /** The commonest words, by which the language is told from others of its script. */
  readonly common: string
  /** Words that stand by themselves for somebody or something named elsewhere. */
  readonly pronouns: string
  /** Other words that name nothing: articles, possessives, prepositions, conjunctions, auxiliaries. */
  readonly small: string
  /** Words that open a condition or an exception. */
  readonly conditions: string
  /** Whole words that deny. */
  readonly negations: string
  /** Beginnings that turn a word into its opposite. */
  readonly negatingPrefixes: string
  /** How sure, how many, how far: modals, quantifiers, words that keep a distance; two words together: "said_to". */
  readonly hedges: string
  /** Words that are hedges right before or behind a number, and seldom elsewhere: over, more, plus. */
  readonly numberHedges: string
  /** Phrases that hedge a number alike, where they are known. */
  readonly limits?: LimitWords
  /** Words right before a number that names something, and counts nothing: article, page, no. */
  readonly numberLabels: string
  /** Verbs and adverbs that say how far a speaker stands behind what follows. */
  readonly attitudes: string
  /** Months and days of the week. */
  readonly calendar: string
  /** Where nouns are written with a capital. */
  readonly nounsHaveCapitals?: true
  /** Where ten and a unit make one number: dix-sept, on beş. */
  readonly addsToTen?: true
  /**
   * Numbers in words, with the value of each; `*` before it: of several, so that by itself it tells no number (thousands).
   * Without a value: an order, or how often.
   */
  readonly numbers: string
}

const english: WordTable = {
  script: 'Latin',
  common:
    'the of and to in that is was he for it with as his on be at by had are but from they which this were have an or',
  pronouns:
    'i me mine you yours he him she her hers it we us ours they them theirs this that these those who whom which what here there then both one ones myself himself herself itself ourselves themselves',
  small:
    "my your his its our their whose the an into onto upon off out over under within through during after before since until between among against across along behind below above beside beyond towards toward near per via than because while when where why how so nor yet though although as if such same other another own very too also been being am has having do does did done get got let ever thus hence however further now let's sic",
  conditions: 'if unless except provided',
  negations:
    "not no never none nor neither nobody nothing nowhere without cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't couldn't mustn't needn't shan't mightn't ain't hardly scarcely barely unless except lack lacks lacked lacking",
  negatingPrefixes: 'un in im il ir dis non mis',
  hedges:
    'may might could can would should must will shall ought need perhaps possibly probably likely unlikely allegedly reportedly apparently supposedly seemingly about approximately roughly nearly almost around over under some many most all several few every each any both half only just even least often sometimes always usually rarely seldom partly largely mainly mostly entirely fully maybe potentially generally certainly definitely clearly presumably seem seems seemed appear appears appeared suggest suggests suggested more less fewer up too very primarily chiefly principally predominantly essentially virtually practically arguably ostensibly conceivably plausibly typically frequently occasionally somewhat think thinks believe believes believed perceive perceives perceived considers considered deem deems deemed regarded assume assumes assumed suppose supposes supposed expect expects expected estimate estimates estimated indicate indicates indicated imply implies implied tend tends tended rumoured rumored unconfirmed thought_to thought_that thought_by i_thought he_thought she_thought we_thought they_thought said_to reported_to understood_to seen_as viewed_as seen_by viewed_by i_hope we_hope i_feel we_feel i_guess in_part',
  numberHedges: 'about around over under up more less fewer least very too just even need half',
  limits: englishLimits,
  numberLabels:
    'article articles art arts section sections sec clause clauses paragraph paragraphs para paras rule chapter chapters ch page pages p pp footnote fig annex appendix resolution protocol amendment verse ward room no nos number',
  attitudes:
    'deny denies denied denying allege alleges alleged alleging claim claims claimed claiming refuse refuses refused fail fails failed failing doubt doubts doubted dispute disputes disputed reject rejects rejected suspect suspects suspected accuse accused purport purported confirm confirms confirmed admit admits admitted pretend pretended false falsely wrongly if whether',
  calendar:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
  numbers:
    'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 hundreds=*100 thousand=1000 thousands=*1000 million=1000000 millions=*1000000 billion=1000000000 billions=*1000000000 trillion=1000000000000 dozen=12 dozens=*12 first second third fourth fifth sixth seventh eighth ninth tenth once twice thrice double triple half=0.5',
}

const german: WordTable = {
  script: 'Latin',
  nounsHaveCapitals: true,
  common:
    'der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass',
  pronouns:
    'ich mich mir du dich dir er ihn ihm sie ihr ihnen wir uns es dies das dieser diese dieses jener jene jenes hier dort dann wer wen wem beide man',
  small:
    'mein meine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren den dem des ein eine einen einem einer eines und oder aber denn weil dass wenn als wie wo ob bei nach aus über unter vor hinter zwischen durch gegen ohne um bis seit während war waren sind wurde wurden worden hat haben hatte hatten sein so auch noch schon dann doch im am zum zur vom beim ins sic',
  conditions: 'wenn falls sofern außer',
  negations:
    'nicht nie niemals kein keine keinen keinem keiner keines nichts niemand niemanden niemandem weder ohne nirgends nirgendwo kaum außer',
  negatingPrefixes: 'un in nicht miss',
  hedges:
    'kann können könnte könnten konnte konnten muss müssen musste mussten soll sollen sollte sollten darf dürfen dürfte wird werden würde würden mag möchte vielleicht möglicherweise wahrscheinlich vermutlich angeblich offenbar anscheinend etwa ungefähr rund fast beinahe einige viele alle mehrere wenige manche jeder jede nur mindestens höchstens immer oft selten meist stets hauptsächlich überwiegend größtenteils weitgehend vorwiegend vornehmlich teilweise meistens häufig manchmal gelegentlich scheint scheinen schien schienen mutmaßlich eventuell wohl glaube glaubt glauben glaubte denke denkt denken dachte meine_ich meint meinen vermutet vermuten schätzungsweise angesehen betrachtet gilt_als gelten_als galt_als galten_als im_wesentlichen zum_teil',
  numberHedges: 'rund etwa über unter mehr weniger zirka wird werden',
  limits: germanLimits,
  numberLabels:
    'artikel art abschnitt kapitel seite seiten s nummer nr absatz abs paragraph paragraf zimmer resolution anhang',
  attitudes:
    'bestreitet bestritt bestritten leugnet leugnete geleugnet behauptet behauptete weigert weigerte bezweifelt bezweifelte verneint verneinte wenn ob falsch',
  calendar:
    'januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  numbers:
    'null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 tausende=*1000 million=1000000 millionen=*1000000 milliarde=1000000000 milliarden=*1000000000 dutzend=12',
}

const french: WordTable = {
  script: 'Latin',
  addsToTen: true,
  common: 'de la le et les des en un du une que est pour qui dans a par plus au sur il ont sont avec ce se elle mais',
  pronouns:
    'je me moi tu te toi il elle lui eux elles nous vous ils leur celui celle ceux celles ceci cela ça ce y en ici là alors qui que dont tous',
  small:
    "mon ma mes ton ta tes son sa ses notre nos votre vos leurs le la les l' un une des du de d' au aux et ou mais or donc car si quand comme où par pour sur sous dans chez vers entre contre depuis pendant avant après avec cette ces cet est sont était étaient été être ai as avons avez ont avait avaient eu fait aussi même très sic",
  conditions: "si s'il s'ils sauf",
  negations:
    "pas ne n' jamais aucun aucune rien personne ni sans nul nulle point guère nulle-part non sauf n'est n'a n'ont n'était n'avait n'avaient n'y n'en",
  negatingPrefixes: 'in im il ir non dés més mal',
  hedges:
    'peut peuvent pourrait pourraient pouvait doit doivent devrait devraient devait faut aurait auraient serait seraient peut-être probablement possiblement apparemment environ presque quelque quelques plusieurs beaucoup tous toutes tout certains certaines chaque seulement toujours souvent parfois rarement principalement essentiellement surtout largement majoritairement partiellement pratiquement généralement vraisemblablement pense pensent pensait croit croient crois croyait estime estiment considéré considérée considérés considérées perçu perçue perçus perçues supposé supposée supposés supposées semble semblent semblait semblaient paraît paraissent suggère suggèrent sans_doute en_partie la_plupart',
  numberHedges: "plus moins près environ jusqu'à",
  limits: frenchLimits,
  numberLabels:
    'article articles art section chapitre page pages p numéro no alinéa paragraphe résolution annexe salle chambre',
  attitudes:
    'nie nient niait nié dément démenti affirme prétend prétendu prétendument refuse refusé refusent doute conteste contesté si faux',
  calendar:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
  numbers:
    'zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=*100 mille=1000 milliers=*1000 million=1000000 millions=*1000000 milliard=1000000000 milliards=*1000000000 douzaine=12',
}

const spanish: WordTable = {
  script: 'Latin',
  common: 'de la que el en y a los se del las un por con una su para es al lo como más pero sus le ha fue',
  pronouns:
    'yo me mí tú te ti él ella ello ellos ellas nosotros nos vosotros les le lo la los las se este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas aquí allí ahí entonces quien quienes ambos',
  small:
    'mi mis tu su sus nuestro nuestra nuestros nuestras el un una unos unas y e o u pero porque cuando como donde que de del al a en con por para sobre bajo entre hasta desde hacia contra durante tras ante es son era eran fue fueron ha han había habían ser sido estar estaba estaban también muy ya así sic',
  conditions: 'si salvo excepto',
  negations: 'no nunca jamás ningún ninguno ninguna nada nadie ni sin tampoco salvo excepto apenas',
  negatingPrefixes: 'in im i des no anti',
  hedges:
    'puede pueden podría podrían podía debe deben debería deberían debía habría habrían sería serían quizá quizás tal vez probablemente posiblemente aparentemente presuntamente supuestamente aproximadamente casi unos unas algunos algunas varios varias muchos muchas todos todas cada solo sólo siempre menudo veces principalmente mayormente mayoritariamente fundamentalmente parcialmente prácticamente generalmente normalmente creo cree creen creía pienso piensa piensan considera consideran considerado considerada considerados consideradas percibido percibida percibidos percibidas parece parecen parecía parecían sugiere sugieren estima estiman sobre_todo en_parte',
  numberHedges: 'más menos cerca unos unas hasta',
  limits: spanishLimits,
  numberLabels: 'artículo artículos art sección capítulo página páginas pág número núm párrafo resolución anexo sala',
  attitudes:
    'niega niegan negó negaron afirma alega alegó rechaza rechazó rehúsa rehusó duda dudó presunto presunta si falso',
  calendar:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
  numbers:
    'cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 cientos=*100 mil=1000 miles=*1000 millón=1000000 millones=*1000000 docena=12',
}

const italian: WordTable = {
  script: 'Latin',
  common: 'di e il la che in un a per è una sono con si le dei da del della come al ma gli nel i alla più',
  pronouns:
    'io me mi tu te ti lui lei egli ella esso essa loro noi ci voi vi lo la li le gli ne questo questa questi queste quello quella quelli quelle qui là lì allora chi cui entrambi',
  small:
    "mio mia suo sua suoi sue nostro nostra il i un uno una dell dell' del della dei degli delle al alla ai alle nel nella sul sulla e ed o ma perché quando come dove che di a da in con su per tra fra sotto sopra dopo prima contro durante è sono era erano fu furono ha hanno aveva avevano essere stato stata stati anche molto già così sic",
  conditions: 'se salvo tranne',
  negations: 'non mai nessun nessuno nessuna nulla niente né senza neanche nemmeno neppure tranne',
  negatingPrefixes: 'in im il ir dis s non',
  hedges:
    'può possono potrebbe potrebbero poteva deve devono dovrebbe dovrebbero doveva sarebbe sarebbero avrebbe avrebbero forse probabilmente presumibilmente circa quasi alcuni alcune molti molte tutti tutte diversi ogni solo soltanto sempre spesso principalmente soprattutto prevalentemente largamente parzialmente praticamente generalmente credo crede credono credeva penso pensa pensano ritengo ritiene ritengono ritenuto ritenuta ritenuti ritenute considerato considerata considerati considerate percepito percepita percepiti percepite sembra sembrano sembrava sembravano pare suggerisce suggeriscono in_parte',
  numberHedges: 'più meno oltre',
  numberLabels:
    'articolo articoli art sezione capitolo pagina pagine pag numero paragrafo comma risoluzione allegato sala',
  attitudes: 'nega negano negò negato sostiene rifiuta rifiutò dubita presunto presunta se falso',
  calendar:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica',
  numbers:
    'due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 venti=20 trenta=30 quaranta=40 cinquanta=50 cento=100 mille=1000 mila=*1000 milione=1000000 milioni=*1000000 miliardo=1000000000 miliardi=*1000000000',
}

const portuguese: WordTable = {
  script: 'Latin',
  common: 'de a o que e do da em um para é com os no se na por mais as dos como mas foi ao ele das à seu sua',
  pronouns:
    'eu me mim tu te ti ele ela eles elas nós nos vós lhe lhes o a os as isto isso aquilo este esta estes estas esse essa esses essas aquele aquela aqueles aquelas aqui ali lá então quem ambos',
  small:
    'meu minha seu sua seus suas nosso nossa um uma uns umas e ou mas porque quando como onde que de do da dos das ao aos à no na em com por para pelo pela sobre sob entre até desde contra durante após é são era eram foi foram há havia tinha tinham ser sido estar estava também muito já assim sic',
  conditions: 'caso salvo exceto',
  negations: 'não nunca jamais nenhum nenhuma nada ninguém nem sem exceto',
  negatingPrefixes: 'in im i des não',
  hedges:
    'pode podem poderia poderiam podia deve devem deveria deveriam devia seria seriam teria teriam talvez provavelmente possivelmente supostamente cerca quase alguns algumas vários várias muitos muitas todos todas cada só apenas sempre principalmente sobretudo majoritariamente maioritariamente parcialmente praticamente geralmente acredito acredita acreditam penso pensa pensam acho acha acham considera consideram considerado considerada considerados consideradas percebido percebida percebidos percebidas parece parecem parecia pareciam sugere sugerem em_parte',
  numberHedges: 'mais menos cerca',
  numberLabels: 'artigo artigos art secção seção capítulo página páginas pág número parágrafo resolução anexo sala',
  attitudes: 'nega negam negou alega alegou recusa recusou duvida se falso',
  calendar:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  numbers:
    'dois=2 duas=2 três=3 quatro=4 sete=7 oito=8 dez=10 vinte=20 trinta=30 cem=100 milhão=1000000 milhões=*1000000',
}

const russian: WordTable = {
  script: 'Cyrillic',
  common: 'и в на что он с как это по но они из у за от',
  pronouns:
    'я меня мне мной ты тебя тебе он его ему им нём нем она её ее ей ней нею них ими мы нас нам нами вы вас вам они их ним это этот эта эти тот та те того тому там тут здесь тогда кто кого кому оба обе',
  small:
    'мой моя мои свой своя свои своих своей его её их наш наша наши и или а но что чтобы как где когда потому если в во на с со к ко от до из у о об при за под над через между против после перед для был была было были есть быть уже также ещё еще так этого этой этих этом тем',
  conditions: 'если кроме',
  negations: 'не нет ни никогда никто никого никому ничего ничто нигде никакой никакие без нельзя кроме вовсе едва',
  negatingPrefixes: 'не без бес',
  hedges:
    'может могут мог могла могли можно должен должна должны нужно следует бы возможно вероятно наверное якобы предположительно по-видимому около примерно почти несколько некоторые многие все каждый только всегда часто редко преимущественно отчасти практически обычно иногда считаю считает считают считается считаются считал считали думаю думает думают полагаю полагает полагают кажется видимо похоже предполагает предполагают главным_образом в_основном большей_частью',
  numberHedges: 'более менее больше меньше свыше около до',
  numberLabels:
    'статья статьи статье статьей статьёй статью ст страница странице стр глава главе пункт пункте номер параграф',
  attitudes:
    'отрицает отрицал отрицали отрицают утверждает утверждал отказался отказалась отказались сомневается если ли ложно',
  calendar:
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье',
  numbers:
    'ноль=0 один=1 одна=1 два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 двадцать=20 тридцать=30 сорок=40 пятьдесят=50 сто=100 тысяча=1000 тысячи=*1000 тысяч=*1000 миллион=1000000 миллиона=*1000000 миллионов=*1000000',
}

const greek: WordTable = {
  script: 'Greek',
  common: 'και το η να του της με που για από στο την τα των',
  pronouns:
    'εγώ με εμένα εσύ σε αυτός αυτή αυτό αυτοί αυτές αυτά αυτόν αυτήν αυτούς τον την το τους τις τα εμείς μας εσείς σας εκείνος εκείνη εκείνο εκείνοι εκεί εδώ τότε ποιος',
  small:
    'μου σου του της των ο η οι ένας μια μία ένα και ή αλλά γιατί όταν όπως όπου ότι πως σε στο στη στην στον στις στους στα από για χωρίς μετά πριν είναι ήταν έχει έχουν είχε είχαν επίσης',
  conditions: 'αν εάν εκτός',
  negations: 'δεν δε μη μην όχι ούτε ποτέ κανείς κανένας καμία κανένα τίποτα τίποτε χωρίς δίχως',
  negatingPrefixes: 'α αν',
  hedges:
    'μπορεί μπορούν μπορούσε πρέπει έπρεπε θα ίσως πιθανώς πιθανόν περίπου σχεδόν μερικοί μερικές πολλοί πολλές όλοι όλες κάθε μόνο πάντα συχνά κυρίως μάλλον συνήθως πιστεύω πιστεύει πιστεύουν νομίζω νομίζει νομίζουν θεωρεί θεωρούν θεωρείται θεωρούνται φαίνεται φαίνονται εν_μέρει κατά_κύριο',
  numberHedges: 'περισσότερα περισσότεροι περισσότερες πάνω λιγότερα λιγότεροι',
  numberLabels: 'άρθρο άρθρου άρθρα κεφάλαιο σελίδα παράγραφος παραγράφου αριθμός',
  attitudes: 'αρνείται αρνήθηκε αρνήθηκαν ισχυρίζεται ισχυρίστηκε αν εάν',
  calendar:
    'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
  numbers:
    'ένα=1 δύο=2 τρία=3 τρεις=3 τέσσερα=4 τέσσερις=4 πέντε=5 έξι=6 επτά=7 οκτώ=8 εννέα=9 δέκα=10 είκοσι=20 τριάντα=30 σαράντα=40 πενήντα=50 εκατό=100 χίλια=1000 χιλιάδες=*1000 εκατομμύριο=1000000 εκατομμύρια=*1000000',
}

const turkish: WordTable = {
  script: 'Latin',
  addsToTen: true,
  common: 've bir bu da de için ile olarak çok daha gibi kadar sonra ise olan o ki mi',
  pronouns:
    'ben beni bana sen seni sana o onu ona biz bizi bize siz sizi onlar onları onlara bu bunu bunlar şu bunlar orada burada',
  small:
    'benim senin onun bizim sizin onların ve veya ya ama fakat ki de da ile için gibi kadar sonra önce idi ise çünkü',
  conditions: 'eğer',
  negations: 'değil yok hayır asla hiç hiçbir hiçbiri kimse olmadan olmayan değildi değildir yoktu',
  negatingPrefixes: '',
  hedges:
    'belki muhtemelen olabilir galiba yaklaşık neredeyse bazı birçok çoğu bütün tüm her sadece yalnızca gerek lazım çoğunlukla genellikle başlıca kısmen sanırım sanıyorum sanılıyor düşünüyorum düşünüyor düşünülüyor inanıyorum inanıyor inanılıyor görünüyor büyük_ölçüde esas_olarak',
  numberHedges: 'fazla az aşkın',
  numberLabels: 'madde bölüm sayfa numara fıkra',
  attitudes: 'reddetti reddediyor inkâr iddia eğer',
  calendar:
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  numbers:
    'sıfır=0 bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 yüz=100 bin=1000 milyon=1000000',
}

const persian: WordTable = {
  script: 'Arabic',
  common: 'و در به از که این است را با آن برای یک خود شد می ها بود کرد',
  pronouns: 'من تو او وی ما شما ایشان آنها آن‌ها آنان این آن اینها این‌ها اینجا آنجا همه کسی',
  small: 'و یا اما که در به از با بر تا برای هم نیز را است بود بودند شد شدند کرد کردند می اش شان',
  conditions: 'اگر',
  negations:
    'نه نیست نبود نیستند نبودند هرگز هیچ هیچکس هیچ‌کس بدون بی نشد نشده نکرد نکرده نکردند ندارد ندارند نداشت نخواهد نمی جز',
  negatingPrefixes: 'ن نا بی نمی غیر',
  hedges:
    'شاید احتمالا احتمالاً ممکن باید می‌تواند میتواند گویا ظاهرا ظاهراً حدود تقریبا تقریباً برخی بسیاری همه چند هر فقط تنها همیشه اغلب عمدتا عمدتاً اساسا اساساً غالبا غالباً معمولا معمولاً معتقد معتقدم معتقدند معتقدیم گمان تلقی به_نظر تا_حدی',
  numberHedges: 'بیش بیشتر کمتر حدود نزدیک',
  numberLabels: 'ماده بند اصل صفحه شماره اتاق قطعنامه فصل ساعت',
  attitudes: 'انکار تکذیب ادعا مدعی رد اگر آیا',
  calendar:
    'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه',
  numbers:
    'صفر=0 یک=1 دو=2 سه=3 چهار=4 پنج=5 شش=6 هفت=7 هشت=8 نه=9 ده=10 بیست=20 سی=30 چهل=40 پنجاه=50 صد=100 هزار=1000 هزاران=*1000 میلیون=1000000 میلیارد=1000000000',
}

const arabic: WordTable = {
  script: 'Arabic',
  common: 'في من على أن إلى التي الذي عن مع هذا هذه كان كانت بين بعد و',
  pronouns:
    'أنا أنت هو هي هم هن نحن أنتم هما هذا هذه هؤلاء ذلك تلك أولئك هنا هناك الذي التي الذين به بها بهم له لها لهم منه منها منهم عنه عنها فيه فيها إليه إليها عليه عليها',
  small: 'و أو ثم لكن في من على إلى عن مع كان كانت كانوا قد أن إن كما حيث عند بعد قبل بين',
  conditions: 'إذا لو',
  negations: 'لا لم لن ليس ليست ليسوا ما غير بدون دون أبدا أبدًا ولا ولم ولن وليس بلا كلا عدم سوى إلا',
  negatingPrefixes: 'لا غير',
  hedges:
    'قد ربما يمكن يجب ينبغي لعل يبدو حوالي تقريبا تقريبًا بعض معظم كل جميع عدة كثير فقط دائما دائمًا غالبا زعم يُزعم أساسا أساسًا غالبًا أحيانا أحيانًا عادة أعتقد نعتقد يعتقد يعتقدون يُعتقد أظن يظن يعتبر يُعتبر تعتبر تُعتبر تبدو يقال يُقال جزئيا جزئيًا إلى_حد',
  numberHedges: 'أكثر أقل نحو زهاء حوالي',
  numberLabels: 'المادة مادة البند القرار رقم صفحة الصفحة الغرفة الفصل الساعة',
  attitudes: 'أنكر ينكر نفى ينفي نفت زعم يزعم رفض يرفض ادعى يدعي إذا إن لو',
  calendar:
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  numbers:
    'صفر=0 واحد=1 اثنان=2 اثنين=2 ثلاثة=3 أربعة=4 خمسة=5 ستة=6 سبعة=7 ثمانية=8 تسعة=9 عشرة=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 مئة=100 مائة=100 ألف=1000 آلاف=*1000 مليون=1000000 ملايين=*1000000',
}

const hebrew: WordTable = {
  script: 'Hebrew',
  common: 'של את על לא הוא היא זה כי עם גם אל אני הם כל או אם היה היו אשר בין',
  pronouns:
    'אני אותי לי אתה אותך את הוא היא אותו אותה לו לה הם הן אותם אותן להם להן אנחנו אנו אותנו לנו זה זו זאת אלה אלו כאן שם מי',
  small: 'שלו שלה שלהם שלנו של על עם אל מן בין כי או אבל אך גם אשר היה היתה הייתה היו יש כאשר אחרי לפני',
  conditions: 'אם',
  negations:
    'לא לאו אין אינו אינה אינם אינן איננו איננה בלי ללא מבלי בלתי מעולם לעולם שום כלום בל טרם ולא שלא ואין שאין שאינו שאינה שאינם למעט פרט',
  negatingPrefixes: 'אי בלתי',
  hedges:
    'אולי ייתכן יתכן אפשר עשוי עשויה עשויים עלול עלולה עלולים יכול יכולה יכולים צריך חייב כנראה לכאורה כביכול כמעט בערך לערך לפחות רק בלבד כמה אחדים רבים רוב מרבית כל כולם תמיד לעתים לפעמים לרוב בקירוב בעיקר חלקית מאמין מאמינה מאמינים חושב חושבת חושבים סבור סבורה סבורים נחשב נחשבת נחשבים נתפס נתפסת נתפסים נראה בדרך_כלל',
  numberHedges: 'יותר פחות היותר מעל עד קרוב',
  numberLabels: 'סעיף פרק עמוד מספר החלטה',
  attitudes:
    'הכחיש הכחישה הכחישו מכחיש הכחשה טען טענה טענו טוען לטענת נטען לדברי חשוד חשודה סירב סירבה סירבו הודה הודתה אישר אישרה אם',
  calendar:
    'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר תשרי חשוון כסלו טבת שבט אדר ניסן אייר סיוון תמוז אלול',
  numbers:
    'אפס=0 אחד=1 אחת=1 שניים=2 שתיים=2 שני=2 שתי=2 שלושה=3 שלוש=3 ארבעה=4 ארבע=4 חמישה=5 חמש=5 שישה=6 שש=6 שבעה=7 שבע=7 שמונה=8 תשעה=9 תשע=9 עשרה=10 עשר=10 עשרים=20 שלושים=30 ארבעים=40 חמישים=50 שישים=60 שבעים=70 שמונים=80 תשעים=90 מאה=100 מאתיים=200 מאות=*100 אלף=1000 אלפיים=2000 אלפים=*1000 אלפי=*1000 מיליון=1000000 מיליוני=*1000000 מיליארד=1000000000',
}

const hindi: WordTable = {
  script: 'Devanagari',
  common: 'के है में की से और को का यह पर ने कि एक हैं था थे थी',
  pronouns: 'मैं मुझे मुझको तू तुम आप वह वे यह ये उसे उन्हें उसने उन्होंने उस उन इस इन हम हमें हमने मैंने यहाँ यहां वहाँ वहां जो कौन',
  small:
    'मेरा मेरी मेरे उसका उसकी उसके उनका उनकी उनके इसका इसकी इसके हमारा हमारी हमारे और या लेकिन कि के का की में से को पर ने तक भी ही था थे थी है हैं हो गया गई गए',
  conditions: 'यदि अगर',
  negations: 'नहीं न ना मत कभी बिना नही',
  negatingPrefixes: 'अ अन',
  hedges:
    'शायद सकता सकते सकती चाहिए लगभग कुछ सभी सब हर केवल सिर्फ कई अधिकांश हमेशा अक्सर मुख्यतः ज्यादातर ज़्यादातर अधिकतर आमतौर मानता मानते मानती सोचता सोचते लगता मुख्य_रूप माना_जाता समझा_जाता',
  numberHedges: 'अधिक कम ज्यादा ज़्यादा',
  numberLabels: 'अनुच्छेद धारा पृष्ठ अध्याय',
  attitudes: 'इनकार दावा कथित यदि अगर',
  calendar:
    'जनवरी फ़रवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  numbers:
    'शून्य=0 दो=2 तीन=3 चार=4 पाँच=5 पांच=5 छह=6 सात=7 आठ=8 नौ=9 दस=10 बीस=20 तीस=30 चालीस=40 पचास=50 सौ=100 हज़ार=1000 हजार=1000 लाख=100000 करोड़=10000000',
}

const chinese: WordTable = {
  script: 'Han',
  common: '的 是 在 了 和 有 他 我 这 這',
  pronouns: '他 她 它 我 你 您 们 們 这 這 那 此 其 之 自 己 谁 誰',
  small: '的 了 和 与 與 在 是 有 被 把 对 對 从 從 到 向 于 於 而 及 但 也 又 就 所 以 为 為 个 個',
  conditions: '若 如',
  negations: '不 没 沒 無 无 未 非 勿 别 別 否 莫 休',
  negatingPrefixes: '',
  hedges:
    '可 能 应 應 须 須 必 许 許 约 約 或 些 每 皆 全 都 仅 僅 只 几 幾 数 數 似 概 主_要 大_致 认_为 認_為 据_说 據_說 被_视 被_視 看_来 看_來',
  numberHedges: '超 近 余 餘 多',
  numberLabels: '第',
  attitudes: '称 稱 拒 疑 若 如',
  calendar: '',
  numbers:
    '〇=0 零=0 一=1 二=2 两=2 兩=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 百=100 千=1000 万=10000 萬=10000 亿=100000000 億=100000000',
}

/** English first: it is assumed where nothing speaks for another. */
export const wordTables: readonly [WordTable, ...WordTable[]] = [
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
