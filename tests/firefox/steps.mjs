/** What a run in Firefox counts: steps that hold sooner or later, each named. */

/** How long a step may take, ms. */
const patience = 10_000;

export function stepper() {
  let passed = 0;
  let failed = 0;
  return {
    async step(name, holds) {
      const until = performance.now() + patience;
      let last = null;
      while (performance.now() < until) {
        const good = await holds().catch((error) => {
          last = error;
          return false;
        });
        if (good) {
          passed += 1;
          console.log(`✓ ${name}`);
          return;
        }
        await new Promise((done) => setTimeout(done, 100));
      }
      failed += 1;
      console.log(`✗ ${name}${last ? `: ${last.message}` : ''}`);
    },
    /** The last line, and the status that the process ends with. */
    end() {
      console.log(`\n${passed} passed, ${failed} failed`);
      process.exitCode = failed > 0 ? 1 : 0;
    },
  };
}
