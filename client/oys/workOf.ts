import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { serversOf } from '../desktop/serversOf.ts'

export type Work = {
  organisation: OrganisationName
  /** Who of the organisation was last in touch, and when; null: only a promise tells of it. */
  person: string | null
  lastAt: string | null
  promised: NextStep[]
}

/** Who is at work for a customer: organisations with something promised first (the first due first), then those last in touch. */
export const workOf = (steps: readonly NextStep[], contacts: readonly TimelineEvent[]): Work[] => {
  const found = new Map<string, Work>()
  for (const step of steps) {
    const work = found.get(step.organisation.id) ?? {
      organisation: step.organisation,
      person: null,
      lastAt: null,
      promised: [],
    }
    work.promised.push(step)
    found.set(step.organisation.id, work)
  }
  for (const { organisation, person, lastAt } of serversOf(contacts)) {
    const work = found.get(organisation.id) ?? { organisation, person, lastAt, promised: [] }
    found.set(organisation.id, { ...work, person, lastAt })
  }
  return [...found.values()]
}
