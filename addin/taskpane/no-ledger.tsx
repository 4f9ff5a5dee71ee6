import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular, TableAddRegular } from "@fluentui/react-icons";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type Survey } from "../ports/engine";
import { EmptyScreen } from "./empty-screen";
import { IgnoredSheets } from "./ignored-sheets";
import { ParameterFaults } from "./parameter-faults";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const words = {
  emptyTitle: { zh: "工作簿是空的", en: "The workbook is empty" },
  emptyText: {
    zh: "请打开或粘贴双公示台账（行政许可、行政处罚），再点“重新查看”。",
    en: "Open or paste a ledger of licences or penalties, then look again.",
  },
  noneTitle: { zh: "没有找到台账", en: "No ledger was found" },
  noneText: {
    zh: "本工具按栏目名称认台账，例如“行政相对人名称”“行政处罚决定书文号”“许可决定日期”，或 XK_、CF_ 开头的代码。请确认表头还在；如果在，请在下面指明是哪类台账。",
    en: "Ledgers are known by their column headers, such as 行政相对人名称, 行政处罚决定书文号, 许可决定日期, or codes that begin with XK_ or CF_. See that the header is there; if it is, say below what the sheet holds.",
  },
  again: { zh: "重新查看", en: "Look again" },
} as const satisfies Record<string, Words>;

/** Nothing to check: what was looked for, and what to do. */
export function NoLedger({ survey }: { readonly survey: Survey }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isEmpty = useAppState(
    ({ workbook }) => workbook.step === "ready" && workbook.value.sheets.every(({ rowCount }) => rowCount === 0),
  );
  return (
    <div className={styles.view}>
      <ParameterFaults faults={survey.parameterFaults} />
      <EmptyScreen
        icon={isEmpty ? <TableAddRegular /> : <DocumentSearchRegular />}
        title={text(isEmpty ? words.emptyTitle : words.noneTitle)}
        text={text(isEmpty ? words.emptyText : words.noneText)}
      >
        <Button appearance="primary" onClick={() => void actions.look()}>
          {text(words.again)}
        </Button>
      </EmptyScreen>
      {!isEmpty && <IgnoredSheets ignored={survey.ignored} isOpenAtFirst />}
    </div>
  );
}
