type Placed = { _id: string; place: number }

/** Between two neighbours there is always room: places are fractions. Answers the place right after a section; null: before all. */
export const placeAfter = (sections: readonly Placed[], after: string | null, moving?: string): number => {
  const others = sections.filter(({ _id }) => _id !== moving).sort((one, other) => one.place - other.place)
  const at = after === null ? -1 : others.findIndex(({ _id }) => _id === after)
  const before = others[at]?.place
  const next = others[(after !== null && at === -1 ? others.length : at) + 1]?.place
  const last = others.at(-1)?.place ?? 0
  if (after !== null && at === -1) return last + 1
  if (before === undefined) return next === undefined ? 0 : next - 1
  return next === undefined ? before + 1 : (before + next) / 2
}
