import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { IconPlus } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { matterPageTexts } from '#shared/matters/matterPageTexts.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { useCustomerBases } from '../access/useCustomerBases.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Fold } from '../components/Fold.tsx'
import { MoreButton } from '../components/MoreButton.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { MatterLine } from './MatterLine.tsx'
import { OpenMatterForm } from './OpenMatterForm.tsx'
import { useCustomerMatters } from './useCustomerMatters.ts'

addTexts({ ...matterTexts, ...matterPageTexts })

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  justify-items: stretch;
  & > button { justify-self: start; }
  ul { margin: 0; padding: 0; list-style: none; }
`

type Props = {
  customerId: string
  /** What the rules look at. */
  customer: { kind: 'company' | 'founder'; metBy?: string[] }
}

/** A customer's matters as an adviser sees them: open ones first, ended ones folded away; and the way to open one. */
export const MattersCard = ({ customerId, customer }: Props) => {
  const text = useText()
  const id = useId()
  const [opening, setOpening] = useState(false)
  const mayOpen = useCustomerBases(customerId, 'open', 'Customer', { _id: customerId, ...customer }).length > 0
  const { open, ended, data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useCustomerMatters(customerId)
  const none = data && open.length === 0
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('matter.customers')}</CardTitle>
      <Stack>
        {isPending ? (
          <Waiting label={text('board.loading')}>
            <SkeletonLines widths={['70%', '40%', '60%']} />
          </Waiting>
        ) : null}
        {error && !data ? <FailedState error={error} title={text('board.failed')} retry={() => refetch()} /> : null}
        {none ? <Quiet>{text(mayOpen ? 'matter.customers.none' : 'matter.customers.noneToReader')}</Quiet> : null}
        {open.length > 0 ? (
          <ul>
            {open.map((row) => (
              <MatterLine key={row.matterId} row={row} />
            ))}
          </ul>
        ) : null}
        {opening ? <OpenMatterForm customerId={customerId} onClose={() => setOpening(false)} /> : null}
        {mayOpen && !opening ? (
          <Button variant="secondary" icon={<IconPlus />} onClick={() => setOpening(true)}>
            {text('matter.open.do')}
          </Button>
        ) : null}
        {ended.length > 0 ? (
          <Fold title={text('matter.customers.ended')}>
            <ul>
              {ended.map((row) => (
                <MatterLine key={row.matterId} row={row} />
              ))}
            </ul>
          </Fold>
        ) : null}
        {hasNextPage ? (
          <MoreButton label={text('matter.more')} waits={isFetchingNextPage} onMore={() => fetchNextPage()} />
        ) : null}
      </Stack>
    </Card>
  )
}
