import { html } from '#server/http/html.ts'
import type { Markup } from '#server/http/Markup.ts'
import { accessTexts } from '#shared/access/accessTexts.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { didKeyOf } from '#shared/ledger/didKeyOf.ts'
import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { ledgerReadTexts } from '#shared/ledger/ledgerReadTexts.ts'
import { ledgerTexts } from '#shared/ledger/ledgerTexts.ts'
import { ledgerWriteTexts } from '#shared/ledger/ledgerWriteTexts.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import type { Telling } from './Telling.ts'

const words: Record<string, Localised> = { ...ledgerTexts, ...ledgerReadTexts, ...ledgerWriteTexts }

const whatOf = (row: LedgerRow, { say, tell, day }: Telling): string => {
  const { operation, factType, delayed, organisation } = row
  if (delayed) return say('export.generalised', { until: day(delayed.until), paragraph: delayed.paragraph })
  const text = words[didKeyOf({ operation, factType, byOrganisation: organisation !== null })]
  return text ? tell(text) : (factType ?? operation ?? '')
}

/** Who looked at or changed what, as one table: a ledger is read by its columns. */
export const aboutLedger = ({ ledger }: CustomerExport, telling: Telling): Markup[] => {
  const { say, tell, moment, day, language } = telling
  if (ledger.length === 0) return []
  const rows = ledger.map((row) => {
    const who = [row.who?.name, row.organisation?.name[language]].filter(Boolean).join(', ')
    const [basis] = row.bases
    return html`<tr><td>${row.kind === 'generalised' ? day(row.at) : moment(row.at)}</td><td>${who}</td><td>${whatOf(row, telling)}</td>
<td>${basis ? tell(accessTexts[`access.basis.toCustomer.${basis}`]) : ''}</td><td>${row.looks}</td></tr>
`
  })
  const heads = (['period', 'who', 'text', 'basis', 'looks'] as const).map((name) => say(`export.label.${name}`))
  return [
    html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>
`,
  ]
}
