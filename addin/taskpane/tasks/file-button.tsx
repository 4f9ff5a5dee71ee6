import { Button, type ButtonProps } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { type FileToOpen } from "../../app/app";
import { useAppState } from "../use-app";

/** A button that picks files from the disk. */
export function FileButton(
  props: Pick<ButtonProps, "icon"> & {
    readonly label: string;
    /** Endings, such as `.xlsx,.csv`. */
    readonly accept: string;
    readonly isMultiple: boolean;
    readonly onPick: (files: readonly FileToOpen[]) => void;
  },
): ReactNode {
  const isBusy = useAppState((state) => state.work !== null);
  const input = useRef<HTMLInputElement>(null);
  const { label, accept, isMultiple, onPick, ...look } = props;

  function pick(picked: FileList | null): void {
    onPick(Array.from(picked ?? [], toOpen));
    // So that the same file can be picked once more.
    if (input.current !== null) input.current.value = "";
  }

  return (
    <>
      <Button {...look} size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={isMultiple}
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => pick(event.currentTarget.files)}
      />
    </>
  );
}

const toOpen = (file: File): FileToOpen => ({
  name: file.name,
  size: file.size,
  bytes: () => file.arrayBuffer(),
});
