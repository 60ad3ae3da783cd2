import { eraseContactNotes } from '#server/contacts/eraseContactNotes.ts'
import { eraseEventAndStep } from '#server/events/eraseEventAndStep.ts'
import { eraseMessages } from '#server/messages/eraseMessages.ts'
import { NOTE_YEARS } from '../limits.ts'
import { namesSomebody } from '../namesSomebody.ts'
import type { Sweep } from '../Sweep.ts'
import { walkLog } from '../walkLog.ts'
import { yearsBefore } from '../yearsBefore.ts'

/** An organisation's own working notes, on customers and on people, and what its people wrote to each other: gone after a year, whatever else holds. */
export const ownNotes: Sweep = {
  name: 'ownNotes',
  paragraph: '293/2017 6 §',
  async step(now, limit) {
    const before = yearsBefore(now, NOTE_YEARS)
    const notes = await eraseContactNotes(before, limit)
    const messages = await eraseMessages({ internalBefore: before }, limit)
    const { seen, removed } = await walkLog('ownNotes', before, limit, async (due) => {
      let erased = 0
      for (const event of due)
        if (event.class === 'own' && namesSomebody(event) && (await eraseEventAndStep(event, 'ownNoteExpired')))
          erased += 1
      return erased
    })
    return { seen: Math.max(seen, notes, messages), removed: removed + notes + messages }
  },
}
