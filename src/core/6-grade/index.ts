import type { Settings, Stage } from '../model.js'

/** How far can it be trusted? The Admiralty code of each claim from each of its origins. */
export const grade: Stage<'reports' | 'lineage' | 'claims' | 'discrepancies', 'grades', Settings> = () => ({ grades: [] })
