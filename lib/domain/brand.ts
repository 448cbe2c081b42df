declare const BRAND: unique symbol;

/**
 * A text that no other text is assignable to: only the module of its kind makes one, behind a check. A text may have
 * several brands: then it passes for each of them.
 */
export type Branded<Name extends string> = string & {
  readonly [BRAND]: { readonly [one in Name]: true };
};

declare const UNIT: unique symbol;

/**
 * A number with a unit. A plain number passes, so that sums need no wrapping; a number with another unit does not.
 */
export type Measured<Name extends string> = number & {
  readonly [UNIT]?: Name;
};
