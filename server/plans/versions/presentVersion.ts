import type { z } from 'zod'
import type { PlanVersion } from '#shared/plans/versions/PlanVersion.ts'
import type { VersionRecord } from './VersionRecord.ts'

/** A version without its text, as the customer's own people see it. */
export const presentVersion = ({
  _id,
  planId,
  sectionId,
  kind,
  name,
  at,
  by,
}: Omit<VersionRecord, 'state'>): z.input<typeof PlanVersion> => ({
  ...{ versionId: _id, planId, sectionId, kind, name, at: at.toISOString(), by },
})
