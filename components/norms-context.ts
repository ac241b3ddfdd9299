/** The norms in force here, for whoever cites one; none where nobody provides them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NamedNorms } from '../utils/guideline/grounds.ts';

export const NormsContext = createContext<NamedNorms>({});

export const useNorms = () => useContext(NormsContext);
