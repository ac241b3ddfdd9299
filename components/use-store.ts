/** Reads a slice of a vanilla Zustand store and redraws when that slice changes. */
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/**
 * Gives what `select` takes from the store. The slice is compared with `Object.is`, so select something that keeps its
 * identity while nothing changed (a field of the state, a number, a string).
 */
export function useStore<State, Slice>(store: StoreApi<State>, select: (state: State) => Slice): Slice {
  const [, redraw] = useReducer<number, void>((turn) => turn + 1, 0);
  const slice = select(store.getState());
  const drawn = useRef({ slice, select });
  drawn.current = { slice, select };
  useLayoutEffect(() => {
    const compare = () => {
      const { slice: before, select: take } = drawn.current;
      if (!Object.is(take(store.getState()), before)) redraw();
    };
    // The state may have changed between drawing and subscribing.
    compare();
    return store.subscribe(compare);
  }, [store]);
  return slice;
}
