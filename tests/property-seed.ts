import fc from 'fast-check'

// The same cases on each run, so that a red run is about the change at hand. To look for new ones:
// PROPERTY_SEED=$RANDOM npm run test:unit
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_125) })
