import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runCompanion } from '../utils/companion/run.ts';

export default defineUnlistedScript(() => runCompanion());
