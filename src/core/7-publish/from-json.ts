import type { Dossier, Report, SourceChain, Story } from '../model.js'
import { sha256 } from '../text/id.js'
import { field, given, id, list, NotAsPromised, oneOf, Places, some, text, type Value, whole } from './json/take.js'
import { Findings } from './json/take-finding.js'
import { edtf, Mentions } from './json/take-mention.js'

/** Why a document is no dossier, said so that a user can act. */
export interface UnreadableDossier {
  readonly kind: 'unreadable'
  readonly because: string
}

/**
 * The dossier that a `hearsay/dossier@1` document was made from, the very same; or why it is none. Every span is held against its text and every
 * text against its hash, so that a document which was changed on the way is not taken for what it says.
 */
export function fromDossierJson(document: unknown): Dossier | UnreadableDossier {
  try {
    return take({ value: document, path: '' })
  } catch (error) {
    if (error instanceof NotAsPromised) return { kind: 'unreadable', because: error.message }
    throw error
  }
}

export const isUnreadable = (dossier: Dossier | UnreadableDossier): dossier is UnreadableDossier => 'kind' in dossier

function take(all: Value): Dossier {
  const schema = field(all, 'schema')
  if (schema.value !== 'hearsay/dossier@1') throw new NotAsPromised(`schema is not hearsay/dossier@1`)
  const reports = list(field(all, 'reports'), takeReport),
    from = new Findings(new Places(reports))
  const attributionIds = list(field(all, 'attributions'), (at) => id<'attribution'>(field(at, 'id'))),
    chains = list(field(all, 'chains'), from.chain),
    chainById = new Map<string, SourceChain>(chains.map((chain) => [chain.id, chain])),
    lineage = field(all, 'lineage')
  return {
    reports,
    stories: list(field(all, 'stories'), takeStory),
    attributions: list(field(all, 'attributions'), (at) => from.attribution(at, attributionIds)),
    chains,
    lineage: {
      derivations: list(field(lineage, 'derivations'), from.derivation),
      origins: list(field(lineage, 'origins'), from.origin),
      circles: list(field(lineage, 'circles'), (circle) => list(circle, id<'report'>)),
    },
    claims: list(field(all, 'claims'), (at) => from.claim(at, chainById)),
    discrepancies: list(field(all, 'discrepancies'), from.discrepancy),
    matters: list(field(all, 'matters'), from.matter),
    grades: list(field(all, 'grades'), from.grade),
  }
}

function takeReport(at: Value): Report {
  const own = id<'report'>(field(at, 'id')),
    words = text(field(at, 'text')),
    hash = field(at, 'sha256')
  if (text(hash) !== sha256(words)) throw new NotAsPromised(`${hash.path} is not the hash of the text beside it`)
  const from = new Mentions(new Places([{ id: own, text: words }]))
  const within = (place: Value) => from.places.within(place, own)
  return {
    id: own,
    key: text(field(at, 'key')),
    text: words,
    sha256: text(hash),
    ...given(at, 'outlet', text),
    ...given(at, 'url', text),
    ...given(at, 'title', text),
    ...given(at, 'author', text),
    ...given(at, 'published', edtf),
    ...given(at, 'updated', edtf),
    language: text(field(at, 'language')),
    blocks: list(field(at, 'blocks'), (block) => ({
      ...within(block),
      kind: oneOf(field(block, 'kind'), ['heading', 'paragraph', 'quotation', 'list', 'caption']),
    })),
    sentences: list(field(at, 'sentences'), (sentence) => ({ ...within(sentence), block: whole(field(sentence, 'block')) })),
    mentions: list(field(at, 'mentions'), (mention) => from.mention(mention, own)),
    credits: list(field(at, 'credits'), (credit) => ({
      kind: oneOf(field(credit, 'kind'), ['dateline', 'byline', 'credit', 'photo', 'link', 'metadata']),
      name: text(field(credit, 'name')),
      ...given(credit, 'url', text),
      ...given(credit, 'span', within),
      rule: text(field(credit, 'rule')),
    })),
    removed: list(field(at, 'removed'), (removed) => ({
      text: text(field(removed, 'text')),
      because: text(field(removed, 'because')),
    })),
  }
}

const takeStory = (at: Value): Story => ({
  id: id(field(at, 'id')),
  title: text(field(at, 'title')),
  reports: some(field(at, 'reports'), id<'report'>),
})
