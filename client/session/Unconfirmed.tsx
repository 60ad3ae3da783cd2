import { useQueryClient } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { sessionQuery } from '../access/sessionQuery.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Frame = styled.div`
  margin-bottom: ${tokens.space(6)};
  & p { margin-bottom: ${tokens.space(3)}; }
`

/** Said while the register of mandates is silent, to those whose companies are missing because of it. */
export const Unconfirmed = () => {
  const text = useText()
  const queryClient = useQueryClient()
  return (
    <Frame>
      <InlineAlert status="warning">
        <p>{text('actingFor.unconfirmed')}</p>
        <Button variant="secondary" onClick={() => queryClient.refetchQueries({ queryKey: sessionQuery.queryKey })}>
          {text('shell.tryAgain')}
        </Button>
      </InlineAlert>
    </Frame>
  )
}
