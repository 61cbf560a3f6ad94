import fc from 'fast-check'

/**
 * One seed for the properties that name none, so that a clone passes or fails for what is in it and not by chance. To look
 * further: `TWSKIT_SEED=$RANDOM npm test`, and for the codec `npm run fuzz`.
 */
const seed = Number(process.env['TWSKIT_SEED'] ?? 20_261_128)
if (!Number.isSafeInteger(seed))
  throw new RangeError(`TWSKIT_SEED must be a whole number: ${process.env['TWSKIT_SEED']}`)
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
