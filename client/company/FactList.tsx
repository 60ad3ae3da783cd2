import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const List = styled.dl`
  display: grid;
  grid-template-columns: max-content minmax(0, 1fr);
  gap: ${tokens.space(2, 4)};
  dt { color: ${tokens.colors.depthDark1}; }
`

type Props = { facts: [label: string, value: ReactNode][] }

/** Facts with their labels; one that the register doesn't hold is said to be missing rather than left out. */
export const FactList = ({ facts }: Props) => {
  const text = useText()
  return (
    <List>
      {facts.map(([label, value]) => (
        <FactPair key={label} label={label} value={value || text('company.facts.none')} />
      ))}
    </List>
  )
}

const FactPair = ({ label, value }: { label: string; value: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
)
