import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

const Line = styled.p`
  margin-top: ${tokens.space(1)};
  color: ${tokens.colors.alertBase};
  font-size: 14px;
  font-weight: 600;
`

/** What is wrong with the choice above it; nothing when nothing is. */
export const ProblemLine = ({ id, problem }: { id?: string; problem: string | undefined }) =>
  problem ? (
    <Line id={id} role="alert">
      {problem}
    </Line>
  ) : null
