import { useEffect, useState } from 'react'
import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'
import { calculateSensitivity } from '#shared/calculations/calculateSensitivity.ts'
import type { Sensitivity } from '#shared/calculations/results/Sensitivity.ts'

const CHANGES = [-20, -10, 10, 20]
/** How long the plan rests before it is calculated so many times (milliseconds). */
const REST = 400

const order = (all: Sensitivity, variable: string): number => all.findIndex((one) => one.variable === variable)

/** The sensitivity of a plan, a part at a time, so that typing never waits for it; undefined until it is known. */
export const useSensitivity = (plan: CalculationPlan): Sensitivity | undefined => {
  const [tried, setTried] = useState<Sensitivity>()
  useEffect(() => {
    let timer = 0
    const step = (done: Sensitivity, [change, ...left]: readonly number[]) => {
      if (change === undefined) {
        // All changes of one thing stand together.
        setTried(done.toSorted((one, other) => order(done, one.variable) - order(done, other.variable)))
        return
      }
      const found = [...done, ...(calculateSensitivity(plan, [change]) ?? [])]
      timer = window.setTimeout(() => step(found, left))
    }
    timer = window.setTimeout(() => step([], CHANGES), REST)
    return () => window.clearTimeout(timer)
  }, [plan])
  return tried
}
