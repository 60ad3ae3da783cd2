import { styled } from 'styled-components'
import type { ReviewableBreakGlass } from '#shared/breakGlass/ReviewableBreakGlass.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { useDidWords } from '../ledger/useDidWords.ts'
import { tokens } from '../theme/tokens.ts'

const List = styled.ul`
  margin: 0;
  padding-left: ${tokens.space(5)};
`

/** What break-glass opened to whoever used it: the same words as in the customer's ledger, and how many records. */
export const LookedAt = ({ looked }: Pick<ReviewableBreakGlass, 'looked'>) => {
  const text = useText()
  const did = useDidWords()
  if (looked.length === 0) return <Quiet>{text('reviews.looked.nothing')}</Quiet>
  return (
    <div>
      <Quiet>{text('reviews.looked')}</Quiet>
      <List>
        {looked.map(({ operation, records }) => (
          <li key={operation}>
            {text('ledger.did.many', { did: did({ operation, factType: null, byOrganisation: true }), count: records })}
          </li>
        ))}
      </List>
    </div>
  )
}
