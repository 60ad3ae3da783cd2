import type { Markup } from '#server/http/Markup.ts'
import type { CustomerExport } from '#shared/exports/CustomerExport.ts'
import { entry } from './entry.ts'
import type { Telling } from './Telling.ts'

/** Who the customer is, as the register and the customer itself tell it. */
export const aboutCustomer = ({ customer, company }: CustomerExport, { say, day }: Telling): Markup[] => [
  entry(customer.name, customer.businessId ?? '', [
    [say('export.label.form'), company?.form?.text ?? null],
    [say('export.label.industry'), company?.industry?.text ?? null],
    [say('export.label.municipality'), company?.municipality?.text ?? null],
    [
      say('export.label.addresses'),
      company?.addresses.map(({ careOf, lines }) => [careOf, ...lines].filter(Boolean).join(', ')).join('; ') ?? null,
    ],
    [
      say('export.label.names'),
      company?.names
        .map(({ name, from, until }) =>
          from || until ? `${name} (${[from, until].map((one) => (one ? day(one) : '')).join('–')})` : name,
        )
        .join('; ') ?? null,
    ],
    [say('export.label.source'), company ? say('export.source.prh', { day: day(company.source.checkedAt) }) : null],
  ]),
]
