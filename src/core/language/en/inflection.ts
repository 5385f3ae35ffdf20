/**
 * The part of a word that its inflections share, for comparison only: "withdrawing", "withdraws" and "withdraw" are one.
 *
 * Light on purpose: endings go, a doubled consonant becomes single, a silent e is dropped everywhere. What it makes need not be a word.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  let base = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word
  if (base.length < 4) return base
  base = base.replaceAll("'", '')
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`
  else if (/(?:ss|x|ch|sh|zz)es$/.test(base)) base = base.slice(0, -2)
  else if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1)
  if (base.endsWith('ied') && base.length > 4) base = `${base.slice(0, -3)}y`
  else if (base.endsWith('ed') && base.length > 4 && hasVowel(base, base.length - 2)) base = single(base.slice(0, -2))
  else if (base.endsWith('ing') && base.length > 5 && hasVowel(base, base.length - 3)) base = single(base.slice(0, -3))
  else if (base.endsWith('ly') && base.length > 5) base = base.slice(0, -2)
  if (base.endsWith('e') && base.length > 3) base = base.slice(0, -1)
  return base
}

const hasVowel = (word: string, end: number): boolean => {
  for (let i = 0; i < end; i++) if ('aeiouy'.includes(word[i] as string)) return true
  return false
}
const single = (word: string): string => {
  const last = word.at(-1)
  return word.length > 3 && last === word.at(-2) && last !== undefined && !'lsz'.includes(last) ? word.slice(0, -1) : word
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `took taken:tak made:mak gave given:giv went gone:go came:com said:say told:tell wrote written:writ spoke spoken:speak thought:think sent:send held:hold led:lead lost:los met:meet ran:run fell fallen:fall
  rose risen:ris grew grown:grow began begun:begin broke broken:break brought:bring built:build bought:buy caught:catch chose chosen:choos drew drawn:draw drove driven:driv fled:fle flew flown:fly fought:fight
  forbade forbidden:forbid withdrew withdrawn:withdraw struck stricken:strik shot:shoot sold:sell stole stolen:steal stood:stand swore sworn:swear won:win kept:keep left:leav said:say paid:pay laid:lay
  taught:teach wore worn:wear slain slew:slay children:child women:woman men:man people:people killed:kill died dies dying:di dead:dead forces:forc lives:life wives:wife knew known:know hid hidden:hid
  spent:spend sought:seek threw thrown:throw shown:show meant:mean heard:hear felt:feel became:becom saw seen:see understood:understand bore borne:bear gotten got:get sank sunk:sink shook shaken:shak
  security:security news:news series:series species:species talks:talk thieves:thief noted notes noting:note`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, part, at, all) => {
      const colon = part.indexOf(':')
      if (colon < 0) return pairs
      const to = part.slice(colon + 1)
      pairs.push([part.slice(0, colon), to])
      for (let before = at - 1; before >= 0 && !(all[before] as string).includes(':'); before--)
        pairs.push([all[before] as string, to])
      return pairs
    }, []),
)
