import type { Contract, GatewayMessage } from '@twskit/wire'
import { ValidationError } from '../errors.ts'
import type { CallOptions, OutgoingContracts } from '../requests/index.ts'
import type { ContractDetails } from './received.ts'
import { beside } from './received.ts'

/** Look-ups are small; a request waits for one no longer than this. */
const LOOK_UP_MS = 10_000
/** How much is remembered; the oldest is forgotten first. */
const REMEMBERED = 50_000

/** Looks up the details of a conId. */
export type DetailsOf = (conId: number, options: CallOptions) => Promise<readonly ContractDetails[]>

/**
 * The one place that decides how a contract is put into a request. A gateway refuses or ignores some of what gateways themselves write in
 * contracts, so a contract that a call handed out is not always one that can be sent. What the user wrote is sent as it is.
 *
 * What is left out beside a conId: the gateway's words for "none" (`contractFrom`), and an expiry that a gateway gave for this conId, because
 * details can be a day off and contradict the contract. Any other expiry is the user's, and the gateway may refuse it. So a copy of a received
 * contract works like the contract, and a copy with another expiry is never taken for the old contract.
 *
 * What is completed: an exchange that a gateway left out, by one look-up of the conId that is remembered. See docs/decisions/sent-contracts.md.
 */
export class KnownContracts implements OutgoingContracts {
  readonly #detailsOf: DetailsOf
  /** The expiries that gateways gave, as `conId yyyymmdd`. */
  readonly #expiries = new Set<string>()
  /** The conIds that gateways gave without an exchange. */
  readonly #withoutExchange = new Set<number>()
  /** What look-ups said where a contract is traded; empty when they did not. */
  readonly #exchanges = new Map<number, string>()
  readonly #asking = new Map<number, Promise<void>>()

  constructor(detailsOf: DetailsOf) {
    this.#detailsOf = detailsOf
  }

  sent(kind: string, contract: Contract): Contract {
    const { conId } = contract
    if (conId === undefined || conId === 0) return contract
    if (conId < 0) return { ...contract, conId: undefined }
    const clean = beside(contract)
    const isKnown = kind === LOOKS_UP ? isCopy(clean) : this.#isGateways(clean)
    const sent = isKnown ? { ...clean, lastTradeDateOrContractMonth: undefined, lastTradeDate: undefined } : clean
    if (kind === LOOKS_UP || !this.#lacksExchange(sent)) return sent
    const exchange = this.#exchanges.get(conId) ?? ''
    return exchange === '' ? sent : { ...sent, exchange }
  }

  lookUp(kind: string, contract: Contract): Promise<void> | undefined {
    const { conId = 0 } = contract
    if (conId <= 0 || kind === LOOKS_UP || this.#exchanges.has(conId)) return undefined
    const isUnknownCopy = isCopy(contract) && hasExpiry(contract) && !this.#isGateways(contract)
    return this.#lacksExchange(contract) || isUnknownCopy ? this.#ask(conId) : undefined
  }

  /**
   * Looks up what an order needs, as `lookUp` does.
   *
   * @throws what the look-up throws when no exchange is known; {@link ValidationError} when the gateway names none, or several: an exchange is
   *   never guessed for an order.
   */
  forOrder(kind: string, contract: Contract): Promise<void> | undefined {
    const { conId = 0 } = contract
    const lacksExchange = (): boolean => this.#lacksExchange(contract) && !this.#exchanges.get(conId)
    const lookUp = this.lookUp(kind, contract)
    const refuse = (): void => {
      if (!lacksExchange()) return
      throw new ValidationError({
        path: 'contract.exchange',
        value: contract.exchange,
        allowed: `an exchange of contract ${conId}; the gateway gave none with the contract, and its look-up does not settle one`,
      })
    }
    if (lookUp !== undefined) {
      return lookUp.then(refuse, (error: unknown) => {
        if (lacksExchange()) throw error
      })
    }
    return lacksExchange() && this.#exchanges.has(conId) ? Promise.resolve().then(refuse) : undefined
  }

  heard(message: GatewayMessage): void {
    switch (message.type) {
      case 'ContractData':
      case 'BondContractData':
      case 'Position':
      case 'PositionMulti':
      case 'PortfolioValue':
      case 'OpenOrder':
      case 'CompletedOrder':
      case 'ExecutionDetails':
        this.#learn(message.contract)
        break
      case 'ScannerData':
        for (const { contract } of message.scannerDataElement ?? []) this.#learn(contract)
        break
      case 'SymbolSamples':
        for (const { contract } of message.contractDescriptions ?? []) this.#learn(contract)
        break
      case 'DisplayGroupUpdated':
        this.#learn(contractShown(message.contractInfo))
        break
      default:
    }
  }

  #learn(contract: Contract | undefined): void {
    const { conId = 0, secType } = contract ?? {}
    if (contract === undefined || conId <= 0) return
    if (hasExpiry(contract)) remember(this.#expiries, `${conId} ${dayOf(contract)}`)
    if (!contract.exchange && secType !== 'BAG') remember(this.#withoutExchange, conId)
  }

  #isGateways(contract: Contract): boolean {
    return hasExpiry(contract) && this.#expiries.has(`${contract.conId} ${dayOf(contract)}`)
  }

  /** Whether a gateway left the exchange out. Combinations have no conId of their own. */
  #lacksExchange(contract: Contract): boolean {
    const { conId = 0, exchange, secType } = contract
    if (exchange || secType === 'BAG') return false
    return isCopy(contract) || this.#withoutExchange.has(conId)
  }

  #ask(conId: number): Promise<void> {
    const asking = this.#asking.get(conId)
    if (asking !== undefined) return asking
    const asked = this.#askOnce(conId)
    this.#asking.set(conId, asked)
    return asked
  }

