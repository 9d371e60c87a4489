"""What a paper says of the form behind its numbers: the names of its scales, and where the cut-offs
are from."""

from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.reports.heading import Origin


def labels(form: Form, language: str) -> dict[str, str]:
    """Scale → its name, dimensions in order, talents and needs, the overall group last."""
    last = [each for each in form.scales if each.id == "overall"]
    ordered = [*(each for each in form.scales if each.id != "overall"), *last]
    return {each.id: each.text.of(language) for each in ordered}


def origin(form: Form, edition: Edition, language: str) -> Origin:
    """The form and the edition that its results are by."""
    return Origin(
        form.title.of(language),
        form.version,
        edition.title.of(language),
        edition.source.of(language),
        edition.verified,
    )
