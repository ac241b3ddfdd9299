/** The store and the actions, for every part of the desk. */
import { createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { DeskActions, DeskState, DeskStore } from '../../utils/desk/store.ts';
import { useStore } from '../use-store.ts';

interface DeskParts {
  store: DeskStore;
  actions: DeskActions;
}

export const DeskContext = createContext<DeskParts | null>(null);

function useParts(): DeskParts {
  const parts = useContext(DeskContext);
  if (parts === null) throw new Error('A part of the desk was drawn outside <Desk>.');
  return parts;
}

export function useDesk<Slice>(select: (state: DeskState) => Slice): Slice {
  return useStore(useParts().store, select);
}

export function useActions(): DeskActions {
  return useParts().actions;
}

/** What only the desk itself decides: what is searched, and what is open. */
type Change = Partial<Pick<DeskState, 'notice'>>;

/** Gives the function that changes it; the same one at every drawing. */
export function useChange(): (change: Change) => void {
  const { store } = useParts();
  return useCallback((change: Change) => store.setState(change), [store]);
}
