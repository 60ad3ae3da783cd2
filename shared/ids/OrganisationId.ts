import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const OrganisationId = defineId('org')
export type OrganisationId = z.infer<typeof OrganisationId>
