/** One step of installing or starting the engine, for a progress line on a terminal or in a log. */
export type EngineProgress = {
  step: 'index' | 'download' | 'unpack' | 'initialise' | 'recover' | 'start' | 'notice'
  /** A whole English sentence, without a full stop. */
  message: string
  /** Present when the step can be counted; both in the same unit. */
  done?: number
  total?: number
}

export type OnEngineProgress = (progress: EngineProgress) => void
