import { scaleLinear } from 'd3-scale'
import { Figure } from './Figure.tsx'
import { useSaid } from './useSaid.ts'

const LINE = 44
const BAR = 14
const FOOT = 24
const TICKS = 3
const SIDE = 8

type Range = { name: string; from: number; to: number; colour: string; said: string }
type Props = { title: string; words: string; ranges: readonly Range[]; series?: { name: string; colour: string }[] }

/** Bars that lie under their names: from nothing to an amount, or from one amount to another. */
export const RangeChart = ({ title, words, ranges, series = [] }: Props) => {
  const { shortly } = useSaid()
  const ends = ranges.flatMap(({ from, to }) => [from, to])
  const height = ranges.length * LINE + FOOT
  return (
    <Figure title={title} words={words} height={height} series={series}>
      {(width) => {
        const x = scaleLinear()
          .domain([Math.min(0, ...ends), Math.max(0, ...ends, 1)])
          .nice(TICKS)
          .range([SIDE, width - SIDE])
        const ticks = x.ticks(TICKS)
        return (
          <g>
            {ticks.map((tick, index) => (
              <g key={tick}>
                <line className={tick === 0 ? 'zero' : 'grid'} x1={x(tick)} x2={x(tick)} y1={0} y2={height - FOOT} />
                <text
                  className="quiet"
                  x={x(tick)}
                  y={height - 6}
                  textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
                >
                  {shortly(tick)}
                </text>
              </g>
            ))}
            {ranges.map(({ name, from, to, colour, said }, index) => (
              <g key={name} transform={`translate(0 ${index * LINE})`}>
                <text x={SIDE} y={16}>
                  {name}
                </text>
                <text className="quiet" x={width - SIDE} y={16} textAnchor="end">
                  {said}
                </text>
                <rect
                  x={x(Math.min(from, to))}
                  y={22}
                  width={Math.max(2, Math.abs(x(to) - x(from)))}
                  height={BAR}
                  rx={2}
                  fill={colour}
                />
              </g>
            ))}
          </g>
        )
      }}
    </Figure>
  )
}
