import { lookup as resolve } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPrivate } from './address.js'
import { type Original, type Unreadable, unreadable } from './arrival.js'
import { mayRead } from './robots.js'

export interface FetchSettings {
  /** Also read addresses of this machine and its network. */
  readonly allowPrivate?: boolean
  readonly seconds?: number
  readonly largest?: number
  /** Headers that ask for the page only if it has changed; if it has not, it is unreadable because of `NOT_CHANGED`. */
  readonly unless?: { readonly 'if-none-match'?: string; readonly 'if-modified-since'?: string }
  /** What the site's robots.txt is not asked for. */
  readonly ignoreRobots?: boolean
}

export const NOT_CHANGED = 'it has not changed'

const SECONDS = 30
const LARGEST = 30_000_000
const MOST_REDIRECTS = 5
const AGENT = 'hearsay'
const USER_AGENT = `${AGENT}/0.1 (reads single pages for an analyst)`
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5'

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path)

/** robots.txt by origin, for as long as the process lives; undefined where there is none. */
const ROBOTS = new Map<string, Promise<string | undefined>>()

/**
 * A page from its address. Redirects are followed five times, each address is checked anew, and the connection goes to the very
 * address that was checked: a name that resolves differently a moment later gains nothing.
 */
export async function fetchOriginal(address: string, settings: FetchSettings = {}): Promise<Original | Unreadable> {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return unreadable(address, 'it is not an address', 'check how it is written')
  }
  const until = Date.now() + (settings.seconds ?? SECONDS) * 1000
  try {
    for (let redirects = 0; ; redirects++) {
      if (!settings.ignoreRobots && !(await isAllowed(url, settings, until)))
        return unreadable(address, 'the site asks programs not to read it (robots.txt)', 'open it in a browser and save the page')
      const answer = await get(url, settings, until)
      if (answer.location === undefined) {
        if (answer.status === 304 && settings.unless) return unreadable(address, NOT_CHANGED, 'nothing is to be done')
        if (answer.status !== 200) return unreadable(address, `the site answered ${answer.status}`, nextFor(answer.status))
        return { key: address, bytes: answer.bytes, url: url.href, headers: answer.headers }
      }
      if (redirects >= MOST_REDIRECTS)
        return unreadable(
          address,
          `it is redirected more than ${MOST_REDIRECTS} times`,
          'open it in a browser and give the address that it ends at',
        )
      url = new URL(answer.location, url)
    }
  } catch (error) {
    if (error instanceof Refused) return unreadable(address, error.message, error.next)
    return unreadable(address, reasonOf(error), 'check the address and the network, or save the page with a browser')
  }
}

/** What we refuse, and what the user can do about it. */
class Refused extends Error {
  readonly next: string
  constructor(because: string, next: string) {
    super(because)
    this.next = next
  }
}

interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

async function isAllowed(url: URL, settings: FetchSettings, until: number): Promise<boolean> {
  let robots = ROBOTS.get(url.origin)
  if (!robots) {
    robots = robotsOf(url, settings, until)
    ROBOTS.set(url.origin, robots)
  }
  const text = await robots
  return text === undefined || mayRead(text, url.pathname + url.search, AGENT)
}

async function robotsOf(url: URL, settings: FetchSettings, until: number): Promise<string | undefined> {
  try {
    let at = new URL('/robots.txt', url)
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await get(at, { ...settings, largest: 500_000 }, until)
      if (answer.location === undefined) return answer.status === 200 ? new TextDecoder().decode(answer.bytes) : undefined
      at = new URL(answer.location, at)
    }
  } catch (error) {
    if (error instanceof Refused) throw error // what may not be asked for its rules may not be asked at all
  }
  return undefined
}

