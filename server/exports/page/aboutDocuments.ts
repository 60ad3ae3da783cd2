import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

/** Which files there are in the customer's matters; each is fetched by itself. */
export const aboutDocuments = ({ documents }: CustomerExport, { day, language }: Telling): Markup[] =>
  documents.map(({ name, addedBy, addedAt }) =>
    entry(name, [addedBy.name, addedBy.organisation?.name[language], day(addedAt)].filter(Boolean).join(', '), []),
  )
