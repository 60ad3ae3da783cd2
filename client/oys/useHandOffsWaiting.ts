import { useQuery } from '@tanstack/react-query'
import { listCustomerHandOffs } from '#shared/handOffs/listCustomerHandOffs.ts'
import { ownHandOffTexts } from '#shared/handOffs/ownHandOffTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import type { WaitingItem } from './WaitingItem.ts'

addTexts(ownHandOffTexts)

/** Hand-offs that wait for the customer's yes, or for their choice among providers. */
export const useHandOffsWaiting = (customerId: string) => {
  const text = useText()
  const { language } = useLanguage()
  const found = useQuery(queryFor(listCustomerHandOffs, { customerId: customerId as never, state: 'open' }))
  const items = (found.data?.items ?? [])
    .filter(({ may }) => may.some((move) => move === 'agree' || move === 'choose'))
    .map(({ handOffId, need, from, may }): WaitingItem => {
      const chooses = may.includes('choose')
      const name = from.organisation.name[language]
      return {
        ...{ key: handOffId, handOffId, to: '/hand-offs/$handOffId' as const },
        title: text(chooses ? 'ownHandOffs.waiting.choose' : 'ownHandOffs.waiting.title', { from: name }),
        ...(need ? { detail: need } : {}),
        action: text('ownHandOffs.answer'),
      }
    })
  return { items, pending: found.isPending, error: found.data ? null : found.error, retry: found.refetch }
}
