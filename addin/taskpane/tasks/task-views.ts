import { BackfillDetail } from "./backfill-detail";
import { DailyDetail } from "./daily-detail";
import { DailyForm } from "./daily-form";
import { MergeDetail } from "./merge-detail";
import { MonitorDetail } from "./monitor-detail";
import { MonitorForm } from "./monitor-form";
import { plainForms } from "./plain-forms";
import { SampleDetail } from "./sample-detail";
import { SampleForm } from "./sample-form";
import { ScoreDetail } from "./score-detail";
import { ScoreForm } from "./score-form";
import { type TaskViews } from "./task-view";
import { TrendsDetail } from "./trends-detail";
import { WeeklyDetail } from "./weekly-detail";

/** How each task looks in the pane. */
export const taskViews: TaskViews = {
  compare: { Form: plainForms.compare, Detail: null },
  sample: { Form: SampleForm, Detail: SampleDetail },
  score: { Form: ScoreForm, Detail: ScoreDetail },
  daily: { Form: DailyForm, Detail: DailyDetail },
  weekly: { Form: plainForms.weekly, Detail: WeeklyDetail },
  backfill: { Form: plainForms.backfill, Detail: BackfillDetail },
  exposure: { Form: plainForms.exposure, Detail: null },
  returns: { Form: plainForms.returns, Detail: null },
  returned: { Form: plainForms.returned, Detail: null },
  trends: { Form: plainForms.trends, Detail: TrendsDetail },
  merge: { Form: plainForms.merge, Detail: MergeDetail },
  monitor: { Form: MonitorForm, Detail: MonitorDetail },
};
