import { styled } from 'styled-components'
import type { PlanComment } from '#shared/plans/PlanComment.ts'
import { Quiet } from '../../components/Quiet.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  min-width: 0;
  & > p { white-space: pre-wrap; overflow-wrap: anywhere; }
  & > .who { font-size: 15px; line-height: 20px; }
`

type Props = { said: Pick<PlanComment, 'by' | 'at' | 'text' | 'mentions'> }

/** Who said what, and when. */
export const Said = ({ said: { by, at, text: words, mentions } }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { when } = useSayTime()
  const organisation = by.organisation?.name[language]
  return (
    <Frame>
      <p className="who">
        <strong>{by.me ? text('planComments.me') : by.name}</strong>
        <Quiet>
          {organisation ? `, ${organisation}` : ''} · {when(at)}
        </Quiet>
      </p>
      <p dir="auto">{words}</p>
      {mentions.length > 0 ? (
        <Quiet className="who" as="p">
          {text('planComments.mentions', { names: mentions.map(({ name }) => name).join(', ') })}
        </Quiet>
      ) : null}
    </Frame>
  )
}
