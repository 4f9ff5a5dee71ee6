import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Words } from "../../src";
import { type ListedFinding } from "../ports/engine";
import { PaneDialog } from "./pane-dialog";
import { useApp, useWords } from "./use-app";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM },
  what: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const words = {
  title: { zh: "豁免这一条", en: "Waive this finding" },
  reason: { zh: "理由", en: "Reason" },
  approver: { zh: "批准人", en: "Approved by" },
  until: { zh: "有效期至（可不填）", en: "Until (may be left out)" },
  needReason: { zh: "请写明为什么可以豁免", en: "Say why this may stand" },
  needApprover: { zh: "请写明谁批准的", en: "Say who approved it" },
  note: {
    zh: "记入“豁免登记”表，随工作簿保存；删去那一行即取消豁免。",
    en: "It goes onto the sheet 豁免登记, in the workbook; delete its row there to take it back.",
  },
  cancel: { zh: "取消", en: "Cancel" },
  waive: { zh: "豁免", en: "Waive" },
} as const satisfies Record<string, Words>;

/** Asks who lets a finding stand, and why. */
export function WaiverDialog({ finding }: { readonly finding: ListedFinding }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const [reason, setReason] = useState("");
  const [approver, setApprover] = useState("");
  const [until, setUntil] = useState("");
  const [isTried, setIsTried] = useState(false);
  const [noReason, noApprover] = [reason.trim() === "", approver.trim() === ""];

  const waive = (): void => {
    setIsTried(true);
    if (noReason || noApprover) return;
    void actions.waive({
      reason: reason.trim(),
      approver: approver.trim(),
      until: until === "" ? null : until,
    });
  };
  const fault = (isMissing: boolean, why: Words) =>
    isTried && isMissing ? ({ validationState: "error", validationMessage: text(why) } as const) : {};
  return (
    <PaneDialog
      title={text(words.title)}
      onClose={() => actions.dropWaiver()}
      actions={
        <>
          <Button onClick={() => actions.dropWaiver()}>{text(words.cancel)}</Button>
          <Button appearance="primary" onClick={waive}>
            {text(words.waive)}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.what}>
          {finding.title}
          <div className={styles.small}>
            {[finding.documentNumber, finding.fieldName, finding.message].filter(Boolean).join(" · ")}
          </div>
        </div>
        <Field label={text(words.reason)} required {...fault(noReason, words.needReason)}>
          <Textarea value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
        </Field>
        <Field label={text(words.approver)} required {...fault(noApprover, words.needApprover)}>
          <Input value={approver} onChange={(_, { value }) => setApprover(value)} />
        </Field>
        <Field label={text(words.until)}>
          <Input type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
        </Field>
        <div className={styles.small}>{text(words.note)}</div>
      </div>
    </PaneDialog>
  );
}
