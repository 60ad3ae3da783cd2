import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { listCustomerMatters } from '#shared/matters/listCustomerMatters.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { queryFor } from '../api/queryFor.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

/** As many as one looks through while talking; the others are on the customer's page. */
const SHOWN = 5

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  margin-top: ${tokens.space(2)};
`
const Choices = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(2)};
`
const Choice = styled.button`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(0, 3)};
  width: 100%;
  min-height: 44px;
  padding: ${tokens.space(2, 4)};
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  color: inherit;
  font: inherit;
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;
  &:hover { background: ${tokens.colors.highlightLight4}; }
`

type Props = { customerId: string; pick: (matter: MatterRow) => void }

/** The caller's open matters: a call that goes on with one is logged there, and no second one is opened. */
export const ContinueMatter = ({ customerId, pick }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const asked = { customerId: customerId as never, state: 'open' as const, limit: SHOWN }
  const { data } = useQuery(queryFor(listCustomerMatters, asked))
  // Without them a call is written as before: what fails here is no reason to stop.
  if (!data || data.items.length === 0) return null
  return (
    <Frame>
      <Quiet id="quick-continue">{text('quick.continue')}</Quiet>
      <Choices aria-labelledby="quick-continue">
        {data.items.map((matter) => (
          <li key={matter.matterId}>
            <Choice type="button" onClick={() => pick(matter)}>
              <span dir="auto">{matter.need}</span>
              <Quiet>{[matter.organisation.name[language], matter.responsible?.name].filter(Boolean).join(', ')}</Quiet>
            </Choice>
          </li>
        ))}
      </Choices>
    </Frame>
  )
}
