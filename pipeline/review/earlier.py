"""The earlier reports that a report is compared with: read before anything is checked, held against it afterwards."""

from __future__ import annotations

from pathlib import Path

from pipeline.errors import WrongUse
from pipeline.model.report import Report
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.review.comparing import compared, with_baseline


@dataclass(frozen=True, slots=True)
class Earlier:
    """The reports of --against and --baseline, where they were asked for."""

    against: Report | None = None
    baseline: Report | None = None

    def applied(self, report: Report) -> Report:
        """Return the report with its findings marked."""
        if self.against is not None:
            report = compared(report, self.against)
        return report if self.baseline is None else with_baseline(report, self.baseline)


def read_earlier(against: str | None, baseline: str | None) -> Earlier:
    """Return the reports at these paths; raises WrongUse for what cannot be read or is no report."""
    return Earlier(_report_at(against), _report_at(baseline))


def _report_at(path: str | None) -> Report | None:
    if path is None:
        return None
    from pipeline.writers.json_reading import read_report  # only who compares pays for it

    try:
        data = Path(path).read_bytes()
    except OSError as wrong:
        raise WrongUse(
            Text(f"报告“{path}”读不出来", f"the report {path} cannot be read"),
            hint=Text("请检查 --against、--baseline 后面的路径。", "Check the path after --against or --baseline."),
        ) from wrong
    return read_report(data, path)
