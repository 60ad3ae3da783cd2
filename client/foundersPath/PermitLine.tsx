import { styled } from 'styled-components'
import type { PermitOnPath } from '#shared/foundersPath/PermitOnPath.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Line = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  justify-items: start;
  overflow-wrap: anywhere;
`
const DAYS = ['askedOn', 'receivedOn', 'decidedOn'] as const
const TONES = { granted: 'good', refused: 'warning', needsMore: 'warning' } as const

/** Where a permit stands, with its authority, who said so and when. */
export const PermitLine = ({ permit }: { permit: PermitOnPath }) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const { state, source, changedAt, needed, decisionUrl, told, permitId } = permit
  const tone = state && state in TONES ? TONES[state as keyof typeof TONES] : 'quiet'
  const days = DAYS.flatMap((name) => {
    const day = permit[name]
    return day ? [text(`permit.day.${name}`, { day: fullDay(day) })] : []
  })
  return (
    <Line>
      <Tag $tone={tone}>{text(`permit.state.${state ?? 'none'}`)}</Tag>
      <Quiet>{text('permit.authority', { name: permit.authority[language] })}</Quiet>
      {days.length > 0 ? <Quiet>{days.join(' · ')}</Quiet> : null}
      {source && changedAt ? (
        <Quiet>{text(`permit.source.${source}`, { day: fullDay(helsinkiTime(changedAt).day) })}</Quiet>
      ) : null}
      {needed ? <p dir="auto">{needed}</p> : null}
      {decisionUrl ? (
        <a href={decisionUrl} target="_blank" rel="noreferrer">
          {text('permit.decision')} {text('path.newWindow')}
        </a>
      ) : null}
      {told && permitId ? <Quiet>{text('permit.told.number', { permitId })}</Quiet> : null}
    </Line>
  )
}
