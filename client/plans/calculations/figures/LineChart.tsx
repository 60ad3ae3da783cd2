import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { colours } from './colours.ts'
import { Figure } from './Figure.tsx'
import { useSaid } from './useSaid.ts'

const HEIGHT = 240
const AXIS = 72
const BELOW = 28
const TICKS = 5
const ROOM_OF_LABEL = 72

type Point = { name: string; value: number }
type Props = { title: string; words: string; points: readonly Point[] }

/** Amounts by month as a line, with zero in sight. */
export const LineChart = ({ title, words, points }: Props) => {
  const { shortly } = useSaid()
  const values = points.map(({ value }) => value)
  return (
    <Figure title={title} words={words} height={HEIGHT}>
      {(width) => {
        const y = scaleLinear()
          .domain([Math.min(0, ...values), Math.max(0, ...values, 1)])
          .nice(TICKS)
          .range([HEIGHT - BELOW, 8])
        const x = scalePoint<number>()
          .domain(points.map((_, index) => index))
          .range([AXIS, width - 8])
        const at = (index: number) => x(index) ?? AXIS
        const every = Math.max(1, Math.ceil((points.length * ROOM_OF_LABEL) / Math.max(1, width - AXIS)))
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
            {y.ticks(TICKS).map((tick) => (
              <g key={tick}>
                <line className={tick === 0 ? 'zero' : 'grid'} x1={AXIS} x2={width} y1={y(tick)} y2={y(tick)} />
                <text className="quiet" x={AXIS - 8} y={y(tick) + 4} textAnchor="end">
                  {shortly(tick)}
                </text>
              </g>
            ))}
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
                  y={HEIGHT - 8}
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
