import { type Behaviour } from "./behaviour";

export const settingsAndParts: readonly Behaviour[] = [
  {
    rule: "Settings keep JSON and dates by keys that match exactly.",
    source: "Excel.SettingCollection",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { settings } = context.workbook;
          settings.add("Rules", { on: ["R1"], since: new Date(0) });
          settings.add("rules", 2);
          await context.sync();
          const setting = settings.getItem("Rules").load("key,value");
          const none = settings.getItemOrNullObject("RULES");
          const count = settings.getCount();
          await context.sync();
          const value = setting.value as { on: string[]; since: Date };
          return [setting.key, value.on, value.since.getTime(), none.isNullObject, count.value];
        }),
      );
      expect(found).toEqual(["Rules", ["R1"], 0, true, 2]);
    },
  },
  {
    rule: "A setting added again has the new value; one that is deleted is gone.",
    source: "Excel.SettingCollection.add",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { settings } = context.workbook;
          settings.add("a", 1);
          const setting = settings.add("a", 2).load("value");
          settings.add("b", 3).delete();
          settings.load("items/key");
          await context.sync();
          setting.value = 5;
          setting.load("value");
          await context.sync();
          return [setting.value as unknown, settings.items.map(({ key }) => key)];
        }),
      );
      expect(found).toEqual([5, ["a"]]);
    },
  },
  {
    rule: "The workbook's properties can be read and most of them set.",
    source: "Excel.DocumentProperties",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { properties } = context.workbook;
          properties.title = "双公示";
          properties.keywords = "台账";
          properties.revisionNumber = 3;
          await context.sync();
          properties.load();
          await context.sync();
          return [
            properties.title,
            properties.keywords,
            properties.revisionNumber,
            properties.author,
            properties.lastAuthor,
          ];
        }),
      );
      expect(found).toEqual(["双公示", "台账", 3, "", ""]);
    },
  },
  {
    rule: "Custom properties have a type, match without regard to case and are refused beyond 255 characters.",
    source: "Excel.CustomPropertyCollection.add",
    test: async (bench) => {
      const found = await bench.run(async () => {
        const kept = await Excel.run(async (context) => {
          const { custom } = context.workbook.properties;
          const values = { Text: "x", Whole: 3, Part: 0.5, Flag: true };
          for (const [key, value] of Object.entries(values)) custom.add(key, value);
          custom.add("TEXT", "y");
          custom.load("items/key,items/value,items/type");
          await context.sync();
          const items = custom.items.map(({ key, value, type }) => [key, value as unknown, type]);
          custom.getItem("flag").delete();
          const count = custom.getCount();
          await context.sync();
          custom.deleteAll();
          const after = custom.getCount();
          await context.sync();
          return [items, count.value, after.value];
        });
        const code = async (key: string, value: string) =>
          Excel.run(async (context) => {
            context.workbook.properties.custom.add(key, value);
            await context.sync();
            return "done";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [
          kept,
          await code("k".repeat(256), "v"),
          await code("k", "v".repeat(256)),
          await code("k", "v".repeat(255)),
        ];
      });
      const items = [
        ["Text", "y", "String"],
        ["Whole", 3, "Number"],
        ["Part", 0.5, "Float"],
        ["Flag", true, "Boolean"],
      ];
      expect(found).toEqual([[items, 3, 0], "InvalidArgument", "InvalidArgument", "done"]);
    },
  },
  {
    rule: "A custom XML part is found by its id and by its namespace, and its text can be replaced.",
    source: "Excel.CustomXmlPartCollection",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const parts = context.workbook.customXmlParts;
          const part = parts.add('<?xml version="1.0"?><r:log xmlns:r="urn:runs"><r:run at="1"/></r:log>');
          parts.add('<other xmlns="urn:other">a &amp; b</other>');
          part.load("id,namespaceUri");
          await context.sync();
          const same = parts.getItem(part.id);
          same.setXml('<log xmlns="urn:runs"/>');
          const only = parts.getByNamespace("urn:runs").getOnlyItem().load("id");
          const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
          const xml = same.getXml();
          const count = parts.getCount();
          await context.sync();
          const sameId = only.id === part.id;
          part.delete();
          const gone = parts.getItemOrNullObject(part.id);
          await context.sync();
          return [part.namespaceUri, sameId, none.isNullObject, xml.value, count.value, gone.isNullObject];
        }),
      );
      expect(found).toEqual(["urn:runs", true, true, '<log xmlns="urn:runs"/>', 2, true]);
    },
  },
  {
    rule: "Two parts of a namespace are not the only one.",
    source: "Excel.CustomXmlPartScopedCollection.getOnlyItem",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const parts = context.workbook.customXmlParts;
          parts.add('<a xmlns="urn:runs"/>');
          parts.add('<b xmlns="urn:runs"/>');
          const scoped = parts.getByNamespace("urn:runs");
          const count = scoped.getCount();
          const maybe = scoped.getOnlyItemOrNullObject();
          await context.sync();
          scoped.getOnlyItem().load("id");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [count.value, maybe.isNullObject, code];
        }),
      );
      expect(found).toEqual([2, true, "GeneralException"]);
    },
  },
  {
    rule: "XML that is not well formed is refused.",
    source: "Excel.CustomXmlPartCollection.add",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const code = async (xml: string) =>
          Excel.run(async (context) => {
            context.workbook.customXmlParts.add(xml);
            await context.sync();
            return "done";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const found: string[] = [];
        const texts = [
          "",
          "text",
          "<a>",
          "<a></b>",
          "<a/><b/>",
          '<a x="1" x="2"/>',
          "<a x=1/>",
          "<a>&</a>",
          "<a><</a>",
        ];
        for (const xml of [...texts, "<!-- c --><a x='1'><b/>t<![CDATA[<]]></a>\n"]) found.push(await code(xml));
        return found;
      });
      expect(codes).toEqual([...Array<string>(9).fill("InvalidArgument"), "done"]);
    },
  },
];
