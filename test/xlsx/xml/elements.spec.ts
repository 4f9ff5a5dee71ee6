import { attribute, withAttribute, withoutAttribute } from "../../../src/xlsx/xml/attributes";
import { applyEdits, childrenOf, elementsFrom, markupOf, rootOf, withPrefix } from "../../../src/xlsx/xml/elements";

describe("elementsFrom", () => {
  const xml = `<?xml version="1.0"?><x:a t="1 > 0"><!-- <b/> --><x:b/><c><d/><c/></c><![CDATA[<e>]]><f g='/>'>h</f></x:a><i/>`;

  test("lists the children of an element, whatever their prefix, and nothing of what is inside them", () => {
    const children = elementsFrom(xml, rootOf(xml).contentStart);
    expect(children.map((child) => markupOf(xml, child))).toEqual(["<x:b/>", "<c><d/><c/></c>", "<f g='/>'>h</f>"]);
    expect(children.map(({ name }) => name)).toEqual(["b", "c", "f"]);
  });

  test("gives the content of an element, and none for an empty one", () => {
    const [empty, nested, text] = elementsFrom(xml, rootOf(xml).contentStart);
    expect([empty, nested, text].map((child) => child && xml.slice(child.contentStart, child.contentEnd))).toEqual([
      "",
      "<d/><c/>",
      "h",
    ]);
    expect(empty && childrenOf(xml, empty)).toEqual([]);
    expect(nested && childrenOf(xml, nested).map(({ name }) => name)).toEqual(["d", "c"]);
  });

  test("stops at the end of a text that is cut off", () => {
    expect(elementsFrom("<a/><b><c/>", 0).map(({ name }) => name)).toEqual(["a"]);
    expect(elementsFrom("<a/><b c='", 0).map(({ name }) => name)).toEqual(["a"]);
  });
});

test("the root tells its prefix and where its content begins", () => {
  expect(rootOf("<?xml version='1.0'?>\n<x:a b='c'><d/></x:a>")).toEqual({
    tag: "<x:a b='c'>",
    contentStart: 33,
    prefix: "x:",
  });
  expect(rootOf("no markup")).toEqual({ tag: "", contentStart: 9, prefix: "" });
});

test("a prefix goes into opening and closing names, and nowhere else", () => {
  expect(withPrefix('<a b="c:d"><e/>1 &lt; 2</a>', "x:")).toBe('<x:a b="c:d"><x:e/>1 &lt; 2</x:a>');
});

test("edits at one place keep their order", () => {
  const edits = [
    { start: 3, end: 4, text: "D" },
    { start: 1, end: 1, text: "1" },
    { start: 1, end: 1, text: "2" },
  ];
  expect(applyEdits("abcde", edits)).toBe("a12bcDe");
});

describe("an attribute", () => {
  test("is read in either quotes, with spaces about it and entities in it", () => {
    expect(attribute(`<a b = '&lt;&#x4E00;&#65;&unknown;' c="2"/>`, "b")).toBe("<一A&unknown;");
    expect(attribute(`<a\n\tc="2"/>`, "c")).toBe("2");
  });

  test("is not found inside a value, inside a longer name or in a later tag", () => {
    const tag = `<sheet name="x sheetId='9'" r:sheetId="8"/><b sheetId="7"/>`;
    expect(attribute(tag, "sheetId")).toBeNull();
    expect(attribute(tag, "r:sheetId")).toBe("8");
  });

  test("is replaced where it stands or added at the end", () => {
    expect(withAttribute(`<a b='1' c="2"/>`, "b", '3 & "4"')).toBe(`<a b="3 &amp; &quot;4&quot;" c="2"/>`);
    expect(withAttribute(`<a><b c="1"/></a>`, "c", 2)).toBe(`<a c="2"><b c="1"/></a>`);
    expect(withAttribute(`<a />`, "c", 2)).toBe(`<a c="2"/>`);
  });

  test("is taken out with the space before it", () => {
    expect(withoutAttribute(`<a b="1" c='2'/>`, "c")).toBe(`<a b="1"/>`);
    expect(withoutAttribute(`<a b="1"/>`, "c")).toBe(`<a b="1"/>`);
  });
});
