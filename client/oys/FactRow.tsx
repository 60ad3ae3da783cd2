import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { Quiet } from '../components/Quiet.ts'
import { tokens } from '../theme/tokens.ts'

const Row = styled.div`
  padding: ${tokens.space(3, 0)};
  & + & { border-top: ${tokens.line}; }
  dt { font-size: 15px; }
  dd { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: ${tokens.space(0, 4)}; }
`

type Props = { label: string; value: ReactNode; children?: ReactNode }

/** One fact about the customer under its label; `children`: what can be done about it, or its state. */
export const FactRow = ({ label, value, children }: Props) => (
  <Row>
    <Quiet as="dt">{label}</Quiet>
    <dd>
      <span dir="auto">{value}</span>
      {children}
    </dd>
  </Row>
)
