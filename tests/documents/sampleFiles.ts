import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const OFFICE = 'application/vnd.openxmlformats-officedocument'

const zipOf = async (entries: Record<string, string>): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), name, { compress: false })
  zip.end()
  return buffer(zip.outputStream)
}

const contentTypes = (part: string, type: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`

/** Small files of every kind, true to their formats as far as a reader of types looks; and the harmless test file of scanners. */
export const sampleFiles = {
  pdf: (text = 'x') =>
    Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`),
  png: () => Buffer.from(PNG, 'base64'),
  docx: () =>
    zipOf({
      '[Content_Types].xml': contentTypes('word/document.xml', `${OFFICE}.wordprocessingml.document.main+xml`),
      'word/document.xml': '<w:document/>',
    }),
  docm: () =>
    zipOf({
      '[Content_Types].xml': contentTypes(
        'word/document.xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
      'word/document.xml': '<w:document/>',
      'word/vbaProject.bin': 'macro',
    }),
  odt: () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  zip: () => zipOf({ 'a.txt': 'a' }),
  text: (text = 'Tavallista tekstiä, åäö.\n') => Buffer.from(text),
  html: () => Buffer.from('<!doctype html><script>alert(1)</script>'),
  svg: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  script: () => Buffer.from('#!/bin/sh\nrm -rf /\n'),
  exe: () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]),
  eicar: () => Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`),
}
