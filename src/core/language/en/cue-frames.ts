/**
 * Verbs that attribute, with how often they do and what they take: counted in the UD English GUM (Amir Zeldes and others, CC BY 4.0; open
 * genres only) and EWT (CC BY-SA 4.0) treebanks by training/grammar/count-cues.mjs, not written by hand. docs/grammar.md gives credit.
 *
 *     think   GUM marks an attribution at 97 of 136 places with "think"; 7 of these deny it ("nobody thinks that")
 */
export interface CueFrame {
  readonly lemma: string
  /** Places in GUM, and how many of them head a clause that GUM's annotators marked as attributing something. */
  readonly inGum: number
  readonly attributes: number
  /** … how many of those were marked as denying it. */
  readonly denies: number
  /** Places in both treebanks, and with how many stands … */
  readonly seen: number
  /** … a finite clause ("said the base would close"), */
  readonly clause: number
  /** … of these, one with "that", */
  readonly that: number
  /** … of these, one before the verb ("The base will close, she said"), */
  readonly before: number
  /** … an infinitive ("promised to leave"), */
  readonly infinitive: number
  /** … an object ("denied the report"), */
  readonly object: number
  /** … somebody who is told ("told reporters"), */
  readonly told: number
  /** … "I" or "we" as subject. */
  readonly self: number
}

