import { styled } from 'styled-components'
import { IconArrowRight } from 'suomifi-icons'
import type { Plan } from '#shared/plans/Plan.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Row = styled.li`
  position: relative;
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${tokens.space(3)};
  padding: ${tokens.space(4)};
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  &:hover { border-color: ${tokens.colors.highlightBase}; }
  & > div { display: grid; gap: ${tokens.space(1)}; min-width: 0; overflow-wrap: anywhere; }
  /* The whole row leads where its name does. */
  a::after { content: ''; position: absolute; inset: 0; }
  & > svg { flex: none; width: 20px; height: 20px; color: ${tokens.colors.highlightBase}; }
`
const Name = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 3)};
  align-items: center;
  font-weight: 600;
`

/** One plan in a list: its name, what it is for, and whether it is the one that is gone by. */
export const PlanRow = ({ plan }: { plan: Plan }) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const { planId, name, current, template, sections, begunAt } = plan
  const facts = [
    planTemplates[template].name[language],
    text('plans.row.sections', { count: sections.length }),
    text('plans.row.begun', { day: fullDay(helsinkiTime(Date.parse(begunAt)).day) }),
  ]
  return (
    <Row>
      <div>
        <Name>
          <TextLink to="/plans/$planId" params={{ planId }} dir="auto">
            {name}
          </TextLink>
          {current ? <Tag $tone="good">{text('plans.current')}</Tag> : null}
        </Name>
        <Quiet>{facts.join(' · ')}</Quiet>
      </div>
      <IconArrowRight />
    </Row>
  )
}
