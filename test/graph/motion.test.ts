// A layout that goes on a step at a time.
import { type Bodies, setInMotion } from "@isnad/graph";
import { describe, expect, test } from "vitest";

/** A square of four in a row of edges, far too wide; and two bodies of their own, far away. */
const BODIES: Bodies = {
  positions: Float32Array.from([0, 0, 100, 0, 100, 100, 0, 100, 900, 900, 960, 900]),
  edges: Uint32Array.from([0, 1, 1, 2, 2, 3, 3, 0, 4, 5]),
  fixed: Uint8Array.from([0, 0, 0, 0, 0, 0]),
};

describe("a layout in motion", () => {
  test("comes to rest, and then stays as it is", () => {
    const motion = setInMotion(BODIES);
    let steps = 0;
    while (motion.step() > 0) steps += 1;
    expect(steps).toBeGreaterThan(1);
    expect(steps).toBeLessThan(200);
    const resting = motion.positions.slice();
    expect(motion.step()).toBe(0);
    expect(motion.positions).toEqual(resting);
    expect(distance(resting, 0, 1)).toBeLessThan(60);
  });

  test("the same bodies move in the same way, and what was handed in stays", () => {
    const before = BODIES.positions.slice();
    expect(after(BODIES, 5)).toEqual(after(BODIES, 5));
    expect(BODIES.positions).toEqual(before);
  });

  test("parts that nothing joins stay around their own middles", () => {
    const positions = after(BODIES, 30);
    const middle = ((positions[8] as number) + (positions[10] as number)) / 2;
    expect(middle).toBeCloseTo(930, 0);
  });

  test("a fixed body stays, and the others come to it", () => {
    const positions = after({ ...BODIES, fixed: Uint8Array.from([1, 0, 0, 0, 0, 0]) }, 30);
    expect([...positions.slice(0, 2)]).toEqual([0, 0]);
    expect(distance(positions, 0, 2)).toBeLessThan(100);
  });

  test("a body that is held moves where it is held, and wakes those that rested", () => {
    const motion = setInMotion(BODIES);
    while (motion.step() > 0);
    const before = motion.positions.slice();
    motion.hold(0, { x: 300, y: 40 });
    expect(motion.step()).toBeGreaterThan(0);
    expect([...motion.positions.slice(0, 2)]).toEqual([300, 40]);
    expect(motion.positions[2]).not.toBe(before[2]);
    expect(motion.positions.slice(8)).toEqual(before.slice(8));
  });
});

function after(bodies: Bodies, steps: number): Float32Array {
  const motion = setInMotion(bodies);
  for (let step = 0; step < steps; step++) motion.step();
  return motion.positions;
}

function distance(positions: Float32Array, a: number, b: number): number {
  const at = (index: number) => positions[index] as number;
  return Math.hypot(at(2 * a) - at(2 * b), at(2 * a + 1) - at(2 * b + 1));
}
