import { useState } from 'react'
import { styled } from 'styled-components'
import { LinkButton } from '../components/LinkButton.ts'
import { useText } from '../i18n/useText.ts'

/** From how many characters, or lines, a text is folded. */
const LONG_CHARACTERS = 600
const LONG_LINES = 8

const Words = styled.p<{ $folded: boolean }>`
  white-space: pre-wrap;
  ${({ $folded }) =>
    $folded ? `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden;` : ''}
`

/** The words of an event; a long text is folded until asked for. */
export const EventText = ({ words }: { words: string }) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const isLong = words.length > LONG_CHARACTERS || words.split('\n').length > LONG_LINES
  return (
    <>
      <Words dir="auto" $folded={isLong && !open}>
        {words}
      </Words>
      {isLong ? (
        <LinkButton type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text(open ? 'events.event.showLess' : 'events.event.showAll')}
        </LinkButton>
      ) : null}
    </>
  )
}
