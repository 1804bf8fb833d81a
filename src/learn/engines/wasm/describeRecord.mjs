/**
 * A part of the AssemblyScript compiler: it writes into the kernel what a `Run` of assembly/run.ts is, in a section
 * of its own: `activation:i … deviation:f …`. The wrapper compares that with its own record, record.ts.
 */
import { ElementKind, TypeKind } from 'assemblyscript';
import { Transform } from 'assemblyscript/transform';

export default class DescribeRecord extends Transform {
  afterCompile(module) {
    const { instancesByName } = this.program;
    const run = [...instancesByName.values()].find((element) => element.name === 'Run');
    const fields = [...run.members.values()]
      .filter(({ kind }) => kind === ElementKind.PropertyPrototype)
      .map(({ name, instance: { type } }) => `${name}:${kindOf(type)}`);
    module.addCustomSection('record', new TextEncoder().encode(fields.join(' ')));
  }
}

/** f: float32; i: any other 32 bits; else the type's number, which no wrapper knows. */
function kindOf({ kind, size }) {
  if (kind === TypeKind.F32) return 'f';
  return size === 32 ? 'i' : String(kind);
}
