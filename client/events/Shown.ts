/** An event that the person asked to see. Asking again for the same one is another asking: a new object. */
export type Shown = { eventId: string }
