import { Doc } from 'yjs'
import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculate } from '#shared/calculations/calculate.ts'
import { calculationMap } from '#shared/calculations/document/calculationMap.ts'
import { readCalculation } from '#shared/calculations/document/readCalculation.ts'
import type { CalculationResults } from '#shared/calculations/results/CalculationResults.ts'
import { readText } from '../live/readText.ts'
import type { PlanSection } from '../PlanSection.ts'

/** A plan's results, and the section that holds the calculation: the reader of the one is asked by the other. */
export type PlanResults = { section: PlanSection; inputs: CalculationPlan; results: CalculationResults }

/**
 * The results of a plan at this moment, of all its `sections`: from the first of its sections on calculations in which one has been
 * begun, else from the first of them. null where a plan has none. Who may see them the caller asks.
 */
export const planResults = async (sections: readonly PlanSection[]): Promise<PlanResults | null> => {
  const ofCalculations = sections
    .filter(({ part }) => part === 'calculations')
    .sort((one, other) => one.place - other.place)
  const read = await Promise.all(
    ofCalculations.map(async (section) => {
      const doc = new Doc()
      await readText(section._id, doc)
      return { section, doc }
    }),
  )
  const found = read.find(({ doc }) => calculationMap(doc).size > 0) ?? read[0]
  if (!found) return null
  const { plan, wrong } = readCalculation(found.doc)
  return { section: found.section, inputs: plan, results: calculate(plan, wrong) }
}
