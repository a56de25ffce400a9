/** Stands for every secret that is not shown, whatever its length. */
export const MASK = '***';
