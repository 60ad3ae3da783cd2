import { appendFileSync } from 'node:fs'

/** Tell the bench, when it is the bench that runs the suite: one line for each test that has figures. */
export const tellFigure = (figures: Record<string, number>): void => {
  const file = process.env.CANARY_FIGURES
  if (file) appendFileSync(file, `${JSON.stringify(figures)}\n`)
}