export const CUE_FRAMES: readonly CueFrame[] = `
accept 19 1 0 54 3 3 0 1 31 0 4
acknowledge 11 1 0 16 7 6 0 0 7 0 2
add 20 3 0 116 11 3 5 0 76 0 14
admit 6 2 0 23 12 7 0 0 2 0 4
advise 3 1 0 29 9 8 0 3 0 7 2
agree 21 5 0 72 15 12 0 13 0 0 24
allege 4 0 0 12 5 5 0 0 0 0 0
announce 16 5 0 40 16 13 1 0 15 0 2
anticipate 5 1 0 13 2 2 0 0 4 0 3
argue 17 9 0 35 20 18 0 1 1 0 4
ask 44 3 0 207 39 4 4 55 30 83 46
assert 11 6 0 13 6 6 0 0 4 0 0
assess 15 1 0 18 2 0 0 0 12 0 2
assume 20 10 0 49 32 12 0 1 8 0 18
assure 3 0 0 14 13 7 1 0 0 7 3
be 345 3 0 927 9 2 0 0 3 0 19
believe 51 28 0 151 94 41 2 11 16 7 61
bet 0 0 0 5 4 1 0 0 0 0 4
claim 26 15 0 55 30 18 1 12 7 0 0
come 111 3 0 433 1 0 0 13 7 0 50
comment 3 2 0 11 4 2 1 0 0 0 1
concede 5 2 0 5 2 2 0 1 1 0 1
concern 8 2 0 21 2 1 0 0 7 0 0
conclude 9 4 0 22 18 13 2 0 0 0 4
confirm 7 0 0 42 15 4 0 0 13 0 0
contend 1 1 0 2 2 2 0 0 0 0 0
continue 48 1 0 114 2 0 1 52 18 0 12
convince 3 1 0 12 4 3 0 7 0 10 1
decide 32 4 0 81 17 7 0 46 5 0 20
declare 12 1 0 20 3 2 0 0 14 0 1
demand 9 0 0 23 6 3 0 1 14 0 0
demonstrate 11 1 0 24 6 4 0 1 11 0 1
deny 18 2 0 28 1 0 0 0 25 4 2
determine 20 3 0 38 16 9 0 2 12 0 0
discover 13 0 0 26 9 3 1 0 14 0 5
discuss 28 2 1 104 4 0 0 0 62 0 21
doubt 1 1 1 7 7 1 0 0 0 0 6
emphasize 9 2 0 9 2 2 0 0 5 0 3
ensure 23 6 1 45 29 18 0 0 15 0 2
establish 27 2 0 50 3 3 0 0 20 0 1
estimate 17 4 0 42 6 2 1 4 12 0 1
expect 28 3 0 90 8 6 0 31 41 0 34
explain 30 10 0 73 21 14 0 0 42 1 5
express 21 2 0 31 1 0 0 0 21 0 1
fear 5 1 0 14 5 3 0 0 4 0 1
feel 20 4 0 193 40 17 0 1 28 0 58
figure 5 0 0 33 22 0 0 0 9 0 10
find 116 18 0 391 58 29 1 13 254 3 91
forget 8 0 0 38 4 3 0 13 12 0 9
go 134 3 1 894 1 0 0 146 14 0 189
guarantee 8 0 0 19 3 1 0 1 12 2 2
guess 0 0 0 35 23 1 1 0 6 0 26
have 430 5 0 2107 12 1 0 303 1681 0 630
hear 32 3 0 122 21 10 0 0 45 0 35
hope 13 5 0 115 82 15 1 29 1 0 58
imagine 11 4 0 35 14 5 0 0 11 0 9
indicate 13 2 0 35 23 12 0 0 9 0 0
inform 7 1 0 27 15 14 0 0 2 10 2
insist 0 0 0 5 5 4 0 0 0 0 1
know 167 40 15 718 320 76 2 7 132 0 188
learn 39 3 0 87 11 4 0 9 36 0 5
let 48 11 1 272 2 2 0 0 265 0 14
maintain 31 1 0 47 2 2 0 0 38 0 1
make 251 14 0 760 13 6 0 6 545 4 59
mean 65 18 3 163 63 24 0 7 50 0 36
mention 11 2 0 61 8 5 0 0 26 0 13
note 23 12 0 52 33 26 0 0 8 0 4
notice 10 4 0 40 18 12 0 0 15 0 16
notify 2 0 0 16 3 3 0 0 1 10 1
observe 24 7 0 30 7 5 0 0 3 0 2
point 9 1 0 22 5 5 0 0 7 0 2
pray 1 0 0 7 3 2 0 0 0 0 1
predict 5 1 0 14 4 3 0 0 6 0 1
presume 3 1 0 4 2 0 1 1 0 0 2
promise 8 1 1 32 6 2 0 7 8 3 4
propose 28 2 0 57 6 5 0 1 17 0 6
prove 18 2 0 40 10 9 0 4 15 0 1
question 5 1 0 11 3 0 0 0 7 0 1
quote 4 2 0 25 1 0 1 0 15 2 2
read 26 3 0 117 13 5 1 2 79 0 30
realise 1 1 0 4 3 2 0 0 1 0 0
realize 8 3 1 29 22 10 0 0 5 0 11
reassure 0 0 0 4 3 2 0 0 0 4 0
recall 7 2 0 18 4 3 0 1 7 0 5
recognize 20 6 0 27 12 11 0 0 8 0 3
recommend 7 1 0 164 10 6 0 8 94 2 94
remember 21 7 0 81 28 9 0 9 24 0 25
remind 6 2 0 14 5 5 0 1 0 13 1
reply 1 1 0 12 4 1 0 0 1 0 0
report 25 6 0 66 20 16 1 1 17 0 5
reveal 14 2 0 21 7 4 0 1 11 0 0
rule 7 2 0 16 4 3 0 1 3 0 0
say 217 146 3 761 571 106 101 12 64 0 92
see 131 14 1 502 84 18 0 2 320 0 89
seem 31 3 2 131 10 8 0 74 0 0 4
show 77 18 0 176 39 29 2 1 81 22 12
signal 3 1 0 6 2 2 0 0 4 0 0
state 21 15 0 51 36 22 0 0 6 0 3
submit 8 2 0 21 0 0 0 0 13 0 3
suggest 36 16 0 76 38 23 0 2 24 0 17
support 37 1 0 68 2 1 0 0 55 0 2
suppose 19 4 0 47 10 4 0 31 0 0 5
surprise 3 2 0 12 1 0 0 0 5 0 0
suspect 6 3 0 21 7 2 0 1 1 0 7
swear 4 1 0 9 3 3 0 0 0 0 2
take 186 3 0 670 4 1 0 7 578 10 69
tell 56 19 0 275 154 52 10 25 45 208 38
think 136 97 7 459 334 61 5 4 27 0 270
tweet 3 2 0 3 0 0 0 0 1 0 0
understand 47 4 0 115 31 12 0 0 56 0 42
verify 0 0 0 10 4 4 0 0 3 0 0
want 85 2 0 497 0 0 0 351 143 0 174
warn 0 0 0 14 5 3 0 1 0 7 2
wish 12 1 0 38 13 1 0 16 6 6 21
wonder 1 0 0 38 24 0 0 0 0 0 25
write 75 10 0 138 12 2 1 0 63 7 17
`
  .trim()
  .split('\n')
  .map((line) => {
    const [lemma = '', ...counts] = line.split(' ')
    const [
      inGum = 0,
      attributes = 0,
      denies = 0,
      seen = 0,
      clause = 0,
      that = 0,
      before = 0,
      infinitive = 0,
      object = 0,
      told = 0,
      self = 0,
    ] = counts.map(Number)
    return { lemma, inGum, attributes, denies, seen, clause, that, before, infinitive, object, told, self }
  })
