import { useId } from 'react'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { PacketChooser } from './PacketChooser.tsx'
import type { Composing } from './useCompose.ts'

/** What goes along, as the receiver will see it. */
export const ComposePacket = ({ composing }: { composing: Composing }) => {
  const text = useText()
  const id = useId()
  const { preview, items, draft, setDraft, isWhole } = composing
  const cover = preview.data?.cover
  const count = items.filter(({ recordId }) => draft[recordId]).length
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('compose.packet')}</CardTitle>
      {isWhole ? (
        <Quiet as="p">{text('compose.packet.lead')}</Quiet>
      ) : (
        <Quiet as="p">{text('compose.packet.first')}</Quiet>
      )}
      {isWhole && preview.isPending ? (
        <Waiting label={text('compose.packet.loading')}>
          <SkeletonLines widths={['70%', '60%', '80%', '70%']} />
        </Waiting>
      ) : null}
      {isWhole && preview.error && !preview.data ? (
        <FailedState error={preview.error} title={text('compose.packet.failed')} retry={() => preview.refetch()} />
      ) : null}
      {isWhole && cover ? (
        <>
          <p>{text('compose.cover', { customer: cover.customer.name, need: cover.need })}</p>
          <PacketChooser items={items} draft={draft} onChange={setDraft} />
          <Quiet as="p" role="status">
            {text('compose.packet.chosen', { count })}
          </Quiet>
        </>
      ) : null}
    </Card>
  )
}
