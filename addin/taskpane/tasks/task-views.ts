import { MonitorDetail } from "./monitor-detail";
import { MonitorForm } from "./monitor-form";
import { plainForms } from "./plain-forms";
import { type TaskViews } from "./task-view";

/** How each task looks in the pane. */
export const taskViews: TaskViews = {
  compare: { Form: plainForms.compare, Detail: null },
  sample: { Form: plainForms.sample, Detail: null },
  score: { Form: plainForms.score, Detail: null },
  daily: { Form: plainForms.daily, Detail: null },
  weekly: { Form: plainForms.weekly, Detail: null },
  exposure: { Form: plainForms.exposure, Detail: null },
  returns: { Form: plainForms.returns, Detail: null },
  returned: { Form: plainForms.returned, Detail: null },
  trends: { Form: plainForms.trends, Detail: null },
  merge: { Form: plainForms.merge, Detail: null },
  monitor: { Form: MonitorForm, Detail: MonitorDetail },
};
