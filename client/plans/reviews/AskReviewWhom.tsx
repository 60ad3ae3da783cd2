import { giveAccessTexts } from '#shared/grants/giveAccessTexts.ts'
import { customerMattersTexts } from '#shared/matters/customerMattersTexts.ts'
import { matterPageTexts } from '#shared/matters/matterPageTexts.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { PartChoice } from '../../grants/PartChoice.tsx'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'
import { AskHelpWhom } from '../../matters/AskHelpWhom.tsx'
import { NOBODY, type ReviewWhom, receiverOf } from './receiverOf.ts'

addTexts({ ...matterTexts, ...matterPageTexts, ...customerMattersTexts, ...giveAccessTexts })

type Props = { whom: ReviewWhom; onChange: (whom: ReviewWhom) => void; tried: boolean }

/** From whom: a service, with what it promises, or an organisation, all of it, one team or one person. */
export const AskReviewWhom = ({ whom, onChange, tried }: Props) => {
  const text = useText()
  const organisationId = whom.whom && 'organisationId' in whom.whom ? whom.whom.organisationId : null
  const isUnfinished = tried && receiverOf(whom) === null
  return (
    <>
      <AskHelpWhom
        whom={whom.whom}
        onChange={(chosen) => onChange({ ...NOBODY, whom: chosen })}
        problem={tried && !whom.whom ? text('askHelp.whom.missing') : undefined}
      />
      {organisationId ? (
        <PartChoice
          organisationId={organisationId}
          draft={whom}
          change={(part) => onChange({ ...whom, ...part })}
          problem={isUnfinished ? text('reviews.ask.person.missing') : undefined}
        />
      ) : null}
    </>
  )
}
