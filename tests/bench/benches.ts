import type { Bench } from './Bench.ts'

type Run = (bench: Bench) => Promise<void>

/** Every bench by its name, in the order of a full run: what adds data comes after what is measured on the given data. */
export const benches = {
  open: async (): Promise<Run> => (await import('./register/runOpen.ts')).runOpen,
  search: async (): Promise<Run> => (await import('./register/runSearch.ts')).runSearch,
  list: async (): Promise<Run> => (await import('./register/runList.ts')).runList,
  bare: async (): Promise<Run> => (await import('./register/runBare.ts')).runBare,
  timeline: async (): Promise<Run> => (await import('./events/runTimeline.ts')).runTimeline,
  'timeline-access': async (): Promise<Run> => (await import('./grants/runTimelineAccess.ts')).runTimelineAccess,
  ability: async (): Promise<Run> => (await import('./grants/runAbility.ts')).runAbility,
  'grants-feed': async (): Promise<Run> => (await import('./grants/runFeed.ts')).runFeed,
  clocks: async (): Promise<Run> => (await import('./promise/runClocks.ts')).runClocks,
  'revoke-to-blank': async (): Promise<Run> => (await import('./grants/runRevoke.ts')).runRevoke,
  'handoff-seen': async (): Promise<Run> => (await import('./handOffs/runHandOffSeen.ts')).runHandOffSeen,
  board: async (): Promise<Run> => (await import('./matters/runBoard.ts')).runBoard,
  page: async (): Promise<Run> => (await import('./page/runPage.ts')).runPage,
  canary: async (): Promise<Run> => (await import('./canary/runCanary.ts')).runCanary,
  'plan-typing': async (): Promise<Run> => (await import('./plans/runPlanTyping.ts')).runPlanTyping,
  'plan-slow-line': async (): Promise<Run> => (await import('./plans/runPlanSlowLine.ts')).runPlanSlowLine,
  live: async (): Promise<Run> => (await import('./events/runLive.ts')).runLive,
  log: async (): Promise<Run> => (await import('./events/runLog.ts')).runLog,
  import: async (): Promise<Run> => (await import('./register/runImport.ts')).runImport,
  faults: async (): Promise<Run> => (await import('./faults/runFaultsBench.ts')).runFaultsBench,
  'plan-faults': async (): Promise<Run> => (await import('./plans/runPlanFaults.ts')).runPlanFaults,
  ready: async (): Promise<Run> => (await import('./start/runReady.ts')).runReady,
}
