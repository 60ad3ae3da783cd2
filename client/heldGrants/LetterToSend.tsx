import { useQueryClient } from '@tanstack/react-query'
import { styled } from 'styled-components'
import type { HeldGrant } from '#shared/grants/HeldGrant.ts'
import { listHeldGrants } from '#shared/grants/listHeldGrants.ts'
import { noteLetterSent } from '#shared/grants/noteLetterSent.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { LinkButton } from '../components/LinkButton.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Row = styled.p`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: ${tokens.space(1, 4)};
`
const Letter = styled.a`
  color: ${tokens.colors.highlightBase};
  font-size: 15px;
`

/** The letter that confirms a recorded grant: to print, and to note as posted. */
export const LetterToSend = ({ grant: { grantId, customer } }: { grant: HeldGrant }) => {
  const text = useText()
  const queryClient = useQueryClient()
  const note = useCommand(noteLetterSent)
  const { name } = customer
  const posted = async () => {
    await note.mutateAsync({ grantId })
    confirmDone(text('held.letter.noted', { name }))
    await queryClient.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[0]).includes(listHeldGrants.path),
    })
  }
  return (
    <Row>
      <Letter
        href={`/api/held-grants/${grantId}/letter.html`}
        download
        aria-label={text('held.letter.openOf', { name })}
      >
        {text('held.letter.open')}
      </Letter>
      <LinkButton
        type="button"
        disabled={note.isPending}
        aria-label={text('held.letter.postedOf', { name })}
        onClick={() => posted().catch(() => {})}
      >
        {text('held.letter.posted')}
      </LinkButton>
    </Row>
  )
}
