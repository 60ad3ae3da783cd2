import type { Grant } from '#shared/grants/Grant.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'

/** From this many days on before its end, what is left is said too. */
const SOON = 30

/** A grant's end, use and origin as sentences. */
export const useGrantWords = () => {
  const text = useText()
  const { fullDay } = useSayTime()
  const dayOf = (instant: string) => fullDay(helsinkiTime(instant).day)
  return {
    until: ({ lastDay, daysLeft }: Pick<Grant, 'lastDay' | 'daysLeft'>): string =>
      daysLeft > SOON
        ? text('grants.until.day', { day: fullDay(lastDay) })
        : text('grants.until.left', { day: fullDay(lastDay), count: daysLeft }),
    soon: ({ daysLeft, state }: Grant): boolean => state === 'active' && daysLeft <= SOON,
    use: ({ lastUsedAt, timesIn90Days }: Grant['use']): string =>
      lastUsedAt ? text('grants.use.last', { day: dayOf(lastUsedAt), count: timesIn90Days }) : text('grants.use.never'),
    given: ({ givenBy, givenAt }: Grant): string =>
      givenBy.me
        ? text('grants.givenBy.me', { day: dayOf(givenAt) })
        : text('grants.givenBy', { name: givenBy.name, day: dayOf(givenAt) }),
    ended: ({ ended }: Grant): string => (ended ? text(`grants.ended.${ended.reason}`, { day: dayOf(ended.at) }) : ''),
  }
}
