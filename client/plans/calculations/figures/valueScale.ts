import { scaleLinear } from 'd3-scale'
import { chartMeasures } from './chartMeasures.ts'

/** From amounts to heights, with zero in sight and round ends. */
export const valueScale = (values: readonly number[]) =>
  scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values, 1)])
    .nice(chartMeasures.ticks)
    .range([chartMeasures.height - chartMeasures.below, 8])
