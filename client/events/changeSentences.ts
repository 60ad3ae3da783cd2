import type { EventFact } from '#shared/events/EventFact.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import type { TextValues } from '../i18n/useText.ts'

export type CompanyChange = Extract<EventFact, { type: 'company.changed' }>['content']['changes'][number]

/** The words that change sentences are made of; codes of forms, municipalities and industries come by `codeWords`. */
export type ChangeWords = {
  text: (key: TextKey, values?: TextValues) => string
  fullDay: (day: string) => string
  codeWords: (field: string, code: string) => string
}

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
  visitingAddress: 'company.field.visitingAddress',
  postalAddress: 'company.field.postalAddress',
}
const CODED = ['form', 'municipality', 'industry']
const STATUSES = ['active', 'restructuring', 'liquidation', 'bankrupt', 'ended']
const SITUATIONS = ['SANE', 'SELTILA', 'KONK']
const LAST_REGISTER = 8
const ISO_DAY = /\d{4}-\d{2}-\d{2}/g

/** `KONK 2026-01-01–`, `1_1 2020-01-01–2024-05-05`: a code, then its period. */
const spoken = ({ text, fullDay }: ChangeWords, value: string): string => {
  const [code = '', period = ''] = value.split(' ')
  const [register = ''] = code.split('_')
  const days = period.replace(ISO_DAY, fullDay)
  const isRegister = code.includes('_') && Number(register) >= 1 && Number(register) <= LAST_REGISTER
  const word = SITUATIONS.includes(code)
    ? text(`situation:${code}` as TextKey)
    : isRegister
      ? text(`register:${register}` as TextKey)
      : code
  return days ? `${word} ${days}` : word
}

const say = (words: ChangeWords, field: string, value: NonNullable<CompanyChange['before']>): string => {
  if (typeof value === 'boolean') return words.text(value ? 'events.change.yes' : 'events.change.no')
  const said = String(value)
  if (field === 'status' && STATUSES.includes(said)) return words.text(`companyStatus.${said}` as TextKey)
  if (field === 'situation' || field === 'registerEntry') return spoken(words, said)
  if (CODED.includes(field)) return words.codeWords(field, said)
  return /^\d{4}-\d{2}-\d{2}$/.test(said) ? words.fullDay(said) : said
}

/** Whether some change names a form, municipality or industry by its code. */
export const namesCodes = (changes: CompanyChange[]): boolean => changes.some(({ field }) => CODED.includes(field))

/** What changed in the register, a sentence a field: `Nimi muuttui: A → B`. */
export const changeSentences = (words: ChangeWords, changes: CompanyChange[]): string[] =>
  changes.map(({ field, before, after }) => {
    const { text } = words
    const name = text(FIELDS[field] ?? 'company.field.other')
    const was = before === null ? '' : say(words, field, before)
    const is = after === null ? '' : say(words, field, after)
    if (before !== null && after !== null) return text('events.change.from', { field: name, before: was, after: is })
    return after === null
      ? text('events.change.removed', { field: name, before: was })
      : text('events.change.added', { field: name, after: is })
  })
