import type { PermitOnPath } from '#shared/foundersPath/PermitOnPath.ts'
import type { Permit } from './PathRecord.ts'
import type { PathStepRecord } from './PathStepRecord.ts'

/** A permit or notification that a step asks for, as far as the customer has followed it; null of a step that asks none. */
export const presentPermit = (step: PathStepRecord, permit: Permit | undefined): PermitOnPath | null => {
  const { key, kind, title, authority, owner } = step.content
  if (kind === 'step') return null
  const authorityId = permit ? permit.authorityId : step.authorityId
  const asked = { stepKey: key, kind, title, authority: permit?.authority ?? authority ?? owner }
  if (!permit)
    return {
      ...{ permitId: null, ...asked, takesReports: authorityId !== null, told: false, state: null },
      ...{ askedOn: null, receivedOn: null, decidedOn: null, decisionUrl: null, needed: null },
      ...{ source: null, changedAt: null, version: 0 },
    }
  const { permitId, told, state, askedOn, receivedOn, decidedOn, decisionUrl, needed, source, version } = permit
  return {
    ...{ permitId, ...asked, takesReports: authorityId !== null, told, state },
    ...{ askedOn, receivedOn, decidedOn, decisionUrl, needed, source },
    ...{ changedAt: permit.changedAt.toISOString(), version },
  }
}
