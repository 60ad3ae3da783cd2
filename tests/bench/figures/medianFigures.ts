import type { Figure } from '../Bench.ts'
import { percentile } from './percentile.ts'

/** One figure of each name out of several runs: the median of its values. */
export const medianFigures = (figures: Figure[]): Figure[] =>
  [...Map.groupBy(figures, ({ bench, figure }) => `${bench}.${figure}`).values()].map((same) => ({
    ...(same[0] as Figure),
    value: Number(
      percentile(
        same.map(({ value }) => value),
        0.5,
      ).toFixed(3),
    ),
  }))
