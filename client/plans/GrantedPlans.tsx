import { useId } from 'react'
import { styled } from 'styled-components'
import { plansTexts } from '#shared/plans/plansTexts.ts'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { usePlans } from './usePlans.ts'

addTexts(plansTexts)

const Frame = styled.section`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 4)};
  align-items: center;
  & > h2 { font-size: 16px; line-height: 24px; font-weight: 600; }
  & > ul { display: flex; flex-wrap: wrap; gap: ${tokens.space(1, 4)}; margin: 0; padding: 0; list-style: none; }
  & li { display: flex; gap: ${tokens.space(2)}; align-items: center; min-height: 32px; }
  ${tokens.narrow} { & li { min-height: 44px; } }
`

/** The plans of a customer of which something is open to the viewer; nothing where nothing is. */
export const GrantedPlans = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { data } = usePlans(customerId)
  if (!data || data.items.length === 0) return null
  return (
    <Frame aria-labelledby={id}>
      <h2 id={id}>{text('plans.ofCustomer')}</h2>
      <ul>
        {data.items.map(({ planId, name, current }) => (
          <li key={planId}>
            <TextLink to="/plans/$planId" params={{ planId }} dir="auto">
              {name}
            </TextLink>
            {current ? <Tag $tone="good">{text('plans.current')}</Tag> : null}
          </li>
        ))}
      </ul>
    </Frame>
  )
}
