import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { Card } from '../../components/Card.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'

const Words = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  & > p:first-child { font-weight: 600; }
`

/** In place of a text that was closed to its reader: that it was, why that can be, and what to do. */
export const TextEnded = ({ again }: { again: () => unknown }) => {
  const text = useText()
  return (
    <Words as="div" role="status">
      <p>{text('planText.ended')}</p>
      <p>{text('planText.ended.why')}</p>
      <Button variant="secondary" onClick={again}>
        {text('planText.again')}
      </Button>
    </Words>
  )
}
