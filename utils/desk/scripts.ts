/** What the checker can do without at first comes as scripts of their own, behind everything that is waited for. */

/** The words that are spelled right. */
export const loadSpelling = () => load('/spelling.js');
/** The engine for the patterns of packs. */
export const loadPatterns = () => load('/patterns.js');

function load(path: `/${string}.js`): void {
  const script = document.createElement('script');
  script.src = path;
  script.async = true;
  document.head.append(script);
}
