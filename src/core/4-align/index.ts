import type { Settings, Stage } from '../model.js'

/** Do they say the same? Claims in all their wordings, and where the tellings differ. */
export const align: Stage<
  'reports' | 'attributions' | 'chains' | 'stories' | 'lineage',
  'claims' | 'discrepancies',
  Settings
> = () => ({ claims: [], discrepancies: [] })
