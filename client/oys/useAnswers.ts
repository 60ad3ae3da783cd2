import { useQuery } from '@tanstack/react-query'
import { listInquiries } from '#shared/inquiries/listInquiries.ts'
import { queryFor } from '../api/queryFor.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import type { WaitingItem } from './WaitingItem.ts'

const LATEST = 100
/** For how many days an answer is news. */
const NEWS_DAYS = 14
const DAY_MS = 86_400_000

/** Answers that came to the customer's questions of late. */
export const useAnswers = (customerId: string): WaitingItem[] => {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery(queryFor(listInquiries, { customerId: customerId as never, limit: LATEST }))
  const since = new Date(Date.now() - NEWS_DAYS * DAY_MS).toISOString()
  return (data?.items ?? []).flatMap(({ inquiryId, kind, to, answer }): WaitingItem[] => {
    if (!answer || !to || answer.at < since) return []
    const name = to.name[language]
    return [
      {
        key: inquiryId,
        title: text(kind === 'why' ? 'oys.waiting.answer' : 'oys.waiting.correction', { name }),
        detail: answer.text,
        action: text('oys.waiting.answer.do'),
        to: kind === 'why' ? '/ledger' : '/my-data',
      },
    ]
  })
}
