/**
 * The nouns of Hearsay.
 *
 * Two promises hold for everything below:
 *
 *   Nothing is asserted without words.  What we say of a report carries the
 *   spans it rests on, and the types make saying it without them impossible.
 *
 *   Nothing is overruled.  Where reports differ, every version is kept;
 *   choosing between them is the reader's business.
 *
 * The terms are the field's own: span (Web Annotation), source, cue and content
 * (PARC), derivation (PROV), EDTF dates, reliability and credibility (Admiralty).
 * "Implied" always means: not in these words, supplied from elsewhere.
 * "Rule" is always the name of the rule that made a finding, so that "why?" has an answer.
 */

// ── Words ───────────────────────────────────────────────────────────────────

/** A stretch of one report's text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly report: Id<'report'>
  readonly start: number
  readonly end: number
}

/** The words an assertion rests on: at least one span, in reading order. */
export type Evidence = readonly [Span, ...Span[]]

/** A value as it was told somewhere: "around 4,500 troops", and where it says so. */
export interface Told<Value> {
  readonly value: Value
  readonly evidence: Evidence
}

/**
 * One text as it came in, before it is read: from a file, a feed, an archive or a record.
 * What the outside said about it (a record's outlet, a feed's date) stands beside the body and wins over what the body says.
 */
export interface Page {
  /** How the user knows it: the record's own id, or the path as given. */
  readonly key: string
  /** The record's own id, where it has one: two records with different ids are two reports, whatever they say. */
  readonly id?: string
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly author?: string
  readonly published?: Edtf
  readonly language?: string
  readonly body: { readonly kind: 'text'; readonly text: string } | { readonly kind: 'html'; readonly html: string }
  /** Lineage that the outside knows: a feed's `<source>`, a record's unknown fields are not lineage and stay with the original. */
  readonly credits?: readonly { readonly kind: Credit['kind']; readonly name: string; readonly url?: string }[]
}

/** One published text, cleaned. `text` is final: all offsets count in it. */
export interface Report {
  readonly id: Id<'report'>
  readonly key: string
  readonly text: string
  /** SHA-256 of `text` as UTF-8, hexadecimal. */
  readonly sha256: string
  readonly outlet?: string
  readonly url?: string
  readonly title?: string
  readonly author?: string
  /** When it came out, as far as the page tells; never today by default. */
  readonly published?: Edtf
  readonly updated?: Edtf
  /** BCP 47; "und" when it cannot be told. */
  readonly language: string
  /** Headings, paragraphs, quotations: in order and apart, with nothing but white space in between. */
  readonly blocks: readonly Block[]
  /** In order and apart, with nothing but white space in between; a heading is a sentence of its own. */
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  /** Where the page itself says it has its words from: datelines, credits, links, metadata. */
  readonly credits: readonly Credit[]
  /** What was on the page and is not in `text`, with the reason; in the page's order. */
  readonly removed: readonly Removed[]
}

export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'quotation' | 'list' | 'caption'
}

/** `block` is the index of the block that holds it. */
export interface Sentence extends Span {
  readonly block: number
}

export interface Removed {
  readonly text: string
  readonly because: string
}

/**
 * Lineage evidence that a page carries outside its sentences.
 *
 *     ASTANA, January 26 — RIA Novosti.      dateline
 *     By Jane Doe                            byline (a person, never an origin by itself)
 *     Source: Reuters                        credit
 *     Photo: AFP                             photo (never a text's origin)
 *     <a href="https://politico.eu/…">       link
 *     JSON-LD isBasedOn, feed <source>       metadata
 */
export interface Credit {
  readonly kind: 'dateline' | 'byline' | 'credit' | 'photo' | 'link' | 'metadata'
  readonly name: string
  readonly url?: string
  /** Absent when it stood outside the text that was kept. */
  readonly span?: Span
  readonly rule: string
}

/** What the words name: an amount, a time, or someone or something by name. */
export type Mention = Figure | Moment | Name

/** "about 2,500 troops" is 2500 of troops, give or take. `of` is the counted thing's head noun phrase as told, or a unit: "troops", "USD", "%". */
export interface Figure extends Span {
  readonly kind: 'figure'
  readonly value: number
  readonly of?: string
  readonly bound: 'exactly' | 'about' | 'at least' | 'at most'
  readonly rule: string
}

/** "by September" is ../2026-09, the year implied by the date of publication. */
export interface Moment extends Span {
  readonly kind: 'moment'
  readonly date: Edtf
  readonly implied: readonly ('year' | 'month' | 'day')[]
  readonly rule: string
}

/** "KFOR" and "the NATO-led Kosovo Force" share one canonical form. */
export interface Name extends Span {
  readonly kind: 'name'
  readonly canonical: string
  readonly type: 'person' | 'organization' | 'place' | 'office' | 'event' | 'outlet'
  readonly rule: string
}

// ── Who said what, through whom ─────────────────────────────────────────────

