"""The card of documents: a file is added, dropped, opened, saved, taken away and brought back."""

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent, QImage
from PySide6.QtWidgets import QPushButton

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount, actor_of
from careapp.ui.screens.student_documents import DocumentsCard, size_words
from tests.services.samples import P4, TERM
from tests.ui.screens.signed_in import settle, signed_in

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def session(tmp_path, monkeypatch):
    monkeypatch.setenv("CAREAPP_CONFIG", str(tmp_path / "config"))
    with signed_in(tmp_path) as made:
        yield made


def children(qtbot, session):
    done = []
    session.read(lambda services: services.people.pupils(TERM, P4), done.append)
    qtbot.waitUntil(lambda: bool(done))
    return [each.student.id for each in done[0]]


@pytest.fixture
def card(qtbot, session):
    made = DocumentsCard(session)
    qtbot.addWidget(made)
    made.show()
    made.show_student(children(qtbot, session)[0])
    settle(qtbot, session)
    return made


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "ใบส่งตัว.pdf"
    path.write_bytes(b"%PDF-1.7 letter")
    return path


def names(card):
    """The files that are shown."""
    tips = [each for each in card.findChildren(QPushButton) if each.toolTip() == "Open"]
    return [each.text() for each in tips if each.isEnabled()]


def taken(qtbot, session, card, *paths):
    card.take(list(paths))
    settle(qtbot, session)
    settle(qtbot, session)


def test_a_file_is_added_and_the_undo_takes_it_back(qtbot, session, card, letter):
    taken(qtbot, session, card, letter)
    qtbot.waitUntil(lambda: names(card) == ["ใบส่งตัว.pdf"])
    assert card.banner.sentence == "The file was added."
    card.banner._act()
    qtbot.waitUntil(lambda: names(card) == [])


def test_several_files_are_dropped_at_once(qtbot, session, card, letter, tmp_path):
    photo = tmp_path / "home.png"
    QImage(2_000, 1_000, QImage.Format.Format_RGB32).save(str(photo))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(letter)), QUrl.fromLocalFile(str(photo))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    card.dropEvent(event)
    qtbot.waitUntil(lambda: names(card) == ["home.jpg", "ใบส่งตัว.pdf"])


def test_a_photo_is_made_small(qtbot, session, card, tmp_path):
    photo = tmp_path / "home.png"
    QImage(3_000, 1_000, QImage.Format.Format_RGB32).save(str(photo))
    taken(qtbot, session, card, photo)
    done = []
    student = card._whose[0]
    session.read(
        lambda services: services.documents.content(services.documents.of_student(student)[0].id),
        done.append,
    )
    qtbot.waitUntil(lambda: bool(done))
    assert QImage.fromData(done[0][1]).width() == 1_600


@pytest.mark.parametrize(
    ("name", "data"), [("a.exe", b"MZ"), ("a.pdf", b"%PDF" + bytes(5_100_000))]
)
def test_a_file_that_is_not_kept_is_refused_with_a_sentence(
    qtbot, session, card, tmp_path, name, data
):
    path = tmp_path / name
    path.write_bytes(data)
    taken(qtbot, session, card, path)
    assert name in card.banner.sentence
    assert names(card) == []


def test_a_file_is_taken_away_and_brought_back(qtbot, session, card, letter):
    taken(qtbot, session, card, letter)
    qtbot.waitUntil(lambda: names(card) == ["ใบส่งตัว.pdf"])
    gone = next(
        each for each in card.findChildren(QPushButton)
        if each.accessibleName() == "ใบส่งตัว.pdf: Take it away"
    )  # fmt: skip
    gone.click()
    qtbot.waitUntil(lambda: names(card) == [])
    card.banner._act()
    qtbot.waitUntil(lambda: names(card) == ["ใบส่งตัว.pdf"])


class Shown(QObject):
    """Stands for the program that shows a file."""

    def __init__(self):
        super().__init__()
        self.urls = []

    @Slot(QUrl)
    def show(self, url):
        self.urls.append(url.toLocalFile())


def test_a_file_opens_as_a_copy_that_the_lock_deletes(qtbot, session, card, letter, tmp_path):
    taken(qtbot, session, card, letter)
    qtbot.waitUntil(lambda: names(card) == ["ใบส่งตัว.pdf"])
    viewer = Shown()
    QDesktopServices.setUrlHandler("file", viewer, "show")
    try:
        next(each for each in card.findChildren(QPushButton) if each.toolTip() == "Open").click()
        qtbot.waitUntil(lambda: bool(viewer.urls))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    (opened,) = (tmp_path / "config" / "opened").rglob("*.pdf")
    assert viewer.urls == [str(opened)]
    session.read(lambda services: services.documents.forget_copies())
    settle(qtbot, session)
    assert not opened.exists()


def test_a_copy_is_saved_where_it_is_asked_for(qtbot, session, card, letter, tmp_path):
    taken(qtbot, session, card, letter)
    done = []
    student = card._whose[0]
    session.read(lambda s: s.documents.of_student(student)[0].id, done.append)
    qtbot.waitUntil(lambda: bool(done))
    card.save_as(done[0], tmp_path / "copy.pdf")
    qtbot.waitUntil(lambda: "copy.pdf" in card.banner.sentence)
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.7 letter"


def test_another_child_s_page_shows_nothing_of_the_first(qtbot, session, card, letter):
    taken(qtbot, session, card, letter)
    card.show_student(children(qtbot, session)[1])
    settle(qtbot, session)
    assert names(card) == []
    card.show_about("activity-1")
    settle(qtbot, session)
    taken(qtbot, session, card, letter)
    qtbot.waitUntil(lambda: names(card) == ["ใบส่งตัว.pdf"])


def test_the_director_sees_and_does_not_add(qtbot, tmp_path):
    def director(services):
        return actor_of(services.accounts.add(NewAccount("boss", "ผอ.", "", Role.DIRECTOR)))

    with signed_in(tmp_path, account=director) as session:
        card = DocumentsCard(session)
        qtbot.addWidget(card)
        card.show()
        card.show_student(children(qtbot, session)[0])
        settle(qtbot, session)
        assert not card.acceptDrops()
        assert not card._add.isVisible()


@pytest.mark.parametrize(
    ("size", "words"), [(1, "1 kB"), (120_400, "120 kB"), (2_400_000, "2.4 MB")]
)
def test_a_size_is_said_shortly(size, words):
    assert size_words(size) == words
