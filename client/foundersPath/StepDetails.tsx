import { styled } from 'styled-components'
import type { StepOnPath } from '#shared/foundersPath/StepOnPath.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { PermitPart } from './PermitPart.tsx'
import { StepDocuments } from './StepDocuments.tsx'
import { StepHelp } from './StepHelp.tsx'
import { StepStateForm } from './StepStateForm.tsx'

const Inside = styled.div`
  display: grid;
  gap: ${tokens.space(5)};
  padding: ${tokens.space(1, 4, 5)};
  min-width: 0;
  overflow-wrap: anywhere;
  & h4 { font-size: 16px; font-weight: 600; margin-bottom: ${tokens.space(1)}; }
  & ul { display: grid; gap: ${tokens.space(1)}; margin: 0; padding-left: ${tokens.space(5)}; }
  & > p { max-width: 680px; }
  ${tokens.wide} { padding-left: ${tokens.space(13)}; }
`
const Facts = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
`

type Props = { customerId: string; step: StepOnPath; waits: string | null; mayChange: boolean }

/** A step opened in its place: what and why, who helps, where the customer is. */
export const StepDetails = ({ customerId, step, waits, mayChange }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const { what, why, takes, helpers, links, owner, own, permit } = step
  return (
    <Inside>
      {waits ? <Quiet as="p">{waits}</Quiet> : null}
      <p>{what[language]}</p>
      <Facts>
        <div>
          <h4>{text('path.why')}</h4>
          <p>{why[language]}</p>
        </div>
        {takes ? (
          <div>
            <h4>{text('path.takes')}</h4>
            <p>{text(`path.takes.${takes.unit}`, { time: `${takes.from}–${takes.to}` })}</p>
          </div>
        ) : null}
        <div>
          <h4>{text('path.helpers')}</h4>
          <ul>
            {helpers.map((helper) => (
              <li key={helper.fi}>{helper[language]}</li>
            ))}
          </ul>
        </div>
        {mayChange ? <StepHelp customerId={customerId} stepKey={step.key} /> : null}
        {links.length > 0 ? (
          <div>
            <h4>{text('path.links')}</h4>
            <ul>
              {links.map(({ url, label }) => (
                <li key={url}>
                  <a href={url} target="_blank" rel="noreferrer">
                    {label[language]} {text('path.newWindow')}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Facts>
      {permit ? <PermitPart customerId={customerId} permit={permit} mayChange={mayChange} /> : null}
      {mayChange ? <StepStateForm customerId={customerId} step={step} /> : null}
      {!mayChange && (own.on || own.note || own.documents.length > 0) ? (
        <div>
          <h4>{text('path.own.reader')}</h4>
          {own.on ? <p>{fullDay(own.on)}</p> : null}
          {own.note ? <p dir="auto">{own.note}</p> : null}
          <StepDocuments documents={own.documents} />
        </div>
      ) : null}
      <Quiet>{text('path.keeper', { owner: owner[language] })}</Quiet>
    </Inside>
  )
}
