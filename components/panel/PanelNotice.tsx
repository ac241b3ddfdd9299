import { useCallback } from 'preact/hooks';
import { NoticeLine } from '../NoticeLine.tsx';
import { useActions, useChange, usePanel } from './panel-context.ts';

export function PanelNotice() {
  const notice = usePanel((state) => state.notice);
  const change = useChange();
  const read = useCallback(() => change({ notice: null }), [change]);
  const actions = useActions();
  return <NoticeLine notice={notice} onRead={read} onUndo={actions.undo} onCopy={actions.copyCorrected} />;
}
