import { describeInNode } from "./describe-in-node";
import { hostSubjects } from "./host-subjects";

describeInNode(hostSubjects);
