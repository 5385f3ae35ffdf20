/** How do I use it? The dossier as files for people and for programs. */
export { type AttributionsJson, type DossierJson, type PageJson, toAttributionsJson, toDossierJson, toPageJson } from './json.js'
