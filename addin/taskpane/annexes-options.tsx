import { Field, makeStyles, Radio, RadioGroup, Switch } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type AnnexChoice } from "../app/app-state";
import { useApp, useWords } from "./use-app";

const words = {
  content: { zh: "合计和比率写成", en: "Totals and rates as" },
  values: { zh: "数值", en: "Values" },
  formulas: { zh: "公式", en: "Formulas" },
  valuesHint: {
    zh: "可直接发文，没装本插件的人打开也一样。",
    en: "Ready to send; they read the same without this add-in.",
  },
  formulasHint: {
    zh: "改了各单位的数量，合计和比率随之更新。",
    en: "Totals and rates follow when a count is changed.",
  },
  chart: { zh: "附迟报率和数据总量图", en: "With charts of late rates and volumes" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  switch: { marginInlineStart: "-8px" },
});

/** How the annexes are written. */
export function AnnexOptions({ choice }: { readonly choice: AnnexChoice }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  return (
    <div>
      <Field label={text(words.content)} hint={text(choice.isLive ? words.formulasHint : words.valuesHint)}>
        <RadioGroup
          layout="horizontal"
          value={choice.isLive ? "formulas" : "values"}
          onChange={(_, { value }) => void actions.setAnnexChoice({ isLive: value === "formulas" })}
        >
          <Radio value="values" label={text(words.values)} />
          <Radio value="formulas" label={text(words.formulas)} />
        </RadioGroup>
      </Field>
      <Switch
        className={styles.switch}
        checked={choice.hasChart}
        label={text(words.chart)}
        onChange={(_, { checked }) => void actions.setAnnexChoice({ hasChart: checked })}
      />
    </div>
  );
}
