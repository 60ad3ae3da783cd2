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

/** The open next steps and matters of who leaves, and to whom they go. */
export const LeavingDuties = ({ holdings: { nextSteps, matters, teamLead }, plan, change, problem }: Props) => {
  const text = useText()
  const { due } = useSayTime()
  const firstDue = [nextSteps.firstDue, matters.firstDue].flatMap((day) => day ?? []).sort()[0]
  if (nextSteps.count + matters.count === 0) return <p>{text('leaving.duties.none')}</p>
  const toLead = teamLead
    ? [{ value: 'teamLead' as const, words: text('leaving.duties.teamLead', { name: teamLead.name }) }]
    : []
  return (
    <>
      <p>
        {nextSteps.count > 0 ? `${text('leaving.duties.what', { count: nextSteps.count })} ` : null}
        {matters.count > 0 ? `${text('leaving.duties.matters', { count: matters.count })} ` : null}
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
