/**
 * `npm run looks`: pictures of every screen, composer and state for people to look at, in screenshots/. Builds what it needs.
 * Node built-ins only.
 */
import { runTool } from './tool.mjs';

const commands = [
  ['wxt', 'build'],
  ['vite', 'build', '--config', 'tests/fixtures/vite.config.ts'],
  ['playwright', 'test', 'looks.spec.ts'],
  ['node', 'tests/stories/shoot.mjs'],
];

for (const [command, ...args] of commands) {
  const { code } = await runTool(command, args, {
    env: { LOOKS: '1' },
    onOutput: (chunk) => process.stdout.write(chunk),
  });
  if (code !== 0) {
    process.exitCode = 1;
    break;
  }
}
