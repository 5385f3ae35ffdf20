import { stem } from './inflection.js'

/**
 * What can be done to a thing under way, as classes that exclude each other: a force that is reduced is not ended.
 *
 *     Washington wants to reduce the force.     Washington wants to end the force.
 *                         ^^^^^^                                   ^^^
 *
 * One line each: the class, then verbs and the nouns made from them, in base form; phrases of two words are allowed.
 */
export const ACTIONS: readonly string[] = [
  'end: end, ending, close, closing, closure, terminate, termination, cease, halt, stop, scrap, abolish, abandon, cancel, cancellation, dissolve, disband, shut, wind up, shut down',
  'reduce: reduce, reduction, cut, shrink, curtail, trim, lower, decrease, downsize, slash, curb, scale back, scale down, thin out, cut back, smaller, fewer',
  'grow: grow, increase, raise, expand, expansion, enlarge, boost, widen, strengthen, extend, extension',
  'begin: begin, start, launch, establish, found, create, set up, introduce, inaugurate',
  'keep: keep, maintain, remain, stay, retain, preserve, continue',
  'leave: leave, withdraw, withdrawal, exit, depart, pull out, pullout',
  'send: send, deploy, dispatch, deployment',
  'delay: delay, postpone, defer, suspend, put off, draw out',
]

/** How strongly one party moves another: an order is not a request. */
export const MOVES: readonly string[] = [
  'order: order, command, instruct, force, compel, require, oblige',
  'demand: demand, insist, press, pressure, push',
  'ask: ask, request, urge, appeal, call on, encourage, invite',
  'propose: propose, suggest, recommend, consider, mull, weigh',
  'agree: agree, accept, approve, endorse, consent',
  'refuse: refuse, reject, decline, rebuff, dismiss, deny, oppose',
  'warn: warn, threaten, caution',
]

/** Verbs by form alone, for telling where a clause begins. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `is are was were be been being am has have had having will would shall should can could may might must do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't shouldn't can't couldn't
  doesn't don't didn't`.split(/\s+/),
)

const MORE_VERBS =
  `say tell add note want seek push press ask urge call plan intend hope expect agree refuse reject deny oppose warn fear threaten announce declare confirm report claim show find make take give get go come
bring put set use need know think believe see hear meet talk discuss decide vote win lose beat buy sell pay spend cost hire appoint name resign step die kill injure wound hurt hit strike attack bomb shoot shell crash
sink burn flood destroy damage break fall rise climb drop jump surge soar plunge grow arrest detain charge accuse convict sentence jail free release sue rule order investigate probe search join leave return arrive visit
travel move fly drive run walk flee escape rescue save help support back lead head host hold open close build develop test sign ban bar block allow let permit approve pass reach exceed include involve face suffer lack
draw spark trigger cause prompt force compel check enter steal rob beat charge testify appear speak write publish post launch unveil reveal disclose give
reflect signal mark follow mean represent seem become turn aim serve provide offer address cover focus underline underscore highlight illustrate emphasize stress treat view regard describe affect
remain receive produce carry keep last wait watch work`
    .split(/\s+/)
    .filter(Boolean)

export const ACTION_STEMS: ReadonlySet<string> = new Set([
  ...[...ACTIONS, ...MOVES].flatMap((line) =>
    line
      .slice(line.indexOf(':') + 1)
      .split(',')
      .map((form) => form.trim())
      .filter((form) => !form.includes(' '))
      .map(stem),
  ),
  ...MORE_VERBS.map(stem),
])
