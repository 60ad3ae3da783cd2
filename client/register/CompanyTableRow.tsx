import { styled } from 'styled-components'
import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import { useText } from '../i18n/useText.ts'
import { Cell, NameCell, NameLink, Row } from './CompanyTable.styles.ts'
import { matchedNameText } from './matchedNameText.ts'
import { StatusTag } from './StatusTag.tsx'

const Matched = styled.div`
  font-size: 15px;
`

type Props = {
  company: CompanyRow
  index: number
  /** Pixels from the top of the list. */
  top: number
  measure: (element: Element | null) => void
}

/** One company of the list; on a phone the industry is left out and the rest stands in two lines. */
export const CompanyTableRow = ({ company, index, top, measure }: Props) => {
  const text = useText()
  const { name, businessId, matchedName, municipality, form, industry, status } = company
  return (
    <Row
      ref={measure}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      style={{ transform: `translateY(${top}px)` }}
    >
      <NameCell role="cell">
        <NameLink to="/companies/$businessId" params={{ businessId }}>
          {name}
        </NameLink>
        {matchedName ? <Matched>{text(matchedNameText(matchedName), { name: matchedName.name })}</Matched> : null}
      </NameCell>
      <Cell role="cell">{businessId}</Cell>
      <Cell role="cell">{municipality?.text}</Cell>
      <Cell role="cell">{form?.text}</Cell>
      <Cell role="cell" data-detail="true">
        {industry?.text}
      </Cell>
      <Cell role="cell">
        <StatusTag status={status} />
      </Cell>
    </Row>
  )
}
