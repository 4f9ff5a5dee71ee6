import { describeInChromium } from "./describe-in-chromium";
import { sheetSubjects } from "./sheet-subjects";

describeInChromium(sheetSubjects);
