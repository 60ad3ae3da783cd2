import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { pathTexts } from '#shared/foundersPath/pathTexts.ts'
import { permitTexts } from '#shared/foundersPath/permitTexts.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

/** What the customer has said on the founder's path: where it is, its notes, its permits. */
export const aboutPath = ({ path }: CustomerExport, { tell, day, language }: Telling): Markup[] =>
  path.steps.map(({ title, own, permit }) =>
    entry(title[language], tell(pathTexts[`path.state.${own.state}`]), [
      [tell(pathTexts['path.own.on']), own.on && day(own.on)],
      [tell(pathTexts['path.own.note']), own.note],
      [tell(pathTexts['path.own.documents']), own.documents.map(({ name }) => name).join(', ') || null],
      [tell(permitTexts['permit.state']), permit?.state ? tell(permitTexts[`permit.state.${permit.state}`]) : null],
      [tell(permitTexts['permit.needed']), permit?.needed ?? null],
      [tell(permitTexts['permit.decision']), permit?.decisionUrl ?? null],
    ]),
  )
