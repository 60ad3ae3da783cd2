import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

const Row = styled.div`
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  gap: ${tokens.space(4)};
  h3 { font-size: inherit; line-height: inherit; font-weight: 600; min-width: 0; }
  h3[data-corrected='true'] { font-weight: 400; color: ${tokens.colors.depthDark1}; text-decoration: line-through; }
  time { flex: none; color: ${tokens.colors.depthDark1}; }
`

type Props = { id: string; title: string; corrected?: boolean; at?: { instant: string; said: string } }

/** What happened, and the time of day at the end of the line. */
export const EventTitle = ({ id, title, corrected = false, at }: Props) => (
  <Row>
    <h3 id={id} data-corrected={corrected}>
      {title}
    </h3>
    {at ? <time dateTime={at.instant}>{at.said}</time> : null}
  </Row>
)
