/** Do it at once, and what is asked for within `ms` after that once at its end: many words in a second are two doings. */
export const gather = (act: () => unknown, ms: number): { ask: () => void; stop: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = false
  const begin = () => {
    again = false
    act()
    timer = setTimeout(() => {
      timer = undefined
      if (again) begin()
    }, ms)
  }
  return {
    ask: () => {
      if (timer) again = true
      else begin()
    },
    stop: () => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
