import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Frame, type Locator, type Page } from "playwright-core";
import { ChromiumWorkbench } from "../workbench/chromium/chromium-workbench";
import { startWorkbench } from "../workbench/server/start-workbench";
import { type Locale } from "../workbench/server/univer-scripts";
import { smallerPng } from "./smaller-png";

const root = join(__dirname, "../..");
const folder = join(root, "docs/screenshots");

/** The day on which the pictures are taken, so that they show the same verdict whenever they are made. */
const today = new Date(2024, 2, 5, 10, 42);

/** The add-in at work in the workbench, before the camera. */
class Studio {
  private constructor(
    readonly workbench: ChromiumWorkbench,
    readonly page: Page,
    readonly pane: Frame,
  ) {}

  static async open(workbook: string, locale: Locale, day: Date): Promise<Studio> {
    const server = await startWorkbench({ root, port: 0, workbook: join(root, "assets/sample", workbook), locale });
    const workbench = await ChromiumWorkbench.connect(server);
    const { page } = workbench;
    await page.setViewportSize({ width: 1400, height: 860 });
    await page.clock.setFixedTime(day);
    await page.reload();
    return new Studio(workbench, page, await workbench.addinFrame());
  }

  /** Presses a button of our tab on the ribbon. */
  async ribbon(control: string): Promise<void> {
    await this.page.locator(".ribbon-tab").last().click();
    await this.page.locator(`[id="control-Gongshi.${control}"]`).click();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, exact: true }).first();
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name, exact: true }).click();
  }

  async checks(verdict: string): Promise<void> {
    await this.ribbon("Check");
    await this.pane.getByRole("heading", { name: verdict }).waitFor();
    await this.#settle();
  }

  /** Runs a task of the list, and takes a picture of what it found. */
  async runs(task: string, fill: readonly (readonly [label: string, value: string])[]): Promise<void> {
    await this.pane.locator(`#open-${task}`).click();
    await this.fillAndRun(task, fill);
  }

  async fillAndRun(task: string, fill: readonly (readonly [label: string, value: string])[]): Promise<void> {
    for (const [label, value] of fill) await this.pane.getByLabel(label).first().fill(value);
    await this.button("运行并预览").click();
    await this.button("重新运行").waitFor();
    await this.button("重新运行").scrollIntoViewIfNeeded();
    await this.shoot(`task-${task}`);
  }

  /** Opens the group of the finding in a cell, and selects it. */
  async open(cell: string): Promise<void> {
    await this.pane.getByRole("searchbox").fill(cell);
    await this.#settle();
    await this.pane
      .getByRole("row")
      .nth(1)
      .click({ position: { x: 120, y: 20 } });
    await this.#settle();
  }

  /** The whole workbench. */
  async window(name: string): Promise<void> {
    await this.#settle();
    await writeFile(join(folder, `${name}.png`), smallerPng(await this.page.screenshot()));
  }

  /** The pane alone. */
  async shoot(name: string): Promise<void> {
    await this.#settle();
    const picture = await this.page.locator("iframe.pane-frame").screenshot();
    await writeFile(join(folder, `${name}.png`), smallerPng(picture));
  }

  /** Darkens Excel, and the system with it. */
  async dark(): Promise<void> {
    await this.page.emulateMedia({ colorScheme: "dark" });
    await this.page.locator("select:has(option[value=dark])").selectOption("dark");
  }

  async close(): Promise<void> {
    await this.workbench.close();
  }

  /** Until what moves has come to rest. */
  async #settle(): Promise<void> {
    await this.pane.getByRole("progressbar").waitFor({ state: "detached" });
    await this.page.waitForTimeout(700);
  }
}

/** The day of a clerk with many mistakes in her ledger. */
async function shootMessy(studio: Studio): Promise<void> {
  const { host } = await studio.workbench.current();
  await host.activate("处罚台账");
  await studio.ribbon("Pane");
  await studio.button("开始").waitFor();
  await studio.shoot("first-run");
  await studio.button("开始").click();
  await studio.pane.getByText("找到 3 份台账").waitFor();
  await studio.shoot("found");
  await studio.checks("还不能报送：61 行有错误");
  await studio.shoot("result");
  await studio.open("D18");
  await studio.window("workbench");
  await studio.button("依据").click();
  await studio.page.mouse.move(1200, 600);
  await studio.page.mouse.wheel(0, 1000);
  await studio.shoot("finding");
  await studio.button("豁免…").click();
  await studio.pane.getByLabel("理由").fill("老证号，换发后补正");
  await studio.pane.getByLabel("批准人").fill("王科长");
  await studio.shoot("waiver");
  await studio.page.keyboard.press("Escape");
  await studio.pane.getByRole("searchbox").fill("");
  await studio.button(/^一键修正/).click();
  await studio.shoot("fixes");
  await studio.page.keyboard.press("Escape");
  for (const [tab, name] of [
    ["期限", "deadlines"],
    ["设置", "settings"],
    ["关于", "about"],
  ] as const) {
    await studio.tab(tab);
    await studio.shoot(name);
  }
  await studio.tab("核验");
  await studio.dark();
  await studio.open("D18");
  await studio.window("workbench-dark");
}

