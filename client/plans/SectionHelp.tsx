import { styled } from 'styled-components'
import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { Fold } from '../components/Fold.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { sectionGuide } from './sectionGuide.ts'

const Inside = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  max-width: 680px;
  padding: ${tokens.space(4)};
  border-left: 4px solid ${tokens.colors.highlightLight2};
  background: ${tokens.colors.whiteBase};
  & h3 { font-size: 16px; font-weight: 600; }
  & ul { display: grid; gap: ${tokens.space(1)}; margin: 0; padding-left: ${tokens.space(5)}; }
`

type Props = { plan: Plan; section: PlanSection; open: boolean; onOpen: (open: boolean) => void }

/** What to write here, what to answer, and how somebody else did: one press away, for who writes the section. */
export const SectionHelp = ({ plan, section, open, onOpen }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const guide = sectionGuide(plan, section)
  if (!guide || !section.mayComment) return null
  return (
    <div data-visit="help">
      <Fold title={text('plan.help')} open={open} onOpen={onOpen}>
        <Inside>
          <p>{guide.guidance[language]}</p>
          <h3>{text('plan.help.questions')}</h3>
          <ul>
            {guide.questions.map((question) => (
              <li key={question.fi}>{question[language]}</li>
            ))}
          </ul>
          <Fold title={text('plan.help.example')}>
            <p>{guide.example[language]}</p>
            <Quiet>{text('plan.help.exampleOf')}</Quiet>
          </Fold>
        </Inside>
      </Fold>
    </div>
  )
}
