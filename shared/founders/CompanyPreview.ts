import { z } from 'zod'
import { DataClass } from '#shared/access/DataClass.ts'
import { Section } from '#shared/access/Section.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

const Follows = z.object({
  /** Of each class how many; none is left out. */
  events: z.array(z.object({ class: DataClass, count: z.number().int() })),
  nextSteps: z.number().int(),
  grants: z.number().int(),
  contactDetails: z.boolean(),
  /** Matters with their hand-offs, documents and messages with advisers. */
  matters: z.number().int(),
  documents: z.number().int(),
  messages: z.number().int(),
  /** Business plans, with what is written in them and said of it. */
  plans: z.number().int(),
  /** Organisations that have met the founder: they go on seeing what they saw. */
  metBy: z.array(OrganisationName),
})

/** What becoming a company would mean: what follows, what co-owners see, and what the register brings. */
export const CompanyPreview = z.object({
  businessId: z.string(),
  /** All of the founder's, which keeps class and audience. */
  follows: Follows,
  /** What each section would show to co-owners of the time before the company; `count` null where it isn't countable yet. */
  sections: z.array(z.object({ section: Section, count: z.number().int().nullable() })),
  /** The register's record of the company, joined to this one; null: the register doesn't hold it yet. */
  registered: z
    .object({
      name: z.string(),
      /** Field by field: what the founder's record says now, and what it will say. */
      fields: z.array(
        z.object({
          field: z.enum(['name', 'businessId', 'form', 'municipality', 'industry', 'status', 'address']),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
      /** Events of the register's record that the caller will find in the same timeline. */
      events: z.number().int(),
    })
    .nullable(),
  /** Days in which all of it can be undone. */
  undoDays: z.number().int(),
})
export type CompanyPreview = z.infer<typeof CompanyPreview>
