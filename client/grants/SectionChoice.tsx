import { styled } from 'styled-components'
import type { Section } from '#shared/access/Section.ts'
import { grantedPlanTexts } from '#shared/grants/grantedPlanTexts.ts'
import { ChoiceGroup } from '../components/ChoiceGroup.ts'
import { Quiet } from '../components/Quiet.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Choice = styled.label`
  display: grid;
  grid-template-columns: 24px minmax(0, 1fr);
  gap: ${tokens.space(0, 3)};
  min-height: 44px;
  align-items: center;
  padding: ${tokens.space(2, 3)};
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  cursor: pointer;
  & > input { width: 20px; height: 20px; margin: 0; accent-color: ${tokens.colors.highlightBase}; }
  & strong { display: block; font-weight: 600; }
  &:hover { border-color: ${tokens.colors.highlightBase}; }
  &:has(:checked) { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight4}; }
`
const Problem = styled.p`
  color: ${tokens.colors.alertBase};
  font-weight: 600;
`

addTexts(grantedPlanTexts)

type Props = {
  legend: string
  hint?: string
  offered: readonly Section[]
  chosen: readonly Section[]
  onChange: (chosen: Section[]) => void
  problem?: string | undefined
}

/** Sections to open, each with what it holds; big enough for a thumb. */
export const SectionChoice = ({ legend, hint, offered, chosen, onChange, problem }: Props) => {
  const text = useText()
  const toggle = (section: Section, on: boolean) =>
    onChange(offered.filter((other) => (other === section ? on : chosen.includes(other))))
  return (
    <ChoiceGroup aria-invalid={problem ? true : undefined}>
      <legend>{legend}</legend>
      {hint ? <Quiet as="p">{hint}</Quiet> : null}
      {offered.map((section) => (
        <Choice key={section}>
          <input
            type="checkbox"
            checked={chosen.includes(section)}
            onChange={({ target }) => toggle(section, target.checked)}
          />
          <span>
            <strong>{text(`grants.section.${section}`)}</strong>
            <Quiet>{text(`grants.section.${section}.what`)}</Quiet>
          </span>
        </Choice>
      ))}
      {problem ? <Problem role="alert">{problem}</Problem> : null}
    </ChoiceGroup>
  )
}
