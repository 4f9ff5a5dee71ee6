import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { type Words } from "../../../src";
import { Callout } from "../callout";
import { SettingsSheets } from "../settings-sheets";
import { useApp, useAppState, useWords } from "../use-app";

const words = {
  stops: { zh: "改正之前，用到它的任务不能运行：", en: "Tasks that need it do not run until this is corrected:" },
  adds: {
    zh: "工作簿里没有这张表。要记的时候任务会建，也可以先建好填写。",
    en: "The workbook has no such sheet. Tasks make it when there is something to record; you can make it before.",
  },
  loading: { zh: "正在读取登记表", en: "Reading the registers" },
} as const satisfies Record<string, Words>;

/** The sheets in which an office keeps what happened, looked at when the list is opened. */
export function RegistersList(): ReactNode {
  const { actions } = useApp();
  const text = useWords();
  const registers = useAppState((state) => state.registers);
  useEffect(() => void actions.loadRegisters(), [actions]);
  switch (registers.step) {
    case "idle":
    case "loading":
      return (
        <Skeleton aria-label={text(words.loading)}>
          <SkeletonItem size={72} />
        </Skeleton>
      );
    case "failed":
      return (
        <Callout kind="error">
          <span role="alert">{text(registers.why)}</span>
        </Callout>
      );
    case "ready":
      return (
        <SettingsSheets
          sheets={registers.value}
          adds={words.adds}
          stops={words.stops}
          onOpen={({ id }) => void actions.openRegister(id)}
        />
      );
  }
}
