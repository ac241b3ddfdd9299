/** The text as it would go out; what is not filled yet stands out by its frame. */
import type { Language } from '../../locales/index.ts';
import { filled } from '../../utils/plan/snippets/snippet.ts';
import { useTexts } from '../texts-context.ts';

interface PreviewProps {
  text: string;
  values: Readonly<Record<string, string>>;
  language: Language;
}

export function Preview({ text, values, language }: PreviewProps) {
  const { t } = useTexts();
  const parts = text.split(/(\{[^{}\n]{1,60}\})/);
  return (
    <figure class="snippet-preview">
      <figcaption>{t('snippets.preview')}</figcaption>
      <p lang={language}>
        {parts.map((part, i) => {
          const done = filled(part, values);
          const key = `${i} ${part}`;
          if (done === null) return <mark key={key}>{part.slice(1, -1)}</mark>;
          return part.startsWith('{') ? <ins key={key}>{done}</ins> : part;
        })}
      </p>
    </figure>
  );
}
