"""What restoring a backup would mean: what two files hold, compared."""

from dataclasses import dataclass, replace
from datetime import datetime

from careapp.domain.access import Actor
from careapp.progress import Progress
from careapp.services.restoration_words import NOTHING, Side, side
from careapp.store import districts, losses, salvage, schools
from careapp.store.salvage import Read, Reader
from careapp.store.school_file import SchoolFile


@dataclass(frozen=True, slots=True)
class Preview:
    """What restoring a backup would mean, before it is done.

    `made` and `name` are the backup's. `lost` is what only the school holds, and would be missed;
    `won` what only the backup holds. `damaged`: the school cannot be read whole; `apart` says why
    it cannot be compared at all. `alone`: there is no school in that place. `of_district`: all of
    this is said of a district's file.
    """

    made: datetime | None
    name: str
    lost: Side = NOTHING
    won: Side = NOTHING
    drafts: int = 0
    damaged: bool = False
    apart: str = ""
    alone: bool = False
    of_district: bool = False


def begun(target: SchoolFile, made: datetime | None) -> Preview:
    """What the backup says of itself."""
    of_district = target.folder.kind == "district"
    found = (districts.district if of_district else schools.school)(target.db)
    return Preview(made, found.name if found else "", of_district=of_district)


def compared(
    seen: Preview, target: SchoolFile, present: Reader, actor: Actor, progress: Progress
) -> Preview:
    """The same with what only one of the two holds. Children are named to who reaches the whole
    school. Of a damaged file counts what can be read."""
    mine, kind, damaged = losses.rows_of(target.db), target.folder.kind, seen.damaged
    theirs = losses.ids(present.rows)
    if theirs is None or damaged:
        damaged = True
        found = salvage.entries(present, "change", Read(), progress)
        theirs = sorted(each.id for each in found)
    only_there, only_here = losses.apart(theirs, losses.ids(mine) or [])
    (staff, about), (more, others) = (losses.names(each, kind) for each in (present.rows, mine))
    of = losses.schools(mine, kind) | losses.schools(present.rows, kind)
    by, told = (more | staff, others | about), actor.reaches_school
    lost = losses.tally(present.rows, only_there, of)
    return replace(
        seen,
        lost=side(lost, *by, told=told),
        won=side(losses.tally(mine, only_here, of), *by, told=told),
        drafts=losses.drafts(present.rows, kind),
        damaged=damaged or lost.unread > 0,
    )
