import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { grantedPlanTexts } from '#shared/grants/grantedPlanTexts.ts'
import type { previewGrant } from '#shared/grants/previewGrant.ts'
import { Quiet } from '../components/Quiet.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'

addTexts(grantedPlanTexts)

type Props = { plans: OutputOf<typeof previewGrant>['plans']; level: 'h2' | 'h4' }

/** In the preview: which sections of which plans would be read, word for word as they stand at each moment. */
export const PreviewPlans = ({ plans, level: Part }: Props) => {
  const text = useText()
  if (plans.length === 0) return null
  return (
    <div>
      <Part>{text('give.look.plans')}</Part>
      <ul>
        {plans.map(({ name, sections }) => (
          <li key={name}>
            <span dir="auto">{name}</span>: <span dir="auto">{sections.join(', ')}</span>
          </li>
        ))}
      </ul>
      <Quiet as="p">{text('give.look.plans.what')}</Quiet>
    </div>
  )
}
