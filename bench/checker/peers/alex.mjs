import { text as alex } from 'alex';

export const open = () => (text) => alex(text).messages.length;
