/** Where an English word ends and the next one begins when no space stands between them. */

/** Written with a point that belongs to the word: "Sen. Hale", "Jan. 4". Lower case, without the point. */
export const ABBREVIATED: readonly string[] = words(`
  mr mrs ms mx dr prof rev hon sen sens rep reps gov lt gen col maj capt cmdr adm sgt cpl pvt pfc cpt det supt insp amb pres
  st ste mt ft jr sr esq messrs mme mlle
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  inc co corp ltd llc plc bros dept univ assn assoc intl natl govt mfg
  vs etc al cf ca approx est fig figs vol vols pp ed eds ave blvd rd hwy ext
  ala ariz ark calif colo conn del fla ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`)

/** Abbreviations only before a number: "No. 10", "p. 4"; else a word and a full stop. */
export const ABBREVIATED_BEFORE_NUMBER: readonly string[] = words('no nos p art sec ch para')

/** Clipped from the word before: "it|'s", "they|'ve". */
export const CLITICS: readonly string[] = words('s m d ll re ve')

/** Two words written as one; the number of letters of the first. */
export const MERGED: readonly (readonly [string, number])[] = [
  ['cannot', 3], ['gonna', 3], ['gotta', 3], ['wanna', 3], ['dunno', 2], ['lemme', 3], ['gimme', 3],
  ['dont', 2], ['doesnt', 4], ['didnt', 3], ['isnt', 2], ['wasnt', 3], ['havent', 4], ['couldnt', 5], ['wouldnt', 5], ['shouldnt', 6],
] // biome-ignore format: a table

/** What stays one word with the part after the hyphen: "re-elected", "pro-Russian", "ex-minister". */
export const ATTACHED: readonly string[] = words(`
  e a u anti bi co contra counter cross cyber de di eco ex extra infra inter intra macro mega meta micro mid mini mono multi neo non
  over pan para peri poly post pre pro proto pseudo quasi re semi sub super supra sur tele trans tri ultra un under uni vice`)

/** Units written close to the number: "5|pm", "10|km". */
export const UNITS: readonly string[] = words(
  'am pm km kg kgs cm mm mi mph kph ml mg hrs hr mins min secs sec lbs lb ft bn mn mln tn m g p k',
)

/** Words that begin with an apostrophe: "'em", "'til". */
export const APOSTROPHE_FIRST: readonly string[] = words('em til tis twas cause bout cuz n round')

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
