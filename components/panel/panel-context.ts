/** The store and the actions, for every part of the panel. */
import { createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { PanelActions, PanelState, PanelStore } from '../../utils/panel/store.ts';
import { useStore } from '../use-store.ts';

interface PanelParts {
  store: PanelStore;
  actions: PanelActions;
}

export const PanelContext = createContext<PanelParts | null>(null);

function useParts(): PanelParts {
  const parts = useContext(PanelContext);
  if (parts === null) throw new Error('A part of the panel was drawn outside <Panel>.');
  return parts;
}

export function usePanel<Slice>(select: (state: PanelState) => Slice): Slice {
  return useStore(useParts().store, select);
}

export function useActions(): PanelActions {
  return useParts().actions;
}

/** What only the panel itself decides: the view, the open finding, a notice that was read, which draft is asked about. */
type Change = Partial<Pick<PanelState, 'view' | 'openFinding' | 'notice' | 'asksHow'>>;

/** Gives the function that changes it; the same one at every drawing. */
export function useChange(): (change: Change) => void {
  const { store } = useParts();
  return useCallback((change: Change) => store.setState(change), [store]);
}
