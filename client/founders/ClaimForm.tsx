import { useQueryClient } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { claimFounder } from '#shared/founders/claimFounder.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { CodeField } from './CodeField.tsx'

const Parts = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
`

/** Join what an adviser recorded of me before to what is mine, by the code that the adviser gave. */
export const ClaimForm = () => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(claimFounder)
  const claim = async (code: string) => {
    const { events } = await command.mutateAsync({ code })
    await queryClient.invalidateQueries()
    confirmDone(text('founder.claim.done', { count: events }))
  }
  return (
    <Parts>
      <p>{text('founder.claim.what')}</p>
      <CodeField
        label={text('founder.claim.code')}
        hint={text('founders.code.hint')}
        wrong={text('founders.code.wrong')}
        send={text('founder.claim.do')}
        sending={command.isPending}
        failure={command.error}
        refused={text('founders.refused')}
        onCode={claim}
      />
    </Parts>
  )
}
