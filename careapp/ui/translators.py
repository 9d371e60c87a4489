"""The language of the window: Qt's translations and those of the floors below, changed together."""

from PySide6.QtCore import QCoreApplication, QTranslator

from careapp import i18n, paths
from careapp.settings import Settings


def wanted(preferences: Settings) -> str:
    """The language that was chosen, else the system's."""
    chosen = preferences.language
    return chosen if chosen in i18n.LANGUAGES else i18n.system_language()


def use(app: QCoreApplication, language: str) -> None:
    """Speak `language` from now on; what is shown already has to be built anew."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    i18n.use_language(language)
    made = QTranslator(app)
    if made.load(f"careapp_{language}", str(paths.translations())):
        app.installTranslator(made)
    else:
        made.deleteLater()
