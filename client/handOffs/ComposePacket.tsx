import { useId } from 'react'
import { styled } from 'styled-components'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { PacketChooser } from './PacketChooser.tsx'
import type { Composing } from './useCompose.ts'

const Block = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  grid-template-columns: minmax(0, 1fr);
`

/** What goes along, as the receiver will see it. */
export const ComposePacket = ({ composing }: { composing: Composing }) => {
  const text = useText()
  const id = useId()
  const { preview, items, draft, setDraft, isWhole } = composing
  const cover = preview.data?.cover
  const chosen = items.filter(({ recordId }) => draft[recordId])
  const asked = chosen.filter(({ lacks }) => lacks === 'customer').length
  return (
    <Block aria-labelledby={id}>
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
            {[
              text('compose.packet.chosen', { count: chosen.length }),
              asked > 0 ? text('compose.packet.asked', { count: asked }) : null,
            ]
              .filter(Boolean)
              .join(', ')}
          </Quiet>
        </>
      ) : null}
    </Block>
  )
}
