/** Data only: words in the form of `foldName`, parted by spaces. */
const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '))

/** Small words inside the names of people: "Sadegh bin Laden", "Ana de la Torre". */
export const personParticles = set(
  'bin ibn bint abu abd al el ul de del della der den di da do dos du la las le van von zu y ter',
)

/** Small words inside the names of bodies: "Office of the High Commissioner for Human Rights". */
export const bodyJoiners = set('of for on the and de la le les des du del der die das fur und et y e en no na')

/** Titles of rank that belong to a person, by which two of one name may be told apart. */
export const honours = set('sir dame lord lady baroness baron count countess sheikh hajj haj sayyid')

/** Forms of address and qualifications, which tell nothing. */
export const courtesies = set(
  'mr mrs ms miss mx dr prof professor herr frau monsieur madame m mme mlle senor senora sr sra don dona rev reverend fr father sister brother saint st',
)

/** What stands behind a name. */
export const postNominals = set('qc kc mp phd md obe mbe cbe jr sr esq mep')

/** Offices, ranks and callings that stand before a name with a capital. */
export const offices = set(
  'former ex then acting deputy vice interim prime first minister president chancellor premier chief head director chair chairman chairwoman chairperson secretary general governor mayor senator congressman congresswoman representative ambassador commissioner judge justice colonel major captain lieutenant sergeant commander admiral marshal king queen prince princess pope bishop archbishop cardinal ayatollah imam mullah rabbi inspector superintendent constable detective officer attorney counsel professor doctor spokesman spokeswoman spokesperson leader founder foreign interior defence defense finance',
  'ministre president presidente directeur directrice chef maire juge colonel capitaine ancien ancienne',
  'ministro ministra director directora jefe alcalde alcaldesa juez jueza coronel capitan exministro',
  'minister ministerin prasident prasidentin kanzler kanzlerin burgermeister burgermeisterin leiter leiterin richter richterin oberst hauptmann direktor',
)

/** What a body may be called by: two renderings of one foreign name often differ in just this word. */
export const bodies = set(
  'commission committee council board panel tribunal court agency authority office bureau department ministry directorate assembly congress parliament senate union league association organization organisation federation party front movement army guard corps police bank fund institute university college school hospital society foundation trust company corporation group team mission embassy convention summit conference service administration inquiry taskforce chamber',
  'comite commission conseil cour tribunal agence autorite bureau ministere assemblee parti mouvement armee banque institut universite societe fondation association organisation',
  'comite comision consejo corte tribunal agencia autoridad oficina ministerio asamblea partido movimiento ejercito banco instituto universidad sociedad fundacion asociacion organizacion',
  'ausschuss kommission rat gericht gerichtshof behorde amt buro ministerium versammlung partei bewegung armee institut universitat gesellschaft stiftung verein verband organisation',
)

/** Capitalised in English, and no names: days, months and what people are by country or faith. */
export const calendar = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** Words of which a sentence without an article may begin, though they are no names and no plurals. */
export const massNouns = set(
  'water fire rain snow smoke police evidence research information nothing everything anybody somebody someone everyone everybody nobody work time life death money power peace war truth justice history news traffic construction production security violence torture genocide today yesterday tomorrow however meanwhile instead indeed perhaps',
)

/** English ways to say who somebody's relative is. */
export const kinWords =
  'sister|brother|mother|father|son|daughter|wife|husband|widow|widower|cousin|aunt|uncle|niece|nephew|grandmother|grandfather|fianc[ée]e?'
