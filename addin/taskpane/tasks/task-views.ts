import { BackfillDetail } from "./backfill-detail";
import { BulletinDetail } from "./bulletin-detail";
import { BulletinForm } from "./bulletin-form";
import { CompareDetail } from "./compare-detail";
import { DailyDetail } from "./daily-detail";
import { DailyForm } from "./daily-form";
import { DisclosuresDetail } from "./disclosures-detail";
import { DishonestyDetail } from "./dishonesty-detail";
import { DishonestyForm } from "./dishonesty-form";
import { ExposureDetail } from "./exposure-detail";
import { ExposureForm } from "./exposure-form";
import { MergeDetail } from "./merge-detail";
import { MonitorDetail } from "./monitor-detail";
import { MonitorForm } from "./monitor-form";
import { plainForms } from "./plain-forms";
import { ProofreadDetail } from "./proofread-detail";
import { ProofreadForm } from "./proofread-form";
import { ReturnedDetail } from "./returned-detail";
import { ReturnsDetail } from "./returns-detail";
import { ReturnedForm, ReturnsForm } from "./returns-form";
import { SampleDetail } from "./sample-detail";
import { SampleForm } from "./sample-form";
import { ScoreDetail } from "./score-detail";
import { ScoreForm } from "./score-form";
import { type TaskViews } from "./task-view";
import { TrendsDetail } from "./trends-detail";
import { WeeklyDetail } from "./weekly-detail";

/** How each task looks in the pane. */
export const taskViews: TaskViews = {
  compare: { Form: plainForms.compare, Detail: CompareDetail },
  sample: { Form: SampleForm, Detail: SampleDetail },
  score: { Form: ScoreForm, Detail: ScoreDetail },
  daily: { Form: DailyForm, Detail: DailyDetail },
  weekly: { Form: plainForms.weekly, Detail: WeeklyDetail },
  backfill: { Form: plainForms.backfill, Detail: BackfillDetail },
  exposure: { Form: ExposureForm, Detail: ExposureDetail },
  returns: { Form: ReturnsForm, Detail: ReturnsDetail },
  returned: { Form: ReturnedForm, Detail: ReturnedDetail },
  bulletin: { Form: BulletinForm, Detail: BulletinDetail },
  proofread: { Form: ProofreadForm, Detail: ProofreadDetail },
  trends: { Form: plainForms.trends, Detail: TrendsDetail },
  merge: { Form: plainForms.merge, Detail: MergeDetail },
  disclosures: { Form: plainForms.disclosures, Detail: DisclosuresDetail },
  dishonesty: { Form: DishonestyForm, Detail: DishonestyDetail },
  monitor: { Form: MonitorForm, Detail: MonitorDetail },
};
