/** What each view of the panel draws. */
import type { ComponentType } from 'preact';
import type { ViewName } from '../../utils/panel/views.ts';
import { DraftList } from './DraftList.tsx';
import { FindingsView } from './FindingsView.tsx';
import { PlanView } from './PlanView.tsx';
import { SnippetsView } from './SnippetsView.tsx';

export const drawnViews: Readonly<Record<ViewName, ComponentType>> = {
  findings: FindingsView,
  plan: PlanView,
  drafts: DraftList,
  snippets: SnippetsView,
};
