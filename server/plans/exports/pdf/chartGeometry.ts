import type { ReportChart } from '../report/ReportItem.ts'

const TICKS = 5
/** Of the width of a group, what its bars take together. */
const FILLED = 0.72
const MOST_LABELS = 12

/** The step of a scale: 1, 2 or 5 of a power of ten. */
const stepFor = (span: number): number => {
  const rough = span / TICKS
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10)
}

/** Where the bars, ticks and labels of a chart stand, as parts of its width and height. */
export const chartGeometry = ({ labels, series }: ReportChart, euros: (amount: string) => string) => {
  const values = series.flatMap((one) => one.values)
  const highest = Math.max(0, ...values)
  const lowest = Math.min(0, ...values)
  const step = stepFor(highest - lowest || 1)
  const [from, until] = [Math.floor(lowest / step) * step, Math.ceil(highest / step) * step || step]
  const at = (value: number) => (value - from) / (until - from)
  const group = 1 / labels.length
  const width = (group * FILLED) / series.length
  const labelled = Math.ceil(labels.length / MOST_LABELS)
  return {
    ticks: Array.from({ length: Math.round((until - from) / step) + 1 }, (_, index) => {
      const value = from + index * step
      return { at: at(value), label: euros(value.toFixed(2)), zero: Math.abs(value) < step / 2 }
    }),
    bars: series.flatMap((one, index) =>
      one.values.map((value, place) => ({
        ...{ series: index, x: place * group + (group * (1 - FILLED)) / 2 + index * width, width },
        ...{ top: at(Math.max(0, value)), bottom: at(Math.min(0, value)), negative: value < 0 },
      })),
    ),
    labels: labels.flatMap((text, place) => (place % labelled === 0 ? [{ at: (place + 0.5) * group, text }] : [])),
    series: series.map(({ name }) => name),
  }
}
