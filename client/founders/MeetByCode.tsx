import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { styled } from 'styled-components'
import { useFounderCode as meetByCode } from '#shared/founders/useFounderCode.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { CodeField } from './CodeField.tsx'

const Parts = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  h2 { margin: 0; }
`

/** The founder reads out a code: type it, and their page opens. */
export const MeetByCode = () => {
  const text = useText()
  const id = useId()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const command = useCommand(meetByCode)
  const meet = async (code: string) => {
    const { customerId, name } = await command.mutateAsync({ code })
    await queryClient.invalidateQueries()
    confirmDone(text('founders.code.met', { name }))
    await navigate({ to: '/customers/$customerId', params: { customerId } })
  }
  return (
    <Parts aria-labelledby={id}>
      <CardTitle id={id}>{text('founders.code')}</CardTitle>
      <p>{text('founders.code.what')}</p>
      <CodeField
        label={text('founders.code.label')}
        hint={text('founders.code.hint')}
        wrong={text('founders.code.wrong')}
        send={text('founders.code.do')}
        primary
        sending={command.isPending}
        failure={command.error}
        refused={text('founders.refused')}
        onCode={meet}
      />
    </Parts>
  )
}
