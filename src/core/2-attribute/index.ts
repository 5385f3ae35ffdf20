import type { Stage } from '../model.js'

/** Who said what, through whom: for each report by itself. */
export const attribute: Stage<'reports', 'attributions' | 'chains'> = () => ({ attributions: [], chains: [] })
