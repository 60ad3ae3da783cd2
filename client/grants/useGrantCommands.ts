import { useQueryClient } from '@tanstack/react-query'
import type { Grant } from '#shared/grants/Grant.ts'
import { giveGrant } from '#shared/grants/giveGrant.ts'
import { resendInvitation } from '#shared/grants/resendInvitation.ts'
import { signGrant } from '#shared/grants/signGrant.ts'
import { withdrawGrant } from '#shared/grants/withdrawGrant.ts'
import { ApiError } from '../api/ApiError.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { granteeChoiceOf } from './granteeChoiceOf.ts'
import { granteeName } from './granteeName.ts'
import { useGivenWords } from './useGivenWords.ts'

/** What a customer does to a grant with one press: end it (and take that back), sign it, send its invitation again. */
export const useGrantCommands = (grant: Grant) => {
  const text = useText()
  const given = useGivenWords()
  const { language } = useLanguage()
  const queryClient = useQueryClient()
  const give = useCommand(giveGrant)
  const end = useCommand(withdrawGrant)
  const signing = useCommand(signGrant)
  const sending = useCommand(resendInvitation)
  const { customerId, grantId } = grant as Grant & { customerId: never; grantId: never }
  const name = granteeName(grant.to, language)

  const done = async (said: string, undo?: () => unknown) => {
    await invalidateCustomer(queryClient, customerId)
    confirmDone(said, undo)
  }
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act()
    } catch (error) {
      // What was pressed may be gone from the page by now: it is said, and the page shows how it stands.
      confirmDone((error instanceof ApiError && error.message) || text('grants.failed'))
      await invalidateCustomer(queryClient, customerId)
    }
  }
  const again = () =>
    attempt(async () => {
      const to = granteeChoiceOf(grant.to, language)
      if (!to) return
      const { sections, right, purpose, lastDay } = grant
      const anew = await give.mutateAsync({ customerId, to, sections, right, purpose, lastDay })
      await done(anew.state === 'active' ? text('grants.done.again', { name }) : given(anew, name))
    })
  return {
    busy: end.isPending || signing.isPending || sending.isPending,
    withdraw: () =>
      attempt(async () => {
        await end.mutateAsync({ customerId, grantId })
        await done(text('grants.done.withdrawn', { name }), granteeChoiceOf(grant.to, language) ? again : undefined)
      }),
    sign: () =>
      attempt(async () => {
        await signing.mutateAsync({ customerId, grantId })
        await done(text('grants.done.signed', { name }))
      }),
    resend: () =>
      attempt(async () => {
        await sending.mutateAsync({ customerId, grantId })
        await done(text('grants.done.resent'))
      }),
  }
}
