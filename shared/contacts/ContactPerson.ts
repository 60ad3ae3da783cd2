import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { Language } from '#shared/languages/Language.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { MarketingChoice } from './MarketingChoice.ts'

/** A person in a role with a customer, as the viewer may see it; notes and marketing permissions are the viewer's own organisation's. */
export const ContactPerson = z.object({
  contactPersonId: z.string(),
  personId: z.string(),
  customerId: z.string(),
  name: z.string(),
  languages: z.array(Language),
  title: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  ended: z.boolean(),
  protected: z.boolean(),
  /** Who keeps the record and answers for it (6 §); null: the customer itself. */
  keptBy: OrganisationName.nullable(),
  /** Who checked it and when (8 §). */
  checkedBy: z.string(),
  checkedAt: z.iso.datetime(),
  /** The same person's roles with other customers, of those that the viewer may see. */
  otherRoles: z.array(
    z.object({ customerId: z.string(), customer: z.string(), title: z.string(), ended: z.boolean() }),
  ),
  notes: z.array(z.object({ noteId: z.string(), text: z.string(), by: z.string(), at: z.iso.datetime() })),
  /** The whole history, latest first: the first of a purpose is what holds. */
  marketing: z.array(MarketingChoice),
  bases: z.array(Basis).min(1),
  mayChange: z.boolean(),
  /** The name is changed by who first recorded the person. */
  mayRename: z.boolean(),
  /** Whether the viewer's organisation may keep notes and marketing permissions of its own. */
  mayNote: z.boolean(),
  version: z.number().int(),
})
export type ContactPerson = z.infer<typeof ContactPerson>