/** Someone who tells: "Politico", "Oana Lungescu", "four NATO diplomats". */
export interface Voice {
  readonly kind: 'person' | 'office' | 'outlet' | 'document' | 'unnamed'
  /** As told, or what a reference stands for: "the newspaper" is Politico, "she" is Oana Lungescu. */
  readonly name: string
  /** True when `name` was supplied from elsewhere in the report (pronoun, "the newspaper", a capital for its government). */
  readonly resolved: boolean
  /** Unnamed voices are counted, never merged: "one diplomat" may be a fifth. */
  readonly count: number | 'several'
  /** The words that name the voice here, resolved or not. */
  readonly evidence: Evidence
}

/** A source, a cue and a content within one report. */
export interface Attribution {
  readonly id: Id<'attribution'>
  readonly report: Id<'report'>
  /** Absent when the speaker is understood and nobody near can be named: an abstention. */
  readonly source?: Voice
  /** "told", "citing", "according to". A quotation standing alone has none. */
  readonly cue?: Span
  /** More than one span when the cue interrupts: “No,” he said, “never.” */
  readonly content: Evidence
  readonly quotation: 'direct' | 'indirect' | 'mixed'
  /** What the cue does: "told" says, "has asked" wants, "fears" believes, "warned", "denied", "agreed". */
  readonly act: 'says' | 'wants' | 'believes' | 'warns' | 'denies' | 'agrees'
  /** "reportedly", "may", "is believed to". */
  readonly hedges: readonly Span[]
  /** The attribution whose content holds this one: a step nearer the reader. */
  readonly within?: Id<'attribution'>
  readonly rule: string
}

/**
 * The way a content took to the reader, first teller first:
 *
 *     US ambassador → Iraqi authorities → Russian officials → RIA News → report
 *
 * With four tellers before it the report is fifth-hand; with none, first-hand.
 */
export interface SourceChain {
  readonly id: Id<'chain'>
  readonly report: Id<'report'>
  /** Absent: the report's frame, what the report as a whole leans on. */
  readonly attribution?: Id<'attribution'>
  readonly tellers: readonly Teller[]
  readonly rule: string
}

/** Implied when no words here name the teller, but the report cites it elsewhere (its evidence is there). */
export interface Teller extends Voice {
  readonly implied: boolean
}

// ── What leans on what ──────────────────────────────────────────────────────

/** One report leaning on another text: it says so, or it shares its words. */
export type Derivation = Cites | Reuses
export interface Cites {
  readonly id: Id<'derivation'>
  readonly how: 'cites'
  readonly report: Id<'report'>
  readonly from: Id<'report'> | Id<'origin'>
  readonly evidence: Evidence
  readonly rule: string
  /** What the analyst said of it; one that was called wrong is gone. */
  readonly judged?: 'right' | 'unsure'
}
export interface Reuses {
  readonly id: Id<'derivation'>
  readonly how: 'reuses'
  readonly report: Id<'report'>
  readonly from: Id<'report'>
  readonly passages: readonly [Passage, ...Passage[]]
  readonly rule: string
  readonly judged?: 'right' | 'unsure'
}

/** The same words, or nearly, in two reports: `here` in the one that derives. */
export interface Passage {
  readonly here: Span
  readonly there: Span
  readonly how: 'verbatim' | 'edited' | 'rewritten'
}

/** Where a trail ends: whoever first put it on record, in the pile or outside it. */
export interface Origin {
  readonly id: Id<'origin'>
  /** One story's origin: Politico behind two stories is two origins, each counted in its own story. */
  readonly story: Id<'story'>
  readonly name: string
  /** Every form of the name that the reports use. */
  readonly aliases: readonly string[]
  readonly teller: Voice
  /** Every report whose trail ends here. However many, they count once. */
  readonly reports: readonly [Id<'report'>, ...Id<'report'>[]]
  /** The first speakers behind it: two agencies that quote one man are two origins with one root. */
  readonly roots: readonly Voice[]
}

/** Reports about the same happening, told within the same days. A pile may hold thousands. */
export interface Story {
  readonly id: Id<'story'>
  readonly title: string
  readonly reports: readonly [Id<'report'>, ...Id<'report'>[]]
}

export interface Lineage {
  readonly derivations: readonly Derivation[]
  readonly origins: readonly Origin[]
  /** Reports that, followed upstream, lead back to themselves. */
  readonly circles: readonly (readonly Id<'report'>[])[]
}

// ── What is claimed, and where the tellings differ ──────────────────────────

/** One assertion, in all the wordings the pile gives it. */
export interface Claim {
  readonly id: Id<'claim'>
  readonly story: Id<'story'>
  /** Plain words, taken from the clearest wording, never invented. */
  readonly title: string
  readonly wordings: readonly [Wording, ...Wording[]]
  readonly standing: Standing
}

/**
 * How much stands behind a claim. One function makes it, and nothing else may count sources.
 * Two agencies quoting one man: two origins, one root. Lineage unknown: not one more origin.
 */
export interface Standing {
  readonly reports: number
  readonly outlets: number
  readonly origins: readonly Id<'origin'>[]
  readonly roots: readonly Voice[]
  readonly independence: 'independent' | 'dependent' | 'not established'
  readonly because: readonly [Told<string>, ...Told<string>[]]
}

