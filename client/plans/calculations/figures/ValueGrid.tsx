import { chartMeasures } from './chartMeasures.ts'
import { useSaid } from './useSaid.ts'
import type { valueScale } from './valueScale.ts'

/** The lines behind a chart and what each is worth; zero stands out. */
export const ValueGrid = ({ y, width }: { y: ReturnType<typeof valueScale>; width: number }) => {
  const { shortly } = useSaid()
  return (
    <>
      {y.ticks(chartMeasures.ticks).map((tick) => (
        <g key={tick}>
          <line className={tick === 0 ? 'zero' : 'grid'} x1={chartMeasures.axis} x2={width} y1={y(tick)} y2={y(tick)} />
          <text className="quiet" x={chartMeasures.axis - 8} y={y(tick) + 4} textAnchor="end">
            {shortly(tick)}
          </text>
        </g>
      ))}
    </>
  )
}