/** A month that is in order, and its annexes. */
async function shootMonth(studio: Studio): Promise<void> {
  await studio.ribbon("Pane");
  await studio.button("开始").click();
  await studio.checks("可以报送：没有错误");
  await studio.tab("附表");
  await studio.button("生成附表").waitFor();
  await studio.shoot("annexes");
  await studio.button("生成附表").click();
  await studio.pane
    .getByText(/^已生成/)
    .first()
    .waitFor();
  await studio.window("workbench-annexes");
  await studio.tab("任务");
  await studio.runs("bulletin", [["发文机关", "平顶山市社会信用体系建设工作领导小组办公室"]]);
  const paragraphs = await studio.pane.locator("section:has(h3:text-is('通报全文')) p").allInnerTexts();
  await studio.button("全部任务").click();
  // One figure is not what the annex has.
  const changed = paragraphs
    .join("\n")
    .replace(/(?<=迟报率[^，。]*)\d(?=%)/, (digit) => String((Number(digit) + 3) % 10));
  await studio.runs("proofread", [["或把通报全文粘贴到这里", changed]]);
}

/** The counties' counts of “十公示” in the form of a notice. */
async function shootDisclosures(studio: Studio): Promise<void> {
  await studio.ribbon("Pane");
  await studio.button("开始").click();
  await studio.tab("任务");
  await studio.pane.locator("#open-disclosures").click();
  await studio.button("核验并继续").click();
  await studio.fillAndRun("disclosures", []);
}

async function shootEnglish(studio: Studio): Promise<void> {
  const { host } = await studio.workbench.current();
  await host.activate("处罚台账");
  await studio.ribbon("Pane");
  await studio.button("Start").click();
  await studio.checks("Not ready to report: errors in 61 rows");
  await studio.open("D18");
  await studio.window("workbench-en");
}

const cityMonth = "2021-09";
const cityFolder = join(root, "assets/sample/city");

/** Every task of the month's cycle in the office of the sample city, one after the other in one workbook. */
async function shootTasks(studio: Studio): Promise<void> {
  await studio.ribbon("Pane");
  await studio.button("开始").click();
  await studio.tab("任务");
  await studio.shoot("tasks");
  const ledgers = join(cityFolder, `ledgers-${cityMonth}`);
  const files = [
    ...(await readdir(ledgers)).sort().map((name) => join(ledgers, name)),
    join(cityFolder, `platform-${cityMonth}.xlsx`),
  ];
  for (const [place, [task, fill]] of taskScreens.entries()) {
    await studio.pane.locator(`#open-${task}`).click();
    if (place === 0) {
      await studio.button("核验并继续").click();
      await studio.pane.locator("input[type=file]").first().setInputFiles(files);
      await studio.pane.getByText(`已打开 ${files.length} 个文件`).first().waitFor();
    }
    await studio.fillAndRun(task, fill);
    if (task === "score") {
      await studio.button("生成工作表").click();
      await studio.pane
        .getByText(/^已生成/)
        .first()
        .waitFor();
      await studio.window("workbench-score");
    }
    await studio.button("全部任务").click();
  }
}

/** The tasks in the order of their pictures, with what is filled in. */
const taskScreens: readonly (readonly [task: string, fill: readonly (readonly [label: string, value: string])[]])[] = [
  ["compare", []],
  [
    "sample",
    [
      ["抽样日期", "2021-09-30"],
      ["种子", "0930"],
    ],
  ],
  ["score", []],
  ["daily", [["统计到哪一天", "2021-09-30"]]],
  ["exposure", []],
  ["returns", []],
  ["monitor", [["报送月份", cityMonth]]],
  ["trends", [["月份", cityMonth]]],
  ["merge", []],
  ["dishonesty", []],
];

const sessions = [
  ["penalty-ledger-messy.xlsx", "zh-CN", shootMessy, today],
  ["pingdingshan-2024-02.xlsx", "zh-CN", shootMonth, today],
  ["penalty-ledger-messy.xlsx", "en-US", shootEnglish, today],
  [`city/office-${cityMonth}.xlsx`, "zh-CN", shootTasks, new Date(2021, 9, 9, 9, 0)],
  ["pingdingshan-2023-03.xlsx", "zh-CN", shootDisclosures, new Date(2023, 3, 10, 9, 0)],
] as const;

/** Takes the pictures of docs/screenshots anew, or those of one session: `npx tsx test/docs/shoot-screens.ts [1-5]`. */
async function shootAll(wanted: string | undefined): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [number, [workbook, locale, shoot, day]] of sessions.entries()) {
    if (wanted !== undefined && wanted !== String(number + 1)) continue;
    const studio = await Studio.open(workbook, locale, day);
    try {
      await shoot(studio);
    } finally {
      await studio.close();
    }
  }
}

void shootAll(process.argv[2]);
