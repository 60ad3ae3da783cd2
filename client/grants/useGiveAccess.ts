import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { z } from 'zod'
import type { Grant } from '#shared/grants/Grant.ts'
import type { GranteeChoice } from '#shared/grants/GranteeChoice.ts'
import { giveGrant } from '#shared/grants/giveGrant.ts'
import { withdrawGrant } from '#shared/grants/withdrawGrant.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import type { AccessDraft } from './AccessDraft.ts'
import { useGivenWords } from './useGivenWords.ts'

type Chosen = Pick<AccessDraft, 'sections' | 'right' | 'purpose'> & {
  to: z.input<typeof GranteeChoice>
  lastDay: string
}

/** Give the access that was chosen, say so with the way to take it back, and return to the list. */
export const useGiveAccess = (customerId: string, name: string) => {
  const text = useText()
  const given = useGivenWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const command = useCommand(giveGrant)
  const taking = useCommand(withdrawGrant)
  const ids = { customerId: customerId as never }

  const takeBack = async ({ grantId }: Grant) => {
    await taking.mutateAsync({ ...ids, grantId: grantId as never })
    await invalidateCustomer(queryClient, customerId)
    confirmDone(text('grants.done.withdrawn', { name }))
  }
  return {
    pending: command.isPending,
    failure: command.error,
    give: async ({ to, sections, right, purpose, lastDay }: Chosen) => {
      const grant = await command.mutateAsync({ ...ids, to, sections, right, purpose: purpose.trim(), lastDay })
      await invalidateCustomer(queryClient, customerId)
      await navigate({ to: '/access' })
      confirmDone(given(grant, name), () => {
        takeBack(grant).catch(() => confirmDone(text('grants.failed')))
      })
    },
  }
}
