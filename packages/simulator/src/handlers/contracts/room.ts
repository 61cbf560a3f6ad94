import type { OpenRoom } from '../../session/handlers.ts'
import { roomOf } from '../merge.ts'
import { contractDetails } from './contract-details.ts'
import { fundamentals } from './fundamentals.ts'
import { marketRule } from './market-rule.ts'
import { matchingSymbols } from './matching-symbols.ts'
import { optionParameters } from './option-parameters.ts'

/** Answers what can be traded, and under which terms. */
export const contracts: OpenRoom = roomOf(contractDetails, matchingSymbols, optionParameters, marketRule, fundamentals)
