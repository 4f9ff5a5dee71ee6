import { describeInNode } from "./describe-in-node";
import { sheetSubjects } from "./sheet-subjects";

describeInNode(sheetSubjects);
