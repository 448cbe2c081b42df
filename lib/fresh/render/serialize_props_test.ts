import { assert, assertEquals, assertThrows } from "@std/assert";
import { computed, type Signal, signal } from "@preact/signals";
import { h } from "preact";
import { deserialize } from "../client/deserialize.ts";
import { serializeProps } from "./serialize_props.ts";

const island = {
  file: "/Demo.js",
  name: "Demo",
  exportName: "default",
  fn: () => null,
  imports: [],
};

function serialize(...all: Record<string, unknown>[]) {
  return serializeProps(all.map((props) => ({ island, props })));
}

function roundTrip(...all: Record<string, unknown>[]) {
  const { text, isPlain } = serialize(...all);
  return isPlain ? JSON.parse(text) : deserialize(text);
}

Deno.test("serializeProps() keeps the type of every value", () => {
  const props = {
    nothing: [undefined, null],
    null: null,
    numbers: [0, -0, 1.5, NaN, Infinity, -Infinity],
    bigint: 2n ** 70n,
    text: "</script><!--\u2028\u2029'\"\\",
    date: new Date(86_400_000),
    url: new URL("https://a.test/b?c#d"),
    bytes: new Uint8Array([0, 1, 255]),
    set: new Set<unknown>([1, new Set()]),
    map: new Map<unknown, unknown>([["a", [1]], [{ b: 1 }, null]]),
    deep: { list: [[], {}, [[]]], "odd key": true },
  };
  assertEquals(roundTrip(props), [props]);
  const [read] = roundTrip({ date: new Date(NaN) });
  assert(Number.isNaN(Number(read?.date)));
});

Deno.test("serializeProps() keeps what is shared and what is circular", () => {
  const shared = { list: [1] };
  const count = signal(1);
  const loop: Record<string, unknown> = { map: new Map() };
  (loop.map as Map<string, unknown>).set("loop", loop);
  const [a, b] = roundTrip(
    { shared, again: shared, count, loop },
    { shared, count, twice: computed(() => count.value * 2) },
  );
  assert(a !== undefined && b !== undefined);
  assert(a.shared === a.again && a.shared === b.shared);
  assert(a.count === b.count);
  assertEquals((a.count as Signal<number>).value, 1);
  assertEquals((b.twice as Signal<number>).value, 2);
  const read = a.loop as { map: Map<string, unknown> };
  assert(read.map.get("loop") === read);
});

Deno.test("serializeProps() leaves plain props to JSON", () => {
  const props = { a: [1, "b", { c: null }], d: undefined, e: [[true]] };
  const { text, isPlain } = serialize(props, {});
  assertEquals([text, isPlain], [
    '[{"a":[1,"b",{"c":null}],"e":[[true]]},{}]',
    true,
  ]);
  assertEquals(serialize({ a: [undefined] }).isPlain, false);
});

Deno.test("serializeProps() takes __proto__ for a name like any other", () => {
  const props = { data: JSON.parse('{"__proto__":{"admin":true}}'), big: 1n };
  const data = roundTrip(props)[0]?.data as Record<string, unknown>;
  assertEquals(Object.getPrototypeOf(data), Object.prototype);
  assertEquals(data.admin, undefined);
  assert(Object.hasOwn(data, "__proto__"));
});

Deno.test("serializeProps() names the island and the prop it refuses", () => {
  class Tenant {}
  const refused: [Record<string, unknown>, string][] = [
    [
      { onSave: () => {} },
      '"onSave" of island "Demo" to the browser: functions',
    ],
    [{ a: [{ b: () => {} }] }, '"a.0.b" of island "Demo"'],
    [{ s: Symbol() }, "symbols are not supported"],
    [{ t: new Tenant() }, "instances of Tenant"],
    [{ list: [h("p", null)] }, "JSX deeper than a prop of its own"],
  ];
  for (const [props, message] of refused) {
    assertThrows(() => roundTrip(props), TypeError, message);
  }
});
