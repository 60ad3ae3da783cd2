import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { IconRefresh } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { getPlanAdvice } from '#shared/plans/advice/getPlanAdvice.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import { planAdviceTexts } from '#shared/plans/planAdviceTexts.ts'
import { planFinancingTexts } from '#shared/plans/planFinancingTexts.ts'
import { queryFor } from '../../api/queryFor.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { addTexts } from '../../i18n/addTexts.ts'
import type { TextKey } from '../../i18n/TextKey.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { FigureAdvice } from './FigureAdvice.tsx'
import { SectionAdvice } from './SectionAdvice.tsx'

addTexts({ ...planAdviceTexts, ...planFinancingTexts })

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  justify-items: start;
  min-width: 0;
  max-width: 720px;
  h2 { font-size: 18px; line-height: 24px; font-weight: 600; }
  & > section { display: grid; gap: ${tokens.space(1)}; width: 100%; }
  & > section > ul { list-style: none; margin: 0; padding: 0; }
`

/** Advice on a plan: what a reader will probably ask. It is no score, and nobody decides by it. */
export const PlanAdvice = ({ plan }: { plan: Plan }) => {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery({
    ...queryFor(getPlanAdvice, { planId: plan.planId as never }),
    staleTime: 0,
  })
  if (error && !data) return <FailedState error={error} title={text('advice.failed')} retry={() => refetch()} />
  if (!data)
    return (
      <Waiting label={text('advice.loading')}>
        <SkeletonLines widths={['80%', '60%', '70%']} />
      </Waiting>
    )
  const sections = data.checks.filter(({ check }) => check === 'sectionWritten')
  const told = data.checks.filter(({ check, state }) => check !== 'sectionWritten' && state !== 'waits')
  const waiting = data.checks.filter(({ state }) => state === 'waits')
  return (
    <Stack>
      <p>{text('advice.lead')}</p>
      <section>
        <h2>{text('advice.sections')}</h2>
        <SectionAdvice plan={plan} checks={sections} />
      </section>
      {told.length > 0 ? (
        <section>
          <h2>{text('advice.figures')}</h2>
          <ul>
            {told.map((check) => (
              <FigureAdvice key={check.check} check={check} />
            ))}
          </ul>
          {waiting.length > 0 ? (
            <p>
              {text('advice.waiting', {
                checks: waiting.map(({ check }) => text(`advice.${check}.name` as TextKey)).join(', '),
              })}
            </p>
          ) : null}
        </section>
      ) : null}
      <Button variant="secondary" icon={<IconRefresh />} aria-disabled={isFetching} onClick={() => void refetch()}>
        {text('advice.again')}
      </Button>
    </Stack>
  )
}