function get(url: URL, settings: FetchSettings, until: number): Promise<Answer> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refused(`it leads to a ${url.protocol} address`, 'give an http or https address')
  if (url.username !== '' || url.password !== '')
    throw new Refused('it carries a user name or password', 'give the address without them')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!settings.allowPrivate && isIP(host) && isPrivate(host)) throw refusedPrivate(host)
  const largest = settings.largest ?? LARGEST
  return new Promise<Answer>((done, fail) => {
    const ask = url.protocol === 'https:' ? httpsRequest : httpRequest
    const request = ask(
      url,
      {
        agent: false,
        lookup: checkedLookup(settings.allowPrivate === true),
        headers: {
          'user-agent': USER_AGENT,
          accept: ACCEPT,
          'accept-encoding': 'gzip, deflate, br',
          'accept-language': 'en, *;q=0.5',
          ...(url.pathname === '/robots.txt' ? {} : settings.unless),
        },
        maxHeaderSize: 65_536,
      },
      (answer) => {
        const status = answer.statusCode ?? 0
        const location = status >= 300 && status < 400 ? answer.headers.location : undefined
        if (location !== undefined) {
          answer.destroy()
          settle(() => done({ status, location, headers: {}, bytes: new Uint8Array() }))
          return
        }
        collect(answer, largest).then(
          (bytes) => settle(() => done({ status, location: undefined, headers: plainHeaders(answer), bytes })),
          (error: unknown) => settle(() => fail(error)),
        )
      },
    )
    const timer = setTimeout(
      () => request.destroy(new Refused('the site took too long to answer', 'try again later')),
      Math.max(1, until - Date.now()),
    )
    const settle = (then: () => void) => {
      clearTimeout(timer)
      request.destroy()
      then()
    }
    request.on('error', (error) => settle(() => fail(error)))
    request.end()
  })
}

const refusedPrivate = (host: string): Refused =>
  new Refused(`${host} is an address of this machine or its network`, 'if you mean it, add --allow-private to the command')

/** The connection is made to what was looked up and found public, and to nothing else. */
function checkedLookup(allowPrivate: boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) {
        done(error, '', 0)
        return
      }
      const found = Array.isArray(addresses) ? addresses : []
      const bad = found.find(({ address }) => isPrivate(address))
      const first = found[0]
      if (!first) done(new Error('the name has no address'), '', 0)
      else if (bad && !allowPrivate) done(refusedPrivate(host), '', 0)
      else if (options.all) done(null, found)
      else done(null, first.address, first.family)
    })
  }
}

/** Unpacked as it comes, and no more of it than allowed. */
function collect(answer: IncomingMessage, largest: number): Promise<Uint8Array> {
  const encoding = (answer.headers['content-encoding'] ?? '').toLowerCase()
  const stream = /gzip/.test(encoding)
    ? answer.pipe(createGunzip())
    : /deflate/.test(encoding)
      ? answer.pipe(createInflate())
      : /\bbr\b/.test(encoding)
        ? answer.pipe(createBrotliDecompress())
        : answer
  return new Promise((done, fail) => {
    const pieces: Buffer[] = []
    let size = 0
    stream.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > largest) {
        answer.destroy()
        fail(new Refused(`the page is larger than ${Math.round(largest / 1_000_000)} MB`, 'save the article alone'))
      } else pieces.push(piece)
    })
    stream.on('end', () => done(Buffer.concat(pieces)))
    stream.on('error', fail)
    answer.on('error', fail)
    answer.on('aborted', () => fail(new Error('the connection broke off')))
  })
}

const plainHeaders = (answer: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answer.headers)
      .filter(([name]) => ['content-type', 'last-modified', 'etag', 'content-language'].includes(name))
      .map(([name, value]) => [name, String(value)]),
  )

function nextFor(status: number): string {
  if (status === 401 || status === 402 || status === 403)
    return 'open it in a browser, where you may be let in, and save the page'
  if (status === 404 || status === 410) return 'check the address; an archive may still have the page'
  if (status === 429 || status >= 500) return 'try again later'
  return 'open it in a browser and save the page'
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such site, or no network'
  if (code === 'ECONNREFUSED') return 'the site refuses connections'
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'the connection broke off'
  if (code?.startsWith('CERT_') || code?.includes('SELF_SIGNED') || code?.includes('UNABLE_TO_VERIFY'))
    return 'its certificate is not valid'
  return `it cannot be fetched (${code ?? String(message).split('\n')[0]})`
}
