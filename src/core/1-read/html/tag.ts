/** What the names of elements mean to a reader of pages: which break a line, which stand alone, which hold no prose. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements that never have an end. */
export const VOID = words('area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound')

/** What stands in them is not markup: it runs to their own end tag. */
export const RAW = words('script style textarea title iframe noembed noframes xmp')

/** Elements that start a new line: text before and after them is never one sentence. */
export const BLOCK = words(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre section search select
  summary table tbody td tfoot th thead tr ul video audio object iframe noscript template canvas textarea title script style
  button svg math picture amp-ad amp-sidebar amp-social-share amp-iframe amp-embed amp-carousel`)

/** Their text is no prose of the page: code, drawings, lists to choose from, what is shown only without scripts. */
export const SILENT = words(
  'script style svg math template noscript select option textarea canvas object audio video iframe noembed noframes xmp head title datalist map rt rp',
)

/** Opening one of them ends an open paragraph. */
export const ENDS_PARAGRAPH = words(`
  address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr li main menu nav ol p pre section search summary table ul`)

/** `<li>` ends the `<li>` before it, but not beyond the list that it stands in. */
export const ENDS_SAME: ReadonlyMap<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }> =
  new Map([
    ['li', { ends: words('li'), within: words('ul ol menu dir table div section article') }],
    ['dt', { ends: words('dt dd'), within: words('dl table div section article') }],
    ['dd', { ends: words('dt dd'), within: words('dl table div section article') }],
    ['tr', { ends: words('tr td th'), within: words('table') }],
    ['td', { ends: words('td th'), within: words('tr table') }],
    ['th', { ends: words('td th'), within: words('tr table') }],
    ['tbody', { ends: words('tbody thead tfoot tr td th'), within: words('table') }],
    ['thead', { ends: words('tbody thead tfoot tr td th'), within: words('table') }],
    ['tfoot', { ends: words('tbody thead tfoot tr td th'), within: words('table') }],
    ['option', { ends: words('option'), within: words('select') }],
    ['optgroup', { ends: words('option optgroup'), within: words('select') }],
  ])

export const HEADING = words('h1 h2 h3 h4 h5 h6')
