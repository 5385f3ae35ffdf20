/** Common nouns that name no one who could speak. Nouns in "-tion", "-ment" and the like need not be listed. */
export const THINGS: ReadonlySet<string> = new Set(
  `effort move request exchange deal fact shift trend war day year month week time place thing way idea issue problem case event attack incident
  exercise process approach strategy policy plan project program programme system market price rate cost money tax economy industry word term name
  mission operation visit trip tour meeting summit talk debate race contest vote result outcome change step matter reason cause effect impact
  success failure rise fall drop loss gain growth threat danger risk crisis conflict disaster storm fire flood quake truce cease-fire ceasefire
  road street building house car plane ship weapon bomb missile drone gun technology machine device computer software internet phone
  request desire shift path stance pledge promise call pressure goal aim role part number amount level share half total sum`
    .split(/\s+/)
    .filter(Boolean),
)
