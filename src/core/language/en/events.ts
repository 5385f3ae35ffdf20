/**
 * What happens in the news: verbs with the nouns and turns of phrase that tell of the same happening.
 *
 *     The broker made a bid for the mill.     … after the broker's offer for the mill …     The broker wants to buy the mill.
 *                       ^^^                                    ^^^^^
 *
 * Each line is one kind of happening: its name, then words (any inflection) and phrases (base forms, as told). A word that stands in
 * synonyms.ts already keeps the meaning that it has there. Verbs that are told of anything ("make", "start", "continue") name no happening.
 */
export const EVENTS: readonly string[] = [
  // crime and courts
  'shoot: shoot, shooting, gunfire, gunshot, open fire, opened fire, gun down, gunned down',
  'stab: stab, stabbing, knifing',
  'rape: rape, sexual assault, molest, molestation, sexual abuse',
  'abduct: kidnap, kidnapping, abduct, abduction, take hostage, took hostage, hostage taking',
  'hijack: hijack, hijacking, commandeer',
  'ignite: arson, torch, set alight, set ablaze, set fire, firebomb',
  'smuggle: smuggle, smuggling, traffick, trafficking',
  'hack: hack, hacking, breach, cyberattack, intrusion',
  'burgle: burgle, burglary, burglarize, break-in',
  'loot: loot, looting, plunder, ransack',
  'riot: riot, rioting, rioter, unrest, disorder',
  'capture: capture, recapture, catch, caught, nab, round up, hunt down',
  'try: trial, retrial, on trial, court-martial',
  'plead: plead, pled, plea, guilty plea',
  'testify: testify, testimony, take the stand, took the stand',
  'settle: settle, settlement, out of court',
  'free: free, freed, bail, parole, set free, on bail',
  'extradite: extradite, extradition, deport, deportation, expel, expulsion',
  'execute: execute, execution, hang, hanging, lethal injection, death penalty',
  'search: search, manhunt, hunt',
  'investigate: investigate, investigation, probe, inquiry, inquest',
  'fine: fine, fined, penalty, penalize',
  'confess: confess, confession',
  'appeal: appeal, appellate',
  'overturn: overturn, annul, annulment, quash, strike down, struck down, set aside',
  'suicide: suicide, kill himself, killed himself, kill herself, killed herself, take his own life, took his own life',
  'handcuff: handcuff, overpower, subdue, restrain',
  'stalk: stalk, stalking, harass, harassment',
  'drink-drive: dui, dwi, drunk driving, drunken driving, drink driving, driving under',
  // politics, war and diplomacy
  'veto: veto',
  'sign: sign, signing, signature, ink',
  'ratify: ratify, ratification',
  'inaugurate: inaugurate, inauguration, sworn in, swear in, take office, took office',
  'impeach: impeach, impeachment',
  'visit: visit, trip, tour',
  'sanction: sanction, sanctions, embargo, blacklist',
  'invade: invade, invasion, incursion, offensive',
  'truce: ceasefire, truce, armistice, cease-fire',
  'protest: protest, protester, demonstration, demonstrator, rally, march',
  'walkout: walkout, work stoppage, industrial action, go on strike, on strike',
  'overthrow: overthrow, coup, putsch, topple',
  'evacuate: evacuate, evacuation, evacuee',
  'seize: seize, seizure, confiscate, confiscation, impound',
  'clash: clash, fighting, skirmish, firefight, gun battle',
  'surrender: surrender, turn himself in, turned himself in, give himself up',
  'intercept: intercept, interception, foil, thwart, repel, fend off',
  'patrol: patrol, escort',
  // business and technology
  'offer: offer, bid, tender, proposal, propose',
  'merge: merge, merger, combine, tie-up',
  'bankrupt: bankrupt, bankruptcy, insolvent, insolvency, receivership, administration, chapter 11',
  'recall: recall',
  'invest: invest, investment, stake',
  'unveil: unveil, debut, roll out, rollout, introduce, premiere',
  'release: release, issue, publish, publication, ship',
  'patch: patch, hotfix, security update',
  'exploit: exploit, exploitation, infect, infection',
  'disrupt: disrupt, disruption, outage, downtime, cut off, sever, severed, knock out, knocked out, interrupt, blackout',
  'repair: repair, restore, restoration, mend',
  'layoff: lay off, laid off, layoff, redundancy, job cut, job cuts',
  'list: ipo, flotation, go public, initial public offering',
  'patent: patent, infringe, infringement',
  'outsource: outsource, outsourcing, offshore',
  // disasters and health
  'burn: burn, burned, burnt, gut, gutted',
  'sink: sink, capsize, founder, go down, run aground, ran aground',
  'collapse: collapse, cave in, caved in, give way, gave way',
  'erupt: erupt, eruption',
  'slide: landslide, mudslide, avalanche, rockslide',
  'spill: spill, leak, leakage',
  'drown: drown, drowning',
  'outbreak: outbreak, epidemic, pandemic',
  'inoculate: vaccinate, vaccination, inoculate, inoculation, jab',
  'hospitalize: hospitalize, hospitalise, hospitalization, taken to hospital, rushed to hospital',
  'diagnose: diagnose, diagnosis',
  'operate: surgery, transplant',
  'overdose: overdose',
  'topple: tilt, topple over',
  // sport
  'lose: lose, lost, loss, defeated',
  'score: score, goal, touchdown',
  'clinch: clinch, secure, qualify, qualification, berth, playoff',
  'champion: championship, crown, champion',
  'retire: retire, retirement',
  'recruit: transfer, trade, contract',
  'injure2: sprain, torn, fracture, concussion',
  'fight: fight, bout, rematch',
  'race: race, lap',
  'tie: draw, drew, equalise, equalize',
  // people and culture
  'marry: marry, marriage, wed, wedding, tie the knot, tied the knot',
  'divorce: divorce, split up, separation',
  'bear: born, birth, give birth, gave birth, newborn',
  'mourn: mourn, mourner, vigil, tribute, memorial',
  'bury: bury, burial, funeral',
  'perform: perform, performance, concert, gig',
  'host: host, hosting, emcee',
  'cast: cast, casting, role, portray, portrayal, star as, play the',
  'enter: enter, entry, entrance, get into, got into, gain entry, check into, checked into, checks into, check in, check herself, check himself, checked herself, checked himself, enter rehab, entered rehab, enters rehab',
  'rename: rename, rebrand',
  'apologize: apologize, apologise, apology',
  'celebrate: celebrate, celebration, commemorate, commemoration, anniversary',
  'auction: auction',
  'adopt: adopt, adoption',
  'trek: trek, ski, expedition',
  'direct: direct, direction, helm',
  'crash2: slam, plow, plough, smash, ram',
]
/** Kinds of happening that are named in synonyms.ts. */
export const HAPPENINGS: readonly string[] =
  'end fall leave attack kill hurt arrest charge convict acquit sue win buy sell hire fire quit replace escape save steal crash flood quake fire2 storm damage miss homeless find reduce grow meet election award'.split(
    ' ',
  )
/** The other side of the same happening, or the same by another word: where one team wins, another loses. */
export const OTHER_SIDE: Readonly<Record<string, string>> = {
  lose: 'win',
  sell: 'buy',
  fire2: 'fire',
  burn: 'fire',
  ignite: 'fire',
}
/** Words by which a happening is one more of its kind: "another fire", "the previous raid". */
export const ANOTHER: ReadonlySet<string> = new Set(
  'another second third previous previously earlier again latest different separate similar other past'.split(' '),
)
