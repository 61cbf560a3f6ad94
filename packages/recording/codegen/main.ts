import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { wiresharkDissector } from '../src/dissector/wireshark-dissector.ts'

const file = fileURLToPath(new URL('../wireshark/tws.lua', import.meta.url))

/** Writes the dissector for Wireshark from the declarations, or with `--check` says that it differs and fails. */
function main(): void {
  const text = wiresharkDissector()
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text)
    process.stdout.write(`packages/recording/wireshark/tws.lua: ${text.length} bytes\n`)
  } else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(
      'packages/recording/wireshark/tws.lua does not match packages/wire/protocol; run `npm run generate`\n',
    )
    process.exitCode = 1
  }
}

main()
