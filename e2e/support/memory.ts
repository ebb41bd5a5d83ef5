// What a page weighs.
import { type CDPSession, type Page } from "@playwright/test";

/** Bytes that the page holds when all that can be given back is given back: objects, nodes, and the
 * memory of the programs. In a short run the programs still ask for what they need when something is drawn
 * for the first time, and are told but not counted. */
export async function memory(page: Page, session: CDPSession, countsPrograms: boolean): Promise<{ bytes: number; handles: number; told: string }> {
  // A screen at rest, so that the same is weighed each time.
  await page.clock.runFor(250_000);
  await page.clock.runFor(2_000);
  // What was let go of by the first time is given back by the next, a moment later.
  for (let time = 0; time < 4; time += 1) {
    await session.send("HeapProfiler.collectGarbage");
    await new Promise((passed) => setTimeout(passed, 250));
  }
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = (await session.send("Runtime.getHeapUsage")) as Record<string, number>;
  const { nodes } = await session.send("Memory.getDOMCounters");
  const parts = { objects: usedSize!, nodes: embedderHeapUsedSize ?? 0, buffers: backingStorageSize ?? 0, programs: await programs(session) };
  const needed = countsPrograms ? parts.programs : 0;
  const bytes = parts.objects + parts.nodes + parts.buffers + needed;
  const held = await handles(session);
  return { bytes, handles: held, told: `${bytes} bytes (${JSON.stringify(parts)}), ${nodes} nodes, ${held} handles` };
}

/** Everything of the page that the WebAssembly programs hold on to: a callback that is never let go of is one more. */
async function handles(session: CDPSession): Promise<number> {
  return sum(session, "Table", "(it) => Array.from({ length: it.length }, (_, at) => it.get(at)).filter((held) => held != null).length");
}

/** Bytes that the WebAssembly programs have asked for. They never give any back, so that this is the most that was needed. */
async function programs(session: CDPSession): Promise<number> {
  return sum(session, "Memory", "(it) => it.buffer.byteLength");
}

/** The sum of `figure` over all objects of this kind of WebAssembly's. */
async function sum(session: CDPSession, kind: "Memory" | "Table", figure: string): Promise<number> {
  const { result } = await session.send("Runtime.evaluate", { expression: `WebAssembly.${kind}.prototype` });
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId! });
  const functionDeclaration = `function () { const figure = ${figure}; return this.reduce((sum, it) => sum + figure(it), 0); }`;
  const { result: total } = await session.send("Runtime.callFunctionOn", { functionDeclaration, objectId: objects.objectId!, returnByValue: true });
  return Number(total.value);
}
