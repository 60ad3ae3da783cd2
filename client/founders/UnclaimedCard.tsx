import { useId } from 'react'
import { styled } from 'styled-components'
import { makeClaimCode } from '#shared/founders/makeClaimCode.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { OneTimeCode } from './OneTimeCode.tsx'

const Parts = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  h2 { margin: 0; }
`

/** A record of a person who does not hold it yet: the code by which they take it as their own. */
export const UnclaimedCard = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  return (
    <Parts aria-labelledby={id}>
      <CardTitle id={id}>{text('founders.page.unclaimed')}</CardTitle>
      <p>{text('founders.page.unclaimed.what')}</p>
      <OneTimeCode contract={makeClaimCode} customerId={customerId} make="founders.page.claimCode" />
    </Parts>
  )
}
