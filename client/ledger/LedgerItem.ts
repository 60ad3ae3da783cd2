import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** One line of the ledger as a sheet; a generalised one is dashed: something is there that isn't shown yet. */
export const LedgerItem = styled.li<{ $general?: boolean }>`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(4, 5)};
  border: ${({ $general }) => ($general ? `1px dashed ${tokens.colors.depthBase}` : tokens.line)};
  border-radius: ${tokens.radius};
  background: ${({ $general }) => ($general ? 'transparent' : tokens.colors.whiteBase)};
  ${tokens.narrow} { padding: ${tokens.space(4)}; }
`
