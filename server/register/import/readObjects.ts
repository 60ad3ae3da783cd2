import { hash } from 'node:crypto'
import { customerOf } from '../customerOf.ts'
import type { PrhCompany } from '../prhCompany.ts'
import type { BadObject } from './BadObject.ts'
import { CompanyScanner, type Found } from './CompanyScanner.ts'
import type { ReadObject } from './ReadObject.ts'
import { readCompany } from './readCompany.ts'

/** Part of each hash: raise it when facts are derived anew, so that the next import refreshes every company. */
const FACTS_VERSION = 1

/**
 * Company by company out of a stream of bytes; what is not one goes to `onBadObject` and the rest goes on. `onCompany` sees
 * each object as it came.
 */
export async function* readObjects(
  chunks: AsyncIterable<Buffer>,
  onBadObject: (bad: BadObject) => void,
  onCompany: (company: PrhCompany) => void = () => {},
): AsyncGenerator<ReadObject[]> {
  const scanner = new CompanyScanner()
  const read = (found: Found[]): ReadObject[] => {
    const objects: ReadObject[] = []
    for (const item of found) {
      const { object, line, byte } = item
      const result = 'problem' in item ? item : readCompany(item.text)
      if ('problem' in result) onBadObject({ object, line, byte, problem: result.problem })
      else if ('text' in item) {
        onCompany(result.company)
        objects.push({
          customer: customerOf(result.businessId, result.company),
          sourceHash: `${FACTS_VERSION}:${hash('sha256', item.text, 'base64url')}`,
        })
      }
    }
    return objects
  }
  for await (const chunk of chunks) yield read(scanner.push(chunk))
  yield read(scanner.end())
}
