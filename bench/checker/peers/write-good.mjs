import writeGood from 'write-good';

// It assigns to a variable that it does not declare, which a module forbids unless there is one.
globalThis.match = null;

export const open = () => (text) => writeGood(text).length;
