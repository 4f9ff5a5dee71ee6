import { element } from "./element";
import { type Texts } from "./texts";

const usualWidth = 350;

/** The pane of an add-in at the right of the grid: its name, a button to close it, an edge to drag, and its page. */
export class Pane {
  readonly root: HTMLElement;
  readonly frame = element("iframe", { class: "pane-frame" });
  readonly #notice = element("div", { class: "pane-notice", hidden: true });

  constructor(
    name: string,
    readonly texts: Texts,
    onClose: () => void,
  ) {
    this.frame.title = name;
    const close = element("button", { class: "icon-button", "aria-label": texts.close, title: texts.close }, "✕");
    close.addEventListener("click", onClose);
    const edge = element("div", { class: "pane-edge", role: "separator" });
    const bar = element("header", { class: "pane-bar" }, [element("span", {}, name), close]);
    this.root = element("aside", { class: "pane" }, [edge, bar, this.#notice, this.frame]);
    this.root.style.width = `${usualWidth}px`;
    this.#makeResizable(edge);
    this.show(false);
  }

  /** A hidden pane keeps its page, which runs on in the background. */
  show(visible: boolean): void {
    this.root.classList.toggle("hidden", !visible);
  }

  /** Says that the page does not answer, with the address to look at; nothing takes it back. */
  complain(address: string | undefined): void {
    this.#notice.hidden = address === undefined;
    if (address === undefined) return;
    const link = element("a", { href: address, target: "_blank" }, address);
    this.#notice.replaceChildren(this.texts.paneFails, " ", link);
  }

  #makeResizable(edge: HTMLElement): void {
    edge.addEventListener("pointerdown", (down) => {
      edge.setPointerCapture(down.pointerId);
      const width = this.root.offsetWidth;
      // The frame would swallow the pointer's moves.
      this.frame.style.pointerEvents = "none";
      const move = ({ clientX }: PointerEvent) => {
        this.root.style.width = `${Math.max(200, Math.min(innerWidth / 2, width + down.clientX - clientX))}px`;
      };
      edge.addEventListener("pointermove", move);
      edge.addEventListener(
        "lostpointercapture",
        () => {
          edge.removeEventListener("pointermove", move);
          this.frame.style.pointerEvents = "";
        },
        { once: true },
      );
    });
  }
}
