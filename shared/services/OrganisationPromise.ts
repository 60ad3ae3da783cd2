import { z } from 'zod'
import { Promised } from '#shared/promise/Promised.ts'

/** What an organisation promises of its services; version 0: it has said nothing, and the common promise holds. */
export const OrganisationPromise = z.object({ promised: Promised, version: z.number().int() })
export type OrganisationPromise = z.infer<typeof OrganisationPromise>
