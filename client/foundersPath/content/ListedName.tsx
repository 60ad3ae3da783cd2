import type { ComponentProps } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { NameFields } from './NameFields.tsx'

const One = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  padding: ${tokens.space(4)};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  min-width: 0;
  & > button { justify-self: start; }
`

/** A name among others in a list, with the way to take it off. */
export const ListedName = ({ onRemove, ...props }: ComponentProps<typeof NameFields> & { onRemove: () => void }) => {
  const text = useText()
  return (
    <One>
      <NameFields {...props} />
      <Button
        variant="secondaryNoBorder"
        aria-label={text('pathContent.remove.what', { what: props.legend })}
        onClick={onRemove}
      >
        {text('pathContent.remove')}
      </Button>
    </One>
  )
}
