import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Textarea } from 'suomifi-ui-components'
import { acceptHandOff } from '#shared/handOffs/acceptHandOff.ts'
import { askCustomer } from '#shared/handOffs/askCustomer.ts'
import { giveMore } from '#shared/handOffs/giveMore.ts'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { previewPacket } from '#shared/handOffs/previewPacket.ts'
import { queryFor } from '../api/queryFor.ts'
import { CommandForm } from '../components/CommandForm.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { PacketChooser } from './PacketChooser.tsx'
import { choicesOf, type PacketDraft } from './packetDraft.ts'
import { useHandOffCommand } from './useHandOffCommand.ts'

type Props = { handOff: HandOff; move: 'accept' | 'giveMore' | 'askCustomer'; onClose: () => void }

/**
 * Put something in the packet of a hand-off that is under way: an answer to what the receiver asked, or what goes with a matter that
 * was asked for. What lacks a basis asks the customer instead.
 */
export const GiveForm = ({ handOff, move, onClose }: Props) => {
  const text = useText()
  const { handOffId, matterId, customerId, kind } = handOff
  const ids = { matterId: matterId as never, handOffId: handOffId as never }
  const preview = useQuery(queryFor(previewPacket, ids))
  const accepting = useHandOffCommand(acceptHandOff, customerId)
  const giving = useHandOffCommand(giveMore, customerId)
  const asking = useHandOffCommand(askCustomer, customerId)
  const [said, setSaid] = useState('')
  const [draft, setDraft] = useState<PacketDraft>({})
  const [tried, setTried] = useState(false)
  const isAnswer = kind !== 'pullRequest'
  const items = preview.data?.items ?? []
  const packet = choicesOf(draft)
  const lacks = items.some((item) => item.lacks === 'customer' && draft[item.recordId])
  const wholeLacks = preview.data?.cover.bases.length === 0
  const asks = move === 'askCustomer' || lacks || wholeLacks
  const isShort = isAnswer && move === 'giveMore' && said.trim() === ''
  const question = handOff.steps.findLast((step) => step.move === 'askMore')?.text

  const send = async () => {
    setTried(true)
    if (isShort || !preview.data) return
    const id = { handOffId: handOffId as never }
    const words = said.trim() ? { text: said } : {}
    const sent = asks
      ? await asking.run({ ...id, packet, ...words })
      : move === 'accept'
        ? await accepting.run({ ...id, contactOn: null, packet })
        : await giving.run({ ...id, text: said, packet })
    if (!sent) return
    confirmDone(
      text(asks ? 'handOffs.done.askCustomer' : move === 'accept' ? 'handOffs.done.give' : 'handOffs.done.giveMore'),
    )
    onClose()
  }
  const sendWords = asks ? 'handOffs.do.askCustomer' : move === 'accept' ? 'handOffs.do.give' : 'handOffs.do.giveMore'
  return (
    <CommandForm
      name={text(move === 'accept' ? 'handOffs.do.give' : `handOffs.do.${move}`)}
      send={text(sendWords)}
      sending={accepting.running || giving.running || asking.running}
      failure={accepting.failure ?? giving.failure ?? asking.failure}
      onSend={send}
      onClose={onClose}
    >
      {isAnswer && question ? (
        <div>
          <Quiet as="p">{text('handOffs.giveMore.asked')}</Quiet>
          <blockquote dir="auto">{question}</blockquote>
        </div>
      ) : null}
      {isAnswer ? (
        <Textarea
          labelText={text('handOffs.giveMore.what')}
          hintText={text('compose.message.hint')}
          value={said}
          onChange={({ target }) => setSaid(target.value)}
          status={tried && isShort ? 'error' : 'default'}
          {...(tried && isShort ? { statusText: text('handOffs.words.missing') } : {})}
          fullWidth
        />
      ) : (
        <p>{text('handOffs.give.what')}</p>
      )}
      {preview.isPending ? (
        <Waiting label={text('compose.packet.loading')}>
          <SkeletonLines widths={['70%', '60%', '80%']} />
        </Waiting>
      ) : null}
      {preview.error && !preview.data ? (
        <FailedState error={preview.error} title={text('compose.packet.failed')} retry={() => preview.refetch()} />
      ) : null}
      {preview.data ? <PacketChooser items={items} draft={draft} onChange={setDraft} /> : null}
      {asks && preview.data ? <p>{text('compose.asks')}</p> : null}
    </CommandForm>
  )
}
