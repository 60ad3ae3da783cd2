import { useQuery } from '@tanstack/react-query'
import { listAccessRequests } from '#shared/grants/listAccessRequests.ts'
import { listGrants } from '#shared/grants/listGrants.ts'
import { queryFor } from '../api/queryFor.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { granteeName } from '../grants/granteeName.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { useAnswers } from './useAnswers.ts'
import { useHandOffsWaiting } from './useHandOffsWaiting.ts'
import { useMattersWaiting } from './useMattersWaiting.ts'
import type { WaitingItem } from './WaitingItem.ts'

/** From this many days before its end on, a grant waits for a decision. */
const ENDING_DAYS = 30

/** What waits for the customer, the most pressing first: hand-offs, matters, requests, signatures, answers, ends. */
export const useWaiting = (customerId: string) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const requests = useQuery(queryFor(listAccessRequests, { customerId: customerId as never }))
  const grants = useQuery(queryFor(listGrants, { customerId: customerId as never }))
  const answers = useAnswers(customerId)
  const matters = useMattersWaiting(customerId)
  const handOffs = useHandOffsWaiting(customerId)

  const asked = (requests.data?.items ?? [])
    .filter(({ state, mayAnswer }) => state === 'waiting' && mayAnswer)
    .map(
      (request): WaitingItem => ({
        key: request.requestId,
        title: text('oys.waiting.request', { name: granteeName(request.to, language) }),
        detail: request.purpose,
        action: text('oys.waiting.request.do'),
        to: '/access',
        hash: request.requestId,
      }),
    )
  const given = (grants.data?.items ?? []).flatMap((grant): WaitingItem[] => {
    const { grantId, state, may, daysLeft, lastDay } = grant
    const name = granteeName(grant.to, language)
    const place = { key: grantId, to: '/access' as const, hash: grantId }
    if (state === 'waitingSignature' && may.sign)
      return [
        {
          ...place,
          title: text('oys.waiting.sign', { name }),
          detail: grant.purpose,
          action: text('oys.waiting.sign.do'),
        },
      ]
    if (state === 'waitingSignature')
      return [{ ...place, title: text('oys.waiting.signed', { name }), action: text('oys.waiting.signed.do') }]
    if (state !== 'active' || daysLeft > ENDING_DAYS) return []
    return [
      {
        ...place,
        title: text('oys.waiting.ending', { name, day: fullDay(lastDay) }),
        detail: text('oys.waiting.ending.what'),
        action: text('oys.waiting.ending.do'),
      },
    ]
  })
  return {
    items: [
      ...handOffs.items,
      ...matters.items,
      ...asked,
      ...given.filter(({ detail }) => detail),
      ...answers,
      ...given.filter(({ detail }) => !detail),
    ],
    pending: requests.isPending || grants.isPending || matters.pending || handOffs.pending,
    error:
      (requests.data ? null : requests.error) ?? (grants.data ? null : grants.error) ?? matters.error ?? handOffs.error,
    retry: () => Promise.all([requests.refetch(), grants.refetch(), matters.retry(), handOffs.retry()]),
  }
}
