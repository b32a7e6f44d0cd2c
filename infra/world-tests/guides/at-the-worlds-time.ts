/* Read by a script before itself (`--import`): its clock goes on from the world's instant (WORLD_NOW), whatever day it is. */

const Real = Date;
const ahead = Real.parse(process.env.WORLD_NOW ?? '') - Real.now();

globalThis.Date = class extends Real {
  constructor(...parts: ConstructorParameters<DateConstructor> | []) {
    if (parts.length === 0) super(Real.now() + ahead);
    else super(...parts);
  }
  static override now(): number {
    return Real.now() + ahead;
  }
} as DateConstructor;
