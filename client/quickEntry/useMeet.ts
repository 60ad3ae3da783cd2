import { meetFounder } from '#shared/founders/meetFounder.ts'
import { useFounderCode as meetByCode } from '#shared/founders/useFounderCode.ts'
import { useCommand } from '../api/useCommand.ts'
import type { Caller } from './QuickDraft.ts'

/** Meet a founder who calls, by the code that they read out or as new. */
export const useMeet = (pick: (caller: Caller) => void) => {
  const coded = useCommand(meetByCode)
  const met = useCommand(meetFounder)
  const picked = (founder: { customerId: string; name: string }) => pick({ ...founder, businessId: null })
  return {
    byCode: (code: string) => coded.mutateAsync({ code }).then(picked, () => {}),
    asNew: (name: string) => met.mutateAsync({ name, contact: {} }).then(picked, () => {}),
    failure: coded.error ?? met.error,
  }
}
