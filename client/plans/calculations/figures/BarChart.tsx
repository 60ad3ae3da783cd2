import { scaleBand } from 'd3-scale'
import { chartMeasures } from './chartMeasures.ts'
import { Figure } from './Figure.tsx'
import { ValueGrid } from './ValueGrid.tsx'
import { valueScale } from './valueScale.ts'

const { height, axis } = chartMeasures
type Series = { name: string; colour: string; values: readonly number[] }
type Props = { title: string; words: string; groups: readonly string[]; series: readonly Series[] }

/** Amounts beside each other by year, below zero as well as above. */
export const BarChart = ({ title, words, groups, series }: Props) => {
  const values = series.flatMap((one) => one.values)
  return (
    <Figure title={title} words={words} height={height} series={series}>
      {(width) => {
        const y = valueScale(values)
        const x = scaleBand()
          .domain([...groups])
          .range([axis, width])
          .padding(0.25)
        const within = scaleBand()
          .domain(series.map(({ name }) => name))
          .range([0, x.bandwidth()])
          .padding(0.1)
        return (
          <g>
            <ValueGrid y={y} width={width} />
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
                <text className="quiet" x={x.bandwidth() / 2} y={height - 8} textAnchor="middle">
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
