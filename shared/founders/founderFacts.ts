import { z } from 'zod'
import { Section } from '#shared/access/Section.ts'
import { defineEvent } from '#shared/events/defineEvent.ts'

/** A founder on the way to a company. */
export const founderFacts = [
  defineEvent('founder.met', z.strictObject({ organisation: z.string(), how: z.enum(['code', 'new', 'grant']) })),
  /** The person took as their own what an adviser had recorded of them as new. */
  defineEvent('founder.claimed', z.strictObject({ recordId: z.string() })),
  defineEvent('founder.becameCompany', z.strictObject({ businessId: z.string(), sharedSections: z.array(Section) })),
  defineEvent('customer.merged', z.strictObject({ mergedId: z.string(), businessId: z.string() })),
  defineEvent('customer.mergeUndone', z.strictObject({ mergedId: z.string(), businessId: z.string() })),
] as const
