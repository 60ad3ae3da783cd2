import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { styled } from 'styled-components'
import { IconChevronDown } from 'suomifi-icons'
import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useSectionTitle } from './useSectionTitle.ts'

const Frame = styled.div`
  position: relative;
  display: grid;
  gap: ${tokens.space(2)};
  & > label { font-weight: 600; }
  & > svg { position: absolute; right: 14px; bottom: 16px; width: 12px; height: 12px; pointer-events: none; }
  & > select {
    width: 100%;
    height: 44px;
    padding: ${tokens.space(0, 9, 0, 3)};
    border: 1px solid ${tokens.colors.highlightBase};
    border-radius: ${tokens.radius};
    background: ${tokens.colors.highlightLight4};
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-overflow: ellipsis;
    appearance: none;
  }
`

type Props = { plan: Plan; open: PlanSection | undefined }

/** On a phone the sections are one line: the browser's own list, a wheel at the thumb. */
export const SectionChooser = ({ plan, open }: Props) => {
  const text = useText()
  const id = useId()
  const navigate = useNavigate()
  const titleOf = useSectionTitle(plan)
  const { planId, sections } = plan
  const choose = (section: string) =>
    navigate({ to: '/plans/$planId', params: { planId }, search: { section: section as never }, resetScroll: false })
  return (
    <Frame>
      <label htmlFor={id}>{text('plan.section.choose')}</label>
      <select
        id={id}
        value={open?.sectionId ?? ''}
        onChange={(event) => choose(event.target.value)}
        data-visit="sections granted calculations"
      >
        {open ? null : <option value="">{text('plan.section.open')}</option>}
        {sections.map((section, place) => (
          <option key={section.sectionId} value={section.sectionId}>
            {place + 1}. {titleOf(section)}
          </option>
        ))}
      </select>
      <IconChevronDown />
    </Frame>
  )
}
