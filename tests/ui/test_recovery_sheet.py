from datetime import date

import pypdfium2
import pytest

from careapp import i18n
from careapp.errors import CareError
from careapp.store.vault import new_recovery_code
from careapp.ui.recovery_sheet import RecoverySheet, save_pdf


def text_of(path):
    with pypdfium2.PdfDocument(path) as pdf:
        assert len(pdf) == 1
        page = pdf[0]
        assert [round(each) for each in page.get_size()] == [595, 842]
        return page.get_textpage().get_text_range()


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_sheet_is_one_page_with_the_whole_code(qapp, tmp_path, language):
    i18n.use_language(language)
    code = new_recovery_code()
    sheet = RecoverySheet("Ban Tua Yang School", "ban-tua-yang", code, date(2026, 6, 15))
    save_pdf(sheet, tmp_path / "sheet.pdf")
    text = text_of(tmp_path / "sheet.pdf")
    assert all(group in text for group in code.split("-"))
    assert "Ban Tua Yang School" in text
    assert "2569" in text


def test_a_place_that_cannot_be_written_to_is_told(qapp, tmp_path):
    sheet = RecoverySheet("a", "a", new_recovery_code(), date(2026, 6, 15))
    with pytest.raises(CareError):
        save_pdf(sheet, tmp_path / "not there" / "sheet.pdf")
