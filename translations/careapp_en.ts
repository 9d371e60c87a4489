<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedPage</name>
    <message numerus="yes">
        <source>%n added up</source>
        <translation>
            <numerusform>%n added up</numerusform>
            <numerusform>%n added up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came before</source>
        <translation>
            <numerusform>%n came before</numerusform>
            <numerusform>%n came before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in</source>
        <translation>
            <numerusform>%n file came in</numerusform>
            <numerusform>%n files came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n not looked at</source>
        <translation>
            <numerusform>stopped: %n not looked at</numerusform>
            <numerusform>stopped: %n not looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>The password was wrong. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>The password was wrong. Wait %n second, then try again.</numerusform>
            <numerusform>The password was wrong. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message numerus="yes">
        <source>%n fault(s) found. Enter nothing more before this is put right: ask for help, or restore a backup from before. What that would lose is shown first.</source>
        <translation>
            <numerusform>%n fault found. Enter nothing more before this is put right: ask for help, or restore a backup from before. What that would lose is shown first.</numerusform>
            <numerusform>%n faults found. Enter nothing more before this is put right: ask for help, or restore a backup from before. What that would lose is shown first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n file(s) of no school of the list</source>
        <translation>
            <numerusform>%n file of no school of the list</numerusform>
            <numerusform>%n files of no school of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) due</source>
        <translation>
            <numerusform>%n review due</numerusform>
            <numerusform>%n reviews due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>data.db: %n more fault(s)</source>
        <translation>
            <numerusform>data.db: %n more fault</numerusform>
            <numerusform>data.db: %n more faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message numerus="yes">
        <source>and %n more that are explained</source>
        <translation>
            <numerusform>and %n more that are explained</numerusform>
            <numerusform>and %n more that are explained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildDialog</name>
    <message numerus="yes">
        <source>%n more: type a part of the name</source>
        <translation>
            <numerusform>%n more: type a part of the name</numerusform>
            <numerusform>%n more: type a part of the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildrenPanel</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassDays</name>
    <message numerus="yes">
        <source>%n form(s) filled in before keep their day.</source>
        <translation>
            <numerusform>%n form filled in before keep their day.</numerusform>
            <numerusform>%n forms filled in before keep their day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n answer(s) may mean danger now: tell the guidance teacher, who also sees it at the next sign-in.</source>
        <translation>
            <numerusform>%n answer may mean danger now: tell the guidance teacher, who also sees it at the next sign-in.</numerusform>
            <numerusform>%n answers may mean danger now: tell the guidance teacher, who also sees it at the next sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the school&apos;s folder can still be opened with the old passwords; --drop-backups deletes what is there.</source>
        <translation>
            <numerusform>%n backup in the school&apos;s folder can still be opened with the old passwords; --drop-backups deletes what is there.</numerusform>
            <numerusform>%n backups in the school&apos;s folder can still be opened with the old passwords; --drop-backups deletes what is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to bring</source>
        <translation>
            <numerusform>%n change to bring</numerusform>
            <numerusform>%n changes to bring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) being filled in</source>
        <translation>
            <numerusform>%n form being filled in</numerusform>
            <numerusform>%n forms being filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete, kept as begun</source>
        <translation>
            <numerusform>%n incomplete, kept as begun</numerusform>
            <numerusform>%n incomplete, kept as begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for another account</source>
        <translation>
            <numerusform>%n of them wait for another account</numerusform>
            <numerusform>%n of them waits for another account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received file(s) could not be read: ask the schools for them again.</source>
        <translation>
            <numerusform>%n received file could not be read: ask the schools for them again.</numerusform>
            <numerusform>%n received files could not be read: ask the schools for them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list have errors. Mend them.</source>
        <translation>
            <numerusform>%n row of the list have errors. Mend them.</numerusform>
            <numerusform>%n rows of the list have errors. Mend them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) in the list</source>
        <translation>
            <numerusform>%n school in the list</numerusform>
            <numerusform>%n schools in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) erased for good</source>
        <translation>
            <numerusform>%n student erased for good</numerusform>
            <numerusform>%n students erased for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) in the list</source>
        <translation>
            <numerusform>%n student in the list</numerusform>
            <numerusform>%n students in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) left this laptop</source>
        <translation>
            <numerusform>%n student left this laptop</numerusform>
            <numerusform>%n students left this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) were erased since the backup and would be there again</source>
        <translation>
            <numerusform>%n student were erased since the backup and would be there again</numerusform>
            <numerusform>%n students were erased since the backup and would be there again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any answer</source>
        <translation>
            <numerusform>%n without any answer</numerusform>
            <numerusform>%n without any answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording pack(s) stayed in the school: leave to use them was given to it. --with-wording takes them along.</source>
        <translation>
            <numerusform>%n wording pack stayed in the school: leave to use them was given to it. --with-wording takes them along.</numerusform>
            <numerusform>%n wording packs stayed in the school: leave to use them was given to it. --with-wording takes them along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: there are errors in %n row(s). Mend the list, or use --skip-bad.</source>
        <translation>
            <numerusform>Nothing was written: there are errors in %n row. Mend the list, or use --skip-bad.</numerusform>
            <numerusform>Nothing was written: there are errors in %n rows. Mend the list, or use --skip-bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n student(s) what was over, erased for good</source>
        <translation>
            <numerusform>Of %n student what was over, erased for good</numerusform>
            <numerusform>Of %n students what was over, erased for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: a new form, {title}, with %n item(s)</source>
        <translation>
            <numerusform>{form}: a new form, {title}, with %n item</numerusform>
            <numerusform>{form}: a new form, {title}, with %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: beside version {before}, with %n item(s)</source>
        <translation>
            <numerusform>{form}: beside version {before}, with %n item</numerusform>
            <numerusform>{form}: beside version {before}, with %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: by “{edition}” from term {term} on; %n form(s) scored</source>
        <translation>
            <numerusform>{form}: by “{edition}” from term {term} on; %n form scored</numerusform>
            <numerusform>{form}: by “{edition}” from term {term} on; %n forms scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: by “{edition}” in all terms; %n form(s) scored</source>
        <translation>
            <numerusform>{form}: by “{edition}” in all terms; %n form scored</numerusform>
            <numerusform>{form}: by “{edition}” in all terms; %n forms scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: the words of %n item(s)</source>
        <translation>
            <numerusform>{form}: the words of %n item</numerusform>
            <numerusform>{form}: the words of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%n begun</source>
        <translation>
            <numerusform>%n begun</numerusform>
            <numerusform>%n begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) not screened yet</source>
        <translation>
            <numerusform>%n child not screened yet</numerusform>
            <numerusform>%n children not screened yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written up</source>
        <translation>
            <numerusform>%n not written up</numerusform>
            <numerusform>%n not written up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, in time</source>
        <translation>
            <numerusform>%n open, in time</numerusform>
            <numerusform>%n open, in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be held</source>
        <translation>
            <numerusform>%n still to be held</numerusform>
            <numerusform>%n still to be held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: %n still missing</source>
        <translation>
            <numerusform>{form}: %n still missing</numerusform>
            <numerusform>{form}: %n still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletenessScreen</name>
    <message numerus="yes">
        <source>%n child(ren) on the count day, {day}</source>
        <translation>
            <numerusform>%n child on the count day, {day}</numerusform>
            <numerusform>%n children on the count day, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) are in class now, but nobody was on the count day, {day}. What is asked is counted of who is in class on that day.</source>
        <translation>
            <numerusform>%n student are in class now, but nobody was on the count day, {day}. What is asked is counted of who is in class on that day.</numerusform>
            <numerusform>%n students are in class now, but nobody was on the count day, {day}. What is asked is counted of who is in class on that day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message numerus="yes">
        <source>Usually %n day(s)</source>
        <translation>
            <numerusform>Usually %n day</numerusform>
            <numerusform>Usually %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message numerus="yes">
        <source>Of the %n child(ren) screened</source>
        <translation>
            <numerusform>Of the %n child screened</numerusform>
            <numerusform>Of the %n children screened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n partner(s) help the school</source>
        <translation>
            <numerusform>%n partner help the school</numerusform>
            <numerusform>%n partners help the school</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistrictCells</name>
    <message numerus="yes">
        <source>%n school(s) masked</source>
        <translation>
            <numerusform>%n school masked</numerusform>
            <numerusform>%n schools masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{line}, {column}: {n} in %n school(s)</source>
        <translation>
            <numerusform>{line}, {column}: {n} in %n school</numerusform>
            <numerusform>{line}, {column}: {n} in %n schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistrictResultsScreen</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) masked numbers from 1 to 4</source>
        <translation>
            <numerusform>%n school masked numbers from 1 to 4</numerusform>
            <numerusform>%n schools masked numbers from 1 to 4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistrictSchoolsScreen</name>
    <message numerus="yes">
        <source>%n pack(s) accepted.</source>
        <translation>
            <numerusform>%n pack accepted.</numerusform>
            <numerusform>%n packs accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) taken away.</source>
        <translation>
            <numerusform>%n pack taken away.</numerusform>
            <numerusform>%n packs taken away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistrictWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wanted by {day}: %n day(s) left</source>
        <translation>
            <numerusform>Wanted by {day}: %n day left</numerusform>
            <numerusform>Wanted by {day}: %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wanted by {day}: %n day(s) over</source>
        <translation>
            <numerusform>Wanted by {day}: %n day over</numerusform>
            <numerusform>Wanted by {day}: %n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPart</name>
    <message numerus="yes">
        <source>%n change(s) written about this child</source>
        <translation>
            <numerusform>%n change written about this child</numerusform>
            <numerusform>%n changes written about this child</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message numerus="yes">
        <source>%n backup(s) in the school&apos;s folder still hold it: {days}.</source>
        <translation>
            <numerusform>%n backup in the school&apos;s folder still hold it: {days}.</numerusform>
            <numerusform>%n backups in the school&apos;s folder still hold it: {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the second place still hold it: {days}.</source>
        <translation>
            <numerusform>%n backup in the second place still hold it: {days}.</numerusform>
            <numerusform>%n backups in the second place still hold it: {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) deleted.</source>
        <translation>
            <numerusform>%n older backup deleted.</numerusform>
            <numerusform>%n older backups deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveryPage</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideOut</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message numerus="yes">
        <source>Of %n student(s) there is no yes yet.</source>
        <translation>
            <numerusform>Of %n student there is no yes yet.</numerusform>
            <numerusform>Of %n students there is no yes yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The family of %n student(s) said no ({names}).</source>
        <translation>
            <numerusform>The family of %n student said no ({names}).</numerusform>
            <numerusform>The family of %n students said no ({names}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n answer(s) that may mean danger</source>
        <translation>
            <numerusform>%n answer that may mean danger</numerusform>
            <numerusform>%n answers that may mean danger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) are in the classes of this year</source>
        <translation>
            <numerusform>%n child are in the classes of this year</numerusform>
            <numerusform>%n children are in the classes of this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came after the count day, not screened yet: %n</source>
        <translation>
            <numerusform>Came after the count day, not screened yet: %n</numerusform>
            <numerusform>Came after the count day, not screened yet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care plans sent back: %n</source>
        <translation>
            <numerusform>Care plans sent back: %n</numerusform>
            <numerusform>Care plans sent back: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care plans to review: %n</source>
        <translation>
            <numerusform>Care plans to review: %n</numerusform>
            <numerusform>Care plans to review: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care plans with a step that is due: %n</source>
        <translation>
            <numerusform>Care plans with a step that is due: %n</numerusform>
            <numerusform>Care plans with a step that is due: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted as in the reports: %n child(ren) in class on {day}</source>
        <translation>
            <numerusform>Counted as in the reports: %n child in class on {day}</numerusform>
            <numerusform>Counted as in the reports: %n children in class on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Early signs to decide on: %n child(ren)</source>
        <translation>
            <numerusform>Early signs to decide on: %n child</numerusform>
            <numerusform>Early signs to decide on: %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Home visits planned and not made: %n</source>
        <translation>
            <numerusform>Home visits planned and not made: %n</numerusform>
            <numerusform>Home visits planned and not made: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Home visits planned for today: %n</source>
        <translation>
            <numerusform>Home visits planned for today: %n</numerusform>
            <numerusform>Home visits planned for today: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look first at %n child(ren) with problems</source>
        <translation>
            <numerusform>Look first at %n child with problems</numerusform>
            <numerusform>Look first at %n children with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No homeroom noted for {days} days: %n class(es)</source>
        <translation>
            <numerusform>No homeroom noted for {days} days: %n class</numerusform>
            <numerusform>No homeroom noted for {days} days: %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting with parents this term: %n class(es)</source>
        <translation>
            <numerusform>No meeting with parents this term: %n class</numerusform>
            <numerusform>No meeting with parents this term: %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody was in class on the count day, {day}: these are the %n of now</source>
        <translation>
            <numerusform>Nobody was in class on the count day, {day}: these are the %n of now</numerusform>
            <numerusform>Nobody was in class on the count day, {day}: these are the %n of now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not screened yet: %n</source>
        <translation>
            <numerusform>Not screened yet: %n</numerusform>
            <numerusform>Not screened yet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not visited yet: %n</source>
        <translation>
            <numerusform>Not visited yet: %n</numerusform>
            <numerusform>Not visited yet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parents who missed the meeting, not asked after: %n</source>
        <translation>
            <numerusform>Parents who missed the meeting, not asked after: %n</numerusform>
            <numerusform>Parents who missed the meeting, not asked after: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Referrals sent back: %n</source>
        <translation>
            <numerusform>Referrals sent back: %n</numerusform>
            <numerusform>Referrals sent back: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Referrals that nobody has answered: %n</source>
        <translation>
            <numerusform>Referrals that nobody has answered: %n</numerusform>
            <numerusform>Referrals that nobody has answered: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Referrals to be sent: %n</source>
        <translation>
            <numerusform>Referrals to be sent: %n</numerusform>
            <numerusform>Referrals to be sent: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Referrals with an answer to read: %n</source>
        <translation>
            <numerusform>Referrals with an answer to read: %n</numerusform>
            <numerusform>Referrals with an answer to read: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To do after home visits, due: %n</source>
        <translation>
            <numerusform>To do after home visits, due: %n</numerusform>
            <numerusform>To do after home visits, due: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n days</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: begun and not finished, %n</source>
        <translation>
            <numerusform>{form}: begun and not finished, %n</numerusform>
            <numerusform>{form}: begun and not finished, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: missing %n</source>
        <translation>
            <numerusform>{form}: missing %n</numerusform>
            <numerusform>{form}: missing %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: to be asked next of %n child(ren)</source>
        <translation>
            <numerusform>{form}: to be asked next of %n child</numerusform>
            <numerusform>{form}: to be asked next of %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: typed for %n child(ren), not stored yet</source>
        <translation>
            <numerusform>{form}: typed for %n child, not stored yet</numerusform>
            <numerusform>{form}: typed for %n children, not stored yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message numerus="yes">
        <source>%n change(s) came</source>
        <translation>
            <numerusform>%n change came</numerusform>
            <numerusform>%n changes came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stayed here, which no hub takes as they are: nothing is lost, and they go by hand-over file. Tell who looks after careapp.</source>
        <translation>
            <numerusform>%n change stayed here, which no hub takes as they are: nothing is lost, and they go by hand-over file. Tell who looks after careapp.</numerusform>
            <numerusform>%n changes stayed here, which no hub takes as they are: nothing is lost, and they go by hand-over file. Tell who looks after careapp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stayed here, which this account may not bring: they go when who may signs in on this laptop and goes through, or by hand-over file to the coordinator.</source>
        <translation>
            <numerusform>%n change stayed here, which this account may not bring: they go when who may signs in on this laptop and goes through, or by hand-over file to the coordinator.</numerusform>
            <numerusform>%n changes stayed here, which this account may not bring: they go when who may signs in on this laptop and goes through, or by hand-over file to the coordinator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went</source>
        <translation>
            <numerusform>%n change went</numerusform>
            <numerusform>%n changes went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide: Hand-over, Differences.</source>
        <translation>
            <numerusform>%n difference to decide: Hand-over, Differences.</numerusform>
            <numerusform>%n differences to decide: Hand-over, Differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubPart</name>
    <message numerus="yes">
        <source>%n change(s) here are still to be brought.</source>
        <translation>
            <numerusform>%n change here are still to be brought.</numerusform>
            <numerusform>%n changes here are still to be brought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n change(s) here are still to be brought.</source>
        <translation>
            <numerusform>At most %n change here are still to be brought.</numerusform>
            <numerusform>At most %n changes here are still to be brought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n this account may not bring.</source>
        <translation>
            <numerusform>Of these, %n this account may not bring.</numerusform>
            <numerusform>Of these, %n this account may not bring.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message numerus="yes">
        <source>Words for %n item(s) of “{form}”.</source>
        <translation>
            <numerusform>Words for %n item of “{form}”.</numerusform>
            <numerusform>Words for %n items of “{form}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{form}”, version {version}, beside version {before}: %n item(s).</source>
        <translation>
            <numerusform>“{form}”, version {version}, beside version {before}: %n item.</numerusform>
            <numerusform>“{form}”, version {version}, beside version {before}: %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{form}”, version {version}: a new form, %n item(s).</source>
        <translation>
            <numerusform>“{form}”, version {version}: a new form, %n item.</numerusform>
            <numerusform>“{form}”, version {version}: a new form, %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysQuestion</name>
    <message numerus="yes">
        <source>%n backup(s) here can still be opened with the old passwords.</source>
        <translation>
            <numerusform>%n backup here can still be opened with the old passwords.</numerusform>
            <numerusform>%n backups here can still be opened with the old passwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n backup(s) that the old passwords open</source>
        <translation>
            <numerusform>Delete the %n backup that the old passwords open</numerusform>
            <numerusform>Delete the %n backups that the old passwords open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettingCard</name>
    <message numerus="yes">
        <source>%n child(ren) left this laptop.</source>
        <translation>
            <numerusform>%n child left this laptop.</numerusform>
            <numerusform>%n children left this laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message numerus="yes">
        <source>Leave given by: {who} · since {day} · %n item(s)</source>
        <translation>
            <numerusform>Leave given by: {who} · since {day} · %n item</numerusform>
            <numerusform>Leave given by: {who} · since {day} · %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n child(ren) in nothing but homeroom</source>
        <translation>
            <numerusform>%n child in nothing but homeroom</numerusform>
            <numerusform>%n children in nothing but homeroom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n homeroom log(s)</source>
        <translation>
            <numerusform>%n homeroom log</numerusform>
            <numerusform>%n homeroom logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) with parents</source>
        <translation>
            <numerusform>%n meeting with parents</numerusform>
            <numerusform>%n meetings with parents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n school(s) that are not in the file</source>
        <translation>
            <numerusform>Close %n school that are not in the file</numerusform>
            <numerusform>Close %n schools that are not in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n look</numerusform>
            <numerusform>%n looks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementPage</name>
    <message numerus="yes">
        <source>From term {before} in the rows to term {now} in the columns: %n child(ren) with a group in both. A number opens its children.</source>
        <translation>
            <numerusform>From term {before} in the rows to term {now} in the columns: %n child with a group in both. A number opens its children.</numerusform>
            <numerusform>From term {before} in the rows to term {now} in the columns: %n children with a group in both. A number opens its children.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message numerus="yes">
        <source>%n cell(s) masked by the school</source>
        <translation>
            <numerusform>%n cell masked by the school</numerusform>
            <numerusform>%n cells masked by the school</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n child(ren) are in {file}.</source>
        <translation>
            <numerusform>%n child are in {file}.</numerusform>
            <numerusform>%n children are in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message numerus="yes">
        <source>%n more letter(s); four plain words are good.</source>
        <translation>
            <numerusform>%n more letter; four plain words are good.</numerusform>
            <numerusform>%n more letters; four plain words are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n more from other classes</source>
        <translation>
            <numerusform>%n more from other classes</numerusform>
            <numerusform>%n more from other classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message numerus="yes">
        <source>%n child(ren) take part</source>
        <translation>
            <numerusform>%n child take part</numerusform>
            <numerusform>%n children take part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalDataCard</name>
    <message numerus="yes">
        <source>%n purpose(s) without an answer of the family</source>
        <translation>
            <numerusform>%n purpose without an answer of the family</numerusform>
            <numerusform>%n purposes without an answer of the family</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalDataDesk</name>
    <message numerus="yes">
        <source>%n child(ren) without names: {name}</source>
        <translation>
            <numerusform>%n child without names: {name}</numerusform>
            <numerusform>%n children without names: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>Leave out the %n row(s) with errors</source>
        <translation>
            <numerusform>Leave out the %n row with errors</numerusform>
            <numerusform>Leave out the %n rows with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are errors in %n row(s). Mend them in the file and choose it again, or leave them out for now; nobody leaves the school because of them.</source>
        <translation>
            <numerusform>There are errors in %n row. Mend them in the file and choose it again, or leave them out for now; nobody leaves the school because of them.</numerusform>
            <numerusform>There are errors in %n rows. Mend them in the file and choose it again, or leave them out for now; nobody leaves the school because of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message numerus="yes">
        <source>Of %n student(s) in it the family has not said yes to research yet: ask first.</source>
        <translation>
            <numerusform>Of %n student in it the family has not said yes to research yet: ask first.</numerusform>
            <numerusform>Of %n students in it the family has not said yes to research yet: ask first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralsBoardPage</name>
    <message numerus="yes">
        <source>%n day(s) after the sending without an answer it stands on top</source>
        <translation>
            <numerusform>%n day after the sending without an answer it stands on top</numerusform>
            <numerusform>%n days after the sending without an answer it stands on top</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportOut</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n change could not be read.</numerusform>
            <numerusform>%n changes could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received file(s) could not be read: ask the schools for them again.</source>
        <translation>
            <numerusform>%n received file could not be read: ask the schools for them again.</numerusform>
            <numerusform>%n received files could not be read: ask the schools for them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePreview</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are being filled in and not yet finished.</source>
        <translation>
            <numerusform>%n form are being filled in and not yet finished.</numerusform>
            <numerusform>%n forms are being filled in and not yet finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) were erased since the backup and would be there again, unless the newer entries come along.</source>
        <translation>
            <numerusform>%n student were erased since the backup and would be there again, unless the newer entries come along.</numerusform>
            <numerusform>%n students were erased since the backup and would be there again, unless the newer entries come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>That was not right. You can try again in %n second.</numerusform>
            <numerusform>That was not right. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message numerus="yes">
        <source>%n decision(s) noted.</source>
        <translation>
            <numerusform>%n decision noted.</numerusform>
            <numerusform>%n decisions noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) erased for good.</source>
        <translation>
            <numerusform>%n student erased for good.</numerusform>
            <numerusform>%n students erased for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) left as long ago as the school keeps something.</source>
        <translation>
            <numerusform>%n student left as long ago as the school keeps something.</numerusform>
            <numerusform>%n students left as long ago as the school keeps something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase of %n student(s) what is over, for good?</source>
        <translation>
            <numerusform>Erase of %n student what is over, for good?</numerusform>
            <numerusform>Erase of %n students what is over, for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n student(s) what was over is erased for good.</source>
        <translation>
            <numerusform>Of %n student what was over is erased for good.</numerusform>
            <numerusform>Of %n students what was over is erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>Of another school, {code}, are %n row(s); this is school {own}. Is it the right file?</source>
        <translation>
            <numerusform>Of another school, {code}, are %n row; this is school {own}. Is it the right file?</numerusform>
            <numerusform>Of another school, {code}, are %n rows; this is school {own}. Is it the right file?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read too, though the sheet hides them: %n row(s).</source>
        <translation>
            <numerusform>Read too, though the sheet hides them: %n row.</numerusform>
            <numerusform>Read too, though the sheet hides them: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingBanner</name>
    <message numerus="yes">
        <source>%n cell(s) lay beyond the table.</source>
        <translation>
            <numerusform>%n cell lay beyond the table.</numerusform>
            <numerusform>%n cells lay beyond the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red cell(s) hold no answer: put them right here.</source>
        <translation>
            <numerusform>%n red cell hold no answer: put them right here.</numerusform>
            <numerusform>%n red cells hold no answer: put them right here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screenings</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message numerus="yes">
        <source>%n goal(s) taken over from last year.</source>
        <translation>
            <numerusform>%n goal taken over from last year.</numerusform>
            <numerusform>%n goals taken over from last year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <source>%n child(ren) of the class without a row: nothing changes there</source>
        <translation>
            <numerusform>%n child of the class without a row: nothing changes there</numerusform>
            <numerusform>%n children of the class without a row: nothing changes there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without any answer: nothing changes there</source>
        <translation>
            <numerusform>%n row without any answer: nothing changes there</numerusform>
            <numerusform>%n rows without any answer: nothing changes there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing ({items}): kept as begun</source>
        <translation>
            <numerusform>%n still missing ({items}): kept as begun</numerusform>
            <numerusform>%n still missing ({items}): kept as begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)</source>
        <translation>
            <numerusform>Take in %n form</numerusform>
            <numerusform>Take in %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new: %n answer(s)</source>
        <translation>
            <numerusform>new: %n answer</numerusform>
            <numerusform>new: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaces %n answer(s)</source>
        <translation>
            <numerusform>replaces %n answer</numerusform>
            <numerusform>replaces %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message numerus="yes">
        <source>All %n into a care plan</source>
        <translation>
            <numerusform>All %n into a care plan</numerusform>
            <numerusform>All %n into a care plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set all %n aside …</source>
        <translation>
            <numerusform>Set all %n aside …</numerusform>
            <numerusform>Set all %n aside …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignsScreen</name>
    <message numerus="yes">
        <source>%n child(ren) with signs to be decided</source>
        <translation>
            <numerusform>%n child with signs to be decided</numerusform>
            <numerusform>%n children with signs to be decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message numerus="yes">
        <source>{scale}: %n child(ren) with a score</source>
        <translation>
            <numerusform>{scale}: %n child with a score</numerusform>
            <numerusform>{scale}: %n children with a score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {low} to {high} years: not asked of %n child(ren)</source>
        <translation>
            <numerusform>for {low} to {high} years: not asked of %n child</numerusform>
            <numerusform>for {low} to {high} years: not asked of %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {low} years and over: not asked of %n child(ren)</source>
        <translation>
            <numerusform>for {low} years and over: not asked of %n child</numerusform>
            <numerusform>for {low} years and over: not asked of %n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message numerus="yes">
        <source>%n number(s) are masked: those from 1 to 4, and those from which they could be worked out. So no child can be picked out. Headcounts are never masked.</source>
        <translation>
            <numerusform>%n number are masked: those from 1 to 4, and those from which they could be worked out. So no child can be picked out. Headcounts are never masked.</numerusform>
            <numerusform>%n numbers are masked: those from 1 to 4, and those from which they could be worked out. So no child can be picked out. Headcounts are never masked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are other ones than in version {version}.</source>
        <translation>
            <numerusform>%n number are other ones than in version {version}.</numerusform>
            <numerusform>%n numbers are other ones than in version {version}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakePart</name>
    <message numerus="yes">
        <source>%n difference(s) to be decided.</source>
        <translation>
            <numerusform>%n difference to be decided.</numerusform>
            <numerusform>%n differences to be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) in all; a backup is made first.</source>
        <translation>
            <numerusform>%n new change in all; a backup is made first.</numerusform>
            <numerusform>%n new changes in all; a backup is made first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of children may be the same child.</source>
        <translation>
            <numerusform>%n pair of children may be the same child.</numerusform>
            <numerusform>%n pairs of children may be the same child.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New here: %n change(s).</source>
        <translation>
            <numerusform>New here: %n change.</numerusform>
            <numerusform>New here: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken in until you tick it below: %n package(s).</source>
        <translation>
            <numerusform>Not taken in until you tick it below: %n package.</numerusform>
            <numerusform>Not taken in until you tick it below: %n packages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written differently on two laptops: %n field(s). Both stay in the history; you decide afterwards.</source>
        <translation>
            <numerusform>Written differently on two laptops: %n field. Both stay in the history; you decide afterwards.</numerusform>
            <numerusform>Written differently on two laptops: %n fields. Both stay in the history; you decide afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message numerus="yes">
        <source>The %n behind it</source>
        <translation>
            <numerusform>The %n behind it</numerusform>
            <numerusform>The %n behind it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n</source>
        <translation>
            <numerusform>The other %n</numerusform>
            <numerusform>The other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetsScreen</name>
    <message numerus="yes">
        <source>%n goal(s) set</source>
        <translation>
            <numerusform>%n goal set</numerusform>
            <numerusform>%n goals set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>absent %n day(s)</source>
        <translation>
            <numerusform>absent %n day</numerusform>
            <numerusform>absent %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late %n day(s)</source>
        <translation>
            <numerusform>late %n day</numerusform>
            <numerusform>late %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%n difference(s); to be put right before sending: {serious}</source>
        <translation>
            <numerusform>%n difference; to be put right before sending: {serious}</numerusform>
            <numerusform>%n differences; to be put right before sending: {serious}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message numerus="yes">
        <source>All %n child(ren) would stay in their bands.</source>
        <translation>
            <numerusform>All %n child would stay in their bands.</numerusform>
            <numerusform>All %n children would stay in their bands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnnoticedCard</name>
    <message numerus="yes">
        <source>%n child(ren) without any entry this term</source>
        <translation>
            <numerusform>%n child without any entry this term</numerusform>
            <numerusform>%n children without any entry this term</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <translation>
            <numerusform>See all %n</numerusform>
            <numerusform>See all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message numerus="yes">
        <source>%n of children outside your classes</source>
        <translation>
            <numerusform>%n of children outside your classes</numerusform>
            <numerusform>%n of children outside your classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPapers</name>
    <message numerus="yes">
        <source>Save the blank forms of %n child(ren)</source>
        <translation>
            <numerusform>Save the blank forms of %n child</numerusform>
            <numerusform>Save the blank forms of %n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPlanner</name>
    <message numerus="yes">
        <source>%n more: choose a class above.</source>
        <translation>
            <numerusform>%n more: choose a class above.</numerusform>
            <numerusform>%n more: choose a class above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n visit(s)</source>
        <translation>
            <numerusform>Plan %n visit</numerusform>
            <numerusform>Plan %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… till {day}, %n day(s) in all</source>
        <translation>
            <numerusform>… till {day}, %n day in all</numerusform>
            <numerusform>… till {day}, %n days in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n day(s) past its day</source>
        <translation>
            <numerusform>%n day past its day</numerusform>
            <numerusform>%n days past its day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsBoard</name>
    <message numerus="yes">
        <source>%n more came later: in the list, not in the bar.</source>
        <translation>
            <numerusform>%n more came later: in the list, not in the bar.</numerusform>
            <numerusform>%n more came later: in the list, not in the bar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message numerus="yes">
        <source>%n visit(s) planned, by village and house.</source>
        <translation>
            <numerusform>%n visit planned, by village and house.</numerusform>
            <numerusform>%n visits planned, by village and house.</numerusform>
        </translation>
    </message>
</context>
</TS>
