import {
  type GatewayCode,
  type GatewayCodeEnds,
  type GatewayCodeGroup,
  classifyGatewayCode,
  gatewayCodeGroups,
} from './gateway-codes.ts'

const endings: Readonly<Record<GatewayCodeEnds, string>> = {
  nothing: 'nothing',
  request: 'the request',
  snapshot: 'a snapshot; a stream if no data follows',
  placement: 'the order message just sent',
  order: 'the order',
  modification: 'the change of the order',
  cancellation: 'the attempt to cancel',
  connection: 'the connection',
}

const introduction = `# Gateway codes

Each code that TWS or IB Gateway sends in an error message, or that clients raise themselves, with what it ends, its cause and
what to do. The gateway's own text, which may be in the language of its user, comes with every error; nothing in twskit depends
on it. A request code on the id of an order concerns that order. Codes marked with an asterisk are not verified.`

/** Writes the reference page of all gateway codes as Markdown, one table per group. */
export function gatewayCodesPage(): string {
  return [introduction, ...gatewayCodeGroups().map(section)].join('\n\n') + '\n'
}

function section({ title, codes }: GatewayCodeGroup): string {
  const rows = Object.keys(codes).map((code) => row(classifyGatewayCode(Number(code))))
  return [
    `## ${title}`,
    '',
    '| code | kind | ends | cause | remedy |',
    '| ---: | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function row({ code, kind, ends, cause, remedy, confidence }: GatewayCode): string {
  return `| ${code}${confidence === 'low' ? ' \\*' : ''} | ${kind} | ${endings[ends]} | ${cause} | ${remedy} |`
}
