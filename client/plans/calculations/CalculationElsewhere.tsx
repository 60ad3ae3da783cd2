import { TextLink } from '../../components/TextLink.ts'
import { useText } from '../../i18n/useText.ts'

/** The calculation of this plan is in another of its sections. */
export const CalculationElsewhere = ({ planId, sectionId }: { planId: string; sectionId: string }) => {
  const text = useText()
  return (
    <p>
      {text('calculations.elsewhere')}{' '}
      <TextLink to="/plans/$planId" params={{ planId }} search={{ section: sectionId as never }}>
        {text('calculations.elsewhere.open')}
      </TextLink>
    </p>
  )
}
