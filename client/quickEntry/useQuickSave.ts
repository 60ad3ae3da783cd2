import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { logContact } from '#shared/events/logContact.ts'
import { sendHandOff } from '#shared/handOffs/sendHandOff.ts'
import { openMatter } from '#shared/matters/openMatter.ts'
import type { OfferedService } from '#shared/services/OfferedService.ts'
import { ApiError } from '../api/ApiError.ts'
import { useCommand } from '../api/useCommand.ts'
import type { Caller, QuickDraft } from './QuickDraft.ts'
import { saidParts } from './saidParts.ts'

/** What of a call is saved so far; what was saved is not saved again when a later part is retried. */
export type QuickSaved = {
  caller: Caller
  subject: string | null
  /** Whether the matter was opened here, or was there before. */
  opened: boolean
  matter: { matterId: string; need: string } | null
  sent: { to: OfferedService; asked: boolean } | null
}

type Upto = { matter: boolean; to: OfferedService | null; askCustomer?: boolean }

/** Save a call as far as it was written: open its matter, log it there, send it on. `keep` notes in the draft what is saved. */
export const useQuickSave = (keep: (part: Partial<QuickDraft>) => void) => {
  const queryClient = useQueryClient()
  const opening = useCommand(openMatter)
  const logging = useCommand(logContact)
  const sending = useCommand(sendHandOff)
  const [failure, setFailure] = useState<ApiError>()

  const opened = async (customerId: string, draft: QuickDraft): Promise<string> => {
    const { matterId } = await opening.mutateAsync({
      customerId: customerId as never,
      ...{ need: draft.need.trim(), description: saidParts(draft.said).text, topics: [], mine: true },
    })
    keep({ openedId: matterId })
    return matterId
  }
  const logged = async (customerId: string, draft: QuickDraft, matterId: string | null): Promise<string> => {
    const { subject, text } = saidParts(draft.said)
    const { eventId } = await logging.mutateAsync({
      ...{ customerId: customerId as never, matterId: matterId as never, reached: true },
      ...{ channel: 'call' as const, subject, text, topics: [], who: [], organisationIds: [] },
      occurredAt: draft.startedAt ?? new Date().toISOString(),
      ...{ class: 'service' as const, withheld: null, nextStep: null, otherCustomerIds: [] },
    })
    keep({ loggedId: eventId })
    return eventId
  }
  const carryOut = async (draft: QuickDraft, caller: Caller, { matter, to, askCustomer = false }: Upto) => {
    const { subject, text, problem } = saidParts(draft.said)
    const isCall = !draft.matterId && !problem
    const known = draft.matterId ?? draft.continues?.matterId ?? null
    const matterId = known ?? draft.openedId ?? (matter ? await opened(caller.customerId, draft) : null)
    const eventId = draft.loggedId ?? (isCall ? await logged(caller.customerId, draft, matterId) : null)
    const need = draft.need.trim()
    const answer =
      to && matterId
        ? await sending.mutateAsync({
            ...{ matterId: matterId as never, kind: draft.kind, askCustomer, message: text || need },
            to: [{ organisationId: to.organisation.id as never, serviceId: to.serviceId as never }],
            packet: eventId ? [{ kind: 'event' as const, recordId: eventId, fields: [] }] : [],
          })
        : null
    return {
      ...{ caller, subject: isCall ? subject : null, opened: known === null },
      matter: matterId ? { matterId, need } : null,
      sent: to && answer ? { to, asked: answer.state === 'awaitingCustomer' } : null,
    }
  }
  const save = async (draft: QuickDraft, upto: Upto): Promise<QuickSaved | undefined> => {
    if (!draft.caller) return undefined
    setFailure(undefined)
    try {
      return await carryOut(draft, draft.caller, upto)
    } catch (error) {
      if (error instanceof ApiError) setFailure(error)
      return undefined
    } finally {
      await queryClient.invalidateQueries()
    }
  }
  return {
    save,
    failure,
    settle: () => setFailure(undefined),
    isSaving: opening.isPending || logging.isPending || sending.isPending,
  }
}
