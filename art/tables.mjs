// A table seen from the front: people stand or sit behind it, and things lie on it.
import { cut, line } from './paper.mjs';

export const table = (y, top, edge) =>
  cut(`M-1500 ${y}H2700V2700H-1500z`, top, { dx: 0, dy: -6, shadow: 0.14 }) + line(`M-1500 ${y}H2700`, edge, 14);
