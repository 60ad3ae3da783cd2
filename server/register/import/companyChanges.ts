import type { AddressFacts, CompanyFacts } from '#server/customers/CompanyFacts.ts'
import type { EventFact } from '#shared/events/EventFact.ts'
import type { RegisterCustomer } from '../customerOf.ts'

export type CompanyChange = Extract<EventFact, { type: 'company.changed' }>['content']['changes'][number]
type Compared = Pick<RegisterCustomer, 'name' | 'status' | 'form' | 'municipality' | 'company'>

const NAME_FIELDS = { name: 'name', parallel: 'parallelName', auxiliary: 'auxiliaryName' } as const
const ADDRESS_FIELDS = { visiting: 'visitingAddress', postal: 'postalAddress' } as const

const single = (field: string, before: string | undefined, after: string | undefined): CompanyChange[] =>
  before === after ? [] : [{ field, before: before ?? null, after: after ?? null }]

/** What left a list and what came to it, each by its words. */
const listed = (field: string, before: string[], after: string[]): CompanyChange[] => [
  ...before.filter((word) => !after.includes(word)).map((word) => ({ field, before: word, after: null })),
  ...after.filter((word) => !before.includes(word)).map((word) => ({ field, before: null, after: word })),
]

const days = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
  from || until ? ` ${from ?? ''}–${until ?? ''}` : ''

const namesOf = ({ names }: CompanyFacts, kind: 'parallel' | 'auxiliary') =>
  names.filter((name) => name.kind === kind && name.current).map(({ name }) => name)

/** An address in one line; "c/o" is class person and not told in a public event. */
const addressOf = ({ addresses }: CompanyFacts, kind: AddressFacts['kind']): string | undefined => {
  const address = addresses.find((candidate) => candidate.kind === kind)
  if (!address) return undefined
  const box = address.postOfficeBox ? `PL ${address.postOfficeBox}` : undefined
  const street = [address.street, address.number].filter(Boolean).join(' ')
  const city = [address.postCode, address.city?.fi ?? address.city?.sv].filter(Boolean).join(' ')
  return [street, box, city, ...(address.free ?? []), address.country].filter(Boolean).join(', ') || undefined
}

/**
 * What the register says differently, in the fields that company.changed names; codes stay codes. Empty when only the
 * register's own bookkeeping differs (history, lastModified).
 */
export const companyChanges = (before: Compared, after: Compared): CompanyChange[] => {
  const old = before.company
  const now = after.company
  return [
    ...single('name', before.name, after.name),
    ...listed(NAME_FIELDS.parallel, namesOf(old, 'parallel'), namesOf(now, 'parallel')),
    ...listed(NAME_FIELDS.auxiliary, namesOf(old, 'auxiliary'), namesOf(now, 'auxiliary')),
    ...single('status', before.status, after.status),
    ...single('form', before.form, after.form),
    ...single('municipality', before.municipality, after.municipality),
    ...single('industry', old.industry?.code, now.industry?.code),
    ...single('website', old.website, now.website),
    ...single('registeredAt', old.registeredAt, now.registeredAt),
    ...single('endedAt', old.endedAt, now.endedAt),
    ...listed(
      'situation',
      old.situations.map((situation) => `${situation.code}${days(situation)}`),
      now.situations.map((situation) => `${situation.code}${days(situation)}`),
    ),
    ...listed(
      'registerEntry',
      old.entries.map((entry) => `${entry.register}_${entry.code}${days(entry)}`),
      now.entries.map((entry) => `${entry.register}_${entry.code}${days(entry)}`),
    ),
    ...single(ADDRESS_FIELDS.visiting, addressOf(old, 'visiting'), addressOf(now, 'visiting')),
    ...single(ADDRESS_FIELDS.postal, addressOf(old, 'postal'), addressOf(now, 'postal')),
  ]
}
