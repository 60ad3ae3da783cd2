import { styled } from 'styled-components'
import type { AdviceCheck } from '#shared/plans/advice/AdviceCheck.ts'
import { adviceRules } from '#shared/plans/advice/adviceRules.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import { Fold } from '../../components/Fold.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { TextLink } from '../../components/TextLink.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { sectionGuide } from '../sectionGuide.ts'
import { AdviceItem } from './AdviceItem.ts'
import { AdviceWords } from './AdviceWords.tsx'
import { sayNumbers } from './sayNumbers.ts'
import { useReviewSection } from './useReviewSection.ts'

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 3)};
`

type Section = NonNullable<AdviceCheck['section']>

/** One section that is empty or short: the questions of its template to begin with, and a way there. */
const Unwritten = ({ plan, check, section }: { plan: Plan; check: AdviceCheck; section: Section }) => {
  const text = useText()
  const { language } = useLanguage()
  const title = useReviewSection()(plan, section)
  const questions = sectionGuide(plan, section)?.questions ?? []
  return (
    <AdviceItem>
      <Head>
        <TextLink to="/plans/$planId" params={{ planId: plan.planId }} search={{ section: section.sectionId as never }}>
          {title}
        </TextLink>
        <Quiet>
          {text(
            check.finding === 'empty' ? 'advice.sectionWritten.found.empty' : 'advice.sectionWritten.found.short',
            sayNumbers(check.numbers, language),
          )}
        </Quiet>
      </Head>
      {questions.length > 0 ? (
        <Fold title={text('advice.questions.of', { section: title })}>
          <ul>
            {questions.map((question) => (
              <li key={question.fi}>{question[language]}</li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </AdviceItem>
  )
}

/** Whether each section is written: those that are not by themselves, the others in one sentence. */
export const SectionAdvice = ({ plan, checks }: { plan: Plan; checks: readonly AdviceCheck[] }) => {
  const text = useText()
  const titleOf = useReviewSection()
  const written = checks.filter(({ state }) => state === 'fine')
  const others = checks.filter(({ state }) => state !== 'fine')
  const names = written.flatMap(({ section }) => (section ? [titleOf(plan, section)] : []))
  return (
    <>
      {others.length === 0 ? <p>{text('advice.sections.allWritten')}</p> : null}
      {others.length > 0 && names.length > 0 ? (
        <p>{text('advice.sections.written', { sections: names.join(', ') })}</p>
      ) : null}
      {others.length > 0 ? (
        <>
          <ul>
            {others.map((check) =>
              check.section ? (
                <Unwritten key={check.section.sectionId} plan={plan} check={check} section={check.section} />
              ) : null,
            )}
          </ul>
          <Fold title={text('advice.more', { check: text('advice.sections') })}>
            <AdviceWords
              rule={text('advice.sectionWritten.rule', { least: adviceRules.fewestWords })}
              why={text('advice.sectionWritten.why')}
            />
          </Fold>
        </>
      ) : null}
    </>
  )
}
