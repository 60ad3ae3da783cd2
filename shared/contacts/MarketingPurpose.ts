import { z } from 'zod'

/** For what a person lets one organisation write to them beside its service; shared codes, never free text. */
export const MarketingPurpose = z.enum(['newsletter', 'events', 'surveys', 'services'])
export type MarketingPurpose = z.infer<typeof MarketingPurpose>
