import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { Card } from '../../components/Card.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'

const Frame = styled(Card)`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2, 6)};
  align-items: center;
  justify-content: space-between;
  padding: ${tokens.space(3, 5)};
  border-left: 4px solid ${tokens.colors.highlightBase};
  & > p { flex: 1 1 240px; }
  & > div { display: flex; flex-wrap: wrap; gap: ${tokens.space(2)}; }
  ${tokens.narrow} { padding: ${tokens.space(3, 4)}; }
  @media print { display: none; }
`

/** Asks once whether somebody wants to be shown around. It waits in its place and takes no focus. */
export const VisitOffer = ({ onBegin, onDecline }: { onBegin: () => void; onDecline: () => void }) => {
  const text = useText()
  return (
    <Frame aria-label={text('plan.visit.first')}>
      <p>
        <strong>{text('plan.visit.first')}</strong> {text('plan.visit.first.words')}
      </p>
      <div>
        <Button variant="secondary" onClick={onBegin}>
          {text('plan.visit')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onDecline}>
          {text('plan.visit.skip')}
        </Button>
      </div>
    </Frame>
  )
}
