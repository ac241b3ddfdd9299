/** Why a pack is not taken in: told whole, with the place, so that it can be mended. */
export interface PackProblem {
  what:
    | 'too-large'
    | 'too-deep'
    | 'not-json'
    | 'not-ours'
    | 'newer'
    | 'since-2'
    | 'foreign-key'
    | 'twice'
    | 'wrong-value'
    | 'unknown-key'
    | 'missing-key'
    | 'markup'
    | 'unseen'
    | 'too-many'
    | 'unknown-rule'
    | 'taken-id'
    | 'pattern'
    | 'example'
    | 'reserved'
    | 'no-parent'
    | 'cycle'
    | 'long-chain'
    | 'loosens'
    | 'locked'
    | 'unsigned'
    | 'bad-signature'
    | 'other-key'
    | 'cannot-verify'
    | 'older'
    | 'from-policy'
    | 'full';
  /** Line in the file, from 1; null for the file as a whole. */
  line: number | null;
  /** e.g. `custom[3].examples.bad[0]`; empty for the file as a whole. */
  place: string;
  /** The rule or the setting that it is about. */
  about?: string;
  /** What was found, in the words of the file: the example that failed, the pattern's fault, who forbids it. */
  detail?: string;
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: PackProblem };
