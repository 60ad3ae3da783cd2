import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { deserialize } from 'node:v8'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Manuscript } from './Manuscript.ts'

/**
 * A process of its own that sets one plan and ends: what a text or a picture does to the typesetter, it does to nobody else. It reads a
 * manuscript from its input and writes a PDF to its output; it sees the files beside it and what the manuscript brings.
 */
const FONTS = ['Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold', 'BoldIt']

const fontsOf = (): Buffer[] => {
  const from = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF')
  return FONTS.map((cut) => readFileSync(join(from, `SourceSans3-${cut}.ttf`)))
}

const { plan, pictures, at } = deserialize(await buffer(process.stdin)) as Manuscript
const here = import.meta.dirname
const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: fontsOf() }] })
compiler.mapShadow(join(here, 'plan.json'), Buffer.from(plan))
for (const { path, bytes } of pictures) compiler.mapShadow(join(here, path), Buffer.from(bytes))
const compiled = compiler.compile({ mainFilePath: join(here, 'plan.typ') })
if (!compiled.result) {
  const error = compiled.takeError()
  const told: { message?: string; path?: string }[] = error ? compiler.fetchDiagnostics(error) : []
  throw new Error(told.map(({ message, path }) => `${path}: ${message}`).join('; ') || 'The plan could not be set')
}
process.stdout.write(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: at }))
