import { ProblemLine } from '../components/ProblemLine.tsx'
import { RadioCards } from '../components/RadioCards.tsx'
import { useText } from '../i18n/useText.ts'
import type { LeavingPlan } from './LeavingPlan.ts'

type Props = {
  count: number
  /** What becomes of it, in words. */
  what: string
  plan: Pick<LeavingPlan, 'grants'>
  change: (part: Pick<LeavingPlan, 'grants'>) => void
  problem: string | undefined
}

const CHOICES = ['return', 'propose'] as const

/** Access that customers gave to a person by name, who leaves or moves: it ends, and what the customers are told. */
export const LeavingGrants = ({ count, what, plan, change, problem }: Props) => {
  const text = useText()
  if (count === 0) return <p>{text('leaving.grants.none')}</p>
  return (
    <>
      <p>{what}</p>
      <RadioCards
        legend={text('leaving.grants.to')}
        options={CHOICES.map((value) => ({ value, words: text(`leaving.grants.${value}`) }))}
        value={plan.grants}
        onChange={(grants) => change({ grants })}
      />
      <ProblemLine problem={problem} />
    </>
  )
}
