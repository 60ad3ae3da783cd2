import { styled } from 'styled-components'
import { Card } from '../components/Card.ts'
import { MoreButton } from '../components/MoreButton.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { HeldGrantRow } from './HeldGrantRow.tsx'
import type { useHeldGrants } from './useHeldGrants.ts'

const List = styled(Card)`
  padding: 0;
  ${tokens.narrow} { padding: 0; }
  ul { list-style: none; padding: 0; }
  li + li { border-top: ${tokens.line}; }
`

type Props = Pick<ReturnType<typeof useHeldGrants>, 'held' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>

/** What is open to the viewer, a row each, and the way to the rest. */
export const HeldList = ({ held, hasNextPage, isFetchingNextPage, fetchNextPage }: Props) => {
  const text = useText()
  return (
    <>
      {held && held.length > 0 ? (
        <List as="div">
          <ul>
            {held.map((grant) => (
              <HeldGrantRow key={grant.grantId} grant={grant} />
            ))}
          </ul>
        </List>
      ) : null}
      {hasNextPage ? <MoreButton label={text('held.more')} waits={isFetchingNextPage} onMore={fetchNextPage} /> : null}
    </>
  )
}
