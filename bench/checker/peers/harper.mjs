import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js';

/** In the same thread, without the messages that a worker would add. */
export async function open({ url }) {
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(url('harper_wasm_bg.wasm')) });
  await linter.setup();
  return async (text) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    const { length } = lints;
    // They live in the module's own memory.
    for (const lint of lints) lint.free();
    return length;
  };
}
