import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { useCustomerMatters } from '../matters/useCustomerMatters.ts'
import type { WaitingItem } from './WaitingItem.ts'

/** Matters in which something waits for the customer: what was asked of them, or their word on who handles it. */
export const useMattersWaiting = (customerId: string) => {
  const text = useText()
  const { language } = useLanguage()
  const { open, isPending, data, error, refetch } = useCustomerMatters(customerId)
  const itemOf = (row: MatterRow): WaitingItem[] => {
    const { matterId, need, status, statusReason, waitsForAnswer, organisation } = row
    const place = { key: matterId, matterId, to: '/matters/$matterId' as const }
    const name = organisation.name[language]
    if (status === 'waitingForCustomer')
      return [
        {
          ...{ ...place, title: text('oys.waiting.matter', { need }), action: text('oys.waiting.matter.do') },
          ...(statusReason ? { detail: statusReason } : {}),
        },
      ]
    if (!waitsForAnswer) return []
    return [
      {
        ...place,
        title: text('oys.waiting.handler', { name }),
        detail: need,
        action: text('oys.waiting.handler.do'),
      },
    ]
  }
  return { items: open.flatMap(itemOf), pending: isPending, error: data ? null : error, retry: refetch }
}