export interface Wording {
  readonly evidence: Evidence
  readonly chain: SourceChain
  /** Set when the sentence names no source: the chain is what the report as a whole leans on. */
  readonly framed?: true
  /** Set where the words only mention what the claim tells, on the way to saying something else: shown with it, and counted nowhere. */
  readonly aside?: true
  readonly origin: Id<'origin'>
  readonly stance: 'asserts' | 'hedges' | 'denies'
}

/**
 * Tellings of one claim that cannot all be exact; they may stand in one report.
 * `nature` tells a conflict from a rounding, a later update, another scope or mere wording.
 */
export type Discrepancy =
  | Differs<'figure', Figure>
  | Differs<'date', Moment>
  | Differs<'name', Name>
  | Differs<'title', string>
  | Differs<'action', string>
  | Differs<'hedging', Wording['stance']>
  | Differs<'quotation', string>
  | Differs<'inflation', Voice> // "one source" here, "diplomats" there, for the same words
  | Omission

export interface Differs<Kind extends string, Value> {
  readonly id: Id<'discrepancy'>
  readonly kind: Kind
  readonly claim: Id<'claim'>
  readonly nature: 'conflict' | 'rounding' | 'update' | 'scope' | 'wording'
  readonly versions: readonly [Told<Value>, Told<Value>, ...Told<Value>[]]
  readonly rule: string
}

/** Told here and not there. Whether dropped or added, the lineage says. */
export interface Omission {
  readonly id: Id<'discrepancy'>
  readonly kind: 'omission'
  readonly claim: Id<'claim'>
  readonly nature: 'dropped' | 'added' | 'not established'
  readonly evidence: Evidence
  readonly absentFrom: readonly [Id<'report'>, ...Id<'report'>[]]
  readonly rule: string
}

// ── What it is about, and how far to trust it ───────────────────────────────

/** Something under way: a mission, a force, a summit. Answers as often as told. */
export interface Matter {
  readonly id: Id<'matter'>
  readonly story: Id<'story'>
  readonly name: string
  readonly type:
    | 'mission'
    | 'force'
    | 'summit'
    | 'agreement'
    | 'negotiation'
    | 'case'
    | 'project'
    | 'disaster'
    | 'election'
    | 'other'
  /** Every place that names it. */
  readonly mentions: Evidence
  readonly since: readonly Told<Moment>[]
  readonly size: readonly Told<Figure>[]
  readonly wants: readonly Told<{ readonly who: string; readonly what: string; readonly by?: Moment }>[]
  readonly decides: readonly Told<{ readonly who: string; readonly rule: string }>[]
  /** "No decision has been made": what is decided and what is not. */
  readonly state: readonly Told<{ readonly decided: boolean; readonly what: string }>[]
  readonly next: readonly Told<{ readonly what: string; readonly when?: Moment }>[]
}

/** The Admiralty code of one claim from one origin, "B3", and why. */
export interface Grade {
  readonly claim: Id<'claim'>
  readonly origin: Id<'origin'>
  readonly reliability: Reliability
  readonly credibility: Credibility
  readonly reasons: readonly [Told<string>, ...Told<string>[]]
}

/** Completely reliable … unreliable; F: cannot be judged. STANAG 2511 / AJP-2.1. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
/** 1 confirmed … 5 improbable; 6: cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6

// ── What the analyst has said ───────────────────────────────────────────────

/** The analyst's own words, from the log; newest last. Times are EDTF and come from outside: the core has no clock. */
export interface Settings {
  readonly reliability: readonly Rating[]
  readonly judgements: readonly Judgement[]
}
export interface Rating {
  readonly source: string
  readonly letter: Reliability
  readonly because: string
  readonly by: string
  readonly at: string
}
/** `of` is the id of a derivation or a claim. */
export interface Judgement {
  readonly of: string
  readonly verdict: 'right' | 'wrong' | 'unsure'
  readonly because: string
  readonly by: string
  readonly at: string
}

// ── The whole, and how it is made ───────────────────────────────────────────

/** All that the stages make of one pile of reports. */
export interface Dossier {
  readonly reports: readonly Report[]
  readonly stories: readonly Story[]
  readonly attributions: readonly Attribution[]
  readonly chains: readonly SourceChain[]
  readonly lineage: Lineage
  readonly claims: readonly Claim[]
  readonly discrepancies: readonly Discrepancy[]
  readonly matters: readonly Matter[]
  readonly grades: readonly Grade[]
}

/** A stage says what it needs and what it gives; called too early, it does not compile. */
export type Stage<Needs extends keyof Dossier, Gives extends keyof Dossier, With = void> = (
  dossier: Pick<Dossier, Needs>,
  ...settings: With extends void ? [] : [With]
) => Pick<Dossier, Gives>

/** "2018", "2026-09", "../2026-09": as precise as the words and no more. */
export type Edtf = string & { readonly [brand]: 'edtf' }

/** An id made from content: the same pile gives the same ids, on any machine. */
export type Id<Of extends string> = string & { readonly [brand]: Of }

declare const brand: unique symbol
