import { ProblemLine } from '../components/ProblemLine.tsx'
import { RadioCards } from '../components/RadioCards.tsx'
import { useText } from '../i18n/useText.ts'
import type { LeavingPlan } from './LeavingPlan.ts'

type Props = {
  count: number
  plan: LeavingPlan
  change: (part: Partial<LeavingPlan>) => void
  problem: string | undefined
}

const CHOICES = ['return', 'propose'] as const

/** Access that customers gave to the leaving person by name: it ends, and what the customers are told. */
export const LeavingGrants = ({ count, plan, change, problem }: Props) => {
  const text = useText()
  if (count === 0) return <p>{text('leaving.grants.none')}</p>
  return (
    <>
      <p>{text('leaving.grants.what', { count })}</p>
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
