import type { SessionAnswer } from '#shared/session/SessionAnswer.ts'
import { useSession } from '../access/useSession.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

export type ActingChoice = {
  /** The customer, null: the person's own organisation, or 'myself': as a guest. */
  customerId: string | null
  name: string
  /** In what capacity, and until when, in words. */
  capacity: string
  isCurrent: boolean
}

/** For whom the person may act, their organisation first, each with its capacity in words. */
export const useCapacities = (): ActingChoice[] => {
  const text = useText()
  const { language } = useLanguage()
  const { when } = useSayTime()
  const { actor, employer, customers, roleName, asMyself, openedToMe } = useSession()
  const capacityOf = ({ capacity, until }: SessionAnswer['customers'][number]): string => {
    const words = text(`actingFor.capacity.${capacity}`)
    return until ? `${words}, ${text('actingFor.until', { time: when(until) })}` : words
  }
  const work: ActingChoice[] = employer
    ? [
        {
          customerId: null,
          name: employer.name[language],
          capacity: `${text('actingFor.work')}, ${roleName[language]}`,
          isCurrent: actor.organisation !== null,
        },
      ]
    : []
  const own = customers.map((customer) => ({
    customerId: customer.customerId,
    name: customer.name,
    capacity: capacityOf(customer),
    isCurrent: actor.actsFor?.customerId === customer.customerId,
  }))
  const myself: ActingChoice[] =
    asMyself || (openedToMe && [...work, ...own].length > 0)
      ? [{ customerId: 'myself', name: actor.name, capacity: text('actingFor.myself'), isCurrent: asMyself }]
      : []
  return [...work, ...own, ...myself]
}
