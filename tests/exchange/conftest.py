"""What the tests of files that come in share."""

import pytest

from careapp import i18n


@pytest.fixture
def in_english():
    """For tests that look at the words of a message."""
    i18n.use_language("en")
