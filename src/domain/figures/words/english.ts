import { type FigureTable, symbols } from './table.ts'

export const english: FigureTable = {
  language: 'en',
  decimal: '.',
  numbers:
    'zero=0|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19|twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90',
  scales:
    'dozen=12|hundred=100|thousand=1000|million=1e6|billion=1e9|trillion=1e12|mn=1e6|bn=1e9|tn=1e12|mln=1e6|lakh=1e5|lakhs=1e5|crore=1e7|crores=1e7',
  shortScales: 'k=1000|m=1e6|mn=1e6|bn=1e9|b=1e9|tn=1e12',
  joiners: 'and',
  articles: 'a|an',
  articleLike: 'one',
  notCounted:
    'of|another|day|days|night|morning|evening|afternoon|time|way|side|hand|thing|point|who|that|which|to|is|was|has|had|would|could|can|may|must|should|in|at|on|and|or|by|with|as|for|more|kind|sort|such|might|from|where|when',
  vague: {
    couple: 'a couple|a couple of',
    handful: 'a handful|handful',
    several: 'several|a few',
    tens: 'tens of',
    dozens: 'dozens',
    'several-dozen': 'several dozen|a few dozen',
    scores: 'scores of|scores',
    hundreds: 'hundreds|hundreds upon hundreds|hundreds and hundreds',
    'several-hundred': 'several hundred|several hundreds|a few hundred|many hundreds',
    thousands: 'thousands|thousands upon thousands|thousands and thousands',
    'several-thousand': 'several thousand|several thousands|a few thousand|many thousands',
    'tens-of-thousands': 'tens of thousands',
    'hundreds-of-thousands': 'hundreds of thousands|several hundred thousand|a few hundred thousand',
    millions: 'millions',
    'several-million': 'several million|several millions|a few million',
    'tens-of-millions': 'tens of millions',
    'hundreds-of-millions': 'hundreds of millions|several hundred million',
    billions: 'billions',
  },
  hedges: {
    'at-least':
      'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|upwards of|at the very least|at a minimum',
    'more-than':
      'more than|over|above|in excess of|upward of|exceeding|exceeded|exceeds|greater than|well over|just over|well above|just above|far more than|slightly more than|slightly over|topped|longer than|older than|taller than|higher than|bigger than|larger than|heavier than|faster than|exceed|surpass|surpasses|surpassed|surpassing|well in excess of',
    'up-to':
      'up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum of|at the most|not exceeding',
    'less-than':
      'fewer than|less than|under|below|just under|just below|well under|well below|far fewer than|slightly under|slightly less than|shorter than|younger than|smaller than|lower than|lighter than|not quite',
    about:
      'about|around|roughly|approximately|approx|nearly|almost|some|an estimated|estimated|close to|circa|ca|c|~|≈|just about|in the region of|in the order of|on the order of|or so',
  },
  hedgesAfter: {
    'at-least': 'or more|and more|and counting|- plus|plus|+|and above|and over|or older|and older|or above|or over',
    'up-to': 'or fewer|or less|or under|or younger|and under|and younger|at most',
    about: 'or so|- odd|odd|- ish|or thereabouts|, give or take',
  },
  fillers:
    'a|an|the|some|another|additional|further|total|of|only|just|exactly|about|around|roughly|approximately|nearly|almost',
  ranges: 'between=and|from=to|from=through|from=until|from=till',
  moves: 'moved|move|moves|moving|postponed|rescheduled|brought|pushed|changed|delayed|shifted|put|extended|extend',
  minus: 'minus|-',
  rangeJoins: 'to|-|through',
  orJoins: 'or',
  listJoins: 'and|or|,|& ',
  changes:
    'raise|raises|raising|rising|falling|growing|cutting|lower|lowering|lowers|increasing|reduce|reduces|reducing|extend|extended|extends|shortened|rose|rise|risen|rises|fell|fall|falls|fallen|grew|grow|grown|increased|increase|increases|decreased|decrease|dropped|drop|drops|climbed|jumped|jump|declined|decline|up|down|went|gone|cut|raised|reduced|moved|shrank|swelled|doubled|surged|slid|slipped|lifted|revised|changed|lowered|expanded|tripled|quadrupled|halved|soared|plunged|plummeted|widened|narrowed|crept|edged|advanced|postponed|rescheduled|brought|pushed|changes|move|turned',
  upwards:
    'revised|climbed|climbs|climb|rose|rise|rises|risen|rising|went|gone|goes|go|going|edged|edges|edging|crept|creeps|creeping|ticked|ticks|tick|ticking|inched|inches|inching|is|are|was|were|bumped|shot|moved|moves|moving|jumped|nudged|drifted|picked|pushed|brought|taken|took|sent|stepped|been|be|bid|back|driven|pulled|lifted|hiked|now',
  during: 'over',
  lasting:
    'for|lasted|lasts|last|took|takes|take|after|spent|served|waited|lived|of|is|was|were|are|lasting|been|and|or|with|than|to|just|well|slightly|held|jailed|detained|worked|walked|needed|aged|age',
  shareLinks: ',|down|up|from|to|against|compared|with|versus|than|his|her|their',
  percent: '%|percent|per cent|percentage points|percentage point|percentage - point|pct|- percent',
  currencies:
    '$=USD|us $=USD|us$=USD|€=EUR|£=GBP|¥=JPY|₹=INR|₽=RUB|₪=ILS|₺=TRY|₦=NGN|₩=KRW|c $=CAD|ca $=CAD|hk $=HKD|nz $=NZD|s $=SGD|r $=BRL|mx $=MXN|rs=INR|rs .=INR|tk=BDT|a $=AUD|au $=AUD|usd=USD|eur=EUR|gbp=GBP|chf=CHF|inr=INR|jpy=JPY|cad=CAD|aud=AUD|dollars=USD|dollar=USD|- dollar=USD|us dollars=USD|u . s . dollars=USD|american dollars=USD|canadian dollars=CAD|australian dollars=AUD|euros=EUR|euro=EUR|- euro=EUR|pounds=GBP|- pound=GBP|pounds sterling=GBP|british pounds=GBP|swiss francs=CHF|francs=francs|rupees=INR|indian rupees=INR|pakistani rupees=PKR|yen=JPY|yuan=CNY|rials=IRR|rial=IRR|tomans=tomans|toman=tomans|roubles=RUB|rubles=RUB|shekels=ILS|lira=TRY|liras=TRY|dinars=dinars|dirhams=AED|riyals=SAR|naira=NGN|pesos=pesos|reais=BRL|won=KRW|zloty=PLN|hryvnia=UAH|kyats|kyat=MMK|baht=THB|ringgit=MYR|rupiah=IDR|dong=VND|taka=BDT|birr=ETB|cedis|cedi=GHS|afghanis|afghani=AFN|rand=ZAR|kronor|krona=SEK|kroner|krone=kroner|forints|forint=HUF|lei|leu=RON|leva=BGN|hryvnias=UAH|tenge=KZT|lari=GEL|manat=manat|leones=SLE|kwacha=kwacha|zlotys=PLN|peso=pesos|sterling=GBP|nairas=NGN|riyal=SAR|dirham=AED|dinar=dinars|shekel=ILS|ruble|rouble=RUB|cents=cents|pence=pence',
  currencyVerbs: 'won',
  materials: 'stone',
  weightsIfWeighed: 'pounds|- pound',
  weighs: 'weighed|weighs|weigh|weighing|gained|shed|lighter|heavier|weight|lose|gain|thrust',
  heavy:
    'bomb|bombs|baby|man|woman|boy|girl|shell|shells|warhead|warheads|stone|rock|boulder|fish|shark|bear|alligator|pig|dog|payload|weight|weights|anchor|sack|sacks|bag|bags|explosive|munition|munitions',
  fractions:
    'half=0.5|halves=0.5|third=1/3|thirds=1/3|quarter=0.25|quarters=0.25|fifth=0.2|fifths=0.2|sixth=1/6|sixths=1/6|seventh=1/7|sevenths=1/7|eighth=0.125|eighths=0.125|ninth=1/9|ninths=1/9|tenth=0.1|tenths=0.1',
  outOf: 'in|- in -|out of|in every|out of every|of every',
  comparatives: 'more|less|fewer|higher|lower|bigger|smaller|larger|greater|cheaper|up|down|voted|faced',
  half: 'half|half a|half an',
  halfVerbs: 'were|are|have|had|said|say|live|come|came',
  andHalf: 'and a half|- and - a - half',
  agesBefore: 'aged|age|ages|age of|ages of|the age of|the ages of',
  agesIfBare:
    "turned|turning|turns|he was|she was|i was|who was|he is|she is|i am|who is|he was only|she was only|who was only|he was just|she was just|who was just|i was only|i was just|he's|she's|i'm|he was about|she was about|he had been|she had been|who had been|he will be|she will be|who will be|he would be|she would be|who would be|would have been|who was then|he was then|she was then|is now|was still|was barely|who was still|had turned|has turned|turn",
  agesAfter:
    'years old|years of age|year old|- year - old|- year - olds|- years - old|- year old|year - old|year - olds|year olds|years olds|yearold|years - old|-year-old=years|months old|months of age|month old|- month - old|- month - olds|- month old|month - old|month - olds|- months - old=months|weeks old|weeks of age|week old|- week - old|- week - olds|- week old|week - old|week - olds|- weeks - old=weeks|days old|days of age|day old|- day - old|- day - olds|- day old|day - old|day - olds|- days - old=days',
  ageNouns: 'age|ages',
  ageLinks:
    'remains|remain|remained|stays|stayed|hit|is|was|were|be|been|at|to|from|as|reached|reach|reaches|being|of|than|and|or',
  eldest: 'youngest|oldest|eldest|elder|younger',
  lifeVerbs:
    'died|dies|die|retired|retire|retires|retiring|married|marry|marries|wed|orphaned|widowed|school|enlisted|joined|army|conscripted|recruited|started|began|abducted|homeless|debut|pregnant|elected|president|minister|appointed|degree|graduated|mother|child|baby|birth|career|work|home',
  personNouns:
    'man|woman|boy|girl|driver|teenager|suspect|student|pupil|victim|teacher|officer|soldier|passenger|pedestrian|cyclist|motorcyclist|resident|farmer|nurse|doctor|lawyer|journalist|activist|pensioner|brother|sister|son|daughter|wife|husband|mother|father|defendant|worker|player|singer|actor',
  notCompounds: 'time|off|way|sided|stop|on|to|upmanship',
  parents: 'mother|father|parent|grandmother|grandfather|widow|widower',
  agedWords:
    'both|them|all|most|many|half|us|none|mostly|were|was|are|is|those|people|children|child|girls|boys|women|men|anyone|everyone|persons|minors|person|adults|somebody|someone|youths|victims|players|recruits|be',
  sums: 'total|number|toll|figure|count|sum|score|result|average|maximum|minimum|limit|quota|rate|price|majority|rest',
  possessives: 'his|her|their|my|your|our',
  durations:
    'second|seconds=seconds|minute|minutes=minutes|hour|hours=hours|day|days=days|week|weeks=weeks|month|months=months|year|years=years|decade|decades=decades|century|centuries=centuries|- second=seconds|- minute=minutes|- hour=hours|- day=days|- week=weeks|- month=months|- year=years|- decade=decades|yr|yrs=years|hrs|hr=hours|mins|min=minutes|fortnights=fortnights|nights|night=nights',
  durationJoins: 'and',
  lengths: {
    elapsed: 'after|past|last|previous|preceding|next|coming|since',
    within:
      'in|within|inside|in just|in only|in under|in the span of|in a span of|in the space of|in a matter of|in a period of|over a period of|in the course of|over the course of|matter of|span of',
    lasting:
      'for|for just|for only|for the|during|during the|throughout|throughout the|lasted|lasts|lasting|lasted just|lasted only|lasted for|took|takes|taking|spent|spend|spends|spending|served|serving|waited|stayed',
  },
  lengthsAfter: {
    elapsed:
      'later|after|before|earlier|since|passed|have passed|has passed|had passed|had already passed|have gone by|had gone by|have elapsed|had elapsed|went by|from now',
    each: 'per day|a day|each day|per week|a week|each week|per month|a month|per year|a year|daily|weekly',
  },
  ended: 'ended|over|freed|released|finished|closed|stopped|collapsed|lifted|off',
  letGo: 'freed|released|off',
  afterLength: 'after',
  doneIn: 'over|finished|ended|done|completed',
  units: `${symbols}|kilometre|kilometres|kilometer|kilometers|kilometres of|- kilometre|- kilometer=km|mile|miles|- mile=mi|square kilometres|square kilometers|square kilometre|square kilometer|sq km|- square - kilometre|- square - kilometer=km2|square miles|square mile|sq miles|- square - mile=mi2|square metres|square meters|square metre|sq m|sq metres|- square - metre=m2|square feet|sq ft|- square - foot=ft2|cubic metres|cubic meters|cubic metre=m3|metre|metres|meter|meters|- metre|- meter=m|centimetres|centimeters|centimetre|centimeter=cm|millimetres|millimeters|millimetre=mm|feet|foot|ft|- foot=ft|inches|inch|- inch=in|yards|yard|- yard=yd|kilogram|kilograms|kilogramme|kilogrammes|kilos|kilo=kg|gram|grams|grammes|gram of=g|tonnes|tonne|metric tons|metric tonnes|- tonne=t|tons|ton|- ton=ton|pounds of|lb|lbs=lb|ounces|ounce|oz=oz|litres|liters|litre|liter|- litre=l|gallons|gallon=gal|barrels|barrel|bpd=bbl|hectares|hectare|- hectare=ha|acres|acre|- acre=acre|degrees celsius|degrees centigrade|° c|°c|degrees=°C|degrees fahrenheit|° f|°f=°F|kilometres per hour|kilometers per hour|kilometres an hour|kph=km/h|miles per hour|miles an hour=mph|megawatts|megawatt|- megawatt=MW|gigawatts|gigawatt=GW|kilowatts=kW|watts=W|knots=kn|nautical miles=nmi|magnitude|- magnitude=magnitude|stone|- stone|stones=st`,
  scaleNames: 'magnitude',
  comparisons:
    'higher|lower|longer|older|taller|bigger|larger|smaller|lighter|heavier|faster|shorter|younger|fewer|less|greater',
  lastOf: 'final|closing',
  ordinals:
    'first=1|second=2|third=3|fourth=4|fifth=5|sixth=6|seventh=7|eighth=8|ninth=9|tenth=10|eleventh=11|twelfth=12|thirteenth=13|fourteenth=14|fifteenth=15|sixteenth=16|seventeenth=17|eighteenth=18|nineteenth=19|twentieth=20|thirtieth=30|fortieth=40|fiftieth=50|sixtieth=60|seventieth=70|eightieth=80|ninetieth=90|hundredth=100',
  ordinalEndings: 'st|nd|rd|th',
  ordinalBefore: 'the|a|an|his|her|its|their|our|my|this|that|every|after|for|as|into|until|before|with',
  ordinalIdioms:
    'time|place|half|aid|lady|name|hand|instance|point|person|class|glance|sight|step|minister|thing|party|world|chance|thoughts|opinion|quarter|is|was|of|to|one|in',
  idioms:
    'net zero|net - zero|ground zero|zero tolerance|zero - tolerance|zero sum|zero - sum|zero hour|zero hours|zero - hours|zero - hour|square one|cloud nine|fifty - fifty|two - way|three - way|four - way|two - fold|3 - d|2 - d|401 ( k )|7 - eleven|catch twenty - two',
  labels:
    'iphone|size|kilometre|kilometer|km|mile|milestone|marker|window|seat|locker|grave|berth|bed|tent|hut|cabin|hangar|dormitory|warehouse|tower|hole|lane|day|week|year|month|no|nos|number|numbers|nr|n|room|rooms|ward|section|sections|article|articles|art|arts|clause|clauses|paragraph|paragraphs|para|paras|rule|rules|chapter|chapters|page|pages|p|pp|note|notes|footnote|figure|fig|table|annex|appendix|part|law|resolution|case|cases no|file no|docket|exhibit|exhibits|block|gate|flat|apartment|unit no|building|house no|line|route|highway|motorway|flight|channel|phase|level|version|volume|vol|issue|item|items|schedule|order|decree|act|bill|count|counts|station|platform|sector|zone|camp|cell|court|apollo|type|group|form|regulation|directive|convention|protocol|amendment|amendments|resolutions|regulations|directives|questions|recommendations|principles|title|tel|telephone|phone|fax|postcode|zip|box|extension|ext|id|isbn|registration|protocol no|tier|grade|category|article no|bus|terminal|unit|district|interstate|pier|hall|line no|document|point|principle|recommendation|guideline|opinion|judgment|application|appeal|petition|episode|season|round|stage|lot|plot|column|columns|col|cols|dial|call|pavilion|barrack|barracks|compound|checkpoint|verse|psalm|formula|section no|track|branch|chamber|services|routes|lines|junction|junctions|exit|exits|units|reactor|reactors|gates|terminals|trains|buses|platforms|stations|precinct|precincts|grades|years|levels|stages|rounds|flights|seats|cells|blocks|zones|sectors|districts|phases|tables|figures|schedules|runway|runways|bay|bays|weeks|seeds|seed|squadron|battalion|brigade|regiment|sites no|pier|piers|berths|hangars|camps|floors no|tanks no|wells|wards|turbines no|articles|category|categories|tiers|types|groups|forms|counts',
  nameLabels:
    'windows|war|galaxy|boeing|airbus|mark|model|super|android|playstation|agenda|vision|ps|fifa|fortune|forbes|ftse|nikkei|top',
  streets:
    'street|st|lane|road|rd|avenue|ave|boulevard|blvd|drive|square|way|close|crescent|terrace|court|place|row|gardens|grove|hill|parade|mews|walk|highway|parkway|broadway|circus|quay|wharf',
  clock: "a . m|p . m|am|pm|gmt|utc|est|cet|bst|o'clock|hrs|hours local|noon|midnight",
  contests: 'won|win|wins|lost|lose|beat|drew|draw|score|scored|defeat|defeated|victory|vote|voted|ruled|by|led|lead',
  nounRule: 'plural',
  stops:
    'the a an of in on at by for from to with without and or but nor than as is are was were be been being has have had do does did will would shall should can could may might must who whom whose which that this these those it its he she they we i you his her their our him them us not no if when while where after before since until till during because so then there here into onto over under out up down off about around near against between among through across per via within along behind beyond amid despite toward towards too also only still even ever yet already always perhaps each every both all any now today yesterday tomorrow last next ago later earlier say says said told died dies die killed fled left went came took made gave got lost saw found joined remain remains stood sat fell rose grew held kept lived according including apiece altogether together alone away instead every holds gives takes makes goes comes means includes contains says tells belongs provides requires allows became become begin began run ran hold stay stayed turned reached arrived passed begins opens resumes weighs carries seems appears expires continues'.replaceAll(
      ' ',
      '|',
    ),
  nounLeads:
    'of|of the|of these|of those|of them|of his|of her|of its|of their|of our|of all|more|other|or more|further|additional|of some|of its own',
  plurals:
    'crew|offspring|faculty|kin|infantry|artillery|cavalry|people|men|women|children|police|persons|troops|cattle|sheep|head|gunmen|policemen|policewomen|fishermen|servicemen|firemen|businessmen|militiamen|clergymen|congressmen|lawmen|oarsmen|crewmen|seamen|tribesmen|craftsmen|spokesmen|aircraft|fish|youth|staff|personnel|media|data|criteria|feet|teeth|lives|series|species|casualties|infantrymen|salesmen|postmen|horsemen|freshmen|gentlemen|countrymen|herdsmen|journalistes|mice|oxen|deer|clergy|livestock|poultry|folk|mps|gps|pcs|tvs|ngos',
  conditions:
    'dead|wounded|injured|killed|missing|arrested|detained|displaced|homeless|deaths|executed|hurt|hospitalised|hospitalized|sick|infected',
  months:
    'january|jan=1|february|feb=2|march|mar=3|april|apr=4|may=5|june|jun=6|july|jul=7|august|aug=8|september|sept|sep=9|october|oct=10|november|nov=11|december|dec=12',
  doubtfulMonths: 'may|march|mar|jan|jun|dec|sep|august',
  weekdays:
    'monday=1|tuesday=2|wednesday=3|thursday=4|friday=5|saturday=6|sunday=7|mon=1|tue=2|tues=2|wed=3|thu=4|thurs=4|fri=5',
  seasons: 'spring=3|summer=6|autumn=9|fall=9|winter=12',
  dateJoins: 'of|,|the',
  dateBefore:
    'ending|ended|in|since|of|from|until|till|to|by|before|after|during|between|and|year|early|late|mid|circa|around|about|through|throughout|for|dated|on|last|next|this|that|back|is|was|until|as|every|than|or',
  determiners: 'the|a|this|that|its|his|her|their|our|whose|infamous',
  parts:
    'early|the beginning of|the start of|beginning of|start of|early in|in early|the early=early|mid|mid -|middle of|the middle of|the mid -=mid|late|the end of|end of|the late|late in|in late=late',
  decadeEndings: "s|'s",
  centuries: 'century|- century|centuries',
  quarters: 'quarter of|quarter|- quarter',
  halves: 'half of|half',
  weekOf: 'week of=in|week beginning|week starting|week that began on|week from=first|week ending|week to=last',
  last: 'last|this past|past',
  next: 'next|this coming|coming',
  current: 'this',
  relative:
    'yesterday|last night|yesterday evening|yesterday morning=day-1|today|tonight|this morning|this evening|this afternoon=day+0|tomorrow=day+1|the day before yesterday=day-2|the day after tomorrow=day+2|last week|the past week=week-1|this week=week+0|next week=week+1|last month=month-1|this month=month+0|next month=month+1|last year=year-1|this year=year+0|next year=year+1|last weekend=weekend-1|this weekend=weekend+0|last decade=decade-1|earlier this week=week+0|earlier this month=month+0|earlier this year=year+0|later this year=year+0|later this month=month+0|the year before last=year-2|the current year=year+0|last quarter|the previous quarter=quarter-1|this quarter|the current quarter=quarter+0|next quarter=quarter+1|next weekend=weekend+1|earlier in the year|later in the year=year+0|earlier in the month|later in the month=month+0|earlier in the week|later in the week=week+0|later this week=week+0',
  periodsAround: 'month=month+0|year=year+0|decade=decade+0|week=week+0|quarter=quarter+0',
  namedDays:
    "christmas day=12-25|christmas eve=12-24|boxing day=12-26|new year's day|new year day=1-1|new year's eve|new year eve=12-31|halloween=10-31|valentine's day=2-14|may day=5-1",
  dayTimes: 'morning|afternoon|evening|night',
  weekends: 'the weekend',
  following:
    'the following day|the next day|next day|a day later|one day later|the day after|the morning after|the following morning|the next morning=day+1|the same day|that same day|that day|that evening|that night|the same night=day+0|the previous day|the day before|the preceding day|a day earlier|the night before=day-1|the following week|the next week|a week later=week+1|the following month|a month later|the next month=month+1|the following year|a year later|the next year=year+1|that year|the same year|that same year=year+0|that month|the same month|that same month=month+0|the previous year|the year before|the preceding year|a year earlier=year-1|the previous month|the month before|a month earlier|the preceding month=month-1',
  periods: 'day|days=day|week|weeks=week|month|months=month|year|years=year|decade|decades=decade|fortnight=week',
  agoAfter: 'ago',
  laterAfter: 'later|afterwards|after that',
  earlierAfter: 'earlier|before that|previously',
  coming:
    "will|shall|would|must|may|might|could|are to|is to|is due|are due|due for|due in|due on|due at|due by|due back|due before|due out|due to open|due to begin|due to start|due to end|due to take|due to be|due to appear|due to meet|due to hold|due to visit|due to return|due to expire|due to go|due to vote|due to publish|due to report|due to stand|due to face|due to run|due to leave|due to become|due to close|due to speak|due to come|due to travel|due to arrive|due to launch|due to receive|due to sign|due to play|due to resume|due to finish|due to complete|due to hear|due to give|due to announce|due to reopen|due to decide|due to retire|due to step|due to make|due to present|due to attend|due to address|due to host|due to join|due to release|due to deliver|due to testify|due to rule|due to last|scheduled|is expected|are expected|expected to|expected in|expected on|expected by|expected at|expected for|expected before|expected later|expects|expect|expecting|likely|forecast a|forecast an|forecast that|forecast growth|forecast inflation|forecasts|predict|predicts|predicted|anticipate|anticipates|anticipated|ahead of|tomorrow|upcoming|forthcoming|plans to|plan to|planning to|plans for|is planned|are planned|planned for|planned on|planned to|going to|set to|set for|is set|are set|deadline for|deadline is|deadline of|adjourned|postponed|rescheduled|deferred|remanded|expires|expire|intends to|intend to|intends|hopes to|hope to|hopes for|aims to|aim to|wants to|want to|vowed to|vowed|promised to|promised|pledged to|agreed to meet|agreed to hold|voted to|decided to|look ahead|looking ahead|was forecast|were forecast|is forecast|are forecast|won't|'ll|about to|faces trial|face trial|for re - election|runs out|run out|to appear|starting on|starting from|to be|to be held|to be opened|to be published|to be sentenced",
  perhapsComing:
    'due|before|until|by|from|starting|beginning|when|once|ahead|is|are|has|have|begins|opens|starts|closes',
  until: 'until|till',
  lasted:
    'lasted|was|were|had|worked|led|lived|served|remained|stayed|ran|continued|ruled|held|kept|waited|fought|played|governed|headed|managed|chaired|employed|survived|detained|imprisoned|owned|used|used to|occupied|controlled|studied|taught|known|did',
  pastVerbs:
    'was|were|had|did|been|died|dies|fled|left|went|came|took|made|gave|got|lost|saw|found|fell|rose|grew|held|kept|told|said|began|ran|stood|sat|met|wrote|spoke|broke|shot|hit|put|led|won|fought|brought|sent|became|drew|drove|fell|felt|flew|heard|knew|paid|sank|sold|struck|swept|threw|withdrew|stole|spent|sought|shook|bought|built|caught|burst',
  presentVerbs:
    'opens|open|begins|begin|starts|start|closes|close|resumes|resume|ends|end|continues|continue|expires|expire|meets|meet|goes|go|departs|depart|arrives|arrive|vote',
  clauseOpeners: 'that|which|who|where|when|while|and|but|after|because|although|as|if|whose',
  deadlines:
    'had until|have until|has until|given until|gave them until|gave him until|gave her until|run until|runs until|open until|valid until|no later than|not later than|on or before',
  forecasts: 'forecast|forecasts|projected|projects|guidance|outlook|expects|sees',
  decisions:
    'approved|rejected|backed|refused|scrapped|dropped|withdrew|abandoned|blocked|endorsed|supported|passed|criticised|criticized|defended|condemned|welcomed',
  will: 'will|shall',
  willNext: 'could|would|may|might|should|must',
  deliveries: 'delivery|futures|contract|settlement|expiry',
  says: 'said|says|say|wrote|writes|told|tells|testified|stated|announced|declared|recalled|added|warned|reported|message|letter|speech|statement|interview|statements|remarks|argued|claimed|explained|speaking|address|wrote',
  partLeads:
    'of whom|of which=relative|of these|of those|of them|of the total=pronoun|including|includes|include|included|inclusive of|among them|among whom|among which|among these|among those=list',
  partMarks: 'of them|of whom|of which|of these|of those|among them|among these|among those',
  among: 'among|amongst',
  beings: 'is|are|was|were|be|been|being',
  wholeLeads: 'of|of the|of these|of some|of its|of their|out of|out of the',
  prepositions: 'in|at|from|across|on|over|near|within|throughout|between|for|to|by|with|after|since|until',
  denials:
    'not|and not|not even|rather than|instead of|as opposed to|nowhere near|nothing like=denied|if not|or not|why not|not only|not just|not merely|not simply=open',
  shares:
    'most|many|few|fewer|some|none|one|much|any|half|majority|minority|part|parts|fraction|portion|proportion|share|bulk|rest|remainder',
  shareOf: 'of the|of these|of those|of its|of their|of his|of her|of our',
  acts: 'executed|executes|execute|executing|execution|executions|hanged|hanging|hangings|killed|kills|kill|killing|killings|massacred|massacre|massacres|murdered|murder|murders|slaughtered|slaughter|slain|assassinated|beheaded|died|die|dead|death|deaths|perished=killing|arrested|arrests|arrest|arresting|detained|detains|detaining|detention|jailed|imprisoned|captured=arrest|injured|injuring|wounded|wounding|hurt|maimed=injury|released|release|releasing|freed|freeing|pardoned=release|sentenced|convicted=sentence|deported|deporting|deportation|expelled|expelling|expulsion=expulsion|displaced|displacing|evacuated|evacuation|fled=flight|disappeared|missing=disappearance|tortured|torture=torture|infected=infection|rescued=rescue',
  auxiliaries:
    'who|that|have|had|has|then|later|also|since|being|still|there|reported|believed|known|thought|feared|to|said',
}
