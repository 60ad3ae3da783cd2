import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'

type Server = { organisation: OrganisationName; person: string; lastAt: string }

/** The organisations that wrote these events, each with its latest writer and time. `events` come latest first. */
export const serversOf = (events: readonly TimelineEvent[]): Server[] => {
  const found = new Map<string, Server>()
  for (const { author, occurredAt } of events) {
    const organisation = author?.organisation
    if (!organisation || found.has(organisation.id)) continue
    found.set(organisation.id, { organisation, person: author.name, lastAt: occurredAt })
  }
  return [...found.values()]
}
