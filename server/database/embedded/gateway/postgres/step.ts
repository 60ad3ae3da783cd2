import type { Parameter, Statement, Step } from './Statement.ts'

/** A statement with its parameters, ready to run. */
export const step = (statement: Statement, ...parameters: Parameter[]): Step => ({ statement, parameters })
