import { styled } from 'styled-components'
import { grantsTexts } from '#shared/grants/grantsTexts.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { oysTexts } from '#shared/oys/oysTexts.ts'
import { useLive } from '../api/useLive.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { tokens } from '../theme/tokens.ts'
import { LastLooked } from './LastLooked.tsx'
import { LatestEvents } from './LatestEvents.tsx'
import { WaitingForYou } from './WaitingForYou.tsx'
import { WhoDoesWhat } from './WhoDoesWhat.tsx'
import { WhoSees } from './WhoSees.tsx'

addTexts({ ...oysTexts, ...grantsTexts, ...matterTexts })

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(6, 8)};
  align-items: start;
  grid-template-columns: minmax(0, 1fr);
  & > div { display: grid; gap: ${tokens.space(6)}; min-width: 0; }
  @media (min-width: 1160px) { grid-template-columns: minmax(0, 1fr) 400px; }
`

type Props = {
  customerId: string
  /** Whether the person decides on access: an accountant doesn't, so none of it waits for them. */
  gives: boolean
}

/** What every customer's home tells: what waits for me, who is doing what, who sees me, what happened last. */
export const HomeSections = ({ customerId, gives }: Props) => {
  useLive(customerId)
  return (
    <Columns>
      <div>
        {gives ? <WaitingForYou customerId={customerId} /> : null}
        <WhoDoesWhat customerId={customerId} />
      </div>
      <div>
        {gives ? <WhoSees customerId={customerId} /> : null}
        {gives ? <LastLooked customerId={customerId} /> : null}
        <LatestEvents customerId={customerId} />
      </div>
    </Columns>
  )
}
