import type { EventFact } from '#shared/events/EventFact.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import type { TextValues } from '../i18n/useText.ts'

type Text = (key: TextKey, values?: TextValues) => string
type CompanyChange = Extract<EventFact, { type: 'company.changed' }>['content']['changes'][number]
type Value = CompanyChange['before']

const FIELDS: Record<string, TextKey> = {
  name: 'company.field.name',
  parallelName: 'company.field.parallelName',
  auxiliaryName: 'company.field.auxiliaryName',
  form: 'company.field.form',
  status: 'company.field.status',
  municipality: 'company.field.municipality',
  industry: 'company.field.industry',
  website: 'company.field.website',
  registeredAt: 'company.field.registeredAt',
  endedAt: 'company.field.endedAt',
  situation: 'company.field.situation',
  registerEntry: 'company.field.registerEntry',
  address: 'company.field.address',
  visitingAddress: 'company.field.visitingAddress',
  postalAddress: 'company.field.postalAddress',
}
const STATUSES = ['active', 'restructuring', 'liquidation', 'bankrupt', 'ended']

const say = (text: Text, field: string, value: NonNullable<Value>): string => {
  if (typeof value === 'boolean') return text(value ? 'events.change.yes' : 'events.change.no')
  if (field === 'status' && STATUSES.includes(String(value))) return text(`companyStatus.${value}` as TextKey)
  return String(value)
}

/** What changed in the register, a sentence a field: `Nimi muuttui: A → B`. */
export const changeSentences = (text: Text, changes: CompanyChange[]): string[] =>
  changes.map(({ field, before, after }) => {
    const name = text(FIELDS[field] ?? 'company.field.other')
    if (before !== null && after !== null)
      return text('events.change.from', {
        field: name,
        before: say(text, field, before),
        after: say(text, field, after),
      })
    if (after !== null) return text('events.change.added', { field: name, after: say(text, field, after) })
    return text('events.change.removed', { field: name, before: before === null ? '' : say(text, field, before) })
  })
