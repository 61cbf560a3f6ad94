// Lists providers and headlines of a stock, reads one article, and watches what is published.
// Runs against a simulated gateway; a port as its argument takes a real one.
import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway() : undefined
await using ib = await connect({ port: port ?? gateway?.port })

const providers = await ib.newsProviders()
for (const { code, name } of providers) console.log(`${code}: ${name}`)
const codes = providers.map(({ code }) => code)

const [apple] = await ib.contractDetails(stock('AAPL'))
const conId = apple?.contract.conId ?? 0
const { headlines } = await ib.historicalNews({ conId, providers: codes, count: 5 })
console.log('\nHeadlines on AAPL')
for (const { time, providerCode, headline } of headlines) console.log(`  ${time} ${providerCode} ${headline}`)

const [newest] = headlines
if (newest !== undefined) {
  const article = await ib.newsArticle(newest)
  const text = article.kind === 'text' ? article.text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') : 'a PDF'
  console.log(`\n${text.slice(0, 200)} ...`)
}

ib.newsBulletins().subscribe(({ kind, message }) => console.log(`Bulletin (${kind}): ${message}`))
gateway?.bulletins.publish('The simulated exchange opens at nine.')

console.log('\nThe first headline of the feed')
for await (const { time, headline, facts } of ib.newsTicks(stock('AAPL'), { providers: codes })) {
  console.log(`  ${time.toISOString()} ${headline} ${JSON.stringify(facts)}`)
  break
}
