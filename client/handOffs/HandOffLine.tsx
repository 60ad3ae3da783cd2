import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useNarrow } from '../components/useNarrow.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'
import type { HandOffsSearch } from './handOffsSearch.ts'
import { usePlaceWords } from './usePlaceWords.ts'

const Row = styled(Link)`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(4)};
  border-left: 4px solid transparent;
  color: inherit;
  text-decoration: none;
  &:hover { background: ${tokens.colors.highlightLight4}; }
  &[aria-current='true'] { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight4}; }
  & strong, & span { overflow-wrap: anywhere; }
` as typeof Link
const Head = styled.span`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: ${tokens.space(1, 3)};
`

type Props = { row: HandOffRow; search: HandOffsSearch; shown: boolean }

/** One hand-off in a box: whose, what is needed, from where to where, and what is left of the promise. */
export const HandOffLine = ({ row, search, shown }: Props) => {
  const text = useText()
  const narrow = useNarrow()
  const { organisation, inside, whole } = usePlaceWords()
  const { handOffId, customer, need, from, to, state, clock, kind, ours } = row
  // Who it came to is known to themselves; whose they are matters to who sent it.
  const place = to && (ours ? whole(to) : (inside(to) ?? organisation(to)))
  const way = text('handOffs.way', { from: organisation(from), to: place ?? text('handOffs.way.choosing') })
  const face: ReactNode = (
    <>
      <Head>
        <strong dir="auto">{customer.name}</strong>
        {state === 'sent' ? null : <Tag>{text(`handOffs.state.${state}`)}</Tag>}
      </Head>
      <span dir="auto">{need ?? text('handOffs.noNeed')}</span>
      <Quiet>{[kind === 'referral' ? null : text(`handOffs.kind.${kind}`), way].filter(Boolean).join(' · ')}</Quiet>
      <PromiseLine clock={clock} bar />
    </>
  )
  // On a desk it opens beside the list, on a phone it is a page of its own.
  return narrow ? (
    <Row to="/hand-offs/$handOffId" params={{ handOffId }}>
      {face}
    </Row>
  ) : (
    <Row
      to="/hand-offs"
      search={{ ...search, shown: handOffId } as never}
      replace
      resetScroll={false}
      aria-current={shown ? 'true' : undefined}
    >
      {face}
    </Row>
  )
}
