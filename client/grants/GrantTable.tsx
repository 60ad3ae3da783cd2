import { styled } from 'styled-components'
import { Section } from '#shared/access/Section.ts'
import type { Grant } from '#shared/grants/Grant.ts'
import { grantedPlanTexts } from '#shared/grants/grantedPlanTexts.ts'
import { Card } from '../components/Card.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { GrantTableRow } from './GrantTableRow.tsx'

addTexts(grantedPlanTexts)

const Frame = styled(Card)`
  padding: 0;
  overflow-x: auto;
  ${tokens.narrow} { padding: 0; }
`
const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  th, td { padding: ${tokens.space(3)}; text-align: left; vertical-align: top; }
  th:first-child, td:first-child { padding-left: ${tokens.space(5)}; }
  thead th { overflow-wrap: normal; font-weight: 600; border-bottom: 1px solid ${tokens.colors.depthLight1}; vertical-align: bottom; }
  tbody tr + tr:not([data-below]) > * { border-top: ${tokens.line}; }
  tbody th { font-weight: 400; min-width: 220px; }
  td { overflow-wrap: normal; }
  td[data-until] { min-width: 132px; }
  td:last-child { min-width: 148px; }
  td[data-section] { text-align: center; }
  th[data-section] { text-align: center; }
`

/** What one looks for also where nobody has it; the rest has a column where somebody does. */
const ALWAYS: readonly Section[] = ['basic', 'contacts', 'events', 'traces']
const isOfPlan = (section: Section): boolean => section.startsWith('plan.')

/** The matrix on a desk: who in rows, sections in columns. */
export const GrantTable = ({ grants, labelledBy }: { grants: readonly Grant[]; labelledBy: string }) => {
  const text = useText()
  const given = new Set(grants.flatMap(({ sections }) => sections))
  const withPlan = [...given].some(isOfPlan)
  const sections = Section.options.filter(
    (section) => !isOfPlan(section) && (ALWAYS.includes(section) || given.has(section)),
  )
  return (
    <Frame as="div">
      <Table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{text('grants.table.who')}</th>
            {sections.map((section) => (
              <th key={section} scope="col" data-section>
                {text(`grants.section.${section}`)}
              </th>
            ))}
            {withPlan ? <th scope="col">{text('grants.table.plan')}</th> : null}
            <th scope="col">{text('grants.table.until')}</th>
            <th scope="col">{text('grants.table.does')}</th>
          </tr>
        </thead>
        <tbody>
          {grants.map((grant) => (
            <GrantTableRow key={grant.grantId} grant={grant} sections={sections} withPlan={withPlan} />
          ))}
        </tbody>
      </Table>
    </Frame>
  )
}
