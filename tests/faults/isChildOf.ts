import { readFileSync } from 'node:fs'

/** Whether a process lives and was started by this parent: a number may be another's by the time it is used. */
export const isChildOf = (pid: number, parent: number | undefined): boolean => {
  try {
    // `pid (name) state ppid …`: a name may hold brackets and spaces, what comes after the last bracket does not.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, parentId] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return parent !== undefined && Number(parentId) === parent
  } catch {
    return false
  }
}
