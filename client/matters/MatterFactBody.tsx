import type { EventFact } from '#shared/events/EventFact.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { EventText } from '../events/EventText.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useMatterFactLines } from './useMatterFactLines.ts'

addTexts(matterTexts)

export type MatterFact = Extract<EventFact, { type: `matter.${string}` }>

/** What happened to a matter beyond the heading: what it is about, what changed and how, how it ended. */
export const MatterFactBody = ({ fact }: { fact: MatterFact }) => {
  const lines = useMatterFactLines()(fact)
  return lines.length > 0 ? <EventText words={lines.join('\n')} /> : null
}
