import { Link } from '@tanstack/react-router'
import { styled } from 'styled-components'
import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useSectionTitle } from './useSectionTitle.ts'

const List = styled.ol`
  display: grid;
  margin: 0;
  padding: 0;
  list-style: none;
  counter-reset: section;
`
const SectionLink = styled(Link)`
  display: flex;
  gap: ${tokens.space(2)};
  padding: ${tokens.space(2, 3)};
  border-left: 3px solid ${tokens.colors.depthLight2};
  color: ${tokens.colors.blackBase};
  text-decoration: none;
  overflow-wrap: anywhere;
  counter-increment: section;
  &::before { content: counter(section) '.'; flex: none; min-width: 24px; color: ${tokens.colors.depthDark1}; }
  &:hover { background: ${tokens.colors.depthLight3}; }
  &[aria-current] { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight4}; font-weight: 600; }
` as typeof Link

type Props = { plan: Plan; open: PlanSection | undefined }

/** The sections of a plan in order; the one that is open is marked. */
export const SectionNav = ({ plan, open }: Props) => {
  const text = useText()
  const titleOf = useSectionTitle(plan)
  const { planId, sections } = plan
  return (
    <nav aria-label={text('plan.sections')} data-visit="sections granted">
      <List>
        {sections.map((section) => (
          <li key={section.sectionId}>
            <SectionLink
              to="/plans/$planId"
              params={{ planId }}
              search={{ section: section.sectionId as never }}
              // Whether it is open is ours to say: the router compares addresses, and without `section` the first is.
              activeOptions={{ exact: true, includeSearch: true }}
              activeProps={{}}
              aria-current={section === open ? 'page' : undefined}
              resetScroll={false}
              data-visit={section.part === 'calculations' ? 'calculations' : undefined}
            >
              <span dir="auto">{titleOf(section)}</span>
            </SectionLink>
          </li>
        ))}
      </List>
    </nav>
  )
}
