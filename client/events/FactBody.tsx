import { lazy, Suspense } from 'react'
import type { EventFact } from '#shared/events/EventFact.ts'
import { withholdingTexts } from '#shared/events/withholdingTexts.ts'
import { addTexts } from '../i18n/addTexts.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import { type TextValues, useText } from '../i18n/useText.ts'
import type { MatterFact } from '../matters/MatterFactBody.tsx'
import { EventText } from './EventText.tsx'

addTexts(withholdingTexts)

const MatterFactBody = lazy(() =>
  import('../matters/MatterFactBody.tsx').then(({ MatterFactBody }) => ({ default: MatterFactBody })),
)
const StatementFactBody = lazy(() =>
  import('../plans/reviews/StatementFactBody.tsx').then(({ StatementFactBody }) => ({ default: StatementFactBody })),
)
const isOfMatter = (fact: EventFact): fact is MatterFact => fact.type.startsWith('matter.')

const wordsIn = (fact: EventFact, text: (key: TextKey, values?: TextValues) => string): string | null => {
  switch (fact.type) {
    case 'breakGlass.opened':
    case 'event.withholdingDecided':
      return fact.content.reason
    case 'breakGlass.reviewed':
      return text(fact.content.justified ? 'events.fact.justified' : 'events.fact.unjustified', {
        text: fact.content.text,
      })
    case 'inquiry.asked':
    case 'inquiry.answered':
      return fact.content.text
    default:
      return null
  }
}

/** What was said in a fact beyond its heading: the reason of a break-glass, a question and its answer, what became of a matter. */
export const FactBody = ({ fact }: { fact: EventFact }) => {
  const words = wordsIn(fact, useText())
  if (isOfMatter(fact))
    return (
      <Suspense>
        <MatterFactBody fact={fact} />
      </Suspense>
    )
  if (fact.type === 'plan.statementGiven')
    return (
      <Suspense>
        <StatementFactBody fact={fact} />
      </Suspense>
    )
  return words === null ? null : <EventText words={words} />
}
