import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/background/background.ts';

export default defineBackground(() => startBackground());
