import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { previewPacket } from '#shared/handOffs/previewPacket.ts'
import { sendHandOff } from '#shared/handOffs/sendHandOff.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import { queryFor } from '../api/queryFor.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import type { ComposeSearch } from './composeSearch.ts'
import { choicesOf, type PacketDraft } from './packetDraft.ts'
import type { ReceiverDraft } from './ReceiverDraft.ts'
import { receiverOf } from './receiverOf.ts'
import { useHandOffCommand } from './useHandOffCommand.ts'

const NOBODY: ReceiverDraft = { organisationId: undefined, place: undefined }

/** A hand-off as it is being put together, what of it lacks a basis, and the way to send it. */
export const useCompose = (matter: Matter, mayTransfer: boolean) => {
  const text = useText()
  const navigate = useNavigate()
  const { kind: asked = 'referral' } = useSearch({ strict: false }) as ComposeSearch
  const [kind, setKind] = useState(mayTransfer ? asked : 'referral')
  const [receivers, setReceivers] = useState<ReceiverDraft[]>([NOBODY])
  const [message, setMessage] = useState('')
  const [draft, setDraft] = useState<PacketDraft>({ [matter.matterId]: { kind: 'matter', fields: [] } })
  const [tried, setTried] = useState(false)
  const { run, failure, running, settle } = useHandOffCommand(sendHandOff, matter.customerId)

  const to = receivers.flatMap((one) => receiverOf(one) ?? [])
  const isWhole = to.length === receivers.length
  const preview = useQuery({
    ...queryFor(previewPacket, { matterId: matter.matterId as never, to }),
    enabled: isWhole,
    placeholderData: (before) => before,
  })
  const items = isWhole ? (preview.data?.items ?? []) : []
  const choosing = receivers.length > 1
  const wholeLacks = isWhole && preview.data?.cover.bases.length === 0
  const asks = choosing || wholeLacks || items.some(({ recordId, lacks }) => lacks === 'customer' && draft[recordId])
  const isShort = message.trim() === ''

  const send = async (backKnowingly = false) => {
    setTried(true)
    if (!isWhole || isShort || !preview.data) return
    const goes = new Set(items.filter(({ lacks }) => lacks === null || lacks === 'customer').map((one) => one.recordId))
    const sent = await run({
      matterId: matter.matterId as never,
      ...{ kind, to, message, askCustomer: asks },
      packet: choicesOf(draft).filter(({ recordId }) => goes.has(recordId)),
      ...(backKnowingly ? { backKnowingly } : {}),
    })
    if (!sent) return
    confirmDone(text(asks ? 'compose.asked' : 'compose.sent'))
    await navigate({ to: '/matters/$matterId', params: { matterId: matter.matterId } })
  }
  return {
    ...{ kind, setKind, receivers, message, setMessage, draft, setDraft, tried, isWhole, isShort },
    ...{ preview, items, choosing, wholeLacks, asks, send, failure, running },
    setReceivers: (next: ReceiverDraft[]) => {
      settle()
      setReceivers(next)
    },
    addReceiver: () => setReceivers([...receivers, NOBODY]),
  }
}
export type Composing = ReturnType<typeof useCompose>
