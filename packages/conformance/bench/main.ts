import { benchClient } from './client/client.ts'
import { benchCodec } from './codec/codec.ts'

const [what = 'client', ...rest] = process.argv.slice(2)
if (what === 'codec') benchCodec()
else if (what === 'client') await benchClient(rest)
else {
  process.stderr.write(`npm run bench -- [client | codec]: there is no benchmark called ${what}\n`)
  process.exitCode = 1
}
