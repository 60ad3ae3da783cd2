import { styled } from 'styled-components'
import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { matchedNameText } from './matchedNameText.ts'
import { StatusTag } from './StatusTag.tsx'

const Name = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(0, 2)};
  align-items: baseline;
  font-weight: 600;
`
const Line = styled(Quiet)`
  display: block;
  font-size: 15px;
`

type Facts = Pick<CompanyRow, 'name' | 'businessId' | 'matchedName' | 'municipality' | 'form' | 'status'>

/** Enough to tell two companies of the same name apart: name, the name that matched, number, town, form and state. */
export const CompanyFacts = ({ company }: { company: Facts }) => {
  const text = useText()
  const { name, matchedName, businessId, municipality, form, status } = company
  return (
    <>
      <Name>
        {name}
        {status === 'active' ? null : <StatusTag status={status} />}
      </Name>
      {matchedName ? <Line>{text(matchedNameText(matchedName), { name: matchedName.name })}</Line> : null}
      <Line>{[businessId, municipality?.text, form?.text].filter(Boolean).join(' · ')}</Line>
    </>
  )
}
