/** A screen with nothing to list: says what is the matter, and what to do next. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface EmptyProps {
  icon: IconName;
  title: string;
  body: string;
  tone?: 'calm' | 'alert';
  children?: ComponentChildren;
}

export function Empty({ icon, title, body, tone = 'calm', children }: EmptyProps) {
  return (
    <div class="empty" data-tone={tone}>
      <span class="empty-icon">
        <Icon name={icon} size={22} />
      </span>
      <h2>{title}</h2>
      <p>{body}</p>
      {children ? <div class="empty-actions">{children}</div> : null}
    </div>
  );
}
