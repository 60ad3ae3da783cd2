import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'
import { BrokenPage } from './BrokenPage.tsx'

const Frame = styled.main`
  max-width: 720px;
  margin: 0 auto;
  padding: ${tokens.space(12, 4)};
`

/** When not even the frame of the pages came: who is signed in could not be asked. */
export const BrokenShell = (props: { error: unknown; reset: () => void }) => (
  <Frame>
    <BrokenPage {...props} />
  </Frame>
)
