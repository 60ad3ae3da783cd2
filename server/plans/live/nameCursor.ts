import type { Seat } from './Seat.ts'

/** Where somebody's cursor is they say themselves; who they are, we do. Cursors of other numbers than their own are left out. */
export const nameCursor = (seat: Seat, states: Map<number, Record<string, unknown>>): void => {
  for (const [number, state] of states) {
    // The empty one is of the library's own scratch copy.
    if (Object.keys(state).length > 0) seat.cursor ??= number
    if (number !== seat.cursor) states.delete(number)
    else states.set(number, { cursor: state.cursor ?? null, user: seat.editor.shownAs })
  }
}
