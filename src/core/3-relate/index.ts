import type { Settings, Stage } from '../model.js'

/** Who took it from whom: stories, derivations, origins, circles. */
export const relate: Stage<'reports' | 'attributions' | 'chains', 'stories' | 'lineage', Settings> = () => ({
  stories: [],
  lineage: { derivations: [], origins: [], circles: [] },
})
