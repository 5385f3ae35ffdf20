import type { Dossier } from '../model.js'
import { toCsl } from './export/csl.js'
import { toFtm } from './export/ftm.js'
import { toNinjs } from './export/ninjs.js'
import { toProv } from './export/prov.js'
import { toStix } from './export/stix.js'
import { toTables } from './export/table.js'
import { toAnnotations } from './export/web-annotation.js'
import { toDossierJson } from './json.js'

/** What a dossier can be written as, and how each is called on the command line. */
export const EXPORT_FORMATS = ['dossier', 'csv', 'prov', 'annotations', 'ninjs', 'ftm', 'stix', 'csl'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportedFile {
  readonly name: string
  readonly content: string
}

/** The dossier as files of a format; one file or several. The same dossier gives the same bytes. */
export function exportAs(format: ExportFormat, dossier: Dossier): ExportedFile[] {
  switch (format) {
    case 'dossier':
      return [json('dossier.json', toDossierJson(dossier))]
    case 'csv':
      return toTables(dossier)
    case 'prov':
      return [json('prov.json', toProv(dossier))]
    case 'annotations':
      return [json('annotations.jsonld', toAnnotations(dossier))]
    case 'ninjs':
      return toNinjs(dossier).map((item) => json(`ninjs-${item.altIds[0]!.value}.json`, item))
    case 'ftm':
      return [
        {
          name: 'entities.ftm.json',
          content: toFtm(dossier)
            .map((entity) => `${JSON.stringify(entity)}\n`)
            .join(''),
        },
      ]
    case 'stix':
      return [json('stix-bundle.json', toStix(dossier))]
    case 'csl':
      return [json('csl.json', toCsl(dossier))]
  }
}

const json = (name: string, value: unknown): ExportedFile => ({ name, content: `${JSON.stringify(value, null, 2)}\n` })
