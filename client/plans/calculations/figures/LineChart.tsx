import { scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { chartMeasures } from './chartMeasures.ts'
import { colours } from './colours.ts'
import { Figure } from './Figure.tsx'
import { ValueGrid } from './ValueGrid.tsx'
import { valueScale } from './valueScale.ts'

const { height, axis } = chartMeasures
const ROOM_OF_LABEL = 72

type Point = { name: string; value: number }
type Props = { title: string; words: string; points: readonly Point[] }

/** Amounts by month as a line, with zero in sight. */
export const LineChart = ({ title, words, points }: Props) => {
  const values = points.map(({ value }) => value)
  return (
    <Figure title={title} words={words} height={height}>
      {(width) => {
        const y = valueScale(values)
        const x = scalePoint<number>()
          .domain(points.map((_, index) => index))
          .range([axis, width - 8])
        const at = (index: number) => x(index) ?? axis
        const every = Math.max(1, Math.ceil((points.length * ROOM_OF_LABEL) / Math.max(1, width - axis)))
        const indexes = points.map((_, index) => index)
        const path = line<Point>(
          (_, index) => at(index),
          ({ value }) => y(value),
        )
        const ground = area<Point>(
          (_, index) => at(index),
          y(0),
          ({ value }) => y(value),
        )
        return (
          <g>
            <ValueGrid y={y} width={width} />
            <path d={ground([...points]) ?? ''} fill={colours.main} fillOpacity={0.12} />
            <path d={path([...points]) ?? ''} fill="none" stroke={colours.main} strokeWidth={2} />
            {indexes.map((index) =>
              (points[index]?.value ?? 0) < 0 ? (
                <circle key={index} cx={at(index)} cy={y(points[index]?.value ?? 0)} r={3.5} fill={colours.bad} />
              ) : null,
            )}
            {indexes
              .filter((index) => index % every === 0)
              .map((index) => (
                <text
                  key={index}
                  className="quiet"
                  x={at(index)}
                  y={height - 8}
                  textAnchor={index === 0 ? 'start' : 'middle'}
                >
                  {points[index]?.name}
                </text>
              ))}
          </g>
        )
      }}
    </Figure>
  )
}
