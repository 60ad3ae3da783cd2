/** The names of all stages in a plan that `explain` gave. */
export function stagesOf(explained: unknown): string[] {
  if (Array.isArray(explained)) return explained.flatMap(stagesOf)
  if (typeof explained !== 'object' || explained === null) return []
  const { engine: _, rejectedPlans: __, ...told } = explained as Record<string, unknown>
  const own = typeof told.stage === 'string' ? [told.stage] : []
  return [...own, ...Object.values(told).flatMap(stagesOf)]
}
