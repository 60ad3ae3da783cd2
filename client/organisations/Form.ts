import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Fields of an administrator's form, one under another, no wider than one reads. */
export const Form = styled.form`
  display: grid;
  gap: ${tokens.space(5)};
  max-width: 760px;
`
