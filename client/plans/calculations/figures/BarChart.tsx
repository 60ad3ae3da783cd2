import { scaleBand, scaleLinear } from 'd3-scale'
import { Figure } from './Figure.tsx'
import { useSaid } from './useSaid.ts'

const HEIGHT = 240
const AXIS = 72
const BELOW = 28
const TICKS = 5

type Series = { name: string; colour: string; values: readonly number[] }
type Props = { title: string; words: string; groups: readonly string[]; series: readonly Series[] }

/** Amounts beside each other by year, below zero as well as above. */
export const BarChart = ({ title, words, groups, series }: Props) => {
  const { shortly } = useSaid()
  const values = series.flatMap((one) => one.values)
  return (
    <Figure title={title} words={words} height={HEIGHT} series={series}>
      {(width) => {
        const y = scaleLinear()
          .domain([Math.min(0, ...values), Math.max(0, ...values, 1)])
          .nice(TICKS)
          .range([HEIGHT - BELOW, 8])
        const x = scaleBand()
          .domain([...groups])
          .range([AXIS, width])
          .padding(0.25)
        const within = scaleBand()
          .domain(series.map(({ name }) => name))
          .range([0, x.bandwidth()])
          .padding(0.1)
        return (
          <g>
            {y.ticks(TICKS).map((tick) => (
              <g key={tick}>
                <line className={tick === 0 ? 'zero' : 'grid'} x1={AXIS} x2={width} y1={y(tick)} y2={y(tick)} />
                <text className="quiet" x={AXIS - 8} y={y(tick) + 4} textAnchor="end">
                  {shortly(tick)}
                </text>
              </g>
            ))}
            {groups.map((group, index) => (
              <g key={group} transform={`translate(${x(group) ?? 0} 0)`}>
                {series.map(({ name, colour, values: of }) => {
                  const value = of[index] ?? 0
                  const [top, bottom] = [y(Math.max(0, value)), y(Math.min(0, value))]
                  return (
                    <rect
                      key={name}
                      x={within(name)}
                      y={top}
                      width={within.bandwidth()}
                      height={Math.max(1, bottom - top)}
                      fill={colour}
                    />
                  )
                })}
                <text className="quiet" x={x.bandwidth() / 2} y={HEIGHT - 8} textAnchor="middle">
                  {group}
                </text>
              </g>
            ))}
          </g>
        )
      }}
    </Figure>
  )
}
