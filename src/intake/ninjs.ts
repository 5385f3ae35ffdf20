import { type Page, textOfMarkup } from '../core/markup.js'
import { parsePublished } from './published.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * A news item as agencies exchange it, IPTC ninjs 1 to 3:
 *
 *     { "uri": "…", "headlines": [{ "value": "…" }], "bodies": [{ "contentType": "text/plain", "value": "…" }], "infosources": […] }
 *     { "uri": "…", "headline": "…", "body_text": "…", "infosource": […] }
 *
 * Undefined when it is none. Who gave the information stays as lineage.
 */
export function pageOfNinjs(fields: Fields, place: string): Page | undefined {
  const uri = text(fields.uri)
  if (uri === undefined) return undefined
  const body = bodyOf(fields)
  if (body === undefined) return undefined
  const title = text(fields.headline) ?? valueIn(fields.headlines, 'main'),
    published = parsePublished(
      text(fields.contentcreated) ??
        text(fields.contentCreated) ??
        text(fields.firstCreated) ??
        text(fields.firstcreated) ??
        text(fields.versioncreated) ??
        text(fields.versionCreated),
    ),
    url = text(fields.url) ?? (/^https?:/i.test(uri) ? uri : undefined),
    outlet =
      text(fields.provider) ??
      nameIn(fields.provider) ??
      text(fields.usageterms_provider) ??
      text(fields.copyrightholder) ??
      text(fields.copyrightHolder),
    author = text(fields.byline) ?? text(fields.by),
    language = text(fields.language)
  const credits = [...list(fields.infosources), ...list(fields.infosource)]
    .map(nameIn)
    .filter((name) => name !== undefined)
    .map((name) => ({ kind: 'metadata' as const, name }))
  return {
    key: uri ?? place,
    id: uri,
    body: { kind: 'text', text: body },
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined ? {} : { language }),
    ...(credits.length === 0 ? {} : { credits }),
  }
}

function bodyOf(fields: Fields): string | undefined {
  const bodies = list(fields.bodies)
  const plain = bodies.find((one) => /plain/i.test(text(one.contentType) ?? text(one.contenttype) ?? '')),
    any = plain ?? bodies.find((one) => text(one.value) !== undefined)
  if (any) return plain ? text(any.value) : words(text(any.value))
  const told = text(fields.body_text) ?? words(text(fields.body_xhtml) ?? text(fields.body_html) ?? text(fields.body_richhtml))
  return told ?? words(valueIn(fields.descriptions, 'summary') ?? text(fields.description_text))
}

const words = (markup: string | undefined): string | undefined =>
  markup === undefined ? undefined : textOfMarkup(markup) || undefined
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
const list = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.filter((one): one is Fields => typeof one === 'object' && one !== null) : []
const nameIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'name' in value ? text(value.name) : undefined

/** The value with this role, or else the first. */
function valueIn(value: unknown, role: string): string | undefined {
  const all = list(value)
  return text((all.find((one) => one.role === role) ?? all[0])?.value)
}
