type Delayed = { paragraph: string; until: string }

/** How much each paragraph keeps from the customer for now, and until when at the latest; nothing of what it is. */
export const countDelayed = (delays: ReadonlyMap<string, Delayed>): (Delayed & { count: number })[] => {
  const byParagraph = Map.groupBy(delays.values(), ({ paragraph }) => paragraph)
  return [...byParagraph].map(([paragraph, entries]) => ({
    paragraph,
    count: entries.length,
    until:
      entries
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? '',
  }))
}
