import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { Quiet } from '../components/Quiet.ts'
import { tokens } from '../theme/tokens.ts'

const List = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
`
const Item = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${tokens.space(0, 4)};
  padding: ${tokens.space(2, 0)};
  & + & { border-top: ${tokens.line}; }
  &[data-over='true'] strong { font-weight: 400; }
  ${tokens.narrow} { grid-template-columns: minmax(0, 1fr); }
`

type Entry = { key: string; what: ReactNode; detail?: ReactNode; period: string; over: boolean }

/** What is and what was, with its time; what is over stands lighter. */
export const HistoryList = ({ entries }: { entries: Entry[] }) => (
  <List>
    {entries.map(({ key, what, detail, period, over }) => (
      <Item key={key} data-over={over}>
        <div>
          <strong>{what}</strong>
          {detail ? (
            <>
              {' '}
              <Quiet>{detail}</Quiet>
            </>
          ) : null}
        </div>
        <Quiet>{period}</Quiet>
      </Item>
    ))}
  </List>
)
