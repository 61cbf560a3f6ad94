import { ledger } from './ledger.ts'
import type { NamedTest, Observation, Subject } from './observation.ts'

/** Writes the page that says what gateways were seen to do, and which tests hold it. */
export function livePage(): string {
  const observations = ledger.flatMap((subject) => subject.observations)
  const tests = new Set(observations.flatMap(({ tests: named }) => named.map(({ file, title }) => `${file} ${title}`)))
  const withTests = observations.filter(({ tests: named }) => named.length > 0).length
  return [
    '# What live gateways do',
    '',
    '<!-- Written by `npm run generate` from docs/tools/live-behaviour. -->',
    '',
    'What captures, audits and reports of others show TWS and IB Gateway doing, beyond what is documented, and what holds twskit to it. ' +
      `Of ${observations.length} observations ${withTests} are held by ${tests.size} tests; the others say why not.`,
    ...ledger.flatMap(section),
    '',
  ].join('\n')
}

function section({ title, observations }: Subject): readonly string[] {
  return ['', `## ${title}`, '', ...observations.flatMap(item)]
}

function item({ seen, tests, remark }: Observation): readonly string[] {
  return [`- ${seen}.${remark === undefined ? '' : ` *${remark}*`}`, ...tests.map(line)]
}

function line({ file, title }: NamedTest): string {
  return `  - \`${file.replace(/^packages\//, '')}\`: ${title.replaceAll(/[<>{}$|]/g, (sign) => `\\${sign}`)}`
}
