import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { serversOf } from '../desktop/serversOf.ts'

export type Work = {
  organisation: OrganisationName
  /** Open matters that it is responsible for. */
  matters: MatterRow[]
  /** Who of the organisation was last in touch, and when; null: only a matter or a promise tells of it. */
  person: string | null
  lastAt: string | null
  promised: NextStep[]
}

type Told = { matters: readonly MatterRow[]; steps: readonly NextStep[]; contacts: readonly TimelineEvent[] }

/**
 * Who is at work for a customer: organisations with an open matter first, then those that have promised something (the first
 * due first), then those last in touch.
 */
export const workOf = ({ matters, steps, contacts }: Told): Work[] => {
  const found = new Map<string, Work>()
  const at = (organisation: OrganisationName): Work => {
    const work = found.get(organisation.id) ?? { organisation, matters: [], person: null, lastAt: null, promised: [] }
    found.set(organisation.id, work)
    return work
  }
  for (const row of matters) at(row.organisation).matters.push(row)
  for (const step of steps) at(step.organisation).promised.push(step)
  for (const { organisation, person, lastAt } of serversOf(contacts))
    Object.assign(at(organisation), { person, lastAt })
  return [...found.values()]
}
