import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { deserialize } from 'node:v8'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Manuscript } from './Manuscript.ts'

/**
 * A process of its own that sets one plan and ends: what a text or a picture does to the typesetter, it does to nobody else. It reads a
 * manuscript from its input and writes a PDF to its output; it sees the files beside it and what the manuscript brings.
 */
const CUTS = ['Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold', 'BoldIt']

const { resolve } = createRequire(import.meta.url)
const packageOf = (name: string): string => dirname(resolve(`${name}/package.json`))
const fontsOf = (): Buffer[] =>
  [
    ...CUTS.map((cut) => join(packageOf('source-sans'), 'TTF', `SourceSans3-${cut}.ttf`)),
    join(packageOf('@expo-google-fonts/noto-emoji'), '400Regular', 'NotoEmoji_400Regular.ttf'),
  ].map((path) => readFileSync(path))

const here = import.meta.dirname

const composed = (compiler: NodeCompiler, { plan, pictures }: Manuscript): NodeTypstDocument => {
  compiler.mapShadow(join(here, 'plan.json'), Buffer.from(plan))
  for (const { path, bytes } of pictures) compiler.mapShadow(join(here, path), Buffer.from(bytes))
  const compiled = compiler.compile({ mainFilePath: join(here, 'plan.typ') })
  if (compiled.result) return compiled.result
  const error = compiled.takeError()
  const told: { message?: string; path?: string }[] = error ? compiler.fetchDiagnostics(error) : []
  throw new Error(told.map(({ message, path }) => `${path}: ${message}`).join('; ') || 'The plan could not be set')
}

const printed = (compiler: NodeCompiler, composition: NodeTypstDocument, at: number): Buffer => {
  try {
    return compiler.pdf(composition, { pdfStandard: 'ua-1', creationTimestamp: at })
  } catch {
    // PDF/UA takes no letter that no font has. Then it is tagged as well, and promises nothing.
    return compiler.pdf(composition, { pdfTags: true, creationTimestamp: at })
  }
}

try {
  const manuscript = deserialize(await buffer(process.stdin)) as Manuscript
  const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: fontsOf() }] })
  process.stdout.write(printed(compiler, composed(compiler, manuscript), manuscript.at))
} catch (error) {
  // The log hears what went wrong, and no word of anybody's plan: the typesetter puts those in backticks.
  process.stderr.write(String(error instanceof Error ? error.message : 'failed').replaceAll(/`[^`]*`?/g, '``'))
  process.exitCode = 1
}
