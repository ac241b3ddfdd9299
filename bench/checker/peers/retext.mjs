import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';

export function open() {
  const stack = unified()
    .use(retextEnglish)
    .use(retextEquality)
    .use(retextProfanities)
    .use(retextReadability)
    .use(retextSimplify)
    .use(retextRepeatedWords)
    .freeze();
  return (text) => {
    const file = new VFile(text);
    stack.runSync(stack.parse(file), file);
    return file.messages.length;
  };
}
