/** How charts of amounts are laid out, in pixels of the drawing. */
export const chartMeasures = {
  height: 240,
  /** Room for the amounts at the left. */
  axis: 72,
  /** Room for the names below. */
  below: 28,
  /** Lines of the grid, about. */
  ticks: 5,
} as const
