/**
 * Whether a word is in use and text recognition could make another of it that is in use, too: hanged and banged, six and
 * fix. Of such a pair it cannot be said that one was misread.
 *
 * A list, and no dictionary: a word that no other looks like is not in it.
 */
export function hasAlike(word: string): boolean {
  const plain = word.toLowerCase()
  return alikes.has(plain) || endings.some(ending => plain.endsWith(ending) && isStem(plain, ending))
}

/** How English inflects and derives, as far as few other words end so. */
const endings = ['s', 'es', 'd', 'ed', 'ing', 'er', 'ers']

/** Whether what a word has before an ending is listed: bang of banged, bat of batting, bak(e) of baking, and no mom of "moming". */
function isStem(word: string, ending: string): boolean {
  const stem = word.slice(0, -ending.length)
  if (stem.length < 2) return false
  if (!/^(?:e[dr]|ing)/.test(ending)) return alikes.has(stem)
  const isDoubled = stem.at(-1) === stem.at(-2) && alikes.has(stem.slice(0, -1))
  return isDoubled || alikes.has(`${stem}e`) || (alikes.has(stem) && !doubles.test(stem))
}

/** Ends in one letter, behind a short vowel: before an ending it has two. */
const doubles = /^[^aeiouy]*[aeiouy][^aeiouywx]$/

/**
 * Of the commoner English words those that another of them is like, without the forms that an ending makes of one
 * listed; and the commonest of German, French, Spanish and Italian.
 */
