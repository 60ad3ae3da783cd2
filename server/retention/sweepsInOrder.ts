import type { Sweep } from './Sweep.ts'
import { accounts } from './sweeps/accounts.ts'
import { contactDetails } from './sweeps/contactDetails.ts'
import { contactPersons } from './sweeps/contactPersons.ts'
import { dealings } from './sweeps/dealings.ts'
import { documents } from './sweeps/documents.ts'
import { events } from './sweeps/events.ts'
import { founders } from './sweeps/founders.ts'
import { heldEvents } from './sweeps/heldEvents.ts'
import { matters } from './sweeps/matters.ts'
import { messages } from './sweeps/messages.ts'
import { ownNotes } from './sweeps/ownNotes.ts'
import { paths } from './sweeps/paths.ts'
import { plans } from './sweeps/plans.ts'

/** Every sweep, in the order in which a run does them. */
export const SWEEPS: readonly Sweep[] = [
  ownNotes,
  contactPersons,
  contactDetails,
  events,
  heldEvents,
  matters,
  documents,
  messages,
  plans,
  paths,
  founders,
  accounts,
  // Last: the others ask the read log when something was last used.
  dealings,
]
