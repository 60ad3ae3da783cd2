import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

/** Choices that belong together under one question (legend). */
export const ChoiceGroup = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
  display: grid;
  gap: ${tokens.space(2)};
  legend { padding: 0; margin-bottom: ${tokens.space(2)}; font-weight: 600; }
`
