import fc from 'fast-check';

// The same cases for everybody, so that a failure is one of the change at hand. `FC_SEED=$RANDOM
// npm run test:unit` tries others; what it finds becomes a test of its own.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_240_619) });
