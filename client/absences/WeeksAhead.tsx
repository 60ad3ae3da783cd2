import { Fragment } from 'react'
import { styled } from 'styled-components'
import type { Absence } from '#shared/absences/Absence.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { tokens } from '../theme/tokens.ts'

const WEEKS = 8
const DAYS_A_WEEK = 7
const DAYS = WEEKS * DAYS_A_WEEK
const MS_PER_DAY = 86_400_000

const Grid = styled.div`
  display: grid;
  grid-template-columns: minmax(120px, 200px) repeat(${DAYS}, minmax(0, 1fr));
  row-gap: ${tokens.space(2)};
  align-items: center;
  padding: ${tokens.space(4)};
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  font-size: 15px;
  ${tokens.narrow} { display: none; }
`
const Week = styled.span`
  border-left: ${tokens.line};
  padding-left: ${tokens.space(1)};
  color: ${tokens.colors.depthDark1};
  white-space: nowrap;
`
const Name = styled.span`
  grid-column: 1;
  padding-right: ${tokens.space(2)};
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`
const Bar = styled.span`
  height: 16px;
  border-radius: 3px;
  background: ${tokens.colors.highlightBase};
`

const daysFrom = (first: string, day: string) => Math.round((Date.parse(day) - Date.parse(first)) / MS_PER_DAY)

/** The next eight weeks as a calendar: a row for each person, a bar for the days away. The list under it says the same in words. */
export const WeeksAhead = ({ absences }: { absences: readonly Absence[] }) => {
  const { today, shortDay } = useSayTime()
  const last = dayAfter(today, DAYS - 1)
  const soon = absences.filter(({ from }) => from <= last)
  const byPerson = [...Map.groupBy(soon, ({ person }) => person.userId).values()]
  if (byPerson.length === 0) return null
  const weeks = Array.from({ length: WEEKS }, (_, week) => dayAfter(today, week * DAYS_A_WEEK))
  return (
    <Grid aria-hidden="true">
      {weeks.map((day, week) => (
        <Week
          key={day}
          style={{
            gridRow: 1,
            gridColumn: `${week * DAYS_A_WEEK + 2} / span ${DAYS_A_WEEK}`,
          }}
        >
          {shortDay(day)}
        </Week>
      ))}
      {byPerson.map((theirs, row) => (
        <Fragment key={theirs[0]?.person.userId}>
          <Name style={{ gridRow: row + 2 }}>{theirs[0]?.person.name}</Name>
          {theirs.map(({ absenceId, from, until }) => (
            <Bar
              key={absenceId}
              style={{
                gridRow: row + 2,
                gridColumn: `${Math.max(0, daysFrom(today, from)) + 2} / ${Math.min(DAYS, daysFrom(today, until) + 1) + 2}`,
              }}
            />
          ))}
        </Fragment>
      ))}
    </Grid>
  )
}
