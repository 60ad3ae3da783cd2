import type { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import { useText } from '../i18n/useText.ts'
import { useOrganisationNames } from './useOrganisationNames.ts'
import { useSayTime } from './useSayTime.ts'

type Chosen = { name: keyof TimelineFilters; words: string }

/** The filters in force beyond the kind, each in words. */
export const useFilterWords = ({ channel, topic, organisationId, from, until }: TimelineFilters): Chosen[] => {
  const text = useText()
  const { fullDay } = useSayTime()
  const nameOf = useOrganisationNames(organisationId !== undefined)
  const chosen: (Chosen | false | undefined)[] = [
    channel && { name: 'channel', words: text(`events.channel.${channel}`) },
    topic && { name: 'topic', words: text(`events.topic.${topic}`) },
    organisationId && { name: 'organisationId', words: nameOf(organisationId) || text('events.filter.someone') },
    from !== undefined && { name: 'from', words: text('events.filter.fromDay', { day: fullDay(from) }) },
    until !== undefined && { name: 'until', words: text('events.filter.untilDay', { day: fullDay(until) }) },
  ]
  return chosen.filter((one): one is Chosen => Boolean(one))
}
