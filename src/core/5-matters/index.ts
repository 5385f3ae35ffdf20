import type { Stage } from '../model.js'

/** What is it about, and where does it stand? */
export const findMatters: Stage<'reports' | 'attributions' | 'chains' | 'stories' | 'lineage' | 'claims', 'matters'> = () => ({
  matters: [],
})
