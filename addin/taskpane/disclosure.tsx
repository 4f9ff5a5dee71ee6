import { makeStyles, tokens, Button } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { ClosedIcon, OpenIcon } from "./icons";

const useStyles = makeStyles({
  button: {
    justifyContent: "start",
    minWidth: 0,
    // The chevron's own margin would set it off from the text above.
    marginLeft: "-4px",
    maxWidth: "100%",
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
  },
});

/** A line that shows and hides what belongs to it. What is hidden is not there at all. */
export function Disclosure(props: {
  readonly label: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(props.isOpenAtFirst ?? false);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={isOpen ? <OpenIcon /> : <ClosedIcon />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {props.label}
      </Button>
      {isOpen && <div id={id}>{props.children}</div>}
    </>
  );
}
