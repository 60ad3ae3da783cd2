import type { Holdings } from '#shared/organisations/Holdings.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { RadioCards } from '../components/RadioCards.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import type { LeavingPlan } from './LeavingPlan.ts'

type Props = {
  holdings: Holdings
  plan: LeavingPlan
  change: (part: Partial<LeavingPlan>) => void
  problem: string | undefined
}

/** The open next steps of who leaves, and to whom they go. */
export const LeavingDuties = ({ holdings: { nextSteps, teamLead }, plan, change, problem }: Props) => {
  const text = useText()
  const { due } = useSayTime()
  const { count, firstDue } = nextSteps
  if (count === 0) return <p>{text('leaving.duties.none')}</p>
  const toLead = teamLead
    ? [{ value: 'teamLead' as const, words: text('leaving.duties.teamLead', { name: teamLead.name }) }]
    : []
  return (
    <>
      <p>
        {text('leaving.duties.what', { count })}{' '}
        {firstDue ? text('leaving.duties.firstDue', { day: due(firstDue) }) : null}
      </p>
      <RadioCards
        legend={text('leaving.duties.to')}
        options={[{ value: 'successor' as const, words: text('leaving.duties.successor') }, ...toLead]}
        value={plan.duties}
        onChange={(duties) => change({ duties })}
      />
      <ProblemLine problem={problem} />
    </>
  )
}
