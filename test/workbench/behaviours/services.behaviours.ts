import { type RibbonTab } from "../services/ribbon";
import { type Behaviour } from "./behaviour";

const button = { tip: { title: "", description: "" }, icons: [], enabled: true } as const;

const tab: RibbonTab = {
  id: "MainTab",
  label: "Main",
  contextual: false,
  visible: true,
  groups: [
    {
      id: "MainGroup",
      label: "Main",
      controls: [
        { ...button, type: "button", id: "Check", label: "Check", action: { type: "function", name: "check" } },
      ],
    },
  ],
};

/** The pane, the ribbon, actions and shortcuts. */
export const services: readonly Behaviour[] = [
  {
    rule: "showAsTaskpane shows the pane and hide hides it while the add-in runs on.",
    source: "Office.addin.showAsTaskpane, Office.addin.hide",
    test: async (bench) => {
      await bench.run(() => Office.addin.showAsTaskpane());
      expect(await bench.host.runtimeState()).toBe("Visible");
      await bench.run(() => Office.addin.hide());
      expect(await bench.host.runtimeState()).toBe("Background");
    },
  },
  {
    rule: "The add-in is told when its pane is shown or hidden, by itself or by the person, until it no longer listens.",
    source: "Office.addin.onVisibilityModeChanged",
    test: async (bench) => {
      await bench.host.showPane(false);
      const seen = await bench.run(async () => {
        const realm = globalThis as unknown as { modes: string[]; stop: () => Promise<void> };
        realm.modes = [];
        realm.stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
          realm.modes.push(visibilityMode);
        });
        await Office.addin.showAsTaskpane();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return [...realm.modes];
      });
      expect(seen).toEqual(["Taskpane"]);
      await bench.host.showPane(false);
      const all = await bench.run(async () => {
        const realm = globalThis as unknown as { modes: string[]; stop: () => Promise<void> };
        await new Promise((resolve) => setTimeout(resolve, 100));
        await realm.stop();
        await Office.addin.showAsTaskpane();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return realm.modes;
      });
      expect(all).toEqual(["Taskpane", "Hidden"]);
    },
  },
  {
    rule: "The add-in may start with the document, or not, which is the default.",
    source: "Office.addin.setStartupBehavior, getStartupBehavior",
    test: async (bench) => {
      const behaviours = await bench.run(async () => {
        const before = await Office.addin.getStartupBehavior();
        await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
        return [before, await Office.addin.getStartupBehavior()];
      });
      expect(behaviours).toEqual(["None", "Load"]);
    },
  },
  {
    rule: "requestUpdate disables and enables buttons of the ribbon by their id.",
    source: "Enable and Disable Add-in Commands",
    needs: "page",
    test: async (bench) => {
      await bench.host.setTabs([tab]);
      await bench.run(() =>
        Office.ribbon.requestUpdate({
          tabs: [{ id: "MainTab", groups: [{ id: "MainGroup", controls: [{ id: "Check", enabled: false }] }] }],
        }),
      );
      const [changed] = await bench.host.tabs();
      expect(changed?.groups[0]?.controls[0]?.enabled).toBe(false);
    },
  },
  {
    rule: "requestUpdate of a button that the ribbon does not have fails.",
    source: "Enable and Disable Add-in Commands: error handling",
    needs: "page",
    test: async (bench) => {
      await bench.host.setTabs([tab]);
      const code = await bench.run(() =>
        Office.ribbon.requestUpdate({ tabs: [{ id: "MainTab", controls: [{ id: "Nope", enabled: false }] }] }).then(
          () => "",
          (error: unknown) => (error as OfficeExtension.Error).code,
        ),
      );
      expect(code).toBe("InvalidArgument");
    },
  },
  {
    rule: "Contextual tabs are made while the add-in runs, once, and shown when it asks for it.",
    source: "Create custom contextual tabs in Office Add-ins",
    needs: "page",
    test: async (bench) => {
      await bench.host.setTabs([tab]);
      const code = await bench.run(async () => {
        const control = {
          type: "Button",
          id: "Act",
          label: "Act",
          actionId: "do",
          icon: [],
          superTip: { title: "t", description: "d" },
        };
        const definition = {
          actions: [{ id: "do", type: "ExecuteFunction", functionName: "act" }],
          tabs: [
            {
              id: "Late",
              label: "Late",
              visible: false,
              groups: [{ id: "G", label: "G", icon: [], controls: [control] }],
            },
          ],
        };
        await Office.ribbon.requestCreateControls(definition);
        await Office.ribbon.requestUpdate({ tabs: [{ id: "Late", visible: true }] });
        return Office.ribbon.requestCreateControls(definition).then(
          () => "",
          (error: unknown) => (error as OfficeExtension.Error).code,
        );
      });
      const tabs = await bench.host.tabs();
      expect(tabs.map(({ id, visible, contextual }) => [id, visible, contextual])).toEqual([
        ["MainTab", true, false],
        ["Late", true, true],
      ]);
      expect(tabs[1]?.groups[0]?.controls[0]).toMatchObject({ action: { type: "function", name: "act" } });
      expect(code).toBe("InvalidRibbonDefinition");
    },
  },
  {
    rule: "An action that a shortcut invokes gets null, one that is invoked with arguments gets them.",
    source: "client",
    needs: "page",
    test: async (bench) => {
      await bench.run(() => {
        const realm = globalThis as unknown as { acted: unknown[] };
        realm.acted = [];
        Office.actions.associate("act", (args: unknown) => {
          realm.acted.push(args);
        });
      });
      await bench.host.invokeAction("act");
      await bench.host.invokeAction("ACT", { from: "here" });
      const acted = await bench.run(async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return (globalThis as unknown as { acted: unknown[] }).acted;
      });
      expect(acted).toEqual([null, { from: "here" }]);
    },
  },
  {
    rule: "The shortcuts of the add-in can be read, replaced and taken away, and keys in use are told from free ones.",
    source: "Office.actions.getShortcuts, areShortcutsInUse, replaceShortcuts",
    needs: "page",
    test: async (bench) => {
      await bench.host.setShortcuts({ act: "Ctrl+Alt+Up" });
      const [before, used, after] = await bench.run(async () => {
        const actions = Office.actions as unknown as {
          getShortcuts(): Promise<object>;
          areShortcutsInUse(keys: string[]): Promise<object[]>;
          replaceShortcuts(keys: Record<string, string | null>): Promise<void>;
        };
        const first = await actions.getShortcuts();
        const inUse = await actions.areShortcutsInUse(["Alt+Ctrl+Up", "Ctrl+Alt+9"]);
        await actions.replaceShortcuts({ act: null });
        return [first, inUse, await actions.getShortcuts()];
      });
      expect(before).toEqual({ act: "Ctrl+Alt+Up" });
      expect(used).toEqual([
        { shortcut: "Alt+Ctrl+Up", inUse: true },
        { shortcut: "Ctrl+Alt+9", inUse: false },
      ]);
      expect(after).toEqual({ act: null });
    },
  },
];
