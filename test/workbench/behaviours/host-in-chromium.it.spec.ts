import { describeInChromium } from "./describe-in-chromium";
import { hostSubjects } from "./host-subjects";

describeInChromium(hostSubjects);