export const alikes: ReadonlySet<string> = new Set(
  (
    'academics academies ail aims ale all alms alone altitude ambitions ambitious analysis analysts and ani ant arc are arid ash ask ate atone attach ' +
    'attack attitude babe back bad baffle bag bail bait bake bale balk ball band bandied bandy bang banker bar barb bare bark barn bash basic bask baste ' +
    'bat batch bath bay be bead beady bear beat bee beef been beeper beet beg belied bell belt betting bid bidden bide bike bile bill bin bit bitch bite ' +
    'bitten board body bog boil bold bolster bolt bone boney book boos boot bop born borne bound bow bowl bribed bribing brick bridge brief brim bring ' +
    'brink brisk bristle buck budge buff bug bulb bulk bull bullied bum bump bunch bung bunk burn bush bushy bustle but butchers butt bye calf cam candies ' +
    'candles car cart case cash cask cast casually casualty cat cater cave certainly certainty chafe chase check cheek chefs chess chic chief chum churn ' +
    'cider clad clam clamp clank clapper clash clay clean clear clearest clearly cleat cleft clime clip clock clog clone close clot clothes clove clown ' +
    'club cluck clue clump clung clutter coal coat coil coke col colic collage colt comet coming con cornet corning cot cottage crib cried cries cruelly ' +
    'cruelty cub cued cues cull cult curl curt cuter cuticle dad daily dally dam damp dank dapper darn dash daub day deal dean dear dearest dearly deft ' +
    'dejected delectable denial denied dental dented depicted depleted detectable detected dime dip dish disk dock dog doilies doily dole dolled dollies ' +
    'dolly done dose dot dote doubled doubted dove down dried dries drift drill drink drivel dub duck duct due duel duet dull duly dump dung dunk dust duty ' +
    'duvet dwell dwelt ear earl earn ease easier east eat eave economics economies eject ejection elder elect election elite enter entirely entirety ' +
    'entitle eon equaled equated eve exiled exited eye fad fail faint faintly fake fall fallen falter fame fan fancier fancy fang fat fate fatten fatty ' +
    'faulty fauna favor favour fawn fear feat fee feel feet fell felt fend feud fever few fickle fiesta fight filch file fill filly filter fin finch fine ' +
    'finger fir fire fist fit fiver fix fizzle flag flail flair flak flake flank flap flare flash flask flat fleck fled fleet flew flick flied flies flight ' +
    'flinch fling flint flip flirtations flirtatious flit flock flog flood flop floppy flout flow flu flue fluff fluffy fluke flung flunk flush flutter fly ' +
    'foetal foggy foil fold font fool foot fore formal format fort foster fought foul found four fox friction fried fries frills frilly fritter frizzy full ' +
    'fully fun funnier funny furs fuzzy gait gale gall ganging gate gauging gazelle gazette gel gender gentler get gift gill gilt gist gnash gnu goal goat ' +
    'goofed goosed griefs grill grille grim grin grisly grit gritty grizzled guess guest guile guilt gulch gulf gull gullible gully gulp gum gun gusty gut ' +
    'guzzled hack had hag hail haired hale half hall halt ham hand handled handy hang hanker hard hare hark hash hassle haste hat hatch hate hatred having ' +
    'hay he head heady heal hear heat heel hell help hen herb hey hi hick hidden hide hike hill hilly hilt hind hipper hire hiss hit hitch hoard hobbies ' +
    'hobbles hog hold holler holster home hone honey hoof hook hoot hop horn hotly hotter hound how howl hub hue huff hug huger huh hulk hull hum hump ' +
    'hunch hung hunk hurl hurt hush husk husky hustle hut ice if ill inch infect infections infectious initialed initiated ink inner inning ins insect ion ' +
    'iris is itch jab jack jagged jail jangle jar jaunt jaw jay jeans jeer jell jelly jest jet jetty jilted jingle job jog join joke jolt jot joy jug ' +
    'jumble jump jumpy junket juries just jute keel keen keeper keg kelp ken kerb key kick kid kill kilt kin kipper kiss kit kite kitten kitty knickers ' +
    'knit lab lack ladies ladles lag lake lame land lap lash lasted lasting late latent lath latter laud law lax lay leach leaf leak leans learn lease lee ' +
    'left lend lens lent lest let liar lice licked lie lieu lift likes lilies lilt line linger link lint list lit litre little live load lob lobe locale ' +
    'locate loft log loin loll lone long look loot lop lore loss lost lot lotus loved loving low luck luckier luckiest lucky lug lull lump lumpy lush lust ' +
    'lute lying lyre mail male mall malt manner mariner mash mask mate matt meal meat menial mental mile mill mite mitt mom month morn mouth much muck ' +
    'muddied muddled muff mule mull mush musk muss mute mutt nicer nil nit not noted noting nuclear nude null nutted nutty overbearing overhearing overlook ' +
    'overtook paddies paddles pail pal pale pall panty parity pat pate paved paving payed paying peal peat peck peek pelted pelting penis perils petted ' +
    'petting phonics phonies pinch pins pitied pitted plague plaque pluck plus pokey policy polled potted prick primp print profiled profited project ' +
    'projection projector properly property protect protection protector psychoanalysis psychoanalysts puck puff puffy pull pump punt puss pussy putt quash ' +
    'queried queries quest queued queues quibble quick quill quilt quip quit quite raided raider railed rally ratted rattled rattler ratty really realty ' +
    'rebellions rebellious relics relief relies religions religious repeal repeat repetitions repetitious rife rile rim riot rip rise rite role rolled ' +
    'rosier roster rote rotted royally royalty sad safely safety sail saint saintly sake sale sally salt salty saluted saluting same sang sanity sari sat ' +
    'saucier saucy sauna saving savor savour sawn saying scaled scaling scar scared scarf scaring seal sear seat sec sect see self sell send sets setter ' +
    'seventy sever severity sew shed shes shied shin ship shirt shriek shrill shrink shuck shut shy sickle siesta sift sight sill silly silt sin sine sing ' +
    'sink sinus sir sire sit site six sizzle ski skin skip skirt skull skunk sky slab slack slag slain slake slap slash slat slate slave slay sled sleek ' +
    'sleep sleet slew slick slight sling slip slit sliver slog slop sloppy slow slug slump slung slunk slush sly smell smelt smile smite snub snug social ' +
    'softer soggy soil sold soot sore sort sought soul sound sour sox specially specialty specifics specifies spell spelt spill spilt spoiled spotted stab ' +
    'stack stag stain stair stake stale stall stank stare state status stave stay steel steep stem stern stew stick stilled stilted stock stones stood stop ' +
    'stories stout stow strike string stub stuck stud stuff stuffy stump stung stunk stuns stutter such suck suction sued sues suit sun sung sunk ' +
    'sunnier sunny superstitions superstitious surf suspicions suspicious tab tack tag tail take talc tale talent talk tall tallied tally tame tangle tap ' +
    'tar task tasted tasting tatty taunt tax teach teak team teas tease tee tell tend tens tent test thefts thesis tick tide till tilt tingle tit title ' +
    'toad toil toll ton tone tong took tool toot top tore toss tot tow toy trail trait tribe trick trickier trickiest tricky trifled trill trim trinket ' +
    'trite trolled trotted tub tube tuck tufts tug tumble tuner tunes tuning turn tusk tying tyre ulcer uncle unclear unit unite unity untie up urn use ' +
    'vanes varies veil vet wafted wafting wail wait wall wasted wasting watt weaned wearied well welt while white wife will wilt wise woof woos yam yarn ' +
    'yell yet yeti ' +
    'alle allen aller alte alten alter aufgeben ausgehen band bart bat bauen baum beiden beim bein beine bier bin blauen blick blieb dann darauf daraus ' +
    'darin dich dick dieb fand fein feld füße gebe geben gebt gehe gehen geht geschickt geschieht half hals halt halte halten hand hart harte hat hatte ' +
    'hatten hauen haufen hause heim helden hier hin hoch jagen kalt karte kaufe kaufen kaum kein keine klauen knie koch lag lage lagen lasse licht liebt ' +
    'lief lies linie luft lust nacht nackt sand seid seil sein seit seiten selten sich sieben sieh siehst sieht starb stark stehen stehst steht süße tag ' +
    'tage tagen tasse weil weit weiter welt wetter ' +
    'avant ayant bon celle cette clause danse fais fait faite faites fera ferait feront feule fil fit foi font fort forte fortes fou fous jour jours lien ' +
    'lieu lion loi lot moi mois mot mots noire notre sais sait salle salles sent sera serait seront seul seule soi sol son sont sort sorte sortes sous tour ' +
    'tours vent veut veux voie voire vote votre yeux ' +
    'alla alta bailar baja bajas bala balas basta bola bolas botas clientes dientes dijo dilo falla falsa falta fe fin fuerte hallar hasta hola in juego ' +
    'jugar le loca luego lugar mala malo mando marido mata mato palo pato roja rojo rota roto salsa salta se sin sucio suelo suerte te toca traje trajo ' +
    'trate trato tu tuvo tuyo ' +
    'alla allo alta alto atto buca dai dal debito dei del delitto dello detto fa fai fallo fame fanno farai faranno farebbe faremo farne farà farò fatto ' +
    'fianco filo foto fu guai letto linea mai mal menti meriti parlo parto qual rimani riso sa sai salto sanno sarai saranno sarebbe saremo sarà sarò segni ' +
    'segui sia siate sito solo spinto spirito sta stanco state su sui sul tetto umani uso volo voto vuoi vuol'
  ).split(' '),
)
