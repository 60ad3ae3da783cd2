import { useId } from 'react'
import { styled } from 'styled-components'
import { PlanTemplateKey } from '#shared/plans/templates/PlanTemplateKey.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import { ChoiceGroup } from '../components/ChoiceGroup.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Choice = styled.label`
  display: flex;
  gap: ${tokens.space(3)};
  align-items: start;
  padding: ${tokens.space(3)};
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  cursor: pointer;
  & > input { flex: none; width: 20px; height: 20px; margin: 2px 0 0; accent-color: ${tokens.colors.highlightBase}; }
  & > span { display: grid; gap: ${tokens.space(1)}; }
  &:hover { border-color: ${tokens.colors.highlightBase}; }
  &:has(:checked) { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight4}; }
`

type Props = {
  value: PlanTemplateKey | undefined
  onChange: (template: PlanTemplateKey) => void
  problem: string | undefined
}

/** From which template a plan begins: each with when to choose it. */
export const TemplateChoice = ({ value, onChange, problem }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const name = useId()
  return (
    <ChoiceGroup aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{text('plans.begin.template')}</legend>
      {PlanTemplateKey.options.map((key) => (
        <Choice key={key}>
          <input type="radio" name={name} checked={value === key} onChange={() => onChange(key)} />
          <span>
            <b>{planTemplates[key].name[language]}</b>
            <Quiet>{planTemplates[key].about[language]}</Quiet>
          </span>
        </Choice>
      ))}
      <ProblemLine id={`${name}-problem`} problem={problem} />
    </ChoiceGroup>
  )
}