  async #askOnce(conId: number): Promise<void> {
    try {
      const found = await this.#detailsOf(conId, { timeoutMs: LOOK_UP_MS })
      this.#exchanges.set(conId, settledExchange(found))
      const [oldest] = this.#exchanges.keys()
      if (this.#exchanges.size > REMEMBERED && oldest !== undefined) this.#exchanges.delete(oldest)
    } finally {
      this.#asking.delete(conId)
    }
  }
}

/** The exchange that details agree on; SMART where it is among several, empty where they do not agree. */
function settledExchange(found: readonly ContractDetails[]): string {
  const exchanges = new Set(found.flatMap(({ contract }) => contract.exchange ?? []))
  if (exchanges.has('SMART')) return 'SMART'
  return exchanges.size === 1 ? ([...exchanges][0] ?? '') : ''
}

/** The call that looks contracts up: it needs no exchange, and cannot do harm with a wrong expiry. */
const LOOKS_UP = 'contractDetails'

/** Whether only gateways write such a contract: nobody adds a local symbol or a description to a conId, which says all by itself. */
function isCopy({ localSymbol, description }: Contract): boolean {
  return Boolean(localSymbol) || Boolean(description)
}

/** The contract that a group of windows shows, `8314@SMART`. */
function contractShown(text = ''): Contract | undefined {
  const match = /^(\d+)@?(.*)$/.exec(text)
  return match === null ? undefined : { conId: Number(match[1]), exchange: match[2] }
}

function hasExpiry({ lastTradeDateOrContractMonth: expiry }: Contract): boolean {
  return expiry !== undefined && expiry !== ''
}

/** The expiry without the time and zone that details can have behind it. */
function dayOf({ lastTradeDateOrContractMonth = '' }: Contract): string {
  return lastTradeDateOrContractMonth.split(/[\s-]/, 1)[0] ?? ''
}

function remember<Value>(all: Set<Value>, value: Value): void {
  if (all.has(value)) return
  all.add(value)
  if (all.size <= REMEMBERED) return
  const [oldest] = all
  all.delete(oldest as Value)
}
