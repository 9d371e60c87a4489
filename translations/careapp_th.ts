<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>Access</name>
    <message>
        <source>Class {name} is not among your classes. Ask the administrator.</source>
        <translation>ห้อง {name} ไม่ใช่ห้องของท่าน กรุณาติดต่อผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>This student is in none of your classes. Ask the administrator.</source>
        <translation>นักเรียนคนนี้ไม่อยู่ในห้องที่คุณดูแล ให้สอบถามผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Your role covers your own classes only. Choose a class.</source>
        <translation>บทบาทของท่านดูได้เฉพาะห้องของตนเอง กรุณาเลือกห้อง</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the administrator.</source>
        <translation>บทบาทของท่านทำรายการนี้ไม่ได้ กรุณาติดต่อผู้ดูแลระบบ</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>The school needs an administrator; name another one first.</source>
        <translation>โรงเรียนต้องมีผู้ดูแลระบบ กรุณาตั้งผู้ดูแลระบบคนอื่นก่อน</translation>
    </message>
    <message>
        <source>The sign-in name must be one word without spaces: kru-mali.</source>
        <translation>ชื่อเข้าใช้ต้องเป็นคำเดียวไม่มีเว้นวรรค เช่น kru-mali</translation>
    </message>
    <message>
        <source>There is an account “{login}” already.</source>
        <translation>มีบัญชี “{login}” อยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>AdditionLine</name>
    <message>
        <source>Counts in the overall group.</source>
        <translation>นับรวมในกลุ่มโดยรวม</translation>
    </message>
    <message>
        <source>Does not change the overall group.</source>
        <translation>ไม่มีผลต่อกลุ่มโดยรวม</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>ยังไม่ได้ตรวจทาน</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ที่มา: {source}</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>It is looked after</source>
        <translation>ดูแลแล้ว</translation>
    </message>
    <message>
        <source>Nothing was said yet of what was done</source>
        <translation>ยังไม่มีใครบอกว่าทำอะไรไปแล้ว</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ผลการช่วยเหลือ</translation>
    </message>
    <message>
        <source>{day} · {said}</source>
        <translation>{day} · {said}</translation>
    </message>
    <message>
        <source>{name} may be about to hurt themselves</source>
        <translation>{name} อาจทำร้ายตนเอง</translation>
    </message>
    <message>
        <source>{name} may be hurt by somebody</source>
        <translation>{name} อาจถูกผู้อื่นทำร้าย</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(และอีก %n แห่ง)</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {message}</source>
        <translation>แถว {row} คอลัมน์ {column}: {message}</translation>
    </message>
    <message>
        <source>The age is a number of years.</source>
        <translation>อายุต้องเป็นจำนวนปี</translation>
    </message>
    <message>
        <source>The sex is male or female.</source>
        <translation>เพศต้องเป็น male หรือ female</translation>
    </message>
    <message>
        <source>The sex is missing; this form needs it.</source>
        <translation>ยังไม่ได้ระบุเพศ แบบนี้ต้องใช้เพศในการแปลผล</translation>
    </message>
    <message>
        <source>There is no column with answers to {form}.</source>
        <translation>ไม่มีคอลัมน์คำตอบของแบบ {form} เลย</translation>
    </message>
    <message>
        <source>This column has no heading.</source>
        <translation>คอลัมน์นี้ไม่มีหัวคอลัมน์</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>ไม่มีคอลัมน์นี้</translation>
    </message>
    <message>
        <source>This column is there twice.</source>
        <translation>มีคอลัมน์นี้ซ้ำสองครั้ง</translation>
    </message>
    <message>
        <source>This is the same student as in row {row}; keep one of the two.</source>
        <translation>เป็นนักเรียนคนเดียวกับแถวที่ {row} กรุณาเก็บไว้แถวเดียว</translation>
    </message>
    <message>
        <source>This student is in row {row} already.</source>
        <translation>นักเรียนคนนี้มีอยู่แล้วในแถว {row}</translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation>ไม่ได้ระบุว่าเป็นคำตอบของนักเรียนคนใด</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>อ่าน {file} ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>{file} is a workbook. Save it as CSV UTF-8 and try again.</source>
        <translation>{file} เป็นสมุดงาน Excel โปรดบันทึกเป็น CSV UTF-8 แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>{form} has no item of this name.</source>
        <translation>แบบ {form} ไม่มีข้อชื่อนี้</translation>
    </message>
    <message>
        <source>“{text}” is not an answer to this item.</source>
        <translation>“{text}” ไม่ใช่คำตอบของข้อนี้</translation>
    </message>
    <message>
        <source>“{text}” is not an answer; the answers are {allowed}.</source>
        <translation>“{text}” ไม่ใช่คำตอบของข้อนี้ คำตอบที่ใช้ได้คือ {allowed}</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup could not be restored to “{name}”: {why}.</source>
        <translation>กู้คืนข้อมูลไปที่ “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>The backup could not be written to “{name}”: {why}.</source>
        <translation>เขียนไฟล์สำรองลง “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>The copy is not sound; check the school first.</source>
        <translation>สำเนาไม่สมบูรณ์ กรุณาตรวจสอบข้อมูลโรงเรียนก่อน</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>ไม่พบไฟล์สำรอง “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is already there. Restore to another name.</source>
        <translation>มี “{name}” อยู่แล้ว กรุณากู้คืนเป็นชื่ออื่น</translation>
    </message>
    <message>
        <source>“{name}” is not a sound backup of careapp. Use another one.</source>
        <translation>“{name}” ไม่ใช่ไฟล์สำรองที่สมบูรณ์ของ careapp กรุณาใช้ไฟล์อื่น</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message numerus="yes">
        <source>%n fault(s) found. Make a backup of the school as it is, then ask for help; a backup from before may have to be restored.</source>
        <translation>
            <numerusform>พบสิ่งผิดปกติ %n รายการ สำรองข้อมูลตามที่เป็นอยู่ก่อน แล้วขอความช่วยเหลือ อาจต้องกู้คืนจากสำเนาชุดก่อนหน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>สำรองข้อมูลตอนนี้</translation>
    </message>
    <message>
        <source>Back up to a file or USB stick …</source>
        <translation>สำรองลงไฟล์หรือแฟลชไดรฟ์ …</translation>
    </message>
    <message>
        <source>Backup of careapp (*.carebackup)</source>
        <translation>ไฟล์สำรองของ careapp (*.carebackup)</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>ตรวจสอบทั้งหมดตอนนี้</translation>
    </message>
    <message>
        <source>Checking everything …</source>
        <translation>กำลังตรวจสอบทั้งหมด …</translation>
    </message>
    <message>
        <source>Everything is sound: file, keys and journal. Checked on {day}.</source>
        <translation>สมบูรณ์ดีทั้งไฟล์ กุญแจ และบันทึกการเปลี่ยนแปลง ตรวจเมื่อ{day}</translation>
    </message>
    <message>
        <source>Everything of the school in one file, checked before it counts. Keep one away from this computer; it opens with the same passwords, or with the recovery code.</source>
        <translation>ข้อมูลทั้งหมดของโรงเรียนในไฟล์เดียว ตรวจสอบแล้วจึงถือว่าสำเร็จ ควรเก็บไว้นอกเครื่องนี้ด้วยหนึ่งชุด เปิดได้ด้วยรหัสผ่านเดิมหรือรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>ข้อมูลสมบูรณ์ดีหรือไม่</translation>
    </message>
    <message>
        <source>Kept in the school&apos;s folder</source>
        <translation>สำเนาในโฟลเดอร์ของโรงเรียน</translation>
    </message>
    <message>
        <source>Made by itself once a day: the last ten days, and one for each month.</source>
        <translation>ทำให้เองวันละครั้ง เก็บสิบวันล่าสุดและเดือนละหนึ่งชุด</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>กำลังสำรองข้อมูล …</translation>
    </message>
    <message>
        <source>None yet; the first one is made within the minute.</source>
        <translation>ยังไม่มี ชุดแรกจะทำภายในหนึ่งนาที</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Reads every page of the file, the keys and the whole journal, and compares. It takes from seconds to a few minutes.</source>
        <translation>อ่านไฟล์ทุกหน้า กุญแจ และบันทึกการเปลี่ยนแปลงทั้งหมดแล้วเทียบกัน ใช้เวลาตั้งแต่ไม่กี่วินาทีถึงไม่กี่นาที</translation>
    </message>
    <message>
        <source>Take the official wording of instruments along</source>
        <translation>เอาถ้อยคำทางการของเครื่องมือไปด้วย</translation>
    </message>
    <message>
        <source>The backup “{name}” is made and was read back.</source>
        <translation>สำรองไว้ใน “{name}” แล้ว และอ่านกลับตรวจสอบแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n ชุด</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · {size} MB</source>
        <translation>{day} · {size} MB</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>95 of 100 keys are at least as fast</source>
        <translation>95 ใน 100 ปุ่มเร็วเท่านี้หรือเร็วกว่า</translation>
    </message>
    <message>
        <source>Making a school of {students} students: step {done} of {all}</source>
        <translation>กำลังสร้างโรงเรียน {students} คน: ขั้นที่ {done} จาก {all}</translation>
    </message>
    <message>
        <source>Measuring {job} …</source>
        <translation>กำลังวัด {job} …</translation>
    </message>
    <message>
        <source>The floor needs LibreOffice, which is not installed.</source>
        <translation>การเทียบต้องใช้ LibreOffice ซึ่งยังไม่ได้ติดตั้ง</translation>
    </message>
    <message>
        <source>There is no job “{name}”. The jobs are: {names}</source>
        <translation>ไม่มีงาน “{name}” มีเพียง {names}</translation>
    </message>
    <message>
        <source>This system does not tell how much memory a program holds.</source>
        <translation>ระบบนี้ไม่บอกว่าโปรแกรมใช้หน่วยความจำเท่าใด</translation>
    </message>
    <message>
        <source>from_key: with the pause after the last key</source>
        <translation>from_key: รวมเวลารอหลังปุ่มสุดท้าย</translation>
    </message>
</context>
<context>
    <name>BlankForm</name>
    <message>
        <source>(more than one may be ticked)</source>
        <translation>(เลือกได้มากกว่าหนึ่งข้อ)</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>วันที่กรอก</translation>
    </message>
    <message>
        <source>For staff: made for adults. With primary pupils only staff use this form, and ask a specialist (a psychologist or the hospital) before anything is concluded from it.</source>
        <translation>สำหรับเจ้าหน้าที่: แบบนี้สร้างขึ้นสำหรับผู้ใหญ่ กับนักเรียนประถมให้เจ้าหน้าที่ใช้เท่านั้น และปรึกษาผู้เชี่ยวชาญ (นักจิตวิทยาหรือโรงพยาบาล) ก่อนสรุปผล</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Nobody asked for is in class in term {term}.</source>
        <translation>ไม่มีนักเรียนที่ระบุอยู่ในห้องในภาคเรียน {term}</translation>
    </message>
    <message>
        <source>The wording of “{form}” belongs to its owner and is not in careapp: use the official paper, then type the answers by number.</source>
        <translation>ข้อความของ “{form}” มีเจ้าของลิขสิทธิ์และไม่ได้อยู่ใน careapp ใช้แบบกระดาษฉบับทางการ แล้วพิมพ์คำตอบตามเลขข้อ</translation>
    </message>
    <message>
        <source>This form was not checked against its source.</source>
        <translation>แบบนี้ยังไม่ได้ตรวจกับต้นฉบับ</translation>
    </message>
    <message>
        <source>by</source>
        <translation>ผู้กรอก</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>{state} ({count})</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n แผน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) due</source>
        <translation>
            <numerusform>ถึงกำหนดติดตาม %n แผน</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Care plans · {place}</source>
        <translation>แผนช่วยเหลือ · {place}</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>ทำรายงาน</translation>
    </message>
    <message>
        <source>No plans yet. A plan says what a child is to be helped with, who does what by when, and when you look again. Open one here, from a child&apos;s page, or from the results of a screening.</source>
        <translation>ยังไม่มีแผน แผนช่วยเหลือบอกว่าจะช่วยนักเรียนเรื่องใด ใครทำอะไรภายในเมื่อไร และจะติดตามผลเมื่อไร เปิดแผนได้จากหน้านี้ จากหน้านักเรียน หรือจากผลคัดกรอง</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>เปิดแผน</translation>
    </message>
    <message>
        <source>There are no students here yet. Bring in the list first.</source>
        <translation>ยังไม่มีนักเรียนในส่วนนี้ กรุณานำเข้ารายชื่อก่อน</translation>
    </message>
    <message>
        <source>To the list of students</source>
        <translation>ไปที่รายชื่อนักเรียน</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Enter: who is missing</source>
        <translation>Enter: ดูรายชื่อที่ขาด</translation>
    </message>
    <message>
        <source>What is in, by class and form</source>
        <translation>ความครบถ้วนแยกตามห้องและแบบ</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>กำลังหยุด …</translation>
    </message>
</context>
<context>
    <name>ChartsCard</name>
    <message>
        <source>Groups (press a bar to see who)</source>
        <translation>จำนวนเด็กแต่ละกลุ่ม (กดที่แถบเพื่อดูรายชื่อ)</translation>
    </message>
</context>
<context>
    <name>ChasePanel</name>
    <message>
        <source>Children who are missing</source>
        <translation>นักเรียนที่ยังขาด</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>ปิดรายชื่อ</translation>
    </message>
    <message>
        <source>Fill in now</source>
        <translation>กรอกเลย</translation>
    </message>
    <message>
        <source>Open the student</source>
        <translation>เปิดหน้านักเรียน</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>พิมพ์รายชื่อ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
</context>
<context>
    <name>ChasePaper</name>
    <message>
        <source>Drawing the paper …</source>
        <translation>กำลังจัดทำเอกสาร …</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Entry {entry} of the log of looks is not as it was written.</source>
        <translation>รายการ {entry} ในบันทึกการเปิดดูไม่ตรงกับที่เขียนไว้</translation>
    </message>
    <message>
        <source>Journal entry {entry} is not as it was written, or one before it is missing.</source>
        <translation>รายการบันทึก {entry} ไม่ตรงกับที่เขียนไว้ หรือรายการก่อนหน้าหายไป</translation>
    </message>
    <message>
        <source>Table “{table}” differs from what the journal says.</source>
        <translation>ตาราง “{table}” ไม่ตรงกับสมุดบันทึกการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>data.db: {fault}</source>
        <translation>data.db: {fault}</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” belong to a {parent} that is not there.</source>
        <translation>มี {count} รายการใน “{table}” ที่ไม่พบ {parent} ที่อ้างถึง</translation>
    </message>
</context>
<context>
    <name>ChildDialog</name>
    <message numerus="yes">
        <source>%n more: type a part of the name</source>
        <translation>
            <numerusform>ยังมีอีก %n คน พิมพ์ส่วนหนึ่งของชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>ค้นหานักเรียน</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>ไม่พบนักเรียน</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ก่อน</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>เปิดแผน</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Whom is the plan for?</source>
        <translation>เปิดแผนให้นักเรียนคนใด</translation>
    </message>
</context>
<context>
    <name>ChildResults</name>
    <message>
        <source>A score moves a little although the child is the same: another day, another mood, a question read another way. Only a move that is larger than that says that something has changed.</source>
        <translation>คะแนนขยับได้เล็กน้อยแม้เด็กยังเป็นเหมือนเดิม เช่น ตอบคนละวัน อารมณ์ต่างกัน หรือเข้าใจข้อคำถามต่างไป คะแนนต้องขยับมากกว่านั้นจึงบอกได้ว่ามีอะไรเปลี่ยนไปจริง</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>ดีขึ้น</translation>
    </message>
    <message>
        <source>Better or worse: moved by at least {points}. Chance alone does that to fewer than {n} of 100 children; a smaller move counts as the same.</source>
        <translation>ดีขึ้นหรือแย่ลง คือคะแนนขยับอย่างน้อย {points} คะแนน ความบังเอิญอย่างเดียวทำให้ขยับได้เท่านี้ในเด็กไม่ถึง {n} คนจาก 100 คน ถ้าขยับน้อยกว่านี้ถือว่าเท่าเดิม</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยนไป</translation>
    </message>
    <message>
        <source>How far these scores move by chance is not known, so only groups are compared. A move may be chance.</source>
        <translation>ไม่มีข้อมูลว่าคะแนนแบบนี้ขยับโดยบังเอิญได้เท่าใด จึงเทียบเฉพาะกลุ่ม การเปลี่ยนอาจเป็นเรื่องบังเอิญ</translation>
    </message>
    <message>
        <source>Not asked at this age: {people}.</source>
        <translation>อายุนี้ไม่ต้องถาม{people}</translation>
    </message>
    <message>
        <source>Not in yet: {people}.</source>
        <translation>ยังไม่ได้คำตอบจาก{people}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>เท่าเดิม</translation>
    </message>
    <message>
        <source>Same (the group changed by chance?)</source>
        <translation>เท่าเดิม (กลุ่มอาจเปลี่ยนโดยบังเอิญ)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>เทียบกันแล้ว</translation>
    </message>
    <message>
        <source>Source: {source} · {method}</source>
        <translation>ที่มา: {source} · {method}</translation>
    </message>
    <message>
        <source>The SDQ by informant</source>
        <translation>SDQ แยกตามผู้ประเมิน</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>แย่ลง</translation>
    </message>
    <message>
        <source>a better group</source>
        <translation>กลุ่มดีขึ้น</translation>
    </message>
    <message>
        <source>a worse group</source>
        <translation>กลุ่มแย่ลง</translation>
    </message>
    <message>
        <source>another group</source>
        <translation>เปลี่ยนกลุ่ม</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>เทียบไม่ได้</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>not verified for Thai children</source>
        <translation>ยังไม่ได้ตรวจกับเด็กไทย</translation>
    </message>
    <message>
        <source>the same group</source>
        <translation>กลุ่มเดิม</translation>
    </message>
    <message>
        <source>the same score</source>
        <translation>คะแนนเท่าเดิม</translation>
    </message>
    <message>
        <source>the score moved</source>
        <translation>คะแนนเปลี่ยน</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>{people}: {group}</source>
        <translation>{people}ว่า{group}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}และ{last}</translation>
    </message>
    <message>
        <source>≠ they differ</source>
        <translation>≠ ต่างกัน</translation>
    </message>
</context>
<context>
    <name>ChildResultsPage</name>
    <message>
        <source>Next child</source>
        <translation>คนถัดไป</translation>
    </message>
    <message>
        <source>Previous child</source>
        <translation>คนก่อนหน้า</translation>
    </message>
    <message>
        <source>The class again</source>
        <translation>กลับไปที่ห้อง</translation>
    </message>
</context>
<context>
    <name>ChildResultsView</name>
    <message>
        <source>A difference is no mistake: each sees the child somewhere else. Ask each of them what they have seen, and where.</source>
        <translation>ความเห็นต่างกันไม่ใช่ความผิดพลาด แต่ละคนเห็นเด็กในที่ต่างกัน ให้ถามแต่ละคนว่าเห็นอะไร ที่ไหน</translation>
    </message>
    <message>
        <source>Nothing with a result is filled in about this student in this term.</source>
        <translation>ภาคเรียนนี้ยังไม่มีแบบที่มีผลของนักเรียนคนนี้</translation>
    </message>
    <message>
        <source>Results in words</source>
        <translation>ผลเป็นข้อความ</translation>
    </message>
    <message>
        <source>Since the last time</source>
        <translation>เทียบกับครั้งก่อน</translation>
    </message>
    <message>
        <source>The SDQ: who says what</source>
        <translation>SDQ: ใครว่าอย่างไร</translation>
    </message>
    <message>
        <source>The informants are held against different cut-offs: groups may differ so.</source>
        <translation>ผู้ประเมินแต่ละคนใช้เกณฑ์คนละชุด กลุ่มจึงอาจต่างกันเพราะเกณฑ์</translation>
    </message>
    <message>
        <source>They differ ({count})</source>
        <translation>เห็นต่างกัน ({count} ด้าน)</translation>
    </message>
    <message>
        <source>for the first time</source>
        <translation>ครั้งแรก</translation>
    </message>
    <message>
        <source>recorded by {name}</source>
        <translation>บันทึกโดย {name}</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>suggested</source>
        <translation>แนะนำ</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>(not answered)</source>
        <translation>(ยังไม่ตอบ)</translation>
    </message>
</context>
<context>
    <name>ClassDays</name>
    <message numerus="yes">
        <source>%n form(s) filled in before keep their day.</source>
        <translation>
            <numerusform>แบบที่กรอกไว้ก่อนแล้ว %n ฉบับยังเป็นวันเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>Date them all so</source>
        <translation>ใช้วันนี้กับทุกฉบับ</translation>
    </message>
    <message>
        <source>From now on forms are dated {day}.</source>
        <translation>จากนี้ไปแบบลงวันที่ {day}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Done</source>
        <translation>เรียบร้อย</translation>
    </message>
    <message>
        <source>It is in use already, and the old one opens nothing any more. Print it or write it down, type it here, and keep the sheet in the school&apos;s safe.</source>
        <translation>รหัสนี้ใช้ได้แล้ว รหัสเดิมใช้เปิดไม่ได้อีก พิมพ์หรือจดไว้ พิมพ์รหัสลงในช่องนี้อีกครั้ง แล้วเก็บแผ่นรหัสในตู้นิรภัยของโรงเรียน</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>รหัสกู้คืนใหม่</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n answer(s) may mean danger now: tell the guidance teacher, who also sees it at the next sign-in.</source>
        <translation>
            <numerusform>มี %n คำตอบที่อาจเป็นอันตรายในตอนนี้ ให้บอกครูแนะแนวทันที ครูแนะแนวจะเห็นเรื่องนี้เมื่อเข้าใช้ครั้งต่อไปด้วย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete, kept as begun</source>
        <translation>
            <numerusform>ยังไม่ครบ %n คน เก็บไว้เป็นแบบที่เริ่มแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any answer</source>
        <translation>
            <numerusform>ไม่มีคำตอบ %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording pack(s) stayed in the school: leave to use them was given to it. --with-wording takes them along.</source>
        <translation>
            <numerusform>ชุดถ้อยคำ %n ชุดยังอยู่ในโรงเรียน เพราะผู้อนุญาตให้ใช้เฉพาะโรงเรียนนี้ ใส่ --with-wording หากจะเอาไปด้วย</numerusform>
        </translation>
    </message>
    <message>
        <source>(unverified)</source>
        <translation>(ยังไม่ยืนยัน)</translation>
    </message>
    <message>
        <source>A demo school needs at least one student.</source>
        <translation>โรงเรียนสมมติต้องมีนักเรียนอย่างน้อยหนึ่งคน</translation>
    </message>
    <message>
        <source>After {scale} {bands}: go on with {form}</source>
        <translation>เมื่อ {scale} เป็น {bands} ให้ทำ {form} ต่อ</translation>
    </message>
    <message>
        <source>Edition {id}: {title}. {source}</source>
        <translation>เกณฑ์ {id}: {title} {source}</translation>
    </message>
    <message>
        <source>For {low} to {high} years</source>
        <translation>สำหรับอายุ {low}–{high} ปี</translation>
    </message>
    <message>
        <source>For {low} years and over</source>
        <translation>สำหรับอายุ {low} ปีขึ้นไป</translation>
    </message>
    <message>
        <source>Licence: {text}</source>
        <translation>สิทธิ์การใช้: {text}</translation>
    </message>
    <message>
        <source>Made for adults: with primary pupils for staff only</source>
        <translation>เครื่องมือสำหรับผู้ใหญ่ กับนักเรียนประถมให้บุคลากรเป็นผู้ใช้เท่านั้น</translation>
    </message>
    <message>
        <source>No password: set CAREAPP_PASSWORD, or name a --password-file.</source>
        <translation>ไม่มีรหัสผ่าน กรุณาตั้ง CAREAPP_PASSWORD หรือระบุ --password-file</translation>
    </message>
    <message>
        <source>Nothing was written: {count} problems. {place}: {message}</source>
        <translation>ไม่ได้บันทึก พบปัญหา {count} รายการ {place}: {message}</translation>
    </message>
    <message>
        <source>Nothing was written: {count} rows have errors. Mend the list, or use --skip-bad.</source>
        <translation>ยังไม่ได้บันทึกอะไร: มี {count} แถวที่ผิด กรุณาแก้รายชื่อ หรือใช้ --skip-bad</translation>
    </message>
    <message>
        <source>Password again: </source>
        <translation>รหัสผ่านอีกครั้ง: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>รหัสผ่าน: </translation>
    </message>
    <message>
        <source>Print the recovery code and keep it in the school&apos;s safe: without it a forgotten password means that the data are gone. It is not shown again.</source>
        <translation>กรุณาพิมพ์รหัสกู้คืนเก็บไว้ในที่ปลอดภัยของโรงเรียน ถ้าลืมรหัสผ่านและไม่มีรหัสนี้ ข้อมูลจะเปิดไม่ได้อีก รหัสนี้จะไม่แสดงอีก</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>รหัสกู้คืน: {code}</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>แถว {row} ช่อง {column}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {level}: {message}</source>
        <translation>แถว {row} ช่อง {column}: {level}: {message}</translation>
    </message>
    <message>
        <source>Scale {id}: {name}: {bands}</source>
        <translation>ด้าน {id}: {name}: {bands}</translation>
    </message>
    <message>
        <source>Sign-in name: {login}</source>
        <translation>ชื่อเข้าใช้: {login}</translation>
    </message>
    <message>
        <source>Sign-in name: {login}   password: {password}</source>
        <translation>ชื่อเข้าใช้: {login}   รหัสผ่าน: {password}</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>ที่มา: {text}</translation>
    </message>
    <message>
        <source>Stopped. Nothing half-written was left.</source>
        <translation>หยุดแล้ว ไม่มีไฟล์ค้างครึ่ง ๆ กลาง ๆ</translation>
    </message>
    <message>
        <source>Term {term}: {new} new, {moved} moved, {changed} changed, {left} left, {unchanged} unchanged</source>
        <translation>ภาคเรียน {term}: เข้าใหม่ {new} ย้ายห้อง {moved} แก้ข้อมูล {changed} ออก {left} ไม่เปลี่ยน {unchanged}</translation>
    </message>
    <message>
        <source>The password file “{name}” cannot be read.</source>
        <translation>อ่านไฟล์รหัสผ่าน “{name}” ไม่ได้</translation>
    </message>
    <message>
        <source>The school: {path}</source>
        <translation>โรงเรียน: {path}</translation>
    </message>
    <message>
        <source>The two passwords differ. Try again.</source>
        <translation>รหัสผ่านสองครั้งไม่ตรงกัน กรุณาลองใหม่</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>ไม่พบไฟล์ “{name}”</translation>
    </message>
    <message>
        <source>These columns were not found in “{name}”: {missing}. Name them in the heading row, or take the list in through the window, which asks.</source>
        <translation>ไม่พบคอลัมน์เหล่านี้ใน “{name}”: {missing} กรุณาตั้งชื่อในแถวหัวตาราง หรือนำเข้าผ่านหน้าต่างโปรแกรมซึ่งจะถามให้</translation>
    </message>
    <message>
        <source>This school is encrypted; leave out --plain.</source>
        <translation>โรงเรียนนี้เข้ารหัสอยู่ กรุณาตัด --plain ออก</translation>
    </message>
    <message>
        <source>This school is not encrypted: a changed byte outside the journal and the tables cannot be seen.</source>
        <translation>โรงเรียนนี้ไม่ได้เข้ารหัส จึงตรวจไม่พบการเปลี่ยนแปลงนอกสมุดบันทึกและตาราง</translation>
    </message>
    <message>
        <source>back up an open school</source>
        <translation>สำรองข้อมูลโรงเรียน</translation>
    </message>
    <message>
        <source>careapp met a fault of its own. Nothing is lost; see {log}.</source>
        <translation>careapp พบข้อผิดพลาดของโปรแกรมเอง ไม่มีข้อมูลสูญหาย ดู {log}</translation>
    </message>
    <message>
        <source>check everything</source>
        <translation>ตรวจสอบข้อมูลทั้งหมด</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ผิดพลาด</translation>
    </message>
    <message>
        <source>make a fictional school</source>
        <translation>สร้างโรงเรียนสมมติ</translation>
    </message>
    <message>
        <source>make an empty school</source>
        <translation>สร้างโรงเรียนใหม่</translation>
    </message>
    <message>
        <source>measure the speed</source>
        <translation>วัดความเร็ว</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>ไม่มีระดับ</translation>
    </message>
    <message>
        <source>of a wording pack: who has given leave</source>
        <translation>สำหรับชุดถ้อยคำ: ผู้ที่อนุญาตให้ใช้</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>เปิดหน้าต่างโปรแกรม</translation>
    </message>
    <message>
        <source>records as csv</source>
        <translation>ส่งออกบันทึกเป็น csv</translation>
    </message>
    <message>
        <source>score by other cut-offs from now on; what was scored stays beside it</source>
        <translation>ใช้เกณฑ์ชุดอื่นตั้งแต่นี้ไป ผลที่เคยคิดไว้ยังอยู่เคียงกัน</translation>
    </message>
    <message>
        <source>take in a school list</source>
        <translation>นำเข้ารายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>take in an XLSForm workbook</source>
        <translation>นำเข้าแบบจากสมุดงาน XLSForm</translation>
    </message>
    <message>
        <source>take in filled forms</source>
        <translation>นำเข้าแบบที่กรอกแล้ว</translation>
    </message>
    <message>
        <source>take the wording packs along</source>
        <translation>เอาชุดถ้อยคำไปด้วย</translation>
    </message>
    <message>
        <source>tell which children, by their numbers</source>
        <translation>บอกด้วยว่าเป็นนักเรียนคนใด ตามเลขประจำตัว</translation>
    </message>
    <message>
        <source>the first term scored by it (default: the running one)</source>
        <translation>ภาคเรียนแรกที่ใช้เกณฑ์นี้ (ถ้าไม่ระบุคือภาคเรียนปัจจุบัน)</translation>
    </message>
    <message>
        <source>the form library</source>
        <translation>คลังแบบฟอร์ม</translation>
    </message>
    <message>
        <source>unpack a backup</source>
        <translation>กู้คืนจากไฟล์สำรอง</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ควรตรวจ</translation>
    </message>
    <message>
        <source>what other cut-offs would change; nothing is stored</source>
        <translation>ลองดูว่าเกณฑ์ชุดอื่นจะเปลี่ยนอะไร โดยไม่บันทึกสิ่งใด</translation>
    </message>
    <message>
        <source>write a form as an XLSForm</source>
        <translation>เขียนแบบออกเป็น XLSForm</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>ทำรายงาน</translation>
    </message>
    <message>
        <source>{added} added, {unchanged} unchanged, {replaced} replaced</source>
        <translation>เพิ่ม {added} ไม่เปลี่ยน {unchanged} แทนที่ {replaced}</translation>
    </message>
    <message>
        <source>{count} students are not in this list and were kept: more than a tenth would leave. Use --accept with left if they really left.</source>
        <translation>มีนักเรียน {count} คนที่ไม่อยู่ในรายชื่อนี้ โปรแกรมคงไว้ก่อนเพราะเกินหนึ่งในสิบของทั้งหมด ถ้าออกจริงให้ใช้ --accept ที่มี left</translation>
    </message>
    <message>
        <source>{form}, term {term}: by “{after}” in place of “{before}”, {children} of {counted} children would be in another band</source>
        <translation>{form} ภาคเรียน {term}: ถ้าใช้ “{after}” แทน “{before}” นักเรียน {children} จาก {counted} คนจะเปลี่ยนระดับ</translation>
    </message>
    <message numerus="yes">
        <source>{form}: a new form, {title}, with %n item(s)</source>
        <translation>
            <numerusform>{form}: แบบใหม่ {title} มี %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: beside version {before}, with %n item(s)</source>
        <translation>
            <numerusform>{form}: วางไว้ข้างรุ่น {before} มี %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: by “{edition}” from term {term} on; %n form(s) scored</source>
        <translation>
            <numerusform>{form}: ใช้ “{edition}” ตั้งแต่ภาคเรียน {term} คิดคะแนนแล้ว %n ฉบับ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: by “{edition}” in all terms; %n form(s) scored</source>
        <translation>
            <numerusform>{form}: ใช้ “{edition}” ทุกภาคเรียน คิดคะแนนแล้ว %n ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>{form}: new cut-offs, {editions}</source>
        <translation>{form}: เกณฑ์ชุดใหม่ {editions}</translation>
    </message>
    <message>
        <source>{form}: the school has this form already</source>
        <translation>{form}: โรงเรียนมีแบบนี้อยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>{form}: the words of %n item(s)</source>
        <translation>
            <numerusform>{form}: ถ้อยคำของ %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written: {why}.</source>
        <translation>อ่านหรือเขียน “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>“{name}” is no group. There are: {names}.</source>
        <translation>ไม่มีกลุ่ม “{name}” มีเพียง {names}</translation>
    </message>
    <message>
        <source>“{name}”: a class sheet is written as .xlsx.</source>
        <translation>“{name}”: แบบกรอกของห้องบันทึกเป็น .xlsx เท่านั้น</translation>
    </message>
    <message>
        <source>“{name}”: blank paper is written as .pdf.</source>
        <translation>“{name}”: แบบกระดาษเปล่าบันทึกเป็น .pdf เท่านั้น</translation>
    </message>
    <message>
        <source>“{text}” is not a class. Write it as ป.4/1.</source>
        <translation>“{text}” ไม่ใช่ห้องเรียน กรุณาเขียนแบบ ป.4/1</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-11-24.</source>
        <translation>“{text}” ไม่ใช่วันที่ กรุณาเขียนแบบ 2026-11-24</translation>
    </message>
    <message>
        <source>“{text}” is not a grade. Write it as ป.4.</source>
        <translation>“{text}” ไม่ใช่ระดับชั้น กรุณาเขียนแบบ ป.4</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%n begun</source>
        <translation>
            <numerusform>เริ่มแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) not screened yet</source>
        <translation>
            <numerusform>ยังไม่ได้คัดกรอง %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>ขาด %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>11 dimensions</source>
        <translation>11 ด้าน</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>All of {grade}</source>
        <translation>รวม {grade}</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Everything that is asked for is in.</source>
        <translation>ได้ครบทุกรายการแล้ว</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>ทั้งห้อง</translation>
    </message>
    <message>
        <source>all in</source>
        <translation>ครบ</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>เริ่มแล้ว ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ได้แล้ว</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>not asked at this age</source>
        <translation>ไม่ใช้กับวัยนี้</translation>
    </message>
    <message>
        <source>some in, or begun</source>
        <translation>ได้บางส่วน หรือเริ่มแล้ว</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>ยังขาด</translation>
    </message>
    <message>
        <source>{done} of {asked} in</source>
        <translation>ได้แล้ว {done} จาก {asked}</translation>
    </message>
    <message numerus="yes">
        <source>{form}: %n still missing</source>
        <translation>
            <numerusform>{form}: ยังขาด %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>{form}: from {low} years on the count day, {n} of {all}</source>
        <translation>{form}: อายุ {low} ปีขึ้นไป ณ วันนับจำนวน ({n} จาก {all} คน)</translation>
    </message>
    <message>
        <source>{form}: {low} to {high} years on the count day, {n} of {all}</source>
        <translation>{form}: อายุ {low}–{high} ปี ณ วันนับจำนวน ({n} จาก {all} คน)</translation>
    </message>
</context>
<context>
    <name>CompletenessScreen</name>
    <message numerus="yes">
        <source>%n child(ren) on the count day, {day}</source>
        <translation>
            <numerusform>นักเรียน %n คน ณ วันนับจำนวน {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>ส่งไปพิมพ์แล้ว %n หน้า</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) are in class now, but nobody was on the count day, {day}. What is asked is counted of who is in class on that day.</source>
        <translation>
            <numerusform>ตอนนี้มีนักเรียน %n คน แต่ไม่มีใครอยู่ในห้อง ณ วันนับจำนวน {day} ความครบถ้วนนับจากนักเรียนที่อยู่ในห้องวันนั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>As a report</source>
        <translation>ดูเป็นรายงาน</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>บันทึก “{name}” ไว้ที่ {folder} แล้ว</translation>
    </message>
    <message>
        <source>See the count day</source>
        <translation>ดูวันนับจำนวน</translation>
    </message>
    <message>
        <source>There are no students here in this term. Bring in the list first.</source>
        <translation>ภาคเรียนนี้ยังไม่มีนักเรียน เริ่มจากนำเข้ารายชื่อก่อน</translation>
    </message>
    <message>
        <source>To the list of students</source>
        <translation>ไปนำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>{name} has left since the count day: nothing can be filled in now.</source>
        <translation>{name} ออกไปหลังวันนับจำนวนแล้ว จึงกรอกไม่ได้</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>For everybody who uses careapp on this computer; it takes effect at once.</source>
        <translation>มีผลกับทุกคนที่ใช้ careapp บนเครื่องนี้ และมีผลทันที</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ตัดกันชัด</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Lock when nobody is at the keyboard</source>
        <translation>ล็อกเมื่อไม่มีใครใช้งาน</translation>
    </message>
    <message>
        <source>Locking closes the school; whoever comes back signs in again.</source>
        <translation>เมื่อล็อก ข้อมูลโรงเรียนจะปิด ผู้ที่กลับมาใช้ต้องเข้าสู่ระบบใหม่</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>หลังจาก %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} พิกเซล</translation>
    </message>
    <message>
        <source>{size} pixels, as usual</source>
        <translation>{size} พิกเซล (ปกติ)</translation>
    </message>
</context>
<context>
    <name>ConcernList</name>
    <message>
        <source>Nobody stands out in what is filled in so far.</source>
        <translation>จากที่กรอกแล้วยังไม่มีใครน่าเป็นห่วง</translation>
    </message>
    <message>
        <source>Open this child&apos;s form</source>
        <translation>เปิดแบบของนักเรียนคนนี้</translation>
    </message>
</context>
<context>
    <name>ContentCard</name>
    <message>
        <source>A measure of your own that is not in the list</source>
        <translation>แนวทางของโรงเรียนเองที่ไม่มีในรายการ</translation>
    </message>
    <message>
        <source>Add to the measures</source>
        <translation>เพิ่มแนวทาง</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>แนวทางอื่น</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>ทิ้งที่แก้ไข</translation>
    </message>
    <message>
        <source>Goal: what shall be better, and how one can tell</source>
        <translation>เป้าหมาย: อยากให้อะไรดีขึ้น ดูจากอะไร</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>แนวทางช่วยเหลือ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The concern in your own words</source>
        <translation>เรื่องที่ห่วงใย (เขียนเอง)</translation>
    </message>
    <message>
        <source>What the plan is about</source>
        <translation>เรื่องของแผน</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Who sees to the plan</source>
        <translation>ผู้ดูแลแผน</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Store</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Store: {group}</source>
        <translation>บันทึกกลุ่ม {group}</translation>
    </message>
</context>
<context>
    <name>DangerList</name>
    <message>
        <source>Answers that may mean danger</source>
        <translation>คำตอบที่อาจหมายถึงอันตราย</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>DangerPanel</name>
    <message>
        <source>A hotline was called</source>
        <translation>โทรสายด่วนแล้ว</translation>
    </message>
    <message>
        <source>An adult is with the student now</source>
        <translation>มีผู้ใหญ่อยู่กับนักเรียนแล้ว</translation>
    </message>
    <message>
        <source>From “{form}”, noted on {day}. Nobody has said yet what was done.</source>
        <translation>จากแบบ “{form}” บันทึกเมื่อ {day} ยังไม่มีใครบอกว่าได้ทำอะไรไปแล้ว</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>สายด่วน</translation>
    </message>
    <message>
        <source>In your own words (if there is more to say)</source>
        <translation>เขียนเพิ่มเติม (ถ้ามี)</translation>
    </message>
    <message>
        <source>No guidance teacher or director is noted in the settings.</source>
        <translation>ยังไม่มีชื่อครูแนะแนวหรือผู้อำนวยการในการตั้งค่า</translation>
    </message>
    <message>
        <source>The answer was typed by mistake</source>
        <translation>กรอกคำตอบผิด</translation>
    </message>
    <message>
        <source>The guidance teacher or the director was told</source>
        <translation>แจ้งครูแนะแนวหรือผู้อำนวยการแล้ว</translation>
    </message>
    <message>
        <source>The parents or guardians were told</source>
        <translation>แจ้งผู้ปกครองแล้ว</translation>
    </message>
    <message>
        <source>This needs you now</source>
        <translation>เรื่องนี้ต้องการคุณครูเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>This was done</source>
        <translation>ทำแล้วตามนี้</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>สิ่งที่ควรทำ</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>ทำอะไรไปแล้วบ้าง</translation>
    </message>
    <message>
        <source>Whom to tell in this school</source>
        <translation>แจ้งใครในโรงเรียน</translation>
    </message>
    <message>
        <source>{name} may be about to hurt themselves</source>
        <translation>{name} อาจทำร้ายตนเอง</translation>
    </message>
    <message>
        <source>{name} may be hurt by somebody</source>
        <translation>{name} อาจถูกผู้อื่นทำร้าย</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Not a date. Write 24/11/2569.</source>
        <translation>ไม่ใช่วันที่ เขียนแบบ 24/11/2569</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Filled in on</source>
        <translation>วันที่ในแบบ</translation>
    </message>
    <message>
        <source>Not a date. Write 24/11/2569.</source>
        <translation>ไม่ใช่วันที่ พิมพ์แบบ 24/11/2569</translation>
    </message>
    <message>
        <source>Not in this term. Is it right?</source>
        <translation>อยู่นอกภาคเรียนนี้ ถูกต้องหรือไม่</translation>
    </message>
    <message>
        <source>The day written on the paper: day/month/year (B.E.)</source>
        <translation>วันที่ที่เขียนไว้ในแบบ: วัน/เดือน/ปี พ.ศ.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>ยังไม่ถึงวันนี้</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>It is done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>not verified: {source}</source>
        <translation>ยังไม่ได้ตรวจยืนยัน: {source}</translation>
    </message>
</context>
<context>
    <name>DeadlinesCard</name>
    <message>
        <source>Deadlines</source>
        <translation>กำหนดการ</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Font: Sarabun, under the SIL Open Font License.</source>
        <translation>ซอฟต์แวร์เสรีตามสัญญาอนุญาต MIT ใช้แบบอักษรสารบรรณ (Sarabun) ตามสัญญาอนุญาต SIL Open Font License</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>โปรแกรมขัดข้อง</translation>
    </message>
    <message>
        <source>Student care and support for schools, without the internet.</source>
        <translation>ระบบดูแลช่วยเหลือนักเรียนสำหรับโรงเรียน ใช้ได้โดยไม่ต้องมีอินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>The log keeps where it happened, without any student&apos;s data.</source>
        <translation>บันทึกของโปรแกรมเก็บเฉพาะตำแหน่งที่ขัดข้อง ไม่มีข้อมูลนักเรียน</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>ทำรายการนี้ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>What you have entered so far is stored. Please try again; if it happens again, close the program and open it once more.</source>
        <translation>ข้อมูลที่กรอกไว้แล้วยังอยู่ครบ ลองทำอีกครั้ง หากยังขัดข้อง ให้ปิดโปรแกรมแล้วเปิดใหม่</translation>
    </message>
    <message>
        <source>careapp {version}</source>
        <translation>careapp {version}</translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message>
        <source>Groups by dimension (press to see who)</source>
        <translation>กลุ่มตามด้าน (กดเพื่อดูรายชื่อ)</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n child(ren) screened</source>
        <translation>
            <numerusform>จากนักเรียนที่คัดกรองแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups stand here once the first child is screened.</source>
        <translation>เมื่อคัดกรองคนแรกเสร็จ กลุ่มจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>{dimension}: {group}</source>
        <translation>{dimension}: {group}</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Close</source>
        <translation>ปิดโปรแกรม</translation>
    </message>
    <message>
        <source>Close without the recovery code?</source>
        <translation>ปิดโปรแกรมโดยยังไม่ได้เก็บรหัสกู้คืนหรือ</translation>
    </message>
    <message>
        <source>It was not typed again yet and is not shown a second time. A new one can be made in the settings.</source>
        <translation>ท่านยังไม่ได้พิมพ์รหัสกู้คืนซ้ำ และโปรแกรมจะไม่แสดงรหัสนี้อีก ภายหลังสร้างรหัสใหม่ได้ที่หน้าตั้งค่า</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This could not be stored yet. It will be tried again.</source>
        <translation>ยังบันทึกไม่ได้ จะลองบันทึกใหม่ให้เอง</translation>
    </message>
</context>
<context>
    <name>EditionLine</name>
    <message>
        <source>Go back …</source>
        <translation>ย้อนกลับ …</translation>
    </message>
    <message>
        <source>In use: {editions}</source>
        <translation>ใช้อยู่: {editions}</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>ยังไม่ได้ตรวจทาน</translation>
    </message>
    <message>
        <source>Not verified, and marked so on papers: {scales}</source>
        <translation>ยังไม่ได้ตรวจทานและระบุไว้ในเอกสาร: {scales}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ที่มา: {source}</translation>
    </message>
    <message>
        <source>Try others …</source>
        <translation>ลองเกณฑ์ชุดอื่น …</translation>
    </message>
    <message>
        <source>{edition} from term {term} on</source>
        <translation>{edition} ตั้งแต่ภาคเรียน {term}</translation>
    </message>
    <message>
        <source>{newer}, before that {older}</source>
        <translation>{newer} ก่อนนั้น {older}</translation>
    </message>
</context>
<context>
    <name>EmptyClass</name>
    <message>
        <source>Import a student list</source>
        <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Nobody has “{text}” in the name, nickname or code. A part of a name is enough.</source>
        <translation>ไม่พบนักเรียนที่ชื่อ ชื่อเล่น หรือเลขประจำตัวมี “{text}” ลองพิมพ์แค่บางส่วนของชื่อ</translation>
    </message>
    <message>
        <source>Nobody in {place} has “{text}” in the name, nickname or code.</source>
        <translation>ไม่พบนักเรียนในห้อง {place} ที่ชื่อ ชื่อเล่น หรือเลขประจำตัวมี “{text}”</translation>
    </message>
    <message>
        <source>Nobody is in this class in this term.</source>
        <translation>ไม่มีนักเรียนในห้องนี้ในภาคเรียนนี้</translation>
    </message>
    <message>
        <source>Nobody of this class is in this group.</source>
        <translation>ไม่มีนักเรียนในกลุ่มนี้</translation>
    </message>
    <message>
        <source>Search the whole school</source>
        <translation>ค้นทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>There are no students here yet. Import the list of the school: the file from DMC as it is, or a table of your own in Excel or CSV.</source>
        <translation>ยังไม่มีรายชื่อนักเรียน เริ่มจากนำเข้ารายชื่อของโรงเรียน ใช้ไฟล์จาก DMC ได้ทันที หรือตารางของโรงเรียนเองใน Excel หรือ CSV</translation>
    </message>
    <message>
        <source>There are no students here yet. The administrator imports the list of the school, and gives you your class.</source>
        <translation>ยังไม่มีรายชื่อนักเรียน ผู้ดูแลระบบจะเป็นผู้นำเข้ารายชื่อของโรงเรียนและมอบห้องให้คุณครู</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Backups of careapp (*.carebackup)</source>
        <translation>ไฟล์สำรองของ careapp (*.carebackup)</translation>
    </message>
    <message>
        <source>Open another school …</source>
        <translation>เปิดโรงเรียนอื่น …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>กู้คืนจากไฟล์สำรอง …</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>ไฟล์สำรอง</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>กำลังกู้คืนข้อมูลจากไฟล์สำรอง</translation>
    </message>
    <message>
        <source>The demo school is being made</source>
        <translation>กำลังสร้างโรงเรียนตัวอย่าง</translation>
    </message>
    <message>
        <source>The school&apos;s folder, NAME.careapp</source>
        <translation>โฟลเดอร์ของโรงเรียน ชื่อลงท้ายด้วย .careapp</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Choose from the list, or leave the cell blank.</source>
        <translation>เลือกจากรายการ หรือเว้นว่างไว้</translation>
    </message>
    <message>
        <source>Fill in the white cells and save; a blank cell changes nothing. A child who is missing is first added in careapp.</source>
        <translation>กรอกในช่องสีขาวแล้วบันทึก ช่องที่เว้นว่างไม่เปลี่ยนอะไร นักเรียนที่ไม่มีชื่อให้เพิ่มใน careapp ก่อน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ–สกุล</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Nobody is in class {name} in term {term}.</source>
        <translation>ไม่มีนักเรียนในห้อง {name} ภาคเรียน {term}</translation>
    </message>
    <message>
        <source>Result of each dimension</source>
        <translation>ผลรายด้าน</translation>
    </message>
    <message>
        <source>The formula has no value; write the answer itself.</source>
        <translation>สูตรในช่องนี้ไม่มีค่า พิมพ์คำตอบลงไปแทน</translation>
    </message>
    <message>
        <source>The row belongs to {name}, but “{shown}” stands there: the names were moved without their answers, or the answers without their names.</source>
        <translation>แถวนี้เป็นของ {name} แต่ในช่องชื่อเขียนว่า “{shown}” ชื่อกับคำตอบถูกย้ายแยกจากกัน</translation>
    </message>
    <message>
        <source>This is not an answer</source>
        <translation>คำตอบนี้ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>This sheet is of another school (code {code}), not of {name}.</source>
        <translation>แบบกรอกนี้เป็นของโรงเรียนอื่น (รหัส {code}) ไม่ใช่ของ{name}</translation>
    </message>
    <message>
        <source>This sheet is of term {other}, not {term}.</source>
        <translation>แบบกรอกนี้เป็นของภาคเรียน {other} ไม่ใช่ {term}</translation>
    </message>
    <message>
        <source>This sheet is of the form “{other}”, not “{form}”.</source>
        <translation>แบบกรอกนี้เป็นของแบบ “{other}” ไม่ใช่ “{form}”</translation>
    </message>
    <message>
        <source>This sheet is of version {old} of the form, which is at version {new} now. Save a new sheet and copy the answers into it.</source>
        <translation>แบบกรอกนี้ทำจากแบบรุ่น {old} แต่ตอนนี้ใช้รุ่น {new} บันทึกแบบกรอกใหม่แล้วคัดลอกคำตอบไปใส่</translation>
    </message>
    <message>
        <source>Whose answers are these? A row that was added or copied in belongs to nobody: add the child in careapp and save a new sheet.</source>
        <translation>คำตอบเหล่านี้เป็นของใคร แถวที่เพิ่มหรือคัดลอกเข้ามาไม่ผูกกับนักเรียนคนใด เพิ่มนักเรียนใน careapp แล้วบันทึกแบบกรอกใหม่</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>พบ</translation>
    </message>
    <message>
        <source>{file} is not a class entry sheet that careapp made. Save such a sheet first and fill it in, or save this one as CSV UTF-8.</source>
        <translation>{file} ไม่ใช่แบบกรอกของห้องที่ careapp ทำไว้ บันทึกแบบกรอกจาก careapp ก่อนแล้วค่อยกรอก หรือบันทึกไฟล์นี้เป็น CSV UTF-8</translation>
    </message>
    <message>
        <source>{name} is in none of your classes any more; clear the answers of this row.</source>
        <translation>{name} ไม่ได้อยู่ในห้องของคุณแล้ว ลบคำตอบในแถวนี้ออก</translation>
    </message>
    <message>
        <source>{name} is in row {row} already; keep one of the two.</source>
        <translation>{name} มีอยู่แล้วในแถว {row} เก็บไว้เพียงแถวเดียว</translation>
    </message>
    <message>
        <source>{name}, {item}: blank here; the answer that is stored stays.</source>
        <translation>{name} {item}: ในแบบกรอกเว้นว่างไว้ คำตอบที่บันทึกไว้แล้วยังอยู่</translation>
    </message>
    <message>
        <source>“{shown}” has no answers and is passed over.</source>
        <translation>“{shown}” ไม่มีคำตอบ จึงข้ามไป</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 24/11/2569.</source>
        <translation>“{text}” ไม่ใช่วันที่ เขียนแบบ 24/11/2569</translation>
    </message>
    <message>
        <source>“{text}” is not a number from {low} to {high}.</source>
        <translation>“{text}” ไม่ใช่ตัวเลขตั้งแต่ {low} ถึง {high}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The folder “{name}” cannot be written to: {why}.</source>
        <translation>เขียนลงโฟลเดอร์ “{name}” ไม่ได้: {why}</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Family and home</source>
        <translation>ครอบครัวและบ้าน</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>บ้าน</translation>
    </message>
    <message>
        <source>No family in the list yet.</source>
        <translation>ยังไม่มีข้อมูลครอบครัวในรายชื่อ</translation>
    </message>
</context>
<context>
    <name>FieldPicker</name>
    <message>
        <source>not in the file</source>
        <translation>ไม่มีในไฟล์</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Not a date. Write day/month/year, such as 24/11/2569.</source>
        <translation>ยังไม่ใช่วันที่ กรอกเป็น วัน/เดือน/ปี เช่น 24/11/2569</translation>
    </message>
    <message>
        <source>Not a number. Use digits only.</source>
        <translation>ยังไม่ใช่ตัวเลข กรอกเฉพาะตัวเลข</translation>
    </message>
    <message>
        <source>Only from {low} to {high}. Not stored yet.</source>
        <translation>กรอกได้ {low} ถึง {high} ค่านี้ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Taken as the year {year} of the Buddhist Era.</source>
        <translation>ถือเป็น พ.ศ. {year}</translation>
    </message>
    <message>
        <source>This number is not possible here. Not stored yet.</source>
        <translation>ตัวเลขนี้เป็นไปไม่ได้ ค่านี้ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>วัน/เดือน/ปี</translation>
    </message>
    <message>
        <source>{amount} baht</source>
        <translation>{amount} บาท</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The folder for “{name}” does not exist; choose another folder and try again.</source>
        <translation>ไม่พบโฟลเดอร์สำหรับไฟล์ “{name}” กรุณาเลือกโฟลเดอร์อื่นแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”; free some space and try again.</source>
        <translation>ดิสก์เต็ม เขียนไฟล์ “{name}” ไม่ได้ กรุณาลบไฟล์ที่ไม่ใช้แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>“{name}” could not be written to this disk; choose another folder.</source>
        <translation>เขียนไฟล์ “{name}” ลงดิสก์นี้ไม่ได้ กรุณาเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>“{name}” may not be written; close it in other programs or choose another folder.</source>
        <translation>ไม่มีสิทธิ์เขียนไฟล์ “{name}” กรุณาปิดไฟล์นี้ในโปรแกรมอื่น หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>As it stands under reports.</source>
        <translation>ชื่อที่จะปรากฏใต้รายงาน</translation>
    </message>
    <message>
        <source>Ms Mali Jaidee</source>
        <translation>นางสาวมะลิ ใจดี</translation>
    </message>
    <message>
        <source>One word; you choose it from a list when you sign in.</source>
        <translation>คำเดียวไม่เว้นวรรค ตอนเข้าใช้เลือกจากรายการได้ ไม่ต้องพิมพ์</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>The keyboard is switched to Thai.</source>
        <translation>แป้นพิมพ์เป็นภาษาไทยอยู่</translation>
    </message>
    <message>
        <source>The sign-in name must be one word without spaces.</source>
        <translation>ชื่อเข้าใช้ต้องเป็นคำเดียว ไม่เว้นวรรค</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ชื่อของท่าน</translation>
    </message>
    <message>
        <source>Your name is needed for reports.</source>
        <translation>กรุณาใส่ชื่อของท่าน เพื่อใช้ในรายงาน</translation>
    </message>
    <message>
        <source>{count} letters or more; four plain words are good.</source>
        <translation>{count} ตัวอักษรขึ้นไป ใช้คำธรรมดาสี่คำเรียงกันก็ได้</translation>
    </message>
</context>
<context>
    <name>FirstCode</name>
    <message>
        <source>Capitals or small letters, with or without dashes.</source>
        <translation>ตัวพิมพ์ใหญ่หรือเล็กก็ได้ จะใส่ขีดหรือไม่ก็ได้</translation>
    </message>
    <message>
        <source>Group {number} is not as on the sheet.</source>
        <translation>กลุ่มที่ {number} ไม่ตรงกับในกระดาษ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>พิมพ์ลงกระดาษ …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>บันทึกเป็น PDF …</translation>
    </message>
    <message>
        <source>The keyboard is switched to Thai.</source>
        <translation>แป้นพิมพ์เป็นภาษาไทยอยู่ กรุณาสลับเป็นภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>The printer does not answer. Save it as PDF instead.</source>
        <translation>เครื่องพิมพ์ไม่ตอบสนอง กรุณาบันทึกเป็น PDF แทน</translation>
    </message>
    <message>
        <source>Type the code from the sheet</source>
        <translation>พิมพ์รหัสจากกระดาษอีกครั้ง</translation>
    </message>
    <message>
        <source>recovery code {school}</source>
        <translation>รหัสกู้คืน {school}</translation>
    </message>
    <message>
        <source>✓ That is right.</source>
        <translation>✓ ถูกต้อง</translation>
    </message>
</context>
<context>
    <name>FirstDemo</name>
    <message>
        <source>All its people and numbers are invented.</source>
        <translation>บุคคลและตัวเลขทั้งหมดเป็นข้อมูลสมมติ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Write the password down: the demo school asks for it when it was locked.</source>
        <translation>กรุณาจดรหัสผ่านไว้ โรงเรียนตัวอย่างจะถามเมื่อล็อกหน้าจอหรือเปิดใหม่</translation>
    </message>
</context>
<context>
    <name>FirstList</name>
    <message>
        <source>Choose the file …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Drop the list of students here: the Excel file from DMC as it is, or any list</source>
        <translation>ลากไฟล์รายชื่อนักเรียนมาวางที่นี่ ใช้ไฟล์ Excel จาก DMC ได้เลย หรือรายชื่อแบบใดก็ได้</translation>
    </message>
    <message>
        <source>Lists of students (*.xlsx *.xls *.csv *.txt)</source>
        <translation>รายชื่อนักเรียน (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>You see first what is in it. Nothing is stored before you accept it.</source>
        <translation>โปรแกรมจะแสดงให้ตรวจก่อนว่ามีอะไรในไฟล์ ยังไม่บันทึกจนกว่าท่านจะยืนยัน</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A small school with three years of screenings, to look at and to try.</source>
        <translation>โรงเรียนขนาดเล็กพร้อมผลคัดกรองสามปี ไว้ดูและทดลองใช้</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>It opens the school when every password is forgotten, and nothing else does. It is shown only now: print it, or write it down, and keep it in the safe.</source>
        <translation>ใช้เปิดข้อมูลเมื่อลืมรหัสผ่านกันทุกคน และไม่มีทางอื่นอีก รหัสนี้แสดงครั้งเดียวตอนนี้ กรุณาพิมพ์หรือจดไว้ แล้วเก็บในตู้นิรภัย</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>List of students</source>
        <translation>รายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Make the school</source>
        <translation>สร้างโรงเรียน</translation>
    </message>
    <message>
        <source>Make your school</source>
        <translation>เริ่มต้นโรงเรียนของท่าน</translation>
    </message>
    <message>
        <source>Now the students</source>
        <translation>ต่อไปคือรายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Open a school …</source>
        <translation>เปิดโรงเรียนที่มีอยู่แล้ว …</translation>
    </message>
    <message>
        <source>Open the demo school</source>
        <translation>เปิดโรงเรียนตัวอย่าง</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>กู้คืนจากไฟล์สำรอง …</translation>
    </message>
    <message>
        <source>The demo school is ready</source>
        <translation>โรงเรียนตัวอย่างพร้อมแล้ว</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>รหัสกู้คืน</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Three steps, about three minutes. All of it can be changed later.</source>
        <translation>สามขั้นตอน ใช้เวลาราวสามนาที แก้ไขภายหลังได้ทั้งหมด</translation>
    </message>
    <message>
        <source>Try the demo school</source>
        <translation>ลองใช้โรงเรียนตัวอย่าง</translation>
    </message>
    <message>
        <source>You are the school&apos;s administrator; colleagues get accounts later.</source>
        <translation>ท่านเป็นผู้ดูแลระบบของโรงเรียน เพิ่มบัญชีให้เพื่อนครูภายหลังได้</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>บัญชีของท่าน</translation>
    </message>
    <message>
        <source>Your school is ready: {term}. Begin with the list of its students.</source>
        <translation>โรงเรียนของท่านพร้อมแล้ว เริ่มที่{term} ขั้นต่อไปคือนำเข้ารายชื่อนักเรียน</translation>
    </message>
</context>
<context>
    <name>FirstSchool</name>
    <message>
        <source>Another folder …</source>
        <translation>เลือกโฟลเดอร์อื่น …</translation>
    </message>
    <message>
        <source>Anybody who gets at this computer, or at a copy of the folder, can read what is written about every child. There is no password and no recovery code then.</source>
        <translation>ใครก็ตามที่เข้าถึงเครื่องนี้หรือได้สำเนาโฟลเดอร์ไป จะอ่านข้อมูลของเด็กทุกคนได้ และจะไม่มีทั้งรหัสผ่านและรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Area office 1</source>
        <translation>สพป.สมมติ เขต 1</translation>
    </message>
    <message>
        <source>As it stands in reports; the school&apos;s folder is named after it.</source>
        <translation>ชื่อที่จะปรากฏในรายงาน และใช้ตั้งชื่อโฟลเดอร์ของโรงเรียน</translation>
    </message>
    <message>
        <source>Ban Tua Yang School</source>
        <translation>โรงเรียนบ้านตัวอย่าง</translation>
    </message>
    <message>
        <source>Do without encryption</source>
        <translation>ไม่เข้ารหัส</translation>
    </message>
    <message>
        <source>Do without …</source>
        <translation>ไม่เข้ารหัส …</translation>
    </message>
    <message>
        <source>Educational service area</source>
        <translation>สำนักงานเขตพื้นที่การศึกษา</translation>
    </message>
    <message>
        <source>Encrypt after all</source>
        <translation>กลับมาเข้ารหัส</translation>
    </message>
    <message>
        <source>Encrypted: nobody reads it without a password or the recovery code.</source>
        <translation>เข้ารหัสไว้: ไม่มีใครอ่านได้ถ้าไม่มีรหัสผ่านหรือรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Keep the school without encryption?</source>
        <translation>เก็บข้อมูลโรงเรียนโดยไม่เข้ารหัสหรือ</translation>
    </message>
    <message>
        <source>Kept on this computer in {folder}</source>
        <translation>เก็บไว้ในเครื่องนี้ที่ {folder}</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>ชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets at the folder can read everything.</source>
        <translation>ไม่เข้ารหัส: ใครได้โฟลเดอร์ไปก็อ่านได้ทั้งหมด</translation>
    </message>
    <message>
        <source>Where is the school kept?</source>
        <translation>เก็บข้อมูลโรงเรียนไว้ที่ใด</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Choose the level of this dimension.</source>
        <translation>เลือกระดับของด้านนี้</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>Suggested: {word}. Press it to confirm.</source>
        <translation>ข้อที่เลือกแนะนำ “{word}” กดเพื่อยืนยัน</translation>
    </message>
    <message>
        <source>The ticks suggest {word}. What you chose counts.</source>
        <translation>ข้อที่เลือกแนะนำ “{word}” แต่ใช้ระดับที่ครูเลือก</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>ครบแล้ว</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(และอีก %n แห่ง)</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>ข้อ {number}</translation>
    </message>
    <message>
        <source>The choice {value} meant “{before}” and now means “{now}”. Answers stored as {value} are read in the new way: give it another name if it is another answer.</source>
        <translation>ตัวเลือก {value} เดิมหมายถึง “{before}” ตอนนี้หมายถึง “{now}” คำตอบที่เก็บไว้เป็น {value} จะอ่านตามความหมายใหม่ หากเป็นคนละคำตอบให้ใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>The form {form} cannot be read: {fault}</source>
        <translation>อ่านแบบ {form} ไม่ได้: {fault}</translation>
    </message>
    <message>
        <source>The questions are named as those of no built-in form without words.</source>
        <translation>ชื่อคำถามไม่ตรงกับแบบใดในโปรแกรมที่ยังไม่มีถ้อยคำ</translation>
    </message>
    <message>
        <source>The questions could be those of {forms}: write the right id into form_id in the settings of the workbook.</source>
        <translation>คำถามอาจเป็นของ {forms} ให้เขียนรหัสที่ถูกต้องลงใน form_id ของแผ่นงาน settings</translation>
    </message>
    <message>
        <source>The school has version {newest} of “{form}”, and a version never changes. Write a version of {next} or more.</source>
        <translation>โรงเรียนมี “{form}” รุ่น {newest} แล้ว และรุ่นที่มีแล้วไม่เปลี่ยน ให้เขียนรุ่น {next} ขึ้นไป</translation>
    </message>
    <message>
        <source>The words of the answers stay as careapp has them.</source>
        <translation>ถ้อยคำของคำตอบยังเป็นของ careapp</translation>
    </message>
    <message>
        <source>The workbook does not say which form its cut-offs are for: write the form&apos;s id into form_id in the sheet settings.</source>
        <translation>แฟ้มนี้ไม่ได้บอกว่าเป็นเกณฑ์ของแบบใด ให้พิมพ์รหัสของแบบในช่อง form_id ของแผ่นงาน settings</translation>
    </message>
    <message>
        <source>There are no words in it that the form does not have.</source>
        <translation>ไม่มีถ้อยคำใดที่แบบยังไม่มี</translation>
    </message>
    <message>
        <source>There is an edition “{id}” already, it says something else, and an edition never changes. Give this one another id.</source>
        <translation>มีเกณฑ์ชุด “{id}” อยู่แล้วและเนื้อหาไม่ตรงกัน เกณฑ์ที่มีอยู่จะไม่ถูกแก้ ให้ตั้งรหัสอื่นแก่ชุดนี้</translation>
    </message>
    <message>
        <source>There is no dimension “{id}” to add. There are: {ids}</source>
        <translation>ไม่มีด้าน “{id}” ให้เพิ่ม ด้านที่เพิ่มได้คือ {ids}</translation>
    </message>
    <message>
        <source>There is no form “{id}”. The forms are: {ids}</source>
        <translation>ไม่มีแบบ “{id}” แบบที่มีคือ {ids}</translation>
    </message>
    <message>
        <source>There is no growth table “{name}”. There are: {names}</source>
        <translation>ไม่มีตารางการเจริญเติบโต “{name}” ที่มีคือ {names}</translation>
    </message>
    <message>
        <source>This answer does not fit the other answers.</source>
        <translation>คำตอบนี้ไม่เข้ากับคำตอบข้ออื่น</translation>
    </message>
    <message>
        <source>This workbook has the wording of “{form}”. Say who has given the school leave to use it.</source>
        <translation>สมุดงานนี้มีถ้อยคำของ “{form}” โปรดระบุว่าใครอนุญาตให้โรงเรียนใช้</translation>
    </message>
    <message>
        <source>a band is named twice</source>
        <translation>ระบุระดับเดียวกันสองครั้ง</translation>
    </message>
    <message>
        <source>a calculation belongs to the kind calculate, which needs one</source>
        <translation>สูตรคำนวณใช้กับชนิด calculate เท่านั้น และชนิดนี้ต้องมีสูตร</translation>
    </message>
    <message>
        <source>a choice has more than {most} points</source>
        <translation>มีตัวเลือกที่ให้คะแนนเกิน {most}</translation>
    </message>
    <message>
        <source>a default is an answer or a rule, not both</source>
        <translation>ค่าตั้งต้นเป็นคำตอบหรือเป็นสูตรได้อย่างใดอย่างหนึ่งเท่านั้น</translation>
    </message>
    <message>
        <source>a growth table belongs to z-scores, and to each of them</source>
        <translation>ตารางการเจริญเติบโตใช้กับค่า z เท่านั้น และค่า z ทุกค่าต้องมี</translation>
    </message>
    <message>
        <source>a level is made of ticks with a level</source>
        <translation>ด้านที่ให้ระดับต้องประกอบด้วยข้อแบบทำเครื่องหมายที่ระบุระดับ</translation>
    </message>
    <message>
        <source>a level needs an item of kind band</source>
        <translation>ด้านที่ให้ระดับต้องมีข้อชนิด band</translation>
    </message>
    <message>
        <source>a refusal needs a constraint</source>
        <translation>ข้อความเมื่อไม่รับต้องมีเงื่อนไขคู่กัน</translation>
    </message>
    <message>
        <source>a standard has a line between each two bands, going upwards</source>
        <translation>เกณฑ์มีเส้นคั่นระหว่างทุกสองกลุ่ม เรียงจากน้อยไปมาก</translation>
    </message>
    <message>
        <source>a sum needs items</source>
        <translation>คะแนนรวมต้องมีข้อที่นำมารวม</translation>
    </message>
    <message>
        <source>a z-score is one of: {names}; a standard has the others</source>
        <translation>ค่า z เป็นได้เฉพาะ {names} ส่วนเกณฑ์ใช้ดัชนีที่เหลือ</translation>
    </message>
    <message>
        <source>an answer is shown by its item’s name: ${name}</source>
        <translation>ให้แสดงคำตอบด้วยชื่อข้อแบบนี้ ${name}</translation>
    </message>
    <message>
        <source>an answer that may mean danger is given by people, not a default</source>
        <translation>คำตอบที่อาจหมายถึงอันตรายต้องมาจากคนตอบ ไม่ใช่ค่าตั้งต้น</translation>
    </message>
    <message>
        <source>an item of this kind has no default</source>
        <translation>ข้อชนิดนี้มีค่าตั้งต้นไม่ได้</translation>
    </message>
    <message>
        <source>an item or part is named twice</source>
        <translation>ระบุข้อหรือส่วนเดียวกันสองครั้ง</translation>
    </message>
    <message>
        <source>another item has the same number</source>
        <translation>มีข้ออื่นใช้หมายเลขเดียวกัน</translation>
    </message>
    <message>
        <source>at_least has to lie between 1 and the number of items</source>
        <translation>at_least ต้องอยู่ระหว่าง 1 กับจำนวนข้อ</translation>
    </message>
    <message>
        <source>band {name} ends before it begins</source>
        <translation>ระดับ {name} มีค่าสิ้นสุดน้อยกว่าค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>band {name} goes outside the scores from {low} to {high}</source>
        <translation>ระดับ {name} เกินช่วงคะแนน {low} ถึง {high}</translation>
    </message>
    <message>
        <source>band {name} is not in both the form and the edition</source>
        <translation>ระดับ {name} ไม่ได้มีทั้งในแบบและในชุดเกณฑ์</translation>
    </message>
    <message>
        <source>columns belong to the kind repeat, which needs some</source>
        <translation>คอลัมน์ใช้กับชนิด repeat เท่านั้น และชนิดนี้ต้องมีคอลัมน์</translation>
    </message>
    <message>
        <source>cut-offs can differ by the answer to a choice only</source>
        <translation>จุดตัดต่างกันได้ตามคำตอบของข้อแบบตัวเลือกเท่านั้น</translation>
    </message>
    <message>
        <source>has spaces or invisible characters that do not belong there</source>
        <translation>มีช่องว่างหรืออักขระที่มองไม่เห็นเกินมา</translation>
    </message>
    <message>
        <source>has to be 1 or more</source>
        <translation>ต้องเป็น 1 ขึ้นไป</translation>
    </message>
    <message>
        <source>has to be a list</source>
        <translation>ต้องเป็นรายการ</translation>
    </message>
    <message>
        <source>has to be a list of numbers</source>
        <translation>ต้องเป็นรายการตัวเลข</translation>
    </message>
    <message>
        <source>has to be a number</source>
        <translation>ต้องเป็นตัวเลข</translation>
    </message>
    <message>
        <source>has to be a number within the reach of its scale</source>
        <translation>ต้องเป็นตัวเลขในช่วงคะแนนที่มาตรเป็นได้</translation>
    </message>
    <message>
        <source>has to be a table</source>
        <translation>ต้องเป็นตาราง</translation>
    </message>
    <message>
        <source>has to be a text in quotes</source>
        <translation>ต้องเป็นข้อความในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>has to be a whole number</source>
        <translation>ต้องเป็นจำนวนเต็ม</translation>
    </message>
    <message>
        <source>has to be one of: {words}</source>
        <translation>ต้องเป็นคำใดคำหนึ่งใน: {words}</translation>
    </message>
    <message>
        <source>has to be teacher, parent or self</source>
        <translation>ต้องเป็น teacher, parent หรือ self</translation>
    </message>
    <message>
        <source>has to be the same as the file&apos;s name</source>
        <translation>ต้องตรงกับชื่อไฟล์</translation>
    </message>
    <message>
        <source>has to be true or false</source>
        <translation>ต้องเป็น true หรือ false</translation>
    </message>
    <message>
        <source>has to be two numbers: [from, to]</source>
        <translation>ต้องเป็นตัวเลขสองจำนวน [จาก, ถึง]</translation>
    </message>
    <message>
        <source>has to be two whole numbers: [from, to]</source>
        <translation>ต้องเป็นจำนวนเต็มสองจำนวน: [ตั้งแต่, ถึง]</translation>
    </message>
    <message>
        <source>has to name a scale, bands of it and another form</source>
        <translation>ต้องระบุด้าน ช่วงของด้านนั้น และแบบอื่น</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ว่างอยู่</translation>
    </message>
    <message>
        <source>is in the wrong folder</source>
        <translation>อยู่ผิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>is not a key that careapp knows here</source>
        <translation>ไม่ใช่ชื่อที่ careapp รู้จักในส่วนนี้</translation>
    </message>
    <message>
        <source>its bands are missing</source>
        <translation>ยังไม่มีเกณฑ์ระดับ</translation>
    </message>
    <message>
        <source>its bands have to be the three groups</source>
        <translation>ระดับต้องเป็นสามกลุ่ม คือ normal, at_risk, problem</translation>
    </message>
    <message>
        <source>its id has to begin with {id}_</source>
        <translation>รหัสต้องขึ้นต้นด้วย {id}_</translation>
    </message>
    <message>
        <source>its lowest number is above its highest</source>
        <translation>ค่าต่ำสุดมากกว่าค่าสูงสุด</translation>
    </message>
    <message>
        <source>line {line}, {place}: {message}</source>
        <translation>บรรทัด {line}, {place}: {message}</translation>
    </message>
    <message>
        <source>needs an item of kind calculate that has the amount</source>
        <translation>ต้องมีข้อชนิด calculate ที่ให้จำนวนเงิน</translation>
    </message>
    <message>
        <source>needs at least two choices</source>
        <translation>ต้องมีตัวเลือกอย่างน้อยสองตัวเลือก</translation>
    </message>
    <message>
        <source>needs choices</source>
        <translation>ต้องมีตัวเลือก</translation>
    </message>
    <message>
        <source>needs growth: what is measured, and by which items</source>
        <translation>ต้องมี growth: วัดอะไร จากข้อใด</translation>
    </message>
    <message>
        <source>needs parts</source>
        <translation>ต้องมีส่วนที่นำมารวม (parts)</translation>
    </message>
    <message>
        <source>no band has the score {score}</source>
        <translation>คะแนน {score} ไม่อยู่ในระดับใดเลย</translation>
    </message>
    <message>
        <source>nobody can answer this, so it cannot be required</source>
        <translation>ข้อนี้ไม่มีใครตอบได้ จึงบังคับให้ตอบไม่ได้</translation>
    </message>
    <message>
        <source>only a sum has needs, requires, by and urgent</source>
        <translation>needs requires by และ urgent ใช้ได้กับ sum เท่านั้น</translation>
    </message>
    <message>
        <source>only a tick has a level, at_risk or problem</source>
        <translation>มีเฉพาะข้อแบบทำเครื่องหมายที่ระบุระดับได้ คือ at_risk หรือ problem</translation>
    </message>
    <message>
        <source>only an item with numbered choices can be reversed</source>
        <translation>กลับคะแนนได้เฉพาะข้อที่ตัวเลือกเป็นตัวเลข</translation>
    </message>
    <message>
        <source>only choices can be filtered</source>
        <translation>กรองได้เฉพาะข้อที่มีตัวเลือก</translation>
    </message>
    <message>
        <source>only ticks and numbered choices can be answered with yes</source>
        <translation>เฉพาะช่องทำเครื่องหมายและตัวเลือกที่เป็นตัวเลขจึงตอบว่าใช่ได้</translation>
    </message>
    <message>
        <source>only ticks and numbered choices can be summed</source>
        <translation>รวมคะแนนได้เฉพาะข้อแบบทำเครื่องหมายและข้อที่ตัวเลือกเป็นตัวเลข</translation>
    </message>
    <message>
        <source>requires needs items</source>
        <translation>requires ต้องมี items</translation>
    </message>
    <message>
        <source>the age has to be a whole number of months</source>
        <translation>อายุต้องเป็นจำนวนเดือนเต็ม</translation>
    </message>
    <message>
        <source>the answers to its item have to be its bands</source>
        <translation>คำตอบของข้อต้องตรงกับระดับของมาตร</translation>
    </message>
    <message>
        <source>the default is not an answer to it</source>
        <translation>ค่าตั้งต้นไม่ใช่คำตอบของข้อนี้</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ทั้งไฟล์</translation>
    </message>
    <message>
        <source>the file cannot be read on ({reason})</source>
        <translation>อ่านไฟล์ต่อจากตรงนี้ไม่ได้ ({reason})</translation>
    </message>
    <message>
        <source>the form does not ask for the sex</source>
        <translation>แบบนี้ไม่ได้ถามเพศ</translation>
    </message>
    <message>
        <source>the form has no such scale with a score</source>
        <translation>แบบนี้ไม่มีมาตรที่ให้คะแนนชื่อนี้</translation>
    </message>
    <message>
        <source>the form has this dimension already</source>
        <translation>แบบนี้มีด้านนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>the score {score} lies in {count} bands, not in one</source>
        <translation>คะแนน {score} อยู่ใน {count} ระดับ ทั้งที่ต้องอยู่ในระดับเดียว</translation>
    </message>
    <message>
        <source>the value of a choice of many cannot have blanks</source>
        <translation>ค่าของตัวเลือกที่เลือกได้หลายข้อต้องไม่มีช่องว่าง</translation>
    </message>
    <message>
        <source>the value of a choice that is a number stands without quotes</source>
        <translation>ค่าของตัวเลือกที่เป็นตัวเลขไม่ต้องมีเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>there is no edition {name} of cut-offs</source>
        <translation>ไม่มีเกณฑ์ชุด {name}</translation>
    </message>
    <message>
        <source>there is no item {name} that could be meant here</source>
        <translation>ไม่มีข้อ {name} ที่อ้างถึงได้ตรงนี้</translation>
    </message>
    <message>
        <source>this id has a meaning of its own in answer files</source>
        <translation>รหัสนี้มีความหมายอื่นในไฟล์คำตอบแล้ว</translation>
    </message>
    <message>
        <source>this id is used twice</source>
        <translation>ใช้รหัสนี้ซ้ำ</translation>
    </message>
    <message>
        <source>this is no answer to {item}</source>
        <translation>ไม่ใช่คำตอบของ {item}</translation>
    </message>
    <message>
        <source>this part is not understood: {part}</source>
        <translation>ไม่เข้าใจส่วนนี้: {part}</translation>
    </message>
    <message>
        <source>two choices have the same value</source>
        <translation>ตัวเลือกสองตัวมีค่าเดียวกัน</translation>
    </message>
    <message>
        <source>weight and height have to be decimals above 0</source>
        <translation>น้ำหนักและส่วนสูงต้องเป็นเลขทศนิยมที่มากกว่า 0</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>อ่าน {file} ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>{file} ไม่ใช่ข้อความแบบ UTF-8 โปรดบันทึกเป็น UTF-8 แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>{file}: the name is taken by a built-in file.</source>
        <translation>{file}: ชื่อนี้ซ้ำกับไฟล์ที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>{index} needs these and no others: {names}</source>
        <translation>{index} ต้องมีเพียง {names}</translation>
    </message>
    <message>
        <source>{name} is not a band</source>
        <translation>{name} ไม่ใช่ระดับที่กำหนดไว้</translation>
    </message>
    <message>
        <source>{name} is not a scale of kind {kind}</source>
        <translation>{name} ไม่ใช่มาตรชนิด {kind}</translation>
    </message>
    <message>
        <source>{name} is not a scale with this band</source>
        <translation>{name} ไม่ใช่มาตรที่มีระดับนี้</translation>
    </message>
    <message>
        <source>{name} is not a section</source>
        <translation>{name} ไม่ใช่ส่วนของแบบนี้</translation>
    </message>
    <message>
        <source>{name} is not a set of choices</source>
        <translation>{name} ไม่ใช่ชุดตัวเลือกที่กำหนดไว้</translation>
    </message>
    <message>
        <source>{name} is not among its bands</source>
        <translation>{name} ไม่อยู่ในช่วงของด้านนี้</translation>
    </message>
    <message>
        <source>“{form}” has no edition “{id}” of cut-offs. The editions are: {ids}</source>
        <translation>แบบ “{form}” ไม่มีชุดเกณฑ์ “{id}” ชุดเกณฑ์ที่มีคือ {ids}</translation>
    </message>
    <message>
        <source>“{form}” has no item of this name.</source>
        <translation>“{form}” ไม่มีข้อชื่อนี้</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: letters a to z, digits and _ - . only, a letter first</source>
        <translation>ใช้ “{id}” เป็นรหัสไม่ได้ ใช้ได้เฉพาะอักษร a ถึง z ตัวเลข และ _ - . โดยขึ้นต้นด้วยตัวอักษร</translation>
    </message>
    <message>
        <source>“{id}” is no id: a to z, digits and _ . - only</source>
        <translation>“{id}” ใช้เป็นรหัสไม่ได้ ใช้ได้เฉพาะ a ถึง z ตัวเลข และ _ . -</translation>
    </message>
</context>
<context>
    <name>FormsSection</name>
    <message>
        <source>Cut-offs</source>
        <translation>เกณฑ์ตัดคะแนน</translation>
    </message>
    <message>
        <source>Cut-offs for “{form}” are taken in. Try them before you use them.</source>
        <translation>รับเกณฑ์ของ “{form}” เข้ามาแล้ว ลองดูก่อนนำไปใช้</translation>
    </message>
    <message>
        <source>Dimensions added to the screening</source>
        <translation>ด้านที่เพิ่มในแบบคัดกรอง</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>แฟ้ม Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>It was in use before the last change. No result is touched: those by “{now}” stay beside the others, and you can take them up again.</source>
        <translation>เกณฑ์ชุดนี้ใช้อยู่ก่อนการเปลี่ยนครั้งล่าสุด ไม่มีผลใดถูกแก้ ผลตาม “{now}” ยังอยู่เคียงกัน และกลับมาใช้อีกได้</translation>
    </message>
    <message>
        <source>New cut-offs come in as an Excel workbook, for any form: write the form as an XLSForm under Forms, add rows to its sheets careapp_editions and careapp_cutoffs, and take it in here. They are used only when you take them up.</source>
        <translation>เกณฑ์ชุดใหม่ของแบบใดก็ได้รับเข้าเป็นแฟ้ม Excel: เขียนแบบออกเป็น XLSForm ที่ส่วนแบบฟอร์ม เพิ่มแถวในแผ่นงาน careapp_editions และ careapp_cutoffs แล้วรับเข้าที่นี่ จะใช้เมื่อท่านเลือกใช้เท่านั้น</translation>
    </message>
    <message>
        <source>Reading the workbook …</source>
        <translation>กำลังอ่านแฟ้ม …</translation>
    </message>
    <message>
        <source>Score “{form}” by “{edition}” again?</source>
        <translation>กลับไปใช้ “{edition}” กับ “{form}” หรือไม่</translation>
    </message>
    <message>
        <source>Screens and reports use these. Each report can be made by others too.</source>
        <translation>หน้าจอและรายงานใช้เกณฑ์นี้ แต่ละรายงานเลือกเกณฑ์อื่นได้</translation>
    </message>
    <message>
        <source>Take in cut-offs</source>
        <translation>รับเกณฑ์เข้า</translation>
    </message>
    <message>
        <source>Take in cut-offs …</source>
        <translation>รับเกณฑ์เข้า …</translation>
    </message>
    <message>
        <source>They stand at the end of the form as soon as they are stored. Answers stay when a dimension is taken out again.</source>
        <translation>ด้านที่เพิ่มจะอยู่ท้ายแบบทันทีที่บันทึก คำตอบยังเก็บไว้แม้นำด้านนั้นออก</translation>
    </message>
    <message>
        <source>“{form}” is scored by “{edition}” again.</source>
        <translation>“{form}” กลับไปใช้ “{edition}” แล้ว</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Student care and support
for schools, without the internet.</source>
        <translation>ระบบดูแลช่วยเหลือนักเรียน
ใช้ได้โดยไม่ต้องต่ออินเทอร์เน็ต</translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message>
        <source>Complete: {done} of {total}</source>
        <translation>กรอกครบ {done} จาก {total} คน</translation>
    </message>
    <message>
        <source>Finish this child as it is</source>
        <translation>จบคนนี้ทั้งที่ยังไม่ครบ</translation>
    </message>
</context>
<context>
    <name>GridItem</name>
    <message>
        <source>a number</source>
        <translation>ตัวเลข</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>By item</source>
        <translation>รายข้อ</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>ทีละคน</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>วางจาก Excel</translation>
    </message>
    <message>
        <source>Paste from Excel (Ctrl+V)</source>
        <translation>วางจาก Excel (Ctrl+V)</translation>
    </message>
    <message>
        <source>Press 1 2 3, y or n; next hole F4, undo Ctrl+Z</source>
        <translation>กด 1 2 3 หรือ y n · ช่องว่างถัดไป F4 · ย้อนกลับ Ctrl+Z</translation>
    </message>
    <message>
        <source>Press {keys} by item number; next hole F4, undo Ctrl+Z</source>
        <translation>กด {keys} ตามเลขข้อ · ช่องว่างถัดไป F4 · ย้อนกลับ Ctrl+Z</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>ดูผล</translation>
    </message>
    <message>
        <source>Subscales</source>
        <translation>คะแนนรายด้าน</translation>
    </message>
    <message>
        <source>Type the number, Enter goes on, ↓ goes down; undo Ctrl+Z</source>
        <translation>พิมพ์ตัวเลข Enter ไปช่องต่อไป ↓ ลงในคอลัมน์เดิม ย้อนกลับ Ctrl+Z</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>สิ่งที่กรอก</translation>
    </message>
    <message>
        <source>{form} · whole class</source>
        <translation>{form} · กรอกทั้งห้อง</translation>
    </message>
</context>
<context>
    <name>GridSheet</name>
    <message>
        <source>being saved</source>
        <translation>กำลังบันทึก</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ยังไม่ตอบ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ไม่ต้องตอบ</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation>เหลือ {count} ข้อ</translation>
    </message>
    <message>
        <source>“{text}” is not an answer here. Use {keys}.</source>
        <translation>“{text}” ไม่ใช่คำตอบของช่องนี้ ใช้ได้เฉพาะ {keys}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Here: {keys}</source>
        <translation>ช่องนี้ใช้ {keys}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>ลบคำตอบ</translation>
    </message>
    <message>
        <source>One key is one answer. F4 next hole, F2 choices, Ctrl+Z undo, Esc to leave.</source>
        <translation>กดหนึ่งปุ่มต่อหนึ่งคำตอบ F4 ช่องว่างถัดไป F2 ดูตัวเลือก Ctrl+Z ย้อนกลับ Esc ออกจากตาราง</translation>
    </message>
    <message>
        <source>Type a number, Enter goes on. F4 next hole, Ctrl+Z undo, Esc to leave.</source>
        <translation>พิมพ์ตัวเลขแล้วกด Enter ไปต่อ F4 ช่องว่างถัดไป Ctrl+Z ย้อนกลับ Esc ออกจากตาราง</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Groups, term {term}</source>
        <translation>กลุ่มตามด้าน ภาคเรียน {term}</translation>
    </message>
    <message>
        <source>Not screened in this term yet. The groups stand here after the screening.</source>
        <translation>ภาคเรียนนี้ยังไม่ได้คัดกรอง เมื่อคัดกรองแล้วกลุ่มจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>กลุ่มโดยรวม</translation>
    </message>
    <message>
        <source>SDQ by the teacher</source>
        <translation>SDQ ฉบับครู</translation>
    </message>
    <message>
        <source>{score} · {group}</source>
        <translation>{score} · {group}</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>The growth table {file} cannot be read: {reason}</source>
        <translation>อ่านตารางการเจริญเติบโต {file} ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>{file}, row {row}: this is not a row of a growth table</source>
        <translation>{file} แถว {row}: ไม่ใช่แถวของตารางการเจริญเติบโต</translation>
    </message>
    <message>
        <source>{file}: the first row has to be {heads}</source>
        <translation>{file}: แถวแรกต้องเป็น {heads}</translation>
    </message>
</context>
<context>
    <name>GrowthNotes</name>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>Thai height/age</source>
        <translation>ไทย สส./อายุ</translation>
    </message>
    <message>
        <source>Thai weight/age</source>
        <translation>ไทย นน./อายุ</translation>
    </message>
    <message>
        <source>Thai weight/height</source>
        <translation>ไทย นน./สส.</translation>
    </message>
    <message>
        <source>WHO BMI/age</source>
        <translation>WHO BMI/อายุ</translation>
    </message>
    <message>
        <source>WHO height/age</source>
        <translation>WHO สส./อายุ</translation>
    </message>
    <message>
        <source>age?</source>
        <translation>อายุ?</translation>
    </message>
</context>
<context>
    <name>GuidedFoot</name>
    <message>
        <source>All is well here, go on</source>
        <translation>ด้านนี้ไม่มีปัญหา ไปต่อ</translation>
    </message>
    <message>
        <source>{done} of {total} children complete</source>
        <translation>กรอกครบ {done} จาก {total} คน</translation>
    </message>
</context>
<context>
    <name>GuidedPage</name>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>ไปคนแรกที่ยังไม่ครบ</translation>
    </message>
    <message>
        <source>Next child</source>
        <translation>คนถัดไป</translation>
    </message>
    <message>
        <source>Previous child</source>
        <translation>คนก่อนหน้า</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>ดูผล</translation>
    </message>
    <message>
        <source>That was the last child.</source>
        <translation>ถึงคนสุดท้ายของห้องแล้ว</translation>
    </message>
    <message>
        <source>That was the last child. Some are not finished yet.</source>
        <translation>ถึงคนสุดท้ายของห้องแล้ว ยังมีคนที่กรอกไม่ครบ</translation>
    </message>
    <message>
        <source>Whole class</source>
        <translation>ทั้งห้อง</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>In class order</source>
        <translation>เรียงตามเลขที่</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>การเรียง</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งห้อง</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>ทั้งห้อง</translation>
    </message>
    <message>
        <source>The worst first</source>
        <translation>เรียงจากที่น่าห่วงที่สุด</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes so far</source>
        <translation>ประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>แสดงอีก {count} รายการ</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n answer(s) that may mean danger</source>
        <translation>
            <numerusform>มีคำตอบที่อาจหมายถึงอันตราย %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>ผ่านมา %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>เหลืออีก %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>11-dimension screening</source>
        <translation>คัดกรอง 11 ด้าน</translation>
    </message>
    <message>
        <source>Begun: {form}</source>
        <translation>กรอกค้าง: {form}</translation>
    </message>
    <message numerus="yes">
        <source>Came after the count day, not screened yet: %n</source>
        <translation>
            <numerusform>เข้ามาหลังวันนับ ยังไม่ได้คัดกรอง %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care plans sent back: %n</source>
        <translation>
            <numerusform>แผนช่วยเหลือที่ส่งคืนแก้ไข %n แผน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care plans to review: %n</source>
        <translation>
            <numerusform>แผนช่วยเหลือที่ถึงกำหนดติดตาม %n แผน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care plans with a step that is due: %n</source>
        <translation>
            <numerusform>แผนช่วยเหลือที่มีขั้นถึงกำหนด %n แผน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted as in the reports: %n child(ren) in class on {day}</source>
        <translation>
            <numerusform>นับเหมือนในรายงาน: นักเรียน %n คนที่อยู่ในห้อง ณ วันที่ {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ไปที่ภาคเรียนนั้น</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>ดูรายการ</translation>
    </message>
    <message numerus="yes">
        <source>Look first at %n child(ren) with problems</source>
        <translation>
            <numerusform>ดูแลก่อน: กลุ่มมีปัญหา %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Ministry regulation B.E. 2549, clause 7</source>
        <translation>ระเบียบกระทรวงศึกษาธิการ พ.ศ. 2549 ข้อ 7</translation>
    </message>
    <message>
        <source>Missing: {form}</source>
        <translation>ยังขาด: {form}</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was in class on the count day, {day}: these are the %n of now</source>
        <translation>
            <numerusform>วันนับ ({day}) ไม่มีใครอยู่ในห้อง จึงนับนักเรียน %n คนที่อยู่ตอนนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>Not screened yet</source>
        <translation>ยังไม่ได้คัดกรอง</translation>
    </message>
    <message numerus="yes">
        <source>Not screened yet: %n</source>
        <translation>
            <numerusform>ยังไม่ได้คัดกรอง %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>พิมพ์รายชื่อ</translation>
    </message>
    <message>
        <source>SDQ, all informants</source>
        <translation>SDQ ครบทุกฝ่าย</translation>
    </message>
    <message>
        <source>SDQ, parent</source>
        <translation>SDQ ผู้ปกครอง</translation>
    </message>
    <message>
        <source>SDQ, student</source>
        <translation>SDQ นักเรียน</translation>
    </message>
    <message>
        <source>SDQ, teacher</source>
        <translation>SDQ ครู</translation>
    </message>
    <message>
        <source>SDQ: {n}</source>
        <translation>SDQ {n}</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>ดูรายชื่อ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่มเลย</translation>
    </message>
    <message>
        <source>Term {term} begins</source>
        <translation>เปิดภาคเรียนที่ {term}</translation>
    </message>
    <message>
        <source>Term {term} ends</source>
        <translation>ปิดภาคเรียนที่ {term}</translation>
    </message>
    <message>
        <source>The deadline “{id}” needs a name, a day of the year and an own id.</source>
        <translation>กำหนดการ “{id}” ต้องมีชื่อ วันที่ และรหัสที่ไม่ซ้ำกัน</translation>
    </message>
    <message>
        <source>To be asked next: {form}</source>
        <translation>ต้องทำต่อ: {form}</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>ดูแลก่อน</translation>
    </message>
    <message>
        <source>To the plans</source>
        <translation>ไปที่แผน</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>กรอกคำตอบ</translation>
    </message>
    <message>
        <source>Typed, not stored yet</source>
        <translation>พิมพ์ค้างไว้ ยังไม่เก็บลงบันทึก</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>as the school has set it</source>
        <translation>ตามที่โรงเรียนตั้งไว้</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>edition {edition}</source>
        <translation>ฉบับ {edition}</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>อีก %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted in the reports</source>
        <translation>รายงานไม่นับรวม</translation>
    </message>
    <message>
        <source>of the whole school; only you see this line</source>
        <translation>ของทั้งโรงเรียน มีเพียงคุณที่เห็นบรรทัดนี้</translation>
    </message>
    <message>
        <source>on this laptop alone</source>
        <translation>อยู่ในเครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>screening: {n}</source>
        <translation>คัดกรอง {n}</translation>
    </message>
    <message>
        <source>term {term}</source>
        <translation>ภาคเรียนที่ {term}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>พรุ่งนี้</translation>
    </message>
    <message>
        <source>urgent: {n}</source>
        <translation>เร่งด่วน {n}</translation>
    </message>
    <message numerus="yes">
        <source>{form}: begun and not finished, %n</source>
        <translation>
            <numerusform>{form}: กรอกค้าง %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>{form}: from {low} years, nobody here yet</source>
        <translation>{form} ใช้ตั้งแต่อายุ {low} ปี ที่นี่ยังไม่มี</translation>
    </message>
    <message>
        <source>{form}: from {low} years, {n} here</source>
        <translation>{form} ใช้ตั้งแต่อายุ {low} ปี ที่นี่มี {n} คน</translation>
    </message>
    <message numerus="yes">
        <source>{form}: missing %n</source>
        <translation>
            <numerusform>{form}: ยังขาด %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: to be asked next of %n child(ren)</source>
        <translation>
            <numerusform>{form}: ต้องทำต่อ %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{form}: typed for %n child(ren), not stored yet</source>
        <translation>
            <numerusform>{form}: พิมพ์ค้างไว้ %n คน ยังไม่เก็บลงบันทึก</numerusform>
        </translation>
    </message>
    <message>
        <source>{form}: {low} to {high} years, {n} here</source>
        <translation>{form} ใช้กับอายุ {low}–{high} ปี ที่นี่มี {n} คน</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>ส่งไปเครื่องพิมพ์ %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a student list</source>
        <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ดูอีกครั้ง</translation>
    </message>
    <message>
        <source>Nobody is in this class in this term.</source>
        <translation>ภาคเรียนนี้ไม่มีนักเรียนในห้องนี้</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่านข้อมูล …</translation>
    </message>
    <message>
        <source>See the students</source>
        <translation>ดูรายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>There are no students here yet. The administrator imports the list of the school, and gives you your class.</source>
        <translation>ยังไม่มีนักเรียนในโปรแกรม ผู้ดูแลระบบจะนำเข้ารายชื่อของโรงเรียนและกำหนดห้องให้คุณ</translation>
    </message>
    <message>
        <source>There are no students here yet. The first step is the list of the school: the file from DMC as it is, or a table of your own.</source>
        <translation>ยังไม่มีนักเรียนในโปรแกรม ขั้นแรกคือนำเข้ารายชื่อของโรงเรียน ใช้ไฟล์จาก DMC ได้เลย หรือใช้ตารางของโรงเรียนเอง</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>วันนี้ · {day}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>13-digit ID or G-code</source>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>ซ่อนเลข</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>แสดงเลข</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>In “{file}”</source>
        <translation>ใน “{file}”</translation>
    </message>
    <message>
        <source>It cannot be taken in as it is. Set this right in Excel and try again:</source>
        <translation>ยังนำเข้าไม่ได้ แก้สิ่งต่อไปนี้ใน Excel แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่นำเข้า</translation>
    </message>
    <message>
        <source>New cut-offs for “{form}”: {editions}. Nothing is scored by them before you take them up.</source>
        <translation>เกณฑ์ชุดใหม่ของ “{form}”: {editions} จะยังไม่ใช้คิดคะแนนจนกว่าท่านจะเลือกใช้</translation>
    </message>
    <message>
        <source>Office, letter number, date</source>
        <translation>หน่วยงาน เลขที่หนังสือ วันที่</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>The school has “{form}” already, word for word.</source>
        <translation>โรงเรียนมี “{form}” เหมือนกันทุกคำอยู่แล้ว</translation>
    </message>
    <message>
        <source>Who has given the school leave to use these words?</source>
        <translation>ใครอนุญาตให้โรงเรียนใช้ถ้อยคำนี้</translation>
    </message>
    <message numerus="yes">
        <source>Words for %n item(s) of “{form}”.</source>
        <translation>
            <numerusform>ถ้อยคำสำหรับ %n ข้อของ “{form}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{form}”, version {version}, beside version {before}: %n item(s).</source>
        <translation>
            <numerusform>“{form}” รุ่น {version} วางไว้ข้างรุ่น {before} มี %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{form}”, version {version}: a new form, %n item(s).</source>
        <translation>
            <numerusform>“{form}” รุ่น {version} เป็นแบบใหม่ มี %n ข้อ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Two different entries carry the same number; the file is not sound.</source>
        <translation>มีรายการสองรายการที่เลขเดียวกันแต่เนื้อหาต่างกัน ไฟล์นี้ไม่สมบูรณ์</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Administrator</source>
        <translation>ผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>เสี่ยง</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>ศุกร์</translation>
    </message>
    <message>
        <source>Guidance teacher</source>
        <translation>ครูแนะแนว</translation>
    </message>
    <message>
        <source>Has problems</source>
        <translation>มีปัญหา</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>จันทร์</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Not screened yet</source>
        <translation>ยังไม่คัดกรอง</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>เสาร์</translation>
    </message>
    <message>
        <source>School director</source>
        <translation>ผู้อำนวยการโรงเรียน</translation>
    </message>
    <message>
        <source>School year {year}, term {number}</source>
        <translation>ปีการศึกษา {year} ภาคเรียนที่ {number}</translation>
    </message>
    <message>
        <source>Special need</source>
        <translation>ความต้องการพิเศษ</translation>
    </message>
    <message>
        <source>Special talent</source>
        <translation>ความสามารถพิเศษ</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>อาทิตย์</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>ครู</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>พฤหัสบดี</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>อังคาร</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>พุธ</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} จาก {total}</translation>
    </message>
    <message>
        <source>{years} y {months} mo</source>
        <translation>{years} ปี {months} เดือน</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>Forms of the school&apos;s own</source>
        <translation>แบบของโรงเรียนเอง</translation>
    </message>
    <message>
        <source>Forms that came with the program</source>
        <translation>แบบที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>Its words go out of the school&apos;s file and its journal; items go by number again. Answers and results stay. Older backups in the school&apos;s folder still have them.</source>
        <translation>ถ้อยคำจะถูกลบออกจากไฟล์และสมุดบันทึกของโรงเรียน ข้อจะแสดงเป็นหมายเลขอีกครั้ง คำตอบและผลยังอยู่ ไฟล์สำรองเก่าในโฟลเดอร์ของโรงเรียนยังมีถ้อยคำนี้</translation>
    </message>
    <message numerus="yes">
        <source>Leave given by: {who} · since {day} · %n item(s)</source>
        <translation>
            <numerusform>ผู้อนุญาต: {who} · ตั้งแต่ {day} · %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>ถ้อยคำทางการ</translation>
    </message>
    <message>
        <source>Reading the workbook …</source>
        <translation>กำลังอ่านสมุดงาน …</translation>
    </message>
    <message>
        <source>Remove the wording</source>
        <translation>นำถ้อยคำออก</translation>
    </message>
    <message>
        <source>Remove the wording of “{form}”?</source>
        <translation>นำถ้อยคำของ “{form}” ออกหรือไม่</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>นำออก …</translation>
    </message>
    <message>
        <source>Some instruments may not be shipped with their words. A school that has leave to use them loads them here; they stay out of every copy that leaves the school.</source>
        <translation>เครื่องมือบางชนิดแจกจ่ายพร้อมถ้อยคำไม่ได้ โรงเรียนที่ได้รับอนุญาตนำเข้าได้ที่นี่ ถ้อยคำจะไม่ไปกับสำเนาที่ออกจากโรงเรียน</translation>
    </message>
    <message>
        <source>Take in an XLSForm</source>
        <translation>นำเข้า XLSForm</translation>
    </message>
    <message>
        <source>Take in an XLSForm …</source>
        <translation>นำเข้า XLSForm …</translation>
    </message>
    <message>
        <source>Take in official wording …</source>
        <translation>นำเข้าถ้อยคำทางการ …</translation>
    </message>
    <message>
        <source>The form is written to “{name}”.</source>
        <translation>เขียนแบบลงใน “{name}” แล้ว</translation>
    </message>
    <message>
        <source>The wording is removed.</source>
        <translation>นำถ้อยคำออกแล้ว</translation>
    </message>
    <message>
        <source>Write as XLSForm …</source>
        <translation>เขียนเป็น XLSForm …</translation>
    </message>
    <message>
        <source>Write as an XLSForm</source>
        <translation>เขียนเป็น XLSForm</translation>
    </message>
    <message>
        <source>Written in Excel as an XLSForm, or had from somebody else. A version that is in use never changes: a higher one is put beside it.</source>
        <translation>เขียนใน Excel เป็น XLSForm หรือได้มาจากผู้อื่น รุ่นที่ใช้อยู่ไม่เปลี่ยน รุ่นที่สูงกว่าจะวางไว้ข้างกัน</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx)</source>
        <translation>สมุดงาน XLSForm (*.xlsx)</translation>
    </message>
    <message>
        <source>{id}, version {version}</source>
        <translation>{id} รุ่น {version}</translation>
    </message>
    <message>
        <source>{id}, version {version} · by item number</source>
        <translation>{id} รุ่น {version} · แสดงเป็นหมายเลขข้อ</translation>
    </message>
    <message>
        <source>{id}, version {version} · taken in on {day}</source>
        <translation>{id} รุ่น {version} · นำเข้าเมื่อ {day}</translation>
    </message>
    <message>
        <source>“{form}” is taken in.</source>
        <translation>นำเข้า “{form}” แล้ว</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Drawing the paper …</source>
        <translation>กำลังจัดทำรายงาน …</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Choose another file</source>
        <translation>เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>More columns …</source>
        <translation>คอลัมน์อื่น ๆ …</translation>
    </message>
    <message>
        <source>Not a class. Write it as ป.4/1</source>
        <translation>ไม่ใช่ห้องเรียน พิมพ์เช่น ป.4/1</translation>
    </message>
    <message>
        <source>One class for everybody in the file</source>
        <translation>ทุกคนในไฟล์อยู่ห้องเดียวกัน</translation>
    </message>
    <message>
        <source>Read the file so</source>
        <translation>อ่านไฟล์ตามนี้</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>แถวหัวตาราง</translation>
    </message>
    <message>
        <source>The headings of this file do not say it clearly enough. Choose a column for the name and the class; what else you name is taken in too.</source>
        <translation>หัวตารางของไฟล์นี้ยังไม่ชัดพอ ช่วยเลือกคอลัมน์ชื่อและชั้น คอลัมน์อื่นที่เลือกไว้จะนำเข้าด้วย</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>คอลัมน์ไหนคืออะไร</translation>
    </message>
    <message>
        <source>row {number}: {texts}</source>
        <translation>แถว {number}: {texts}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>ไม่มีแถวหัวตาราง</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>1 month</source>
        <translation>1 เดือน</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 สัปดาห์</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 เดือน</translation>
    </message>
    <message>
        <source>Choose a day to come.</source>
        <translation>กรุณาเลือกวันข้างหน้า</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>ตอนนี้เป็นอย่างไร</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>ติดตามครั้งต่อไปวันที่</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ก่อน</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>Opened</source>
        <translation>เปิดแผน</translation>
    </message>
    <message>
        <source>Opened from a result</source>
        <translation>เปิดแผนจากผลคัดกรอง</translation>
    </message>
    <message>
        <source>The plan&apos;s way so far</source>
        <translation>ลำดับของแผน</translation>
    </message>
    <message>
        <source>not followed: it came after another move</source>
        <translation>ไม่มีผล เพราะมาหลังการเปลี่ยนสถานะอื่น</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ย้อนกลับแล้ว</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>Screens</source>
        <translation>หน้าต่าง ๆ</translation>
    </message>
</context>
<context>
    <name>NewSchool</name>
    <message>
        <source>This folder is copied to a cloud. Copies can clash and damage the school; choose a folder of this computer alone.</source>
        <translation>โฟลเดอร์นี้ซิงก์กับคลาวด์ สำเนาอาจชนกันจนข้อมูลโรงเรียนเสียหาย กรุณาเลือกโฟลเดอร์ที่อยู่ในเครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>This folder is on the network. A broken connection can damage the school; choose a folder of this computer.</source>
        <translation>โฟลเดอร์นี้อยู่บนเครือข่าย หากสัญญาณหลุดข้อมูลโรงเรียนอาจเสียหาย กรุณาเลือกโฟลเดอร์ในเครื่องนี้</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Go on with {form}</source>
        <translation>ทำ {form} ต่อ</translation>
    </message>
    <message>
        <source>Still to be asked next: {forms}</source>
        <translation>ยังต้องทำแบบต่อไป: {forms}</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>A new note</source>
        <translation>บันทึกใหม่</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>บันทึกความก้าวหน้า</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>ยังไม่มีบันทึก</translation>
    </message>
    <message>
        <source>Take the note out</source>
        <translation>นำบันทึกออก</translation>
    </message>
    <message>
        <source>The note is taken out.</source>
        <translation>นำบันทึกออกแล้ว</translation>
    </message>
    <message>
        <source>What you saw or talked about, and what was agreed</source>
        <translation>สิ่งที่เห็นหรือพูดคุย และสิ่งที่ตกลงกัน</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>วันที่เท่าไร</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>บันทึกไว้</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>หน้า {page} จาก {count}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>#</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>11-dimension screening</source>
        <translation>คัดกรอง 11 ด้าน</translation>
    </message>
    <message>
        <source>3,000 baht a head or less</source>
        <translation>ไม่เกิน 3,000 บาท/คน</translation>
    </message>
    <message>
        <source>A child appears in the Fund&apos;s form only while DMC has the child as poor among the disadvantaged.</source>
        <translation>ชื่อนักเรียนจะขึ้นในแบบ นร./กสศ.01 เมื่อช่องความด้อยโอกาสใน DMC เป็น “เด็กยากจน”</translation>
    </message>
    <message>
        <source>A strength</source>
        <translation>มีจุดแข็ง</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>All of kindergarten</source>
        <translation>รวมระดับปฐมวัย</translation>
    </message>
    <message>
        <source>All of lower secondary</source>
        <translation>รวมระดับมัธยมศึกษาตอนต้น</translation>
    </message>
    <message>
        <source>All of primary</source>
        <translation>รวมระดับประถมศึกษา</translation>
    </message>
    <message>
        <source>All of upper secondary</source>
        <translation>รวมระดับมัธยมศึกษาตอนปลาย</translation>
    </message>
    <message>
        <source>All of {grade}</source>
        <translation>รวม {grade}</translation>
    </message>
    <message>
        <source>All three informants (teacher, parent, student) are in for {n} of {all} children. The figures hold only when all three are in.</source>
        <translation>มีผลประเมินครบทั้ง 3 ฝ่าย (ครู ผู้ปกครอง นักเรียน) {n} คน จากทั้งหมด {all} คน ตัวเลขนี้ใช้ได้เมื่อมีผลครบทั้ง 3 ฝ่ายเท่านั้น</translation>
    </message>
    <message>
        <source>All who are asked (teacher, parent, and the student who is old enough) are in for {n} of {all} children. The figures hold only when all are in.</source>
        <translation>มีผลประเมินครบทุกฝ่ายที่ต้องประเมิน (ครู ผู้ปกครอง และนักเรียนที่อายุถึงเกณฑ์) {n} คน จากทั้งหมด {all} คน ตัวเลขใช้ได้เมื่อมีผลครบทุกฝ่ายเท่านั้น</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Answered by: {informant}</source>
        <translation>ผู้ประเมิน: {informant}</translation>
    </message>
    <message>
        <source>Answers that nobody gave are left out. Those that may mean danger are not on this paper: the guidance teacher has them.</source>
        <translation>คำตอบที่ไม่มีใครตอบไม่พิมพ์ คำตอบที่อาจหมายถึงอันตรายไม่พิมพ์ในเอกสารนี้ ครูแนะแนวเป็นผู้ดูแล</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>ข้อมูล ณ</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>ประเมินแล้ว</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>เสี่ยง</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>ดัชนีมวลกาย</translation>
    </message>
    <message>
        <source>Baht a head and month</source>
        <translation>บาทต่อคนต่อเดือน</translation>
    </message>
    <message>
        <source>Begun and not finished, so not counted: {forms}.</source>
        <translation>เริ่มแล้วแต่ยังไม่เสร็จ จึงยังไม่นับ: {forms}</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>ดีขึ้น</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>สรุปแผนช่วยเหลือนักเรียน</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Children by group</source>
        <translation>จำนวนนักเรียนตามกลุ่ม</translation>
    </message>
    <message>
        <source>Children by scale and group</source>
        <translation>จำนวนนักเรียนตามด้านและกลุ่ม</translation>
    </message>
    <message>
        <source>Children of poor households</source>
        <translation>นักเรียนในครัวเรือนยากจน</translation>
    </message>
    <message>
        <source>Children still missing</source>
        <translation>รายชื่อนักเรียนที่ยังขาด</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>บัญชีรายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Classes complete</source>
        <translation>ห้องที่ครบ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแผนแล้ว</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>Completeness of screening and SDQ</source>
        <translation>ความครบถ้วนของการคัดกรองและ SDQ</translation>
    </message>
    <message>
        <source>Count day</source>
        <translation>วันนับจำนวน</translation>
    </message>
    <message>
        <source>Counted from the home visits of this term. 3,000 baht a head and month or less is the first condition of the grant; who is poor or extremely poor is decided by the Fund. Percent is of those visited.</source>
        <translation>นับจากการเยี่ยมบ้านของภาคเรียนนี้ รายได้ไม่เกิน 3,000 บาทต่อคนต่อเดือนคือเกณฑ์เบื้องต้นของทุน ส่วนยากจนหรือยากจนพิเศษ กสศ. เป็นผู้ตัดสิน ร้อยละคิดจากผู้ที่เยี่ยมบ้านแล้ว</translation>
    </message>
    <message>
        <source>Date, remarks</source>
        <translation>วันที่และหมายเหตุ</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Disadvantage</source>
        <translation>ความด้อยโอกาส</translation>
    </message>
    <message>
        <source>Everything that is asked for is in.</source>
        <translation>ได้ครบทุกรายการแล้ว</translation>
    </message>
    <message>
        <source>F</source>
        <translation>ญ</translation>
    </message>
    <message>
        <source>Findings are in percent of the children visited. Where several answers may be given, they do not add up to 100.</source>
        <translation>ร้อยละคิดจากนักเรียนที่เยี่ยมบ้านแล้ว ข้อที่ตอบได้หลายคำตอบรวมกันไม่เป็น 100</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>การเจริญเติบโต</translation>
    </message>
    <message>
        <source>Growth of the children (WHO 2007)</source>
        <translation>สรุปการเจริญเติบโตของนักเรียน (WHO 2007)</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Has problems</source>
        <translation>มีปัญหา</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>จำนวนนักเรียน</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>ส่วนสูง (ซม.)</translation>
    </message>
    <message>
        <source>Help had before</source>
        <translation>ความช่วยเหลือที่เคยได้รับ</translation>
    </message>
    <message>
        <source>Home visit summary of the school</source>
        <translation>สรุปการเยี่ยมบ้านนักเรียนของโรงเรียน</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Home visits of the class</source>
        <translation>สรุปการเยี่ยมบ้านนักเรียนของห้องเรียน</translation>
    </message>
    <message>
        <source>How closed plans ended</source>
        <translation>ผลของแผนที่ปิดแล้ว</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ได้แล้ว</translation>
    </message>
    <message>
        <source>In no group is who was outside the ages of the reference on the day of measuring, or was not wholly measured.</source>
        <translation>ผู้ที่อายุนอกช่วงของค่าอ้างอิงในวันที่วัด หรือวัดไม่ครบ ไม่จัดเข้ากลุ่มใด</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>Individual screening of a child</source>
        <translation>ผลการคัดกรองนักเรียนเป็นรายบุคคล</translation>
    </message>
    <message>
        <source>Last time ({day}): {group}</source>
        <translation>ครั้งก่อน ({day}): {group}</translation>
    </message>
    <message>
        <source>Last time: {days}.</source>
        <translation>ครั้งก่อน: {days}</translation>
    </message>
    <message>
        <source>M</source>
        <translation>ช</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>วัดแล้ว</translation>
    </message>
    <message>
        <source>Measurements and z-scores</source>
        <translation>ผลการวัดและค่า z</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ยังขาด</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ–สกุล</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ชื่อเล่น</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>ไม่ได้ตอบ</translation>
    </message>
    <message>
        <source>No care plans are open here.</source>
        <translation>ยังไม่มีแผนช่วยเหลือในส่วนนี้</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>ไม่จัดกลุ่ม</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Nobody of those visited is within the condition or has a result of the Fund.</source>
        <translation>ไม่มีผู้ที่เยี่ยมบ้านแล้วเข้าเกณฑ์รายได้หรือมีผลจาก กสศ.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Not a strength</source>
        <translation>ไม่มีจุดแข็ง</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>ยังไม่ได้วัด</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>ยังไม่ได้เยี่ยม</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Number assessed</source>
        <translation>จำนวนที่ประเมินแล้ว</translation>
    </message>
    <message>
        <source>Number of children by grade, sex and room</source>
        <translation>จำนวนนักเรียนจำแนกตามชั้น เพศ และห้องเรียน</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>Of those not measured, {n} are outside the ages of the reference, {low} to {high}.</source>
        <translation>ในผู้ที่ยังไม่ได้วัด {n} คนมีอายุนอกช่วง {low}–{high} ปีของค่าอ้างอิง</translation>
    </message>
    <message>
        <source>Only {n} children are measured: read the percentages with their numbers.</source>
        <translation>วัดแล้วเพียง {n} คน โปรดอ่านร้อยละคู่กับจำนวนคน</translation>
    </message>
    <message>
        <source>Only {n} children are screened: read the percentages with their numbers.</source>
        <translation>คัดกรองแล้วเพียง {n} คน ค่าร้อยละจึงควรอ่านคู่กับจำนวนคน</translation>
    </message>
    <message>
        <source>Only {n} homes were visited: read the percentages with their numbers.</source>
        <translation>เยี่ยมบ้านเพียง {n} หลัง โปรดอ่านร้อยละคู่กับจำนวนคน</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>วันที่เปิดแผน</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Outside the form&apos;s ages</source>
        <translation>อายุไม่อยู่ในช่วงของแบบประเมิน (เลขที่)</translation>
    </message>
    <message>
        <source>Overall group</source>
        <translation>กลุ่มโดยรวม</translation>
    </message>
    <message>
        <source>Overall group by grade</source>
        <translation>กลุ่มโดยรวมรายชั้น</translation>
    </message>
    <message>
        <source>Overall group by room</source>
        <translation>กลุ่มโดยรวมรายห้อง</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>หน้า {page} จาก {pages}</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>จำนวนแผน</translation>
    </message>
    <message>
        <source>Poor households by class</source>
        <translation>ครัวเรือนยากจนรายห้อง</translation>
    </message>
    <message>
        <source>Poverty</source>
        <translation>ความยากจน</translation>
    </message>
    <message>
        <source>Profile of the class</source>
        <translation>ภาพรวมของห้อง</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ได้รับแล้ว</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>คลี่คลายแล้ว</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>ถึงกำหนดติดตาม</translation>
    </message>
    <message>
        <source>Review or end</source>
        <translation>วันติดตาม/วันปิด</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>SDQ by</source>
        <translation>SDQ โดย</translation>
    </message>
    <message>
        <source>SDQ results of the class</source>
        <translation>ผลการประเมินพฤติกรรมนักเรียน (SDQ) รายห้อง</translation>
    </message>
    <message>
        <source>SDQ summary of the school</source>
        <translation>สรุปผลการประเมินพฤติกรรมนักเรียน (SDQ) ระดับโรงเรียน</translation>
    </message>
    <message>
        <source>SDQ total, last time → now</source>
        <translation>SDQ รวม ครั้งก่อน → ครั้งนี้</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Scaled up from the items answered</source>
        <translation>คิดคะแนนเทียบจากข้อที่ตอบ (เลขที่)</translation>
    </message>
    <message>
        <source>School number</source>
        <translation>เลขประจำตัว</translation>
    </message>
    <message>
        <source>Scores; the numbers are where each band begins</source>
        <translation>คะแนน ตัวเลขใต้เส้นคือคะแนนเริ่มต้นของแต่ละช่วง</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>คัดกรองแล้ว</translation>
    </message>
    <message>
        <source>Screened by</source>
        <translation>ผู้คัดกรอง</translation>
    </message>
    <message>
        <source>Screened on</source>
        <translation>คัดกรองเมื่อ</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>ผลการคัดกรอง</translation>
    </message>
    <message>
        <source>Screening summary of the class</source>
        <translation>สรุปผลการคัดกรองนักเรียนรายห้อง</translation>
    </message>
    <message>
        <source>Screening summary of the grade</source>
        <translation>สรุปผลการคัดกรองนักเรียนรายชั้น</translation>
    </message>
    <message>
        <source>Screening summary of the school</source>
        <translation>สรุปผลการคัดกรองนักเรียนระดับโรงเรียน</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ลงชื่อ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>ขั้นที่ทำแล้ว</translation>
    </message>
    <message>
        <source>Still missing: {form}</source>
        <translation>รายชื่อที่ยังขาด: {form}</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>ครู</translation>
    </message>
    <message>
        <source>Term {term}, academic year {year}</source>
        <translation>ภาคเรียนที่ {term} ปีการศึกษา {year}</translation>
    </message>
    <message>
        <source>The Fund&apos;s result</source>
        <translation>ผลจาก กสศ.</translation>
    </message>
    <message>
        <source>The cut-offs of these scales are not verified against their source: {scales}.</source>
        <translation>เกณฑ์ของด้านต่อไปนี้ยังไม่ได้ตรวจสอบกับต้นฉบับ: {scales}</translation>
    </message>
    <message>
        <source>The cut-offs used here are not verified against their source.</source>
        <translation>เกณฑ์ที่ใช้ในเอกสารนี้ยังไม่ได้ตรวจสอบกับต้นฉบับ</translation>
    </message>
    <message>
        <source>The informants differ (≠)</source>
        <translation>ผู้ประเมินเห็นต่างกัน (≠)</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>เท่าเดิม</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>รวมทั้งสิ้น</translation>
    </message>
    <message>
        <source>There are no children here in this term.</source>
        <translation>ยังไม่มีนักเรียนในภาคเรียนนี้</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>ต่างกัน</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>รอประเมิน</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>ผู้ให้ข้อมูล</translation>
    </message>
    <message>
        <source>Too few items answered</source>
        <translation>ตอบน้อยข้อเกินไป คิดคะแนนไม่ได้ (เลขที่)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>เยี่ยมแล้ว</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>วันที่เยี่ยม</translation>
    </message>
    <message>
        <source>Visits by class</source>
        <translation>การเยี่ยมบ้านรายห้อง</translation>
    </message>
    <message>
        <source>WHO 2007 are the groups of the WHO reference of that year, by z-score; they are not those of the Thai Department of Health. Percent is of those measured.</source>
        <translation>WHO 2007 คือกลุ่มตามค่า z ของค่าอ้างอิงองค์การอนามัยโลกปีนั้น ไม่ใช่เกณฑ์กรมอนามัย ร้อยละคิดจากผู้ที่วัดแล้ว</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รอคัดกรอง</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>น้ำหนัก (กก.)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>แย่ลง</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>มี</translation>
    </message>
    <message>
        <source>a better group</source>
        <translation>กลุ่มดีขึ้น</translation>
    </message>
    <message>
        <source>a worse group</source>
        <translation>กลุ่มแย่ลง</translation>
    </message>
    <message>
        <source>better</source>
        <translation>ดีขึ้น</translation>
    </message>
    <message>
        <source>cut-offs not verified</source>
        <translation>เกณฑ์ยังไม่ได้ตรวจสอบ</translation>
    </message>
    <message>
        <source>not screened yet</source>
        <translation>ยังไม่ได้คัดกรอง</translation>
    </message>
    <message>
        <source>not verified for Thai children</source>
        <translation>ยังไม่ได้ตรวจกับเด็กไทย</translation>
    </message>
    <message>
        <source>printed {day} {time}</source>
        <translation>พิมพ์ {day} {time} น.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>เท่าเดิม</translation>
    </message>
    <message>
        <source>same (the group changed by chance?)</source>
        <translation>เท่าเดิม (กลุ่มอาจเปลี่ยนโดยบังเอิญ)</translation>
    </message>
    <message>
        <source>the same group</source>
        <translation>กลุ่มเดิม</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>แย่ลง</translation>
    </message>
    <message>
        <source>{box} begun</source>
        <translation>{box} เริ่มแล้ว</translation>
    </message>
    <message>
        <source>{edition} z-scores; 0 is the median for the age and sex</source>
        <translation>ค่าคะแนนมาตรฐาน (z-score) ตาม{edition} เลข 0 คือค่ากลางของอายุและเพศเดียวกัน</translation>
    </message>
    <message>
        <source>{form} {n}</source>
        <translation>{form} {n} คน</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form} รุ่น {version}</translation>
    </message>
    <message>
        <source>{form}: asked of children from {low} years on the count day, {n} of the {all} here; one that is there counts at any age.</source>
        <translation>{form}: ใช้กับนักเรียนอายุ {low} ปีขึ้นไป ณ วันนับจำนวน คือ {n} คนจาก {all} คน ถ้ามีแบบที่กรอกแล้วนับให้ทุกอายุ</translation>
    </message>
    <message>
        <source>{form}: asked of children of {low} to {high} years on the count day, {n} of the {all} here; one that is there counts at any age.</source>
        <translation>{form}: ใช้กับนักเรียนอายุ {low}–{high} ปี ณ วันนับจำนวน คือ {n} คนจาก {all} คน ถ้ามีแบบที่กรอกแล้วนับให้ทุกอายุ</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n} คน</translation>
    </message>
    <message>
        <source>{n} (boys {boys}, girls {girls})</source>
        <translation>{n} คน (ชาย {boys} หญิง {girls})</translation>
    </message>
    <message>
        <source>{n} ({percent} %)</source>
        <translation>{n} คน ({percent} %)</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} จาก {all}</translation>
    </message>
    <message>
        <source>{n} plans</source>
        <translation>{n} แผน</translation>
    </message>
    <message>
        <source>{people}: {group}</source>
        <translation>{people}ว่า{group}</translation>
    </message>
    <message>
        <source>{scale}, by class</source>
        <translation>{scale} รายห้อง</translation>
    </message>
    <message>
        <source>{sign} is in</source>
        <translation>{sign} ได้แล้ว</translation>
    </message>
    <message>
        <source>{sign} not asked at this age</source>
        <translation>{sign} ไม่ใช้กับวัยนี้</translation>
    </message>
    <message>
        <source>{sign} still missing: tick it when it comes</source>
        <translation>{sign} ยังขาด กาเครื่องหมายเมื่อได้รับ</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}และ{last}</translation>
    </message>
    <message>
        <source>{who}: better or worse means that the total moved by {n} points or more, more than chance explains ({source}). Elsewhere only the groups are compared.</source>
        <translation>ฉบับ{who} ดีขึ้นหรือแย่ลง คือคะแนนรวมขยับ {n} คะแนนขึ้นไป ซึ่งมากกว่าความบังเอิญ ({source}) ฉบับอื่นเทียบเฉพาะกลุ่ม</translation>
    </message>
    <message>
        <source>{years} years {months} months</source>
        <translation>{years} ปี {months} เดือน</translation>
    </message>
    <message>
        <source>“{name}”: a report is written as .pdf or .xlsx.</source>
        <translation>“{name}”: รายงานบันทึกเป็นไฟล์ .pdf หรือ .xlsx เท่านั้น</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n child(ren) are in {file}.</source>
        <translation>
            <numerusform>มีนักเรียน %n คนใน {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each child, with the answers that are stored so far, lists to choose from and locked names. Fill it in with Excel or LibreOffice, then read it here.</source>
        <translation>นักเรียนคนละหนึ่งแถว มีคำตอบที่บันทึกไว้แล้ว มีรายการให้เลือก และล็อกช่องชื่อไว้ กรอกด้วย Excel หรือ LibreOffice แล้วนำมาอ่านที่นี่</translation>
    </message>
    <message>
        <source>Blank form on paper (PDF)</source>
        <translation>แบบเปล่าบนกระดาษ (PDF)</translation>
    </message>
    <message>
        <source>Class sheets (*.xlsx)</source>
        <translation>แบบกรอกของห้อง (*.xlsx)</translation>
    </message>
    <message>
        <source>Drawing the paper …</source>
        <translation>กำลังจัดหน้ากระดาษ …</translation>
    </message>
    <message>
        <source>Drop the filled sheet here</source>
        <translation>วางไฟล์แบบกรอกที่กรอกแล้วที่นี่</translation>
    </message>
    <message>
        <source>Excel sheet of this class</source>
        <translation>แบบกรอก Excel ของห้องนี้</translation>
    </message>
    <message>
        <source>One without a name …</source>
        <translation>แผ่นเดียว ไม่มีชื่อ …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Read a filled sheet …</source>
        <translation>อ่านแบบกรอกที่กรอกแล้ว …</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>กำลังอ่าน {file} …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Save the Excel sheet …</source>
        <translation>บันทึกแบบกรอก Excel …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>กำลังบันทึก …</translation>
    </message>
    <message>
        <source>See the class</source>
        <translation>ดูทั้งห้อง</translation>
    </message>
    <message>
        <source>Stored: {new} new, {replaced} replaced.</source>
        <translation>บันทึกแล้ว: ใหม่ {new} แทนที่ {replaced}</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>กำลังบันทึก …</translation>
    </message>
    <message>
        <source>The wording of this form belongs to its owner and is not in careapp: use the official paper, then type the answers by number.</source>
        <translation>ข้อความของแบบนี้มีเจ้าของลิขสิทธิ์และไม่ได้อยู่ใน careapp ใช้แบบกระดาษฉบับทางการ แล้วพิมพ์คำตอบตามเลขข้อ</translation>
    </message>
    <message>
        <source>To be filled in by hand; the answers are then typed in the class grid.</source>
        <translation>สำหรับกรอกด้วยมือ แล้วพิมพ์คำตอบลงในตารางทั้งห้อง</translation>
    </message>
    <message>
        <source>Whole class, with names …</source>
        <translation>ทั้งห้อง พร้อมชื่อ …</translation>
    </message>
    <message>
        <source>{file} is saved.</source>
        <translation>บันทึก {file} แล้ว</translation>
    </message>
    <message>
        <source>{form} · Excel and paper</source>
        <translation>{form} · Excel และกระดาษ</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>แสดงรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message numerus="yes">
        <source>%n more letter(s); four plain words are good.</source>
        <translation>
            <numerusform>ขาดอีก %n ตัวอักษร ใช้คำธรรมดาสี่คำเรียงกันก็ได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two.</source>
        <translation>เดาง่าย กรุณาเพิ่มอีกสักหนึ่งหรือสองคำ</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>ใช้ได้</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>คาดเดายาก ดีมาก</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>No student has the number or ID “{code}”.</source>
        <translation>ไม่มีนักเรียนที่มีเลขประจำตัว “{code}”</translation>
    </message>
    <message>
        <source>This student is not in the school.</source>
        <translation>ไม่พบนักเรียนคนนี้ในโรงเรียน</translation>
    </message>
    <message>
        <source>{count} students have the number “{code}”. Use the 13-digit ID instead.</source>
        <translation>มีนักเรียน {count} คนที่ใช้เลข “{code}” กรุณาใช้เลข 13 หลักแทน</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มบุคลากร</translation>
    </message>
    <message>
        <source>It is shown once, to be printed and typed again. The old sheet opens nothing any more: tear it up.</source>
        <translation>รหัสแสดงครั้งเดียวให้พิมพ์เก็บและพิมพ์ยืนยัน แผ่นรหัสเดิมใช้เปิดไม่ได้อีก ให้ฉีกทิ้ง</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>ออกรหัสใหม่</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>ออกรหัสกู้คืนใหม่หรือไม่</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>รหัสผ่านของฉัน</translation>
    </message>
    <message>
        <source>New recovery code …</source>
        <translation>ออกรหัสกู้คืนใหม่ …</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>บุคลากรและบัญชี</translation>
    </message>
    <message>
        <source>The new recovery code is in use.</source>
        <translation>รหัสกู้คืนใหม่ใช้งานได้แล้ว</translation>
    </message>
    <message>
        <source>Who signs in, in which role, and who signs under papers. A homeroom teacher&apos;s account reaches her own classes only. Enter or a double click opens a person.</source>
        <translation>ผู้ที่เข้าสู่ระบบ บทบาท และผู้ที่ลงนามในเอกสาร บัญชีครูที่ปรึกษาเห็นเฉพาะห้องของตน กด Enter หรือดับเบิลคลิกเพื่อเปิดดู</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>A new person</source>
        <translation>บุคลากรใหม่</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>กรุณากรอกชื่อ</translation>
    </message>
    <message>
        <source>As it stands under papers</source>
        <translation>ตามที่ปรากฏท้ายเอกสาร</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Classes she or he looks after</source>
        <translation>ห้องที่ดูแล</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>ปิดบัญชี</translation>
    </message>
    <message>
        <source>Close the account of {name}?</source>
        <translation>ปิดบัญชีของ{name}หรือไม่</translation>
    </message>
    <message>
        <source>Close the account …</source>
        <translation>ปิดบัญชี …</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>กลับโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Go back without saving?</source>
        <translation>กลับโดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
        <source>Has an account and signs in</source>
        <translation>มีบัญชีและเข้าสู่ระบบได้</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
        <source>New password (empty: it stays as it is)</source>
        <translation>รหัสผ่านใหม่ (เว้นว่าง = ใช้รหัสเดิม)</translation>
    </message>
    <message>
        <source>One word without spaces</source>
        <translation>คำเดียวไม่เว้นวรรค</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Signing in with it is not possible any more. What was written under this name stays. Copies of the school made before still open with the old password.</source>
        <translation>บัญชีนี้จะเข้าสู่ระบบไม่ได้อีก ข้อมูลที่บันทึกไว้ในชื่อนี้ยังอยู่ สำเนาของโรงเรียนที่ทำไว้ก่อนหน้ายังเปิดได้ด้วยรหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>ปิดบัญชีของ{name}แล้ว</translation>
    </message>
    <message>
        <source>There are no classes yet: they come with the list of students.</source>
        <translation>ยังไม่มีห้องเรียน ห้องเรียนมาพร้อมกับรายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>What you typed about this person is given up.</source>
        <translation>ข้อมูลที่พิมพ์เกี่ยวกับบุคลากรคนนี้จะไม่ถูกบันทึก</translation>
    </message>
    <message>
        <source>{name}: saved</source>
        <translation>บันทึก{name}แล้ว</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Being taken in …</source>
        <translation>กำลังนำเข้า …</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>เลือกรูป</translation>
    </message>
    <message>
        <source>Choose a photo …</source>
        <translation>เลือกรูป …</translation>
    </message>
    <message>
        <source>Made small, without the place it was taken at.</source>
        <translation>ระบบย่อรูปและลบตำแหน่งที่ถ่ายออกให้</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>ยังไม่มีรูป</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>เอารูปออก</translation>
    </message>
    <message>
        <source>The photo could not be stored. Choose it again.</source>
        <translation>เก็บรูปไม่สำเร็จ เลือกรูปอีกครั้ง</translation>
    </message>
    <message>
        <source>The photo is not here</source>
        <translation>ไม่พบรูปนี้</translation>
    </message>
    <message>
        <source>This photo cannot be kept: it is too large.</source>
        <translation>เก็บรูปนี้ไม่ได้ รูปใหญ่เกินไป</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be read. Use JPEG, PNG or WebP.</source>
        <translation>เปิด “{name}” เป็นรูปไม่ได้ ใช้ไฟล์ JPEG, PNG หรือ WebP</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>List of students</source>
        <translation>รายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>คัดกรอง</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
</context>
<context>
    <name>PlanOffer</name>
    <message>
        <source>Child to open a plan for</source>
        <translation>นักเรียนที่จะเปิดแผนให้</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>เปิดแผน</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>I have looked at it</source>
        <translation>ดูแล้ว</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>กลับเป็นอย่างเดิมแล้ว</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>เปิดแผนผิด</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>The board again</source>
        <translation>กลับไปที่กระดาน</translation>
    </message>
    <message>
        <source>The child&apos;s page</source>
        <translation>หน้านักเรียน</translation>
    </message>
    <message>
        <source>Two people moved this plan apart from one another. Not followed: {moves}.</source>
        <translation>มีสองคนเปลี่ยนสถานะแผนนี้แยกกันคนละเครื่อง รายการที่ไม่มีผล: {moves}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>เลยกำหนด %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed plan takes no more writing; it can be opened again. Screen the child once more to see the change in numbers.</source>
        <translation>แผนที่ปิดแล้วเขียนเพิ่มไม่ได้ แต่เปิดใหม่ได้ ควรคัดกรองนักเรียนอีกครั้งเพื่อเห็นความเปลี่ยนแปลงเป็นตัวเลข</translation>
    </message>
    <message>
        <source>A plan that was begun is not taken away: close it instead.</source>
        <translation>แผนที่เริ่มดำเนินการแล้วนำออกไม่ได้ ให้ปิดแผนแทน</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>เริ่มแผน</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>ดีขึ้น</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>ปิดแผน</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแผนแล้ว</translation>
    </message>
    <message>
        <source>Compare with the goal, and say when the next review is.</source>
        <translation>เทียบกับเป้าหมาย แล้วกำหนดวันติดตามครั้งต่อไป</translation>
    </message>
    <message>
        <source>Conflict looked at</source>
        <translation>ดูรายการที่ขัดกันแล้ว</translation>
    </message>
    <message>
        <source>From now on it is being worked on. Say when you will review how it goes.</source>
        <translation>นับจากนี้แผนเริ่มดำเนินการ กรุณากำหนดวันที่จะติดตามผล</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Noted how it is.</source>
        <translation>บันทึกผลการติดตามแล้ว</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>ยังไม่ได้เขียนรายละเอียด</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>เปิดแผนอีกครั้ง</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>คลี่คลายแล้ว</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ติดตามผล</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>ถึงกำหนดติดตาม</translation>
    </message>
    <message>
        <source>Say first what the plan is about.</source>
        <translation>กรุณาเลือกด้านหรือเขียนเรื่องที่ห่วงใยก่อน</translation>
    </message>
    <message>
        <source>Say how it is now.</source>
        <translation>กรุณาเลือกว่าตอนนี้เป็นอย่างไร</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>กรุณาเขียนว่าจะทำอะไร</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>กรุณาเขียนเหตุผล</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>ส่งคืนแก้ไข</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>ส่งคืนแก้ไข</translation>
    </message>
    <message>
        <source>Sent back to whoever keeps the plan.</source>
        <translation>ส่งคืนให้ผู้ดูแลแผนแก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>The next look must be on a day to come.</source>
        <translation>วันติดตามครั้งต่อไปต้องเป็นวันข้างหน้า</translation>
    </message>
    <message>
        <source>The plan goes on where it ended.</source>
        <translation>แผนจะดำเนินต่อจากที่ปิดไว้</translation>
    </message>
    <message>
        <source>The plan has begun.</source>
        <translation>เริ่มแผนแล้ว</translation>
    </message>
    <message>
        <source>The plan has moved on meanwhile. Look at it again.</source>
        <translation>แผนนี้เปลี่ยนสถานะไปแล้ว กรุณาเปิดดูอีกครั้ง</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>ปิดแผนแล้ว</translation>
    </message>
    <message>
        <source>The plan is open again.</source>
        <translation>เปิดแผนอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>เท่าเดิม</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>ไม่มีอะไรให้ย้อนกลับ</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>วันนี้ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>This plan is closed. Open it again first.</source>
        <translation>แผนนี้ปิดแล้ว กรุณาเปิดแผนอีกครั้งก่อน</translation>
    </message>
    <message>
        <source>This plan is not here any more.</source>
        <translation>ไม่พบแผนนี้แล้ว</translation>
    </message>
    <message>
        <source>What has changed (if there is more to say)</source>
        <translation>มีอะไรเปลี่ยนไป (ถ้ามีเพิ่มเติม)</translation>
    </message>
    <message>
        <source>What helped, and what stays (if there is more to say)</source>
        <translation>อะไรช่วยได้ และยังเหลืออะไร (ถ้ามีเพิ่มเติม)</translation>
    </message>
    <message>
        <source>Whoever keeps the plan reads your reason, puts it right and begins it again.</source>
        <translation>ผู้ดูแลแผนจะเห็นเหตุผลนี้ แก้ไข แล้วเริ่มแผนอีกครั้ง</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Why: what is to be put right</source>
        <translation>เหตุผล: ต้องแก้ไขเรื่องใด</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>แย่ลง</translation>
    </message>
    <message>
        <source>Write down how it goes.</source>
        <translation>กรุณาเขียนบันทึกความก้าวหน้า</translation>
    </message>
    <message>
        <source>Write the goal first: what shall be better?</source>
        <translation>กรุณาเขียนเป้าหมายก่อน ว่าอยากให้อะไรดีขึ้น</translation>
    </message>
    <message>
        <source>next review {day}</source>
        <translation>ติดตาม {day}</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>เปิดแผน {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>ทำแล้ว {done} จาก {all} ขั้น</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>No plans so far.</source>
        <translation>ยังไม่มีแผน</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>เปิดแผน</translation>
    </message>
</context>
<context>
    <name>PlansScreen</name>
    <message>
        <source>A new plan is open. Write its goal, and begin it.</source>
        <translation>เปิดแผนใหม่แล้ว เขียนเป้าหมาย แล้วเริ่มแผน</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>เปิดอีกแผน</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>The plan is taken away.</source>
        <translation>นำแผนออกแล้ว</translation>
    </message>
    <message>
        <source>This child has an open plan already; this is it.</source>
        <translation>นักเรียนคนนี้มีแผนที่เปิดอยู่แล้ว คือแผนนี้</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Choose another file</source>
        <translation>เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>Into term</source>
        <translation>นำเข้าสู่</translation>
    </message>
    <message>
        <source>Leave out the {count} rows with errors</source>
        <translation>ข้าม {count} แถวที่ผิด แล้วบันทึกแถวที่เหลือ</translation>
    </message>
    <message>
        <source>No group is ticked: there is nothing to store.</source>
        <translation>ยังไม่ได้เลือกกลุ่มใด จึงไม่มีอะไรต้องบันทึก</translation>
    </message>
    <message>
        <source>Nothing can be stored while there are errors.</source>
        <translation>ยังบันทึกไม่ได้ เพราะมีข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Term of the list</source>
        <translation>ภาคเรียนของรายชื่อ</translation>
    </message>
    <message>
        <source>The file names no term: today&apos;s is taken; it holds from {day}.</source>
        <translation>ไฟล์ไม่ได้บอกภาคเรียน จึงใช้ภาคเรียนปัจจุบัน มีผลตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>The list says what is known already: there is nothing to store.</source>
        <translation>รายชื่อในไฟล์ตรงกับที่บันทึกไว้แล้ว ไม่มีอะไรต้องบันทึก</translation>
    </message>
    <message>
        <source>The term is that of the day in the file; it holds from {day}.</source>
        <translation>ภาคเรียนตามวันที่ในไฟล์ มีผลตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>The term is that of the file&apos;s name; it holds from {day}.</source>
        <translation>ภาคเรียนตามชื่อไฟล์ มีผลตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>Will be stored in one go: {what}</source>
        <translation>จะบันทึกพร้อมกันในครั้งเดียว: {what}</translation>
    </message>
    <message>
        <source>You chose the term; the list holds from {day}.</source>
        <translation>เลือกภาคเรียนเอง มีผลตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>{count} of {total} students ({share} %) are not in this file. It may be the list of some classes only, so nobody is marked as left. Tick the group only if they really left.</source>
        <translation>นักเรียน {count} จาก {total} คน ({share} %) ไม่มีชื่อในไฟล์นี้ ไฟล์อาจมีเพียงบางห้อง จึงยังไม่ให้ใครออก ให้เลือกกลุ่มนี้เมื่อออกจริงเท่านั้น</translation>
    </message>
    <message>
        <source>{count} rows have errors. Mend them in the file and choose it again, or leave these rows out for now; nobody leaves the school because of them.</source>
        <translation>มี {count} แถวที่ผิด แก้ในไฟล์แล้วเลือกไฟล์อีกครั้ง หรือข้ามแถวเหล่านี้ไปก่อน จะไม่มีใครถูกให้ออกเพราะแถวที่ผิด</translation>
    </message>
    <message>
        <source>{text} · {count} rows left out</source>
        <translation>{text} · ข้าม {count} แถว</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>All {count}</source>
        <translation>ทั้งหมด {count}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>คัดลอกรายการ</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <translation>ข้อผิดพลาด {count}</translation>
    </message>
    <message>
        <source>Warnings {count}</source>
        <translation>คำเตือน {count}</translation>
    </message>
    <message>
        <source>Which problems</source>
        <translation>ปัญหาระดับใด</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Each sign is a child; the dashed line is the median of the class.</source>
        <translation>เครื่องหมายหนึ่งคือเด็กหนึ่งคน เส้นประคือค่ากลางของห้อง</translation>
    </message>
</context>
<context>
    <name>RecordedCard</name>
    <message>
        <source>What was recorded</source>
        <translation>สิ่งที่บันทึกไว้</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>ลืมรหัสผ่าน</translation>
    </message>
    <message>
        <source>From the printed sheet: 8 groups of 4. Dashes and capitals do not matter.</source>
        <translation>จากกระดาษที่พิมพ์ไว้: 8 กลุ่ม กลุ่มละ 4 ตัว ไม่ต้องใส่ขีด ตัวใหญ่เล็กก็ได้</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>รหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>รหัสกู้คืน</translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>ตั้งรหัสผ่านและเข้าใช้</translation>
    </message>
    <message numerus="yes">
        <source>That was not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>ยังไม่ถูกต้อง ลองใหม่ได้ในอีก %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has 8 groups of 4.</source>
        <translation>รหัสมี 8 กลุ่ม กลุ่มละ 4 ตัว</translation>
    </message>
    <message>
        <source>The keyboard is switched to Thai.</source>
        <translation>แป้นพิมพ์เป็นภาษาไทยอยู่ กรุณาสลับเป็นภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>The recovery code opens the school and gives the account a new password.</source>
        <translation>รหัสกู้คืนจะเปิดข้อมูลโรงเรียน แล้วตั้งรหัสผ่านใหม่ให้บัญชีนี้</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Folder “{name}”, made on {day}</source>
        <translation>โฟลเดอร์ “{name}” สร้างเมื่อ {day}</translation>
    </message>
    <message>
        <source>Keep this sheet in the school&apos;s safe, away from the computer. Whoever has it and the folder can read everything.</source>
        <translation>เก็บกระดาษแผ่นนี้ไว้ในตู้นิรภัยของโรงเรียน แยกจากเครื่องคอมพิวเตอร์ ผู้ที่มีทั้งกระดาษนี้และโฟลเดอร์โรงเรียนจะอ่านข้อมูลได้ทั้งหมด</translation>
    </message>
    <message>
        <source>Kept by (name, place)</source>
        <translation>ผู้เก็บรักษา (ชื่อ ที่เก็บ)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>รหัสกู้คืน</translation>
    </message>
    <message>
        <source>The letters I, L, O and U do not occur in it.</source>
        <translation>ในรหัสไม่มีตัวอักษร I L O และ U</translation>
    </message>
    <message>
        <source>This code opens the school when a password is forgotten. Without it and without a password nobody can read the data again, not even the makers of the program.</source>
        <translation>รหัสนี้ใช้เปิดข้อมูลโรงเรียนเมื่อลืมรหัสผ่าน ถ้าไม่มีทั้งรหัสนี้และรหัสผ่าน จะไม่มีใครอ่านข้อมูลได้อีก แม้แต่ผู้พัฒนาโปรแกรม</translation>
    </message>
    <message>
        <source>To use it: start careapp, choose “Forgotten password?”, type the code and give yourself a new password.</source>
        <translation>วิธีใช้: เปิด careapp เลือก “ลืมรหัสผ่าน” พิมพ์รหัสกู้คืน แล้วตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another place.</source>
        <translation>บันทึก “{name}” ไม่ได้ กรุณาเลือกที่เก็บอื่น</translation>
    </message>
</context>
<context>
    <name>RepeatTable</name>
    <message>
        <source>Add a line</source>
        <translation>เพิ่มแถว</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>ลบแถว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>All of {grade}</source>
        <translation>{grade} ทุกห้อง</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>เกณฑ์ตัดคะแนน</translation>
    </message>
    <message>
        <source>Digits 1 2 3</source>
        <translation>เลข 1 2 3</translation>
    </message>
    <message>
        <source>Digits on the paper</source>
        <translation>ตัวเลขในเอกสาร</translation>
    </message>
    <message>
        <source>Digits ๑ ๒ ๓</source>
        <translation>เลข ๑ ๒ ๓</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>ภาษาในเอกสาร</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>เฉพาะ {name}</translation>
    </message>
    <message>
        <source>The whole class again</source>
        <translation>กลับไปทั้งห้อง</translation>
    </message>
    <message>
        <source>Title and signatures</source>
        <translation>ชื่อและผู้ลงนาม</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>Whom the report counts</source>
        <translation>รายงานของใคร</translation>
    </message>
    <message>
        <source>{edition} · not verified</source>
        <translation>{edition} · ยังไม่ได้ตรวจทาน</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>SDQ</source>
        <translation>SDQ</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the report as PDF instead.</source>
        <translation>เครื่องพิมพ์ไม่ตอบสนอง ลองบันทึกเป็น PDF แทน</translation>
    </message>
    <message>
        <source>care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>การเจริญเติบโต</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>จำนวนนักเรียน</translation>
    </message>
    <message>
        <source>home visits</source>
        <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>list</source>
        <translation>รายชื่อ</translation>
    </message>
    <message>
        <source>poor households</source>
        <translation>นักเรียนยากจน</translation>
    </message>
    <message>
        <source>school</source>
        <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>คัดกรอง</translation>
    </message>
    <message>
        <source>screening by child</source>
        <translation>คัดกรองรายคน</translation>
    </message>
</context>
<context>
    <name>ReportOut</name>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>กำลังพิมพ์ …</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>บันทึกเป็น Excel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>บันทึกรายงาน</translation>
    </message>
    <message>
        <source>Saving the report …</source>
        <translation>กำลังบันทึกรายงาน …</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>หน้า {page} จาก {count}</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>ขนาดบนจอ</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>ตัวอย่างเอกสารก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>เต็มหน้า</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>พอดีความกว้าง</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>A page for each child: groups, what was found, the family</source>
        <translation>คนละหน้า: กลุ่ม สิ่งที่พบ และครอบครัว</translation>
    </message>
    <message>
        <source>BMI and height for age by class and sex, as the WHO bands them</source>
        <translation>ดัชนีมวลกายและส่วนสูงตามอายุ แยกห้องและเพศ ตามกลุ่มของ WHO</translation>
    </message>
    <message>
        <source>Boys, girls and classes of each grade</source>
        <translation>ชาย หญิง และห้องเรียนของแต่ละชั้น</translation>
    </message>
    <message>
        <source>By scale and grade, by who answered</source>
        <translation>รายด้านและรายชั้น แยกตามผู้ประเมิน</translation>
    </message>
    <message>
        <source>Draw all pages</source>
        <translation>จัดทำทุกหน้า</translation>
    </message>
    <message>
        <source>Each child&apos;s scores, by who answered</source>
        <translation>คะแนนรายคน แยกตามผู้ประเมิน</translation>
    </message>
    <message>
        <source>Home visits and growth</source>
        <translation>เยี่ยมบ้านและการเจริญเติบโต</translation>
    </message>
    <message>
        <source>How many are in each group, by dimension, in one class</source>
        <translation>จำนวนในแต่ละกลุ่ม รายด้าน ของห้องเดียว</translation>
    </message>
    <message>
        <source>Income a head and the Fund&apos;s result; names only for a class</source>
        <translation>รายได้ต่อคนและผลจาก กสศ. มีรายชื่อเฉพาะของห้อง</translation>
    </message>
    <message>
        <source>Names and codes of everybody in class on the count day</source>
        <translation>ชื่อและรหัสของทุกคนที่อยู่ในห้อง ณ วันนับ</translation>
    </message>
    <message>
        <source>No home has been visited in this term yet.</source>
        <translation>ยังไม่มีการเยี่ยมบ้านในภาคเรียนนี้</translation>
    </message>
    <message>
        <source>Nobody has been measured in this term yet.</source>
        <translation>ยังไม่มีการชั่งน้ำหนักวัดส่วนสูงในภาคเรียนนี้</translation>
    </message>
    <message>
        <source>Nobody has been screened with this form in this term yet.</source>
        <translation>ภาคเรียนนี้ยังไม่มีใครได้รับการคัดกรองด้วยแบบนี้</translation>
    </message>
    <message>
        <source>Prevention and help</source>
        <translation>ป้องกันและช่วยเหลือ</translation>
    </message>
    <message>
        <source>SDQ</source>
        <translation>SDQ</translation>
    </message>
    <message>
        <source>Screening in 11 dimensions</source>
        <translation>คัดกรอง 11 ด้าน</translation>
    </message>
    <message>
        <source>See the count day</source>
        <translation>ไปดูวันนับ</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>The same for a grade, with its classes side by side</source>
        <translation>แบบเดียวกันทั้งระดับชั้น เทียบห้องต่อห้อง</translation>
    </message>
    <message>
        <source>The same for the whole school, grade by grade</source>
        <translation>แบบเดียวกันทั้งโรงเรียน แยกตามชั้น</translation>
    </message>
    <message>
        <source>There are no students in {place} in {term}. Bring in the list first.</source>
        <translation>ยังไม่มีนักเรียนใน{place} {term} ให้นำเข้ารายชื่อก่อน</translation>
    </message>
    <message>
        <source>This paper has a page for each of {count} children. Choose a class above, or have all of it drawn.</source>
        <translation>เอกสารนี้มีคนละหน้า รวม {count} คน เลือกห้องด้านบน หรือจัดทำทั้งหมด</translation>
    </message>
    <message>
        <source>This report is about more than your own classes. The administrator, the guidance teacher or the director makes it.</source>
        <translation>รายงานนี้เกินขอบเขตห้องของครู ผู้ดูแลระบบ ครูแนะแนว หรือผู้อำนวยการเป็นผู้จัดทำ</translation>
    </message>
    <message>
        <source>To the list of students</source>
        <translation>ไปนำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Visits class by class, and the findings in numbers alone</source>
        <translation>ความคืบหน้ารายห้อง และสิ่งที่พบเป็นตัวเลข</translation>
    </message>
    <message>
        <source>What is still missing before a summary is sent</source>
        <translation>สิ่งที่ยังขาดก่อนส่งรายงานสรุป</translation>
    </message>
    <message>
        <source>Who is helped with what, how far it is, and how it ended</source>
        <translation>ช่วยใครเรื่องใด ถึงขั้นไหน และผลเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Who was visited, and what was found, question by question</source>
        <translation>ใครเยี่ยมแล้ว และพบอะไร ทีละข้อ</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>{count} students are in {place}, but nobody was on the count day, {day}. Reports count who is in class on that day; it is set in the settings.</source>
        <translation>มีนักเรียน {count} คนใน{place} แต่ ณ วันนับ {day} ยังไม่มีใคร รายงานนับผู้ที่อยู่ในห้องวันนั้น แก้วันนับได้ที่ตั้งค่า</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Choose a class for this report: --class ป.4/1.</source>
        <translation>กรุณาเลือกห้องสำหรับรายงานนี้ (--class ป.4/1)</translation>
    </message>
    <message>
        <source>Choose a grade for this report: --grade ป.4.</source>
        <translation>กรุณาเลือกระดับชั้นสำหรับรายงานนี้ (--grade ป.4)</translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>รายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>Growth (WHO 2007)</source>
        <translation>การเจริญเติบโต (WHO 2007)</translation>
    </message>
    <message>
        <source>Headcount by grade and sex</source>
        <translation>จำนวนนักเรียนแยกชั้นและเพศ</translation>
    </message>
    <message>
        <source>Home visits of a class</source>
        <translation>เยี่ยมบ้านของห้องเรียน</translation>
    </message>
    <message>
        <source>Home visits of the school</source>
        <translation>เยี่ยมบ้านของโรงเรียน</translation>
    </message>
    <message>
        <source>Nobody asked for was in class on the count day of term {term}.</source>
        <translation>ไม่มีนักเรียนตามที่เลือกอยู่ในชั้นเรียน ณ วันนับจำนวนของภาคเรียน {term}</translation>
    </message>
    <message>
        <source>Poor households</source>
        <translation>นักเรียนยากจน</translation>
    </message>
    <message>
        <source>SDQ of a class</source>
        <translation>สรุปผล SDQ รายห้อง</translation>
    </message>
    <message>
        <source>SDQ of the school</source>
        <translation>สรุปผล SDQ ระดับโรงเรียน</translation>
    </message>
    <message>
        <source>Screening of a class</source>
        <translation>สรุปผลการคัดกรองรายห้อง</translation>
    </message>
    <message>
        <source>Screening of a grade</source>
        <translation>สรุปผลการคัดกรองรายระดับชั้น</translation>
    </message>
    <message>
        <source>Screening of the school</source>
        <translation>สรุปผลการคัดกรองระดับโรงเรียน</translation>
    </message>
    <message>
        <source>Screening, one page a child</source>
        <translation>ผลการคัดกรองรายบุคคล</translation>
    </message>
    <message>
        <source>There is no report “{name}”. See: careapp report list.</source>
        <translation>ไม่มีรายงาน “{name}” ดูรายชื่อได้ด้วย careapp report list</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>ส่งไปเครื่องพิมพ์ %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>จัดทำใหม่</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>บันทึก “{name}” ไว้ใน {folder}</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>ดูรายชื่อ</translation>
    </message>
    <message>
        <source>The drawing was stopped.</source>
        <translation>หยุดจัดทำรายงานแล้ว</translation>
    </message>
    <message>
        <source>The title is saved.</source>
        <translation>บันทึกชื่อรายงานแล้ว</translation>
    </message>
    <message>
        <source>This report could not be made.</source>
        <translation>จัดทำรายงานนี้ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>To the screening</source>
        <translation>ไปคัดกรอง</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>All informants are in for {complete} of {all} children ({parts}). Decide about a child when all who are asked are in.</source>
        <translation>มีผลครบทุกฝ่ายที่ต้องประเมิน {complete} จาก {all} คน ({parts}) ควรสรุปผลของเด็กเมื่อครบทุกฝ่าย</translation>
    </message>
    <message>
        <source>All results of the student whose row is chosen</source>
        <translation>ผลทุกแบบของนักเรียนในแถวที่เลือก</translation>
    </message>
    <message>
        <source>Children to talk about ({count})</source>
        <translation>เด็กที่ควรพูดคุยกัน ({count} คน)</translation>
    </message>
    <message>
        <source>Fill it in now</source>
        <translation>เริ่มกรอกเลย</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>ทำรายงาน</translation>
    </message>
    <message>
        <source>Nobody in this class has a finished form yet.</source>
        <translation>ห้องนี้ยังไม่มีใครที่กรอกแบบเสร็จ</translation>
    </message>
    <message>
        <source>Source: {source} · children in class on {day}, as in the reports</source>
        <translation>ที่มา: {source} · นักเรียนที่มีตัวตน ณ วันที่ {day} ตรงกับในรายงาน</translation>
    </message>
    <message>
        <source>This student</source>
        <translation>รายคน</translation>
    </message>
    <message>
        <source>Whole class</source>
        <translation>ทั้งห้อง</translation>
    </message>
    <message>
        <source>answered by: {informant}</source>
        <translation>ผู้ประเมิน: {informant}</translation>
    </message>
    <message>
        <source>{done} of {all} children have a finished form</source>
        <translation>กรอกเสร็จ {done} จาก {all} คน</translation>
    </message>
    <message>
        <source>{form} · results</source>
        <translation>{form} · ผลของห้อง</translation>
    </message>
    <message>
        <source>{scale}: {group}, {count}</source>
        <translation>{scale}: {group} {count} คน</translation>
    </message>
</context>
<context>
    <name>RingsCard</name>
    <message>
        <source>Done: {form}</source>
        <translation>เสร็จแล้ว: {form}</translation>
    </message>
    <message>
        <source>How far all classes are</source>
        <translation>ความคืบหน้าของทุกห้อง</translation>
    </message>
    <message>
        <source>How far class {name} is</source>
        <translation>ความคืบหน้าของห้อง {name}</translation>
    </message>
    <message>
        <source>Missing: {form}</source>
        <translation>ยังขาด: {form}</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>A child of the same name and date of birth is already in row {row}.</source>
        <translation>มีนักเรียนชื่อและวันเกิดเดียวกันอยู่แล้วในแถวที่ {row}</translation>
    </message>
    <message>
        <source>Another child of the school has this school number.</source>
        <translation>เลขประจำตัวนักเรียนนี้เป็นของนักเรียนคนอื่นในโรงเรียนอยู่แล้ว</translation>
    </message>
    <message>
        <source>By the date of birth the child is {age} years old.</source>
        <translation>คิดจากวันเกิดแล้ว นักเรียนอายุ {age} ปี</translation>
    </message>
    <message>
        <source>Excel has made a date of the house number; {value} is taken. Check it.</source>
        <translation>Excel แปลงบ้านเลขที่เป็นวันที่ จึงใช้ {value} โปรดตรวจสอบ</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read; these were not: {others}.</source>
        <translation>อ่านเฉพาะแผ่นงาน {sheet} แผ่นงานที่ไม่ได้อ่านคือ {others}</translation>
    </message>
    <message>
        <source>The ID belongs to a child with another first name and date of birth. Correct the ID here, or the child in the school.</source>
        <translation>เลขประจำตัวประชาชนนี้เป็นของนักเรียนที่ชื่อและวันเกิดต่างกัน โปรดแก้เลขในไฟล์นี้ หรือแก้ข้อมูลนักเรียนในโรงเรียน</translation>
    </message>
    <message>
        <source>The ID belongs to several children of this school. Correct them first.</source>
        <translation>เลขประจำตัวประชาชนนี้ซ้ำกันหลายคนในโรงเรียน โปรดแก้ข้อมูลของนักเรียนเหล่านั้นก่อน</translation>
    </message>
    <message>
        <source>The ID has {count} digits, not 13. A 0 in front may have been lost.</source>
        <translation>เลขประจำตัวมี {count} หลัก ไม่ครบ 13 หลัก เลข 0 ข้างหน้าอาจหายไป</translation>
    </message>
    <message>
        <source>The ID is not the one known of this child. Check which is right.</source>
        <translation>เลขประจำตัวไม่ตรงกับที่มีอยู่เดิมของนักเรียนคนนี้ โปรดตรวจว่าเลขใดถูกต้อง</translation>
    </message>
    <message>
        <source>The age is {written}, but by the date of birth it is {age}.</source>
        <translation>อายุในไฟล์คือ {written} ปี แต่คิดจากวันเกิดได้ {age} ปี</translation>
    </message>
    <message>
        <source>The class is missing.</source>
        <translation>ไม่มีชั้นเรียน</translation>
    </message>
    <message>
        <source>The class says room {one}, the room says {other}.</source>
        <translation>ช่องชั้นบอกว่าห้อง {one} แต่ช่องห้องบอกว่า {other}</translation>
    </message>
    <message>
        <source>The date of birth is a bare number, read as Excel counts days. Check it.</source>
        <translation>วันเกิดเป็นตัวเลขล้วน จึงอ่านตามวิธีนับวันของ Excel โปรดตรวจสอบ</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation>วันเกิดเป็นวันที่ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>The family name is missing; leave it so if the child has none.</source>
        <translation>ไม่มีนามสกุล ถ้านักเรียนไม่มีนามสกุลก็ปล่อยว่างไว้ได้</translation>
    </message>
    <message>
        <source>The first name is missing.</source>
        <translation>ไม่มีชื่อนักเรียน</translation>
    </message>
    <message>
        <source>The last digit of the ID does not fit the others; check it for a slip.</source>
        <translation>เลขหลักสุดท้ายไม่ตรงกับสูตรของเลขประจำตัวประชาชน โปรดตรวจว่าพิมพ์ผิดหรือไม่</translation>
    </message>
    <message>
        <source>The prefix {prefix} does not go with the sex; the sex is taken.</source>
        <translation>คำนำหน้า {prefix} ไม่ตรงกับเพศ จึงใช้ตามช่องเพศ</translation>
    </message>
    <message>
        <source>The room is missing. Ask which room the child is in; where a grade has one room it is room 1.</source>
        <translation>ไม่มีห้อง โปรดสอบถามว่านักเรียนอยู่ห้องใด ถ้าชั้นนั้นมีห้องเดียวให้ใส่ 1</translation>
    </message>
    <message>
        <source>The same ID is already in row {row}.</source>
        <translation>เลขประจำตัวประชาชนซ้ำกับแถวที่ {row}</translation>
    </message>
    <message>
        <source>The same child is already in row {row}.</source>
        <translation>นักเรียนคนนี้มีอยู่แล้วในแถวที่ {row}</translation>
    </message>
    <message>
        <source>The same school number is already in row {row}.</source>
        <translation>เลขประจำตัวนักเรียนซ้ำกับแถวที่ {row}</translation>
    </message>
    <message>
        <source>The sex is missing and no prefix tells it.</source>
        <translation>ไม่มีเพศ และไม่มีคำนำหน้าชื่อที่บอกเพศได้</translation>
    </message>
    <message>
        <source>The telephone number has lost its first 0; it is put back.</source>
        <translation>หมายเลขโทรศัพท์ขาดเลข 0 ตัวแรก จึงเติมให้แล้ว</translation>
    </message>
    <message>
        <source>The year of birth is of the Common Era, not the Buddhist Era. Check it.</source>
        <translation>ปีเกิดเป็น ค.ศ. ไม่ใช่ พ.ศ. โปรดตรวจสอบ</translation>
    </message>
    <message>
        <source>There is no 13-digit ID and no G-code.</source>
        <translation>ไม่มีเลขประจำตัวประชาชน 13 หลักหรือรหัส G</translation>
    </message>
    <message>
        <source>There is no child in this row; it is passed over.</source>
        <translation>แถวนี้ไม่มีข้อมูลนักเรียน จึงข้ามไป</translation>
    </message>
    <message>
        <source>There is no column for the class; all children are taken to be in {name}.</source>
        <translation>ไม่มีคอลัมน์ชั้นเรียน จึงถือว่านักเรียนทุกคนอยู่ชั้น {name}</translation>
    </message>
    <message>
        <source>This is a number in the sheet, not text, so Excel may have changed its digits. Set the column to Text, type it again and import the file again.</source>
        <translation>ช่องนี้เป็นตัวเลข ไม่ใช่ข้อความ Excel จึงอาจทำให้ตัวเลขเปลี่ยนไป โปรดตั้งรูปแบบคอลัมน์เป็น &quot;ข้อความ&quot; พิมพ์ใหม่ แล้วนำเข้าไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>This is neither a 13-digit ID nor a G-code (G and 12 digits).</source>
        <translation>ไม่ใช่เลขประจำตัวประชาชน 13 หลัก และไม่ใช่รหัส G (ตัว G ตามด้วยเลข 12 หลัก)</translation>
    </message>
    <message>
        <source>This is too long for a name.</source>
        <translation>ชื่อยาวเกินไป</translation>
    </message>
    <message>
        <source>This is very long; the first {count} letters are kept.</source>
        <translation>ข้อความยาวมาก จึงเก็บไว้เพียง {count} ตัวอักษรแรก</translation>
    </message>
    <message>
        <source>This may be one of several children. Give the 13-digit ID, here or in the school.</source>
        <translation>อาจเป็นนักเรียนได้หลายคน โปรดใส่เลขประจำตัวประชาชน 13 หลักในไฟล์นี้หรือในข้อมูลของโรงเรียน</translation>
    </message>
    <message>
        <source>{count} dates of birth have years of the Common Era; they are taken as such.</source>
        <translation>วันเกิด {count} รายการใช้ปี ค.ศ. จึงอ่านเป็น ค.ศ.</translation>
    </message>
    <message>
        <source>{count} rows are of school {code}, but this is school {own}. Is it the right file?</source>
        <translation>มี {count} แถวเป็นของโรงเรียนรหัส {code} แต่โรงเรียนนี้รหัส {own} โปรดตรวจว่าเลือกไฟล์ถูกต้องหรือไม่</translation>
    </message>
    <message>
        <source>“{value}” is not a class number; it is left out.</source>
        <translation>“{value}” ไม่ใช่เลขที่ในชั้นเรียน จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 13/05/2555.</source>
        <translation>“{value}” ไม่ใช่วันที่ที่มีอยู่จริง โปรดเขียนแบบ 13/05/2555</translation>
    </message>
    <message>
        <source>“{value}” is not a grade. Write อ.1 to อ.3, ป.1 to ป.6 or ม.1 to ม.6.</source>
        <translation>“{value}” ไม่ใช่ระดับชั้น โปรดเขียน อ.1 ถึง อ.3, ป.1 ถึง ป.6 หรือ ม.1 ถึง ม.6</translation>
    </message>
    <message>
        <source>“{value}” is not a sex. Write ช or ญ.</source>
        <translation>“{value}” ไม่ใช่เพศ โปรดเขียน ช หรือ ญ</translation>
    </message>
    <message>
        <source>“{value}” looks like a formula; it is kept as the text it is. Check the name.</source>
        <translation>“{value}” ดูเหมือนสูตรคำนวณ จึงเก็บไว้เป็นข้อความตามเดิม โปรดตรวจชื่อ</translation>
    </message>
</context>
<context>
    <name>RosterScreen</name>
    <message>
        <source>(empty)</source>
        <translation>(ว่าง)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งไฟล์</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>เหมือนเดิม</translation>
    </message>
    <message>
        <source>Back to the students</source>
        <translation>กลับไปหน้านักเรียน</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>เดิม</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>กำลังเปรียบเทียบ …</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>ข้อมูลเปลี่ยน</translation>
    </message>
    <message>
        <source>Doubtful and wrong cells are named with their row in the sheet.</source>
        <translation>ช่องที่ผิดหรือน่าสงสัยจะบอกพร้อมเลขแถวในไฟล์</translation>
    </message>
    <message>
        <source>Drop the list here: the Excel file from DMC as it is, or a table of your own</source>
        <translation>ลากไฟล์รายชื่อมาวางที่นี่ ใช้ไฟล์ Excel จาก DMC ได้ทันที หรือตารางของโรงเรียนเอง</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ครอบครัว</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จากห้อง</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Import a student list</source>
        <translation>นำเข้ารายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Left the school</source>
        <translation>ไม่อยู่แล้ว</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Lists of students (*.xlsx *.xls *.csv *.txt)</source>
        <translation>ไฟล์รายชื่อนักเรียน (*.xlsx *.xls *.csv *.txt)</translation>
    </message>
    <message>
        <source>Moved class</source>
        <translation>ย้ายห้อง</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
        <source>New</source>
        <translation>เข้าใหม่</translation>
    </message>
    <message>
        <source>Nobody is in this group.</source>
        <translation>ไม่มีนักเรียนในกลุ่มนี้</translation>
    </message>
    <message>
        <source>Nothing is stored before you accept it.</source>
        <translation>ยังไม่บันทึกอะไรจนกว่าจะกดบันทึก</translation>
    </message>
    <message>
        <source>Nothing is wrong with the file.</source>
        <translation>ไฟล์นี้ไม่มีปัญหา</translation>
    </message>
    <message>
        <source>Open class {name}</source>
        <translation>เปิดห้อง {name}</translation>
    </message>
    <message>
        <source>Open the students</source>
        <translation>ดูรายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>ปัญหาในไฟล์</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>กำลังอ่าน {file} …</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Something about them differs from what is known.</source>
        <translation>ข้อมูลในไฟล์ต่างจากที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>ยังขาด: {what}</translation>
    </message>
    <message>
        <source>Stored: {what}</source>
        <translation>บันทึกแล้ว: {what}</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>กำลังบันทึก …</translation>
    </message>
    <message>
        <source>The administrator imports the list of the school.</source>
        <translation>ผู้ดูแลระบบเป็นผู้นำเข้ารายชื่อของโรงเรียน</translation>
    </message>
    <message>
        <source>The file says of them what is known already.</source>
        <translation>ข้อมูลในไฟล์ตรงกับที่บันทึกไว้แล้ว</translation>
    </message>
    <message>
        <source>They are in another class than before.</source>
        <translation>อยู่คนละห้องกับที่บันทึกไว้เดิม</translation>
    </message>
    <message>
        <source>They are in the file and not in the school yet.</source>
        <translation>มีชื่อในไฟล์ แต่ยังไม่มีในโรงเรียน</translation>
    </message>
    <message>
        <source>They are in the school and not in the file.</source>
        <translation>มีชื่อในโรงเรียน แต่ไม่มีในไฟล์</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ไปห้อง</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>แล้วจะเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ปัญหา</translation>
    </message>
    <message>
        <source>What is wrong or doubtful, by the row of the sheet.</source>
        <translation>สิ่งที่ผิดหรือน่าสงสัย ตามแถวในไฟล์</translation>
    </message>
    <message>
        <source>You see who is new, who moved, what changed and who is not in the list.</source>
        <translation>จะเห็นก่อนว่าใครเข้าใหม่ ใครย้ายห้อง ข้อมูลใดเปลี่ยน และใครไม่อยู่ในรายชื่อ</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>กลับมาเรียน</translation>
    </message>
    <message>
        <source>made by DMC on {day}</source>
        <translation>DMC สร้างเมื่อ {day}</translation>
    </message>
    <message>
        <source>the class (a column, or one class for everybody)</source>
        <translation>ชั้น (เป็นคอลัมน์ หรือห้องเดียวสำหรับทุกคน)</translation>
    </message>
    <message>
        <source>the name (in one column, or first and family name)</source>
        <translation>ชื่อ (ช่องเดียว หรือชื่อกับนามสกุล)</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>เพิ่มใหม่ {count} คน</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>แก้ข้อมูล {count} คน</translation>
    </message>
    <message>
        <source>{count} marked as left</source>
        <translation>ให้ออกจากทะเบียน {count} คน</translation>
    </message>
    <message>
        <source>{count} moved to another class</source>
        <translation>ย้ายห้อง {count} คน</translation>
    </message>
    <message>
        <source>{file} · {count} students</source>
        <translation>{file} · {count} คน</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A hotline needs a number, and who answers there.</source>
        <translation>สายด่วนต้องมีหมายเลขและชื่อหน่วยงานที่รับสาย</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>โปรดบอกว่าทำอะไรไปแล้ว</translation>
    </message>
    <message>
        <source>This alarm is not here any more.</source>
        <translation>ไม่มีการแจ้งเตือนนี้แล้ว</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>Hotlines</source>
        <translation>สายด่วน</translation>
    </message>
    <message>
        <source>Line {n}: after the number comes a blank, and who answers there.</source>
        <translation>บรรทัดที่ {n}: หลังหมายเลขต้องเว้นวรรค แล้วตามด้วยหน่วยงานที่รับสาย</translation>
    </message>
    <message>
        <source>Put the usual ones here</source>
        <translation>ใส่รายการเริ่มต้น</translation>
    </message>
    <message>
        <source>They are shown at once when an answer may mean danger. One line each: the number, a blank, and who answers there.</source>
        <translation>แสดงทันทีเมื่อมีคำตอบที่อาจหมายถึงอันตราย บรรทัดละหนึ่งสาย: หมายเลข เว้นวรรค แล้วตามด้วยหน่วยงานที่รับสาย</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>All answers stored</source>
        <translation>บันทึกแล้วทุกช่อง</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>ยังบันทึกไม่ได้</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>กำลังบันทึก …</translation>
    </message>
</context>
<context>
    <name>SavedSection</name>
    <message>
        <source>Not stored yet</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Not stored: see what is written in red.</source>
        <translation>ยังไม่ได้บันทึก: ดูข้อความสีแดง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Undo what I typed</source>
        <translation>ยกเลิกสิ่งที่พิมพ์</translation>
    </message>
    <message>
        <source>{section}: saved</source>
        <translation>บันทึก “{section}” แล้ว</translation>
    </message>
</context>
<context>
    <name>SavingBanner</name>
    <message numerus="yes">
        <source>%n cell(s) lay beyond the table.</source>
        <translation>
            <numerusform>อีก %n ช่องเลยขอบตาราง จึงไม่ได้วาง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>วางแล้ว %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red cell(s) hold no answer: put them right here.</source>
        <translation>
            <numerusform>ช่องสีแดง %n ช่องไม่ใช่คำตอบ แก้ในตารางได้เลย</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stored now.</source>
        <translation>บันทึกครบทุกช่องแล้ว</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ลองเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>{problem} Your answers stay here and are tried again by themselves.</source>
        <translation>{problem} คำตอบยังอยู่ในหน้านี้ และจะลองบันทึกใหม่ให้เอง</translation>
    </message>
</context>
<context>
    <name>School</name>
    <message>
        <source>Digits 5 to 10 of the ministry code must be the PERCODE.</source>
        <translation>หลักที่ 5 ถึง 10 ของรหัสกระทรวงต้องเป็นรหัส PERCODE</translation>
    </message>
    <message>
        <source>The PERCODE has 6 digits: 520224.</source>
        <translation>รหัส PERCODE มี 6 หลัก เช่น 520224</translation>
    </message>
    <message>
        <source>The SMIS code has 8 digits: 42010113.</source>
        <translation>รหัส SMIS มี 8 หลัก เช่น 42010113</translation>
    </message>
    <message>
        <source>The count day must lie between the term&apos;s first and last day.</source>
        <translation>วันนับจำนวนต้องอยู่ระหว่างวันแรกและวันสุดท้ายของภาคเรียน</translation>
    </message>
    <message>
        <source>The folder “{name}” could not be made: {why}.</source>
        <translation>สร้างโฟลเดอร์ “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>The ministry code and the SMIS code name two provinces.</source>
        <translation>รหัสกระทรวงกับรหัส SMIS บอกจังหวัดไม่ตรงกัน</translation>
    </message>
    <message>
        <source>The ministry code has 10 digits: 1042520224.</source>
        <translation>รหัสกระทรวงมี 10 หลัก เช่น 1042520224</translation>
    </message>
    <message>
        <source>The school has no account “{login}”.</source>
        <translation>โรงเรียนนี้ไม่มีบัญชี “{login}”</translation>
    </message>
    <message>
        <source>The school has several accounts ({names}); say which one.</source>
        <translation>โรงเรียนนี้มีหลายบัญชี ({names}) กรุณาระบุบัญชี</translation>
    </message>
    <message>
        <source>The school needs a name.</source>
        <translation>กรุณาใส่ชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>The school&apos;s own entry is missing; run check.</source>
        <translation>ไม่พบข้อมูลของโรงเรียน กรุณาสั่งตรวจสอบข้อมูล</translation>
    </message>
    <message>
        <source>“{name}” is already there. Choose another name.</source>
        <translation>มี “{name}” อยู่แล้ว กรุณาใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>“{text}” is not a term. Write it as year/term: 2569/1.</source>
        <translation>“{text}” ไม่ใช่ภาคเรียน กรุณาเขียนเป็น ปี/ภาค เช่น 2569/1</translation>
    </message>
</context>
<context>
    <name>SchoolCodes</name>
    <message>
        <source>10 digits, if you know it</source>
        <translation>ตัวเลข 10 หลัก ถ้าทราบ</translation>
    </message>
    <message>
        <source>6 digits, if you know it</source>
        <translation>ตัวเลข 6 หลัก ถ้าทราบ</translation>
    </message>
    <message>
        <source>8 digits</source>
        <translation>ตัวเลข 8 หลัก</translation>
    </message>
    <message>
        <source>Ministry code</source>
        <translation>รหัสกระทรวง</translation>
    </message>
    <message>
        <source>PERCODE</source>
        <translation>รหัส PERCODE</translation>
    </message>
    <message>
        <source>SMIS code</source>
        <translation>รหัส SMIS</translation>
    </message>
    <message>
        <source>The area&apos;s number is {code}.</source>
        <translation>รหัสเขตพื้นที่ {code}</translation>
    </message>
    <message>
        <source>{count} of {length} digits</source>
        <translation>{count} จาก {length} หลัก</translation>
    </message>
</context>
<context>
    <name>SchoolSection</name>
    <message>
        <source>As it stands at the head of papers</source>
        <translation>ตามที่ปรากฏบนหัวเอกสาร</translation>
    </message>
    <message>
        <source>District</source>
        <translation>อำเภอ/เขต</translation>
    </message>
    <message>
        <source>Educational service area</source>
        <translation>สำนักงานเขตพื้นที่การศึกษา</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>ชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>ตำบล/แขวง</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>ข้อมูลโรงเรียน</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>ที่ตั้ง</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Open the class sheet first, then fill it in.</source>
        <translation>กรุณาเปิดใบกรอกของห้องก่อน แล้วจึงกรอก</translation>
    </message>
    <message>
        <source>“{value}” is not an answer to {item}.</source>
        <translation>“{value}” ไม่ใช่คำตอบของ{item}</translation>
    </message>
</context>
<context>
    <name>ScreeningHeader</name>
    <message>
        <source>All forms</source>
        <translation>ทุกแบบ</translation>
    </message>
    <message>
        <source>Excel, paper</source>
        <translation>Excel และกระดาษ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>แบบ</translation>
    </message>
    <message>
        <source>answered by: {informant}</source>
        <translation>ผู้ประเมิน: {informant}</translation>
    </message>
</context>
<context>
    <name>Screenings</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>อีก %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>11-dimension screening</source>
        <translation>คัดกรอง 11 ด้าน</translation>
    </message>
    <message>
        <source>An answer for the guidance teacher to see</source>
        <translation>มีคำตอบที่ครูแนะแนวต้องดู</translation>
    </message>
    <message>
        <source>Answers can still be added later.</source>
        <translation>เติมคำตอบภายหลังได้</translation>
    </message>
    <message>
        <source>Before you use this form</source>
        <translation>ก่อนใช้แบบนี้</translation>
    </message>
    <message>
        <source>By these answers {form} comes next. You can go on with it now. If you do it later, the class, its results and Today show that it is still to do.</source>
        <translation>จากคำตอบนี้ ควรทำแบบ “{form}” ต่อ ทำต่อได้เลยตอนนี้ ถ้าทำทีหลัง ตารางของห้อง หน้าผล และหน้าวันนี้จะแสดงว่ายังต้องทำ</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Counted as incomplete in reports: {scales}.</source>
        <translation>ในรายงานจะนับเป็นยังไม่ครบ: {scales}</translation>
    </message>
    <message>
        <source>Cut-offs: {edition}</source>
        <translation>{edition}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Emotional quotient (EQ)</source>
        <translation>ความฉลาดทางอารมณ์ (EQ)</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>จบทั้งที่ยังไม่ครบ</translation>
    </message>
    <message>
        <source>Finish with {count} answers missing?</source>
        <translation>ยังขาดอีก {count} ข้อ จบเลยหรือไม่</translation>
    </message>
    <message>
        <source>For staff: made for adults. With primary pupils only staff use this form, and ask a specialist (a psychologist or the hospital) before anything is concluded from it.</source>
        <translation>สำหรับเจ้าหน้าที่: แบบนี้สร้างขึ้นสำหรับผู้ใหญ่ กับนักเรียนประถมให้เจ้าหน้าที่ใช้เท่านั้น และปรึกษาผู้เชี่ยวชาญ (นักจิตวิทยาหรือโรงพยาบาล) ก่อนสรุปผล</translation>
    </message>
    <message>
        <source>For staff: {forms}. Made for adults; with primary pupils only staff use them, and ask a specialist (a psychologist or the hospital) before anything is concluded from them.</source>
        <translation>สำหรับเจ้าหน้าที่: {forms} สร้างขึ้นสำหรับผู้ใหญ่ กับนักเรียนประถมให้เจ้าหน้าที่ใช้เท่านั้น และปรึกษาผู้เชี่ยวชาญ (นักจิตวิทยาหรือโรงพยาบาล) ก่อนสรุปผล</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>การเล่นเกม</translation>
    </message>
    <message>
        <source>Go on with {form}</source>
        <translation>ทำ {form} ต่อ</translation>
    </message>
    <message>
        <source>Go on with {form} for {name}?</source>
        <translation>ทำ {form} ของ {name} ต่อเลยไหม</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ทำทีหลัง</translation>
    </message>
    <message>
        <source>Learning and development</source>
        <translation>การเรียนรู้และพัฒนาการ</translation>
    </message>
    <message>
        <source>Made for {ages}; nobody in this class is. Take the results with caution.</source>
        <translation>แบบนี้สำหรับอายุ {ages} ไม่มีใครในห้องนี้อยู่ในช่วงนั้น ใช้ผลด้วยความระมัดระวัง</translation>
    </message>
    <message>
        <source>Made for {ages}; outside them: {names}. Take their results with caution.</source>
        <translation>แบบนี้สำหรับอายุ {ages} ผู้ที่อยู่นอกช่วง: {names} ใช้ผลของคนเหล่านี้ด้วยความระมัดระวัง</translation>
    </message>
    <message>
        <source>Made for {ages}; {name} is about {age}, by the class. Take the result with caution.</source>
        <translation>แบบนี้สำหรับอายุ {ages} ส่วน {name} อายุราว {age} ปี (ประมาณจากชั้น) ใช้ผลด้วยความระมัดระวัง</translation>
    </message>
    <message>
        <source>Made for {ages}; {name} is {age}. Take the result with caution.</source>
        <translation>แบบนี้สำหรับอายุ {ages} ส่วน {name} อายุ {age} ปี ใช้ผลด้วยความระมัดระวัง</translation>
    </message>
    <message>
        <source>Mood and stress</source>
        <translation>อารมณ์และความเครียด</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Next form</source>
        <translation>แบบต่อไป</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>ปัญหา</translation>
    </message>
    <message>
        <source>SDQ, parent</source>
        <translation>SDQ ฉบับผู้ปกครอง</translation>
    </message>
    <message>
        <source>SDQ, student</source>
        <translation>SDQ ฉบับนักเรียน</translation>
    </message>
    <message>
        <source>SDQ, teacher</source>
        <translation>SDQ ฉบับครู</translation>
    </message>
    <message>
        <source>SDQ: strengths and difficulties</source>
        <translation>SDQ: จุดแข็งและจุดอ่อน</translation>
    </message>
    <message>
        <source>Still missing: {items}.</source>
        <translation>ยังขาด: {items}</translation>
    </message>
    <message>
        <source>Substances</source>
        <translation>สารเสพติด</translation>
    </message>
    <message>
        <source>Worked out from the answers given: {scales}.</source>
        <translation>คิดเฉลี่ยจากข้อที่ตอบแล้ว: {scales}</translation>
    </message>
    <message>
        <source>cut-offs not verified</source>
        <translation>เกณฑ์ยังไม่ได้ตรวจกับต้นฉบับ</translation>
    </message>
    <message>
        <source>for {low} to {high} years</source>
        <translation>สำหรับอายุ {low}–{high} ปี</translation>
    </message>
    <message>
        <source>for {low} years and over</source>
        <translation>สำหรับอายุ {low} ปีขึ้นไป</translation>
    </message>
    <message>
        <source>made for adults: with primary pupils for staff, who ask a specialist</source>
        <translation>เครื่องมือสำหรับผู้ใหญ่ กับนักเรียนประถมให้บุคลากรเป็นผู้ใช้และปรึกษาผู้เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>no Thai table yet: put it in under Settings, Forms</source>
        <translation>ยังไม่มีตารางเกณฑ์ไทย ใส่ได้ที่ ตั้งค่า › แบบคัดกรอง</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ไม่ต้องตอบ</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>ยังไม่ได้กรอก</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>เกณฑ์ยังไม่ได้ตรวจกับต้นฉบับ</translation>
    </message>
    <message>
        <source>outside the ages of the form</source>
        <translation>อายุอยู่นอกช่วงของแบบ</translation>
    </message>
    <message>
        <source>outside the growth table</source>
        <translation>อยู่นอกตารางเกณฑ์การเจริญเติบโต</translation>
    </message>
    <message>
        <source>partly not verified</source>
        <translation>บางด้านยังไม่ได้ตรวจกับต้นฉบับ</translation>
    </message>
    <message>
        <source>the teacher&apos;s level differs from what was ticked</source>
        <translation>ระดับที่ครูให้ต่างจากรายการที่ติ๊ก</translation>
    </message>
    <message>
        <source>to be referred at once</source>
        <translation>ต้องส่งต่อทันที</translation>
    </message>
    <message>
        <source>to be seen to at once</source>
        <translation>ต้องดูแลทันที</translation>
    </message>
    <message>
        <source>up to {high} years</source>
        <translation>ไม่เกิน {high} ปี</translation>
    </message>
    <message>
        <source>worked out from the answers given</source>
        <translation>คิดเฉลี่ยจากข้อที่ตอบ</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <translation>{low} ถึง {high} ปี</translation>
    </message>
    <message>
        <source>{low} years and over</source>
        <translation>{low} ปีขึ้นไป</translation>
    </message>
</context>
<context>
    <name>ScreeningsScreen</name>
    <message>
        <source>Close all the same</source>
        <translation>ปิดโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>กำลังเปิด …</translation>
    </message>
    <message>
        <source>Some answers are not stored yet</source>
        <translation>ยังมีคำตอบที่บันทึกไม่ได้</translation>
    </message>
    <message>
        <source>The disk did not take them so far. Close and they are lost; stay, and they are tried again by themselves.</source>
        <translation>ดิสก์ยังไม่รับการบันทึก ถ้าปิดตอนนี้คำตอบเหล่านั้นจะหายไป ถ้ารออยู่ โปรแกรมจะลองบันทึกใหม่ให้เอง</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Only the administrator changes this.</source>
        <translation>เฉพาะผู้ดูแลระบบแก้ไขได้</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Backup and check</source>
        <translation>สำรองและตรวจสอบ</translation>
    </message>
    <message>
        <source>By which norms; added dimensions</source>
        <translation>ใช้เกณฑ์ใด และด้านที่เพิ่ม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>ปิดโดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
        <source>Copies, and is all sound?</source>
        <translation>สำเนาและความถูกต้อง</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>First set right what is not stored yet: {parts}.</source>
        <translation>กรุณาแก้ไขส่วนที่ยังไม่ได้บันทึกก่อน: {parts}</translation>
    </message>
    <message>
        <source>First, last and count days</source>
        <translation>วันเปิด วันปิด และวันนับ</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>แบบคัดกรอง</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>สายด่วน</translation>
    </message>
    <message>
        <source>Language, text, colours, lock</source>
        <translation>ภาษา ตัวอักษร สี การล็อก</translation>
    </message>
    <message>
        <source>Name, codes, address</source>
        <translation>ชื่อ รหัส ที่อยู่</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Not stored yet: {parts}.</source>
        <translation>ยังไม่ได้บันทึก: {parts}</translation>
    </message>
    <message>
        <source>Only the administrator changes this.</source>
        <translation>เฉพาะผู้ดูแลระบบแก้ไขได้</translation>
    </message>
    <message>
        <source>Own forms, wording, XLSForm</source>
        <translation>แบบของโรงเรียน ถ้อยคำ XLSForm</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>หมวดการตั้งค่า</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>บุคลากรและบัญชี</translation>
    </message>
    <message>
        <source>Roles, classes, passwords</source>
        <translation>บทบาท ห้อง รหัสผ่าน</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Shown when there may be danger</source>
        <translation>แสดงเมื่ออาจมีอันตราย</translation>
    </message>
    <message>
        <source>Signatures and papers</source>
        <translation>ผู้ลงนามและเอกสาร</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>ภาคเรียน</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>Who signs under reports</source>
        <translation>ลงนามท้ายรายงาน</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <source>%n child(ren) of the class without a row: nothing changes there</source>
        <translation>
            <numerusform>มีนักเรียนในห้อง %n คนที่ไม่มีแถว ไม่มีอะไรเปลี่ยน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without any answer: nothing changes there</source>
        <translation>
            <numerusform>มี %n แถวที่ไม่มีคำตอบ ไม่มีอะไรเปลี่ยน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing ({items}): kept as begun</source>
        <translation>
            <numerusform>ยังขาด %n ข้อ ({items}) เก็บไว้เป็นแบบที่เริ่มแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>ทั้งหมด {count}</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <translation>ผิด {count}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ไม่นำเข้า</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>ใหม่ {count}</translation>
    </message>
    <message>
        <source>Put the errors right in the sheet and read it again: so far nothing of it is taken.</source>
        <translation>แก้ช่องที่ผิดในแบบกรอกแล้วอ่านใหม่ ตอนนี้ยังไม่ได้นำอะไรเข้า</translation>
    </message>
    <message>
        <source>Replaced {count}</source>
        <translation>แทนที่ {count}</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)</source>
        <translation>
            <numerusform>นำเข้า %n แบบ</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of the sheet</source>
        <translation>แถวของแบบกรอก</translation>
    </message>
    <message>
        <source>This is what the sheet would do</source>
        <translation>แบบกรอกนี้จะทำให้เกิดสิ่งต่อไปนี้</translation>
    </message>
    <message>
        <source>Unchanged {count}</source>
        <translation>เหมือนเดิม {count}</translation>
    </message>
    <message>
        <source>Warnings {count}</source>
        <translation>ควรดู {count}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>สิ่งที่แสดง</translation>
    </message>
    <message>
        <source>as it is stored</source>
        <translation>ตรงกับที่บันทึกไว้</translation>
    </message>
    <message numerus="yes">
        <source>new: %n answer(s)</source>
        <translation>
            <numerusform>ใหม่: %n คำตอบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replaces %n answer(s)</source>
        <translation>
            <numerusform>แทนที่ %n คำตอบ</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {new} new, {replaced} replaced, {same} unchanged</source>
        <translation>{file}: ใหม่ {new} แทนที่ {replaced} เหมือนเดิม {same}</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Row {row} has something in column {column}; at most {limit} columns are read. Copy the list alone into a new file and try again.</source>
        <translation>แถวที่ {row} มีข้อมูลในคอลัมน์ {column} แต่โปรแกรมอ่านได้ไม่เกิน {limit} คอลัมน์ โปรดคัดลอกเฉพาะรายชื่อไปไว้ในไฟล์ใหม่แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Row {row}: a quotation mark is opened and not closed, so that the rows after it cannot be told apart. Correct it, or save the list as .xlsx, and try again.</source>
        <translation>แถวที่ {row} มีเครื่องหมายคำพูดเปิดแต่ไม่ปิด จึงแยกแถวถัดไปไม่ได้ โปรดแก้ไขหรือบันทึกเป็น .xlsx แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The file is too big for a list of children.</source>
        <translation>ไฟล์ใหญ่เกินกว่าจะเป็นรายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Open it in Excel, save it as .xlsx or as CSV UTF-8 and try again.</source>
        <translation>อ่านตัวอักษรในไฟล์นี้ไม่ได้ โปรดเปิดด้วย Excel บันทึกเป็น .xlsx หรือ CSV UTF-8 แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The sheet goes on to row {row}; at most {limit} rows are read. Copy the list alone into a new file and try again.</source>
        <translation>แผ่นงานยาวไปถึงแถวที่ {row} แต่โปรแกรมอ่านได้ไม่เกิน {limit} แถว โปรดคัดลอกเฉพาะรายชื่อไปไว้ในไฟล์ใหม่แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This file is not a table. Choose an Excel file (.xlsx) or a CSV file.</source>
        <translation>ไฟล์นี้ไม่ใช่ตาราง โปรดเลือกไฟล์ Excel (.xlsx) หรือไฟล์ CSV</translation>
    </message>
    <message>
        <source>This is an old .xls file, or one with a password. Open it in Excel, save it as .xlsx and try again.</source>
        <translation>ไฟล์นี้เป็น .xls แบบเก่าหรือมีรหัสผ่าน โปรดเปิดด้วย Excel บันทึกเป็น .xlsx แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Open it where it was made, save it as .xlsx and try again.</source>
        <translation>ไฟล์นี้ไม่ใช่สมุดงาน Excel โปรดเปิดด้วยโปรแกรมที่สร้างไฟล์ บันทึกเป็น .xlsx แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This workbook is damaged or is not an Excel workbook. Open it in Excel, save it as .xlsx and try again.</source>
        <translation>ไฟล์นี้เสียหายหรือไม่ใช่สมุดงาน Excel โปรดเปิดด้วย Excel บันทึกเป็น .xlsx แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This workbook is locked with a password. Open it in Excel, take the password off, save it and try again.</source>
        <translation>ไฟล์นี้มีรหัสผ่าน โปรดเปิดด้วย Excel เอารหัสผ่านออก บันทึก แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This workbook unpacks to far more than a list of children and was not opened. Copy the list alone into a new file and try again.</source>
        <translation>ไฟล์นี้เมื่อแตกออกจะใหญ่เกินกว่ารายชื่อนักเรียนมาก จึงไม่ได้เปิด โปรดคัดลอกเฉพาะรายชื่อไปไว้ในไฟล์ใหม่แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that it is there and try again.</source>
        <translation>เปิด {file} ไม่ได้ โปรดตรวจว่ามีไฟล์อยู่แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>{file} is too big for a list of children.</source>
        <translation>{file} ใหญ่เกินกว่าจะเป็นรายชื่อนักเรียน</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. {why}</source>
        <translation>สำรองข้อมูลของวันนี้ไม่สำเร็จ {why}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>ลืมรหัสผ่าน</translation>
    </message>
    <message>
        <source>Make a new school</source>
        <translation>สร้างโรงเรียนใหม่</translation>
    </message>
    <message>
        <source>Only where there are several.</source>
        <translation>ใส่เฉพาะเมื่อมีหลายบัญชี</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Open another school …</source>
        <translation>เปิดโรงเรียนอื่น …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>กำลังเปิด …</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>กู้คืนจากไฟล์สำรอง …</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าใช้</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ชื่อเข้าใช้</translation>
    </message>
    <message numerus="yes">
        <source>That was not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>ยังไม่ถูกต้อง ลองใหม่ได้ในอีก %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyboard is switched to Thai.</source>
        <translation>แป้นพิมพ์เป็นภาษาไทยอยู่</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Nobody signs</source>
        <translation>ไม่มีผู้ลงนาม</translation>
    </message>
</context>
<context>
    <name>SignerLine</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Sign earlier</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Sign later</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Signer {number}</source>
        <translation>ผู้ลงนามคนที่ {number}</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>ลงนามในฐานะ</translation>
    </message>
    <message>
        <source>Take this place away</source>
        <translation>เอาช่องนี้ออก</translation>
    </message>
    <message>
        <source>a line to be filled in by hand</source>
        <translation>เว้นเส้นให้เขียนชื่อ</translation>
    </message>
</context>
<context>
    <name>Signers</name>
    <message>
        <source>Certifier</source>
        <translation>ผู้รับรอง</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>ผู้อำนวยการโรงเรียน</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>ผู้ตรวจสอบ</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>ผู้รายงาน</translation>
    </message>
</context>
<context>
    <name>SignersSection</name>
    <message>
        <source>Add a place to sign</source>
        <translation>เพิ่มช่องลงนาม</translation>
    </message>
    <message>
        <source>Digits 1 2 3</source>
        <translation>เลข 1 2 3</translation>
    </message>
    <message>
        <source>Digits on papers</source>
        <translation>ตัวเลขในเอกสาร</translation>
    </message>
    <message>
        <source>Digits ๑ ๒ ๓</source>
        <translation>เลข ๑ ๒ ๓</translation>
    </message>
    <message>
        <source>How it looks on paper</source>
        <translation>ตัวอย่างบนเอกสาร</translation>
    </message>
    <message>
        <source>IDs and codes keep 0 to 9.</source>
        <translation>เลขประจำตัวและรหัสใช้เลข 0–9 เสมอ</translation>
    </message>
    <message>
        <source>In the order of signing. Where a name is missing, a line is printed.</source>
        <translation>เรียงตามลำดับการลงนาม ช่องที่ไม่มีชื่อจะพิมพ์เป็นเส้นให้เขียน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>ลงนามในฐานะ</translation>
    </message>
    <message>
        <source>Who signs under reports</source>
        <translation>ผู้ลงนามท้ายรายงาน</translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>median {number}</source>
        <translation>ค่ากลาง {number}</translation>
    </message>
</context>
<context>
    <name>StaffTable</name>
    <message>
        <source>Classes</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>ไม่มีบัญชี</translation>
    </message>
</context>
<context>
    <name>Standard</name>
    <message>
        <source>Above the table, {name} has to say where it is from.</source>
        <translation>เหนือตารางต้องกรอก {name} ว่าตัวเลขมาจากที่ใด</translation>
    </message>
    <message>
        <source>Ages are in completed months, every month; heights in centimetres, at most one apart. Between two heights careapp reckons in proportion.</source>
        <translation>อายุเป็นเดือนเต็ม ครบทุกเดือน ส่วนสูงเป็นเซนติเมตร ห่างกันไม่เกิน 1 ซม. ระหว่างสองความสูง careapp คิดตามสัดส่วน</translation>
    </message>
    <message>
        <source>Copy the numbers from the printed standard. In the blue cells write who publishes it, and which edition it is: both are shown with every result.</source>
        <translation>คัดลอกตัวเลขจากเล่มเกณฑ์ที่พิมพ์ ในช่องสีฟ้ากรอกหน่วยงานที่จัดพิมพ์และฉบับปี ทั้งสองจะแสดงพร้อมผลทุกครั้ง</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>วิธีกรอก</translation>
    </message>
    <message>
        <source>No row of the table has any number yet.</source>
        <translation>ตารางนี้ยังไม่มีตัวเลขในแถวใดเลย</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {message}.</source>
        <translation>แถว {row} คอลัมน์ {column}: {message}</translation>
    </message>
    <message>
        <source>Row {row}: {message}.</source>
        <translation>แถว {row}: {message}</translation>
    </message>
    <message>
        <source>Then take the file in under Settings, Forms. careapp names the row and column of the first thing that is wrong.</source>
        <translation>จากนั้นนำไฟล์เข้าที่ ตั้งค่า › แบบคัดกรอง careapp จะบอกแถวและคอลัมน์แรกที่ยังไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Weights are in kilograms, heights in centimetres. From left to right the numbers rise.</source>
        <translation>น้ำหนักเป็นกิโลกรัม ส่วนสูงเป็นเซนติเมตร ตัวเลขเพิ่มขึ้นจากซ้ายไปขวา</translation>
    </message>
    <message>
        <source>White cells are needed, grey ones may stay empty. A row without any number is passed over; put rows in or take them out as the book has them.</source>
        <translation>ช่องสีขาวต้องกรอก ช่องสีเทาเว้นว่างได้ แถวที่ไม่มีตัวเลขจะถูกข้าม เพิ่มหรือลบแถวได้ตามเล่ม</translation>
    </message>
    <message>
        <source>an age is whole months</source>
        <translation>อายุต้องเป็นจำนวนเดือนเต็ม</translation>
    </message>
    <message>
        <source>between {low} (row {row}) and {high} rows are missing</source>
        <translation>ขาดแถวระหว่าง {low} (แถว {row}) กับ {high}</translation>
    </message>
    <message>
        <source>one of these is needed: {words}</source>
        <translation>ต้องเป็นคำใดคำหนึ่งต่อไปนี้ {words}</translation>
    </message>
    <message>
        <source>stays empty for {index}</source>
        <translation>ต้องเว้นว่างสำหรับ {index}</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>มีคอลัมน์นี้ซ้ำ</translation>
    </message>
    <message>
        <source>this column is missing</source>
        <translation>ไม่มีคอลัมน์นี้</translation>
    </message>
    <message>
        <source>{at} stands in row {row} already</source>
        <translation>{at} มีอยู่แล้วในแถว {row}</translation>
    </message>
    <message>
        <source>{file}: there is no row of headings that begins with index and sex.</source>
        <translation>{file} ไม่มีแถวหัวตารางที่ขึ้นต้นด้วย ดัชนี และ เพศ</translation>
    </message>
    <message>
        <source>{index} has no rows for {sex}.</source>
        <translation>{index} ไม่มีแถวของ {sex}</translation>
    </message>
    <message>
        <source>{size} is not above the number to its left</source>
        <translation>{size} ไม่มากกว่าตัวเลขทางซ้าย</translation>
    </message>
    <message>
        <source>“{text}” is no column of a growth standard</source>
        <translation>“{text}” ไม่ใช่คอลัมน์ของตารางเกณฑ์การเจริญเติบโต</translation>
    </message>
    <message>
        <source>“{text}” is not a number above 0 and up to {most}</source>
        <translation>“{text}” ไม่ใช่ตัวเลขที่มากกว่า 0 และไม่เกิน {most}</translation>
    </message>
</context>
<context>
    <name>StandardCard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>สมุดงาน Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>In the file: {edition} · source: {source} · {rows}</source>
        <translation>ในไฟล์: {edition} · ที่มา: {source} · {rows}</translation>
    </message>
    <message>
        <source>Its groups are no longer shown. Measurements stay, and so do results that were written by it; they are shown again when the same table is taken in.</source>
        <translation>กลุ่มตามเกณฑ์นี้จะไม่แสดงอีก ผลการวัดและผลที่บันทึกไว้แล้วยังอยู่ และจะแสดงอีกเมื่อนำตารางเดิมเข้า</translation>
    </message>
    <message>
        <source>Leave this table</source>
        <translation>ไม่ใช้ตารางนี้</translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation>ยังไม่มีตาราง</translation>
    </message>
    <message>
        <source>Remove the Thai growth standard?</source>
        <translation>เอาเกณฑ์การเจริญเติบโตของไทยออกหรือไม่</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>เอาตารางออก</translation>
    </message>
    <message>
        <source>Remove the table …</source>
        <translation>เอาตารางออก …</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>บันทึกตารางเปล่า</translation>
    </message>
    <message>
        <source>Save an empty table …</source>
        <translation>บันทึกตารางเปล่า …</translation>
    </message>
    <message>
        <source>Save an empty table, fill it in from the book in Excel, and take it in here.</source>
        <translation>บันทึกตารางเปล่า กรอกตามเล่มด้วย Excel แล้วนำเข้าที่นี่</translation>
    </message>
    <message>
        <source>Source: {source} · {rows}</source>
        <translation>ที่มา: {source} · {rows}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>ตาราง (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Take in a growth standard</source>
        <translation>นำตารางเกณฑ์การเจริญเติบโตเข้า</translation>
    </message>
    <message>
        <source>Take in a table …</source>
        <translation>นำตารางเข้า …</translation>
    </message>
    <message>
        <source>Take this table in</source>
        <translation>ใช้ตารางนี้</translation>
    </message>
    <message>
        <source>Thai growth standard</source>
        <translation>เกณฑ์การเจริญเติบโตของไทย</translation>
    </message>
    <message>
        <source>The Thai groups are not shown.</source>
        <translation>ยังไม่แสดงกลุ่มตามเกณฑ์ไทย</translation>
    </message>
    <message>
        <source>The empty table is written to “{name}”.</source>
        <translation>บันทึกตารางเปล่าไว้ที่ “{name}” แล้ว</translation>
    </message>
    <message>
        <source>The numbers of the Department of Health are printed in a book and were published as no file. A school copies them into a table once; then “Weight and height” says the Thai groups beside those of the WHO.</source>
        <translation>ตัวเลขเกณฑ์ของกรมอนามัยมีในเล่มที่พิมพ์ ไม่มีเป็นไฟล์ โรงเรียนคัดลอกลงตารางครั้งเดียว แล้ว “ชั่งน้ำหนัก วัดส่วนสูง” จะบอกกลุ่มตามเกณฑ์ไทยคู่กับขององค์การอนามัยโลก</translation>
    </message>
    <message>
        <source>The table is removed: the WHO&apos;s groups alone are shown.</source>
        <translation>เอาตารางออกแล้ว แสดงเฉพาะกลุ่มขององค์การอนามัยโลก</translation>
    </message>
    <message>
        <source>growth-standard</source>
        <translation>เกณฑ์การเจริญเติบโต</translation>
    </message>
    <message>
        <source>“{edition}” is taken in: its groups are shown beside those of the WHO.</source>
        <translation>นำ “{edition}” เข้าแล้ว แสดงกลุ่มคู่กับขององค์การอนามัยโลก</translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by: {informant}</source>
        <translation>ผู้ประเมิน: {informant}</translation>
    </message>
    <message>
        <source>Excel, paper</source>
        <translation>Excel และกระดาษ</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>ทีละคน</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>ดูผล</translation>
    </message>
    <message>
        <source>Whole class</source>
        <translation>ทั้งห้อง</translation>
    </message>
    <message>
        <source>begun {count}</source>
        <translation>กำลังกรอก {count}</translation>
    </message>
    <message>
        <source>cut-offs: {edition} ({source})</source>
        <translation>{edition} ({source})</translation>
    </message>
    <message numerus="yes">
        <source>for {low} to {high} years: not asked of %n child(ren)</source>
        <translation>
            <numerusform>สำหรับอายุ {low}–{high} ปี จึงไม่ต้องถาม %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {low} years and over: not asked of %n child(ren)</source>
        <translation>
            <numerusform>สำหรับอายุ {low} ปีขึ้นไป จึงไม่ต้องถาม %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>รุ่นที่ {version}</translation>
    </message>
    <message>
        <source>{done} of {children} children</source>
        <translation>{done} จาก {children} คน</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>Choose a class to fill in its forms (Ctrl+K)</source>
        <translation>เลือกห้องที่จะกรอก (Ctrl+K)</translation>
    </message>
    <message>
        <source>For children about whom something was noticed. Nobody is waited for.</source>
        <translation>สำหรับนักเรียนที่มีข้อสังเกต ไม่ต้องทำทุกคน</translation>
    </message>
    <message>
        <source>Import a student list</source>
        <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>คัดกรอง</translation>
    </message>
    <message>
        <source>The questionnaire&apos;s own wording belongs to its owner and may not be kept in a program, so only its item numbers are here. Answer on the printed form, then type the answers by number, or the subscale scores if they were added up on paper.</source>
        <translation>ข้อความของแบบ SDQ เป็นลิขสิทธิ์ของเจ้าของ จึงเก็บไว้ในโปรแกรมไม่ได้ ที่นี่มีเฉพาะเลขข้อ ให้ตอบในแบบกระดาษก่อน แล้วกรอกคำตอบตามเลขข้อ หรือกรอกคะแนนรายด้านหากรวมคะแนนในกระดาษแล้ว</translation>
    </message>
    <message>
        <source>There are no students here yet. Import the list from DMC first.</source>
        <translation>ยังไม่มีนักเรียน นำเข้ารายชื่อจาก DMC ก่อน</translation>
    </message>
    <message>
        <source>There are no students in {classroom} yet. Import the list from DMC first.</source>
        <translation>ห้อง {classroom} ยังไม่มีนักเรียน นำเข้ารายชื่อจาก DMC ก่อน</translation>
    </message>
    <message>
        <source>When there is reason to</source>
        <translation>ใช้เมื่อมีเหตุให้ใช้</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>ขั้นที่ {number} จาก {count}: {name}</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>1 week</source>
        <translation>1 สัปดาห์</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 สัปดาห์</translation>
    </message>
    <message>
        <source>A new step: what is to be done</source>
        <translation>ขั้นใหม่: จะทำอะไร</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>เพิ่มขั้น</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>ภายในวันที่</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>ยังไม่มีขั้นตอน</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Steps · {done} of {all} done</source>
        <translation>ขั้นตอน · ทำแล้ว {done} จาก {all}</translation>
    </message>
    <message>
        <source>Take the step out</source>
        <translation>นำขั้นนี้ออก</translation>
    </message>
    <message>
        <source>Take the step out: {step}</source>
        <translation>นำขั้นนี้ออก: {step}</translation>
    </message>
    <message>
        <source>The step is done.</source>
        <translation>ทำขั้นนี้แล้ว</translation>
    </message>
    <message>
        <source>The step is open again.</source>
        <translation>ขั้นนี้ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>The step is taken out.</source>
        <translation>นำขั้นออกแล้ว</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>ภายใน {day}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>ทำแล้ว {day}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>เลยกำหนด {day}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another program has this school open. Close it there first.</source>
        <translation>โปรแกรมอื่นกำลังเปิดข้อมูลโรงเรียนนี้อยู่ กรุณาปิดที่โปรแกรมนั้นก่อน</translation>
    </message>
    <message>
        <source>Another program has this school open. Close it there.</source>
        <translation>โปรแกรมอื่นกำลังเปิดข้อมูลโรงเรียนนี้อยู่ กรุณาปิดที่โปรแกรมนั้น</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check the disk, then try again.</source>
        <translation>อ่านหรือเขียนดิสก์ไม่ได้ กรุณาตรวจดิสก์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>ดิสก์เต็ม ไม่มีข้อมูลสูญหาย กรุณาเพิ่มพื้นที่ว่างแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The school&apos;s folder cannot be written to. Copy it to a folder of your own.</source>
        <translation>เขียนลงโฟลเดอร์ของโรงเรียนไม่ได้ กรุณาคัดลอกไปไว้ในโฟลเดอร์ของท่านเอง</translation>
    </message>
    <message>
        <source>There is no school in the folder “{name}”.</source>
        <translation>ไม่พบข้อมูลโรงเรียนในโฟลเดอร์ “{name}”</translation>
    </message>
    <message>
        <source>This file does not belong to a school of careapp.</source>
        <translation>ไฟล์นี้ไม่ใช่ข้อมูลโรงเรียนของ careapp</translation>
    </message>
    <message>
        <source>This school was opened by a newer careapp (data version {theirs}, this program knows {ours}). Install the newer program on this computer.</source>
        <translation>โรงเรียนนี้เคยเปิดด้วย careapp รุ่นใหม่กว่า (ข้อมูลรุ่น {theirs} โปรแกรมนี้รู้จักถึงรุ่น {ours}) กรุณาติดตั้งโปรแกรมรุ่นใหม่ในเครื่องนี้</translation>
    </message>
    <message>
        <source>{name} could not be opened. Check that the folder is there and is yours.</source>
        <translation>เปิด {name} ไม่ได้ กรุณาตรวจว่ามีโฟลเดอร์อยู่และท่านมีสิทธิ์ใช้</translation>
    </message>
    <message>
        <source>{name} is damaged, or is not the database of a school with this key.</source>
        <translation>{name} เสียหาย หรือไม่ใช่ฐานข้อมูลของโรงเรียนที่ใช้กุญแจนี้</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore the newest backup; keep the damaged file.</source>
        <translation>{name} เสียหาย กรุณากู้คืนจากไฟล์สำรองล่าสุด และเก็บไฟล์ที่เสียหายไว้</translation>
    </message>
    <message>
        <source>{program} on the computer “{host}” has had this school open since {time}. Close it there first.</source>
        <translation>{program} ในเครื่อง “{host}” เปิดข้อมูลโรงเรียนนี้อยู่ตั้งแต่ {time} น. กรุณาปิดที่เครื่องนั้นก่อน</translation>
    </message>
</context>
<context>
    <name>StudentBar</name>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Falling order</source>
        <translation>จากมากไปน้อย</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>เรียงลำดับ</translation>
    </message>
    <message>
        <source>Rising order</source>
        <translation>จากน้อยไปมาก</translation>
    </message>
    <message>
        <source>Show which group</source>
        <translation>เลือกกลุ่มที่จะดู</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>กลับลำดับ</translation>
    </message>
</context>
<context>
    <name>StudentForm</name>
    <message>
        <source>(empty)</source>
        <translation>(ว่าง)</translation>
    </message>
    <message>
        <source>A number from 1 to 999.</source>
        <translation>ใส่ตัวเลข 1 ถึง 999</translation>
    </message>
    <message>
        <source>An unusual title.</source>
        <translation>คำนำหน้าที่ไม่ค่อยพบ</translation>
    </message>
    <message>
        <source>Class number</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Family: {what} added</source>
        <translation>เพิ่มครอบครัว: {what}</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>บิดา</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>In class {what}</source>
        <translation>เข้าห้อง {what}</translation>
    </message>
    <message>
        <source>Kept in full: {prefix}</source>
        <translation>จะเก็บคำเต็ม: {prefix}</translation>
    </message>
    <message>
        <source>Left the school</source>
        <translation>ออกจากโรงเรียน</translation>
    </message>
    <message>
        <source>Moo {text}</source>
        <translation>หมู่ {text}</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>มารดา</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ชื่อเล่น</translation>
    </message>
    <message>
        <source>No family name?</source>
        <translation>ไม่มีนามสกุลใช่ไหม</translation>
    </message>
    <message>
        <source>No. {text}</source>
        <translation>บ้านเลขที่ {text}</translation>
    </message>
    <message>
        <source>Not a date. Write day/month/year: 24/11/2559</source>
        <translation>ไม่ใช่วันที่ พิมพ์ วัน/เดือน/ปี พ.ศ. เช่น 24/11/2559</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Not stored: see the field in red.</source>
        <translation>ยังไม่ได้บันทึก ดูช่องสีแดง</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>School number</source>
        <translation>เลขประจำตัวนักเรียน</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Student&apos;s telephone</source>
        <translation>โทรศัพท์ของนักเรียน</translation>
    </message>
    <message>
        <source>Taken as the year {year} of the Buddhist Era.</source>
        <translation>เข้าใจว่าเป็น พ.ศ. {year}</translation>
    </message>
    <message>
        <source>Taken into the school: {what}</source>
        <translation>เข้าทะเบียนโรงเรียน: {what}</translation>
    </message>
    <message>
        <source>That makes {age} years. Is it right?</source>
        <translation>คิดเป็นอายุ {age} ปี ถูกต้องไหม</translation>
    </message>
    <message>
        <source>There is a digit in the name.</source>
        <translation>มีตัวเลขอยู่ในชื่อ</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>ยังไม่ถึงวันนี้</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>คำนำหน้าชื่อ</translation>
    </message>
    <message>
        <source>Type the first name.</source>
        <translation>กรุณาพิมพ์ชื่อ</translation>
    </message>
    <message>
        <source>Undo what I typed</source>
        <translation>คืนค่าเดิม</translation>
    </message>
    <message>
        <source>Usually 9 or 10 digits that begin with 0.</source>
        <translation>ปกติมี 9–10 หลัก เริ่มด้วย 0</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>วัน/เดือน/ปี พ.ศ.</translation>
    </message>
    <message>
        <source>tel. {number}</source>
        <translation>โทร {number}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name} has this number too.</source>
        <translation>{name} ใช้เลขที่นี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>{text} Road</source>
        <translation>ถ.{text}</translation>
    </message>
    <message>
        <source>{text} district</source>
        <translation>อ.{text}</translation>
    </message>
    <message>
        <source>{text} province</source>
        <translation>จ.{text}</translation>
    </message>
    <message>
        <source>{text} subdistrict</source>
        <translation>ต.{text}</translation>
    </message>
    <message>
        <source>“{prefix}” does not go with the sex.</source>
        <translation>“{prefix}” ไม่ตรงกับเพศ</translation>
    </message>
</context>
<context>
    <name>StudentList</name>
    <message>
        <source>Students</source>
        <translation>นักเรียน</translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message>
        <source>Back to the class</source>
        <translation>กลับไปที่ห้อง</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Data or results</source>
        <translation>ข้อมูลหรือผล</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>คนถัดไป</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>คนก่อนหน้า</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Screen this student</source>
        <translation>คัดกรองคนนี้</translation>
    </message>
    <message>
        <source>Student&apos;s data</source>
        <translation>ข้อมูลนักเรียน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>aged {age}</source>
        <translation>อายุ {age}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>เลขที่ {number}</translation>
    </message>
</context>
<context>
    <name>Students</name>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>Bets</source>
        <translation>พนัน</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>เสพติด</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>เกม</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>สุขภาพ</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>เรียน</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>จิตใจ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>ฐานะ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>พิเศษ</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ชื่อเล่น</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>Overall group: {group}</source>
        <translation>กลุ่มโดยรวม: {group}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>มือถือ</translation>
    </message>
    <message>
        <source>Reading the class …</source>
        <translation>กำลังอ่านรายชื่อห้อง …</translation>
    </message>
    <message>
        <source>SDQ</source>
        <translation>SDQ ครู</translation>
    </message>
    <message>
        <source>SDQ by the teacher: not complete yet</source>
        <translation>SDQ ฉบับครู: ยังไม่ครบ</translation>
    </message>
    <message>
        <source>SDQ by the teacher: {score}, {group}</source>
        <translation>SDQ ฉบับครู: {score} คะแนน {group}</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>สวัสดิ์</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Sexual</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Sort by SDQ</source>
        <translation>เรียงตามคะแนน SDQ</translation>
    </message>
    <message>
        <source>Sort by age</source>
        <translation>เรียงตามอายุ</translation>
    </message>
    <message>
        <source>Sort by class number</source>
        <translation>เรียงตามเลขที่</translation>
    </message>
    <message>
        <source>Sort by group</source>
        <translation>เรียงตามกลุ่ม</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>เรียงตามชื่อ</translation>
    </message>
    <message>
        <source>Sort by nickname</source>
        <translation>เรียงตามชื่อเล่น</translation>
    </message>
    <message>
        <source>Sort by sex</source>
        <translation>เรียงตามเพศ</translation>
    </message>
    <message>
        <source>Sort by {dimension}</source>
        <translation>เรียงตาม{dimension}</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>เก่ง</translation>
    </message>
    <message>
        <source>This student is in no class in this term.</source>
        <translation>นักเรียนคนนี้ไม่มีชื่ออยู่ในห้องใดในภาคเรียนนี้</translation>
    </message>
    <message>
        <source>Viol.</source>
        <translation>รุนแรง</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>เลขที่ {number}</translation>
    </message>
    <message>
        <source>press to sort</source>
        <translation>กดเพื่อเรียงตามช่องนี้</translation>
    </message>
    <message>
        <source>sorted, falling</source>
        <translation>เรียงจากมากไปน้อย</translation>
    </message>
    <message>
        <source>sorted, rising</source>
        <translation>เรียงจากน้อยไปมาก</translation>
    </message>
    <message>
        <source>{count} dimensions</source>
        <translation>{count} ด้าน</translation>
    </message>
    <message>
        <source>{dimension}: {group}</source>
        <translation>{dimension}: {group}</translation>
    </message>
</context>
<context>
    <name>StudentsScreen</name>
    <message>
        <source>Cards</source>
        <translation>การ์ด</translation>
    </message>
    <message>
        <source>Enter: open the student</source>
        <translation>Enter: เปิดดูนักเรียน</translation>
    </message>
    <message>
        <source>Import a student list</source>
        <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Reading the class …</source>
        <translation>กำลังอ่านรายชื่อห้อง …</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Students · {place}</source>
        <translation>นักเรียน · {place}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Table or cards</source>
        <translation>ดูเป็นตารางหรือการ์ด</translation>
    </message>
    <message>
        <source>The whole class again</source>
        <translation>ดูทั้งห้อง</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>{count} found for “{text}”</source>
        <translation>พบ {count} คน จากคำว่า “{text}”</translation>
    </message>
    <message>
        <source>{count} students · {male} boys {female} girls</source>
        <translation>{count} คน · ชาย {male} หญิง {female}</translation>
    </message>
</context>
<context>
    <name>TermLine</name>
    <message>
        <source>Count day</source>
        <translation>วันนับ</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <translation>นับนักเรียน{day}</translation>
    </message>
    <message>
        <source>Counted on {day} (usually {usual})</source>
        <translation>นับนักเรียน{day} (ปกติ {usual})</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันเปิด</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันปิด</translation>
    </message>
    <message>
        <source>Not a date. Write day/month/year: 10/06/2569</source>
        <translation>ยังไม่ใช่วันที่ กรอกเป็น วัน/เดือน/ปี เช่น 10/06/2569</translation>
    </message>
    <message>
        <source>Taken as the year {year} of the Buddhist Era.</source>
        <translation>ถือเป็น พ.ศ. {year}</translation>
    </message>
    <message>
        <source>Term {term}</source>
        <translation>ภาคเรียนที่ {term}</translation>
    </message>
    <message>
        <source>The term must end after it has begun.</source>
        <translation>วันปิดภาคเรียนต้องอยู่หลังวันเปิด</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>วัน/เดือน/ปี</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Reports count the children who are in class on the count day: 10 June and 10 November as a rule, when DMC counts too.</source>
        <translation>รายงานนับนักเรียนที่อยู่ในห้อง ณ วันนับ ปกติคือ 10 มิถุนายนและ 10 พฤศจิกายน เช่นเดียวกับ DMC</translation>
    </message>
    <message>
        <source>Terms and count days</source>
        <translation>ภาคเรียนและวันนับ</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Change who signs</source>
        <translation>แก้ไขผู้ลงนาม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Left empty, it is the usual one.</source>
        <translation>เว้นว่างไว้ = ใช้ชื่อปกติ</translation>
    </message>
    <message>
        <source>Nobody signs under it.</source>
        <translation>ไม่มีผู้ลงนามท้ายรายงาน</translation>
    </message>
    <message>
        <source>Only the administrator changes this.</source>
        <translation>เฉพาะผู้ดูแลระบบแก้ไขได้</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Signed by: {names}</source>
        <translation>ผู้ลงนาม: {names}</translation>
    </message>
    <message>
        <source>Title and signatures</source>
        <translation>ชื่อรายงานและผู้ลงนาม</translation>
    </message>
    <message>
        <source>Title on the paper</source>
        <translation>ชื่อบนเอกสาร</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>Nothing is waiting: all that is asked of this class is in.</source>
        <translation>ไม่มีงานค้าง ได้ข้อมูลครบทุกอย่างแล้ว</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ต้องทำ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Class</source>
        <translation>ห้องเรียน</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>ค้นหานักเรียน</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message numerus="yes">
        <source>All %n child(ren) would stay in their bands.</source>
        <translation>
            <numerusform>นักเรียนทั้ง %n คนจะอยู่ในระดับเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Cut-offs to try</source>
        <translation>เกณฑ์ที่จะลอง</translation>
    </message>
    <message>
        <source>From term {term} on</source>
        <translation>ตั้งแต่ภาคเรียน {term}</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>ใช้ตั้งแต่เมื่อใด</translation>
    </message>
    <message>
        <source>In all terms</source>
        <translation>ทุกภาคเรียน</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>ห้องของฉัน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Nobody has a finished form here in this term: nothing would change.</source>
        <translation>ภาคเรียนนี้ยังไม่มีใครมีแบบที่ทำเสร็จ จึงไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Other cut-offs for {form}</source>
        <translation>เกณฑ์ชุดอื่นของ {form}</translation>
    </message>
    <message>
        <source>Reports of earlier terms will say something else than those printed.</source>
        <translation>รายงานของภาคเรียนก่อน ๆ จะต่างจากฉบับที่พิมพ์ไปแล้ว</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Score “{form}” by “{edition}”?</source>
        <translation>ใช้ “{edition}” กับ “{form}” หรือไม่</translation>
    </message>
    <message>
        <source>Scoring the records …</source>
        <translation>กำลังคิดผลใหม่ …</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ที่มา: {source}</translation>
    </message>
    <message>
        <source>Stopped. Choose something to try again.</source>
        <translation>หยุดแล้ว เลือกอีกครั้งเพื่อลองใหม่</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
    </message>
    <message>
        <source>Terms before {term} stay as they are.</source>
        <translation>ภาคเรียนก่อน {term} ยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>The records of all classes are scored by them at once, and new ones from now on. Results by “{before}” stay beside the new ones: every report can still be made by them, and you can go back. {when}</source>
        <translation>แบบที่ทำไว้ของทุกห้องจะคิดผลตามเกณฑ์นี้ทันที และแบบใหม่ตั้งแต่นี้ไปด้วย ผลตาม “{before}” ยังอยู่เคียงกัน ทุกรายงานยังทำตามเกณฑ์เดิมได้ และย้อนกลับได้ {when}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ถ้าใช้</translation>
    </message>
    <message>
        <source>Use these cut-offs</source>
        <translation>ใช้เกณฑ์นี้</translation>
    </message>
    <message>
        <source>Use these cut-offs …</source>
        <translation>ใช้เกณฑ์นี้ …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>สิ่งที่จะเปลี่ยน</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>กำลังคิด …</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>ไม่มีระดับ</translation>
    </message>
    <message>
        <source>{children} of {counted} children would be in another band by “{after}” than by “{before}”.</source>
        <translation>ถ้าใช้ “{after}” แทน “{before}” นักเรียน {children} จาก {counted} คนจะเปลี่ยนระดับ</translation>
    </message>
    <message>
        <source>{edition} · in use</source>
        <translation>{edition} · ใช้อยู่</translation>
    </message>
    <message>
        <source>“{edition}” is what this term is scored by.</source>
        <translation>ภาคเรียนนี้ใช้ “{edition}” อยู่แล้ว</translation>
    </message>
    <message>
        <source>“{form}” is scored by “{edition}” from now on.</source>
        <translation>ตั้งแต่นี้ไป “{form}” ใช้ “{edition}”</translation>
    </message>
</context>
<context>
    <name>UnnoticedCard</name>
    <message numerus="yes">
        <source>%n child(ren) without any entry this term</source>
        <translation>
            <numerusform>ยังไม่มีบันทึกใดเลยในภาคเรียนนี้ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry this term</source>
        <translation>ยังไม่มีบันทึกในภาคเรียนนี้</translation>
    </message>
    <message>
        <source>Open this child&apos;s page</source>
        <translation>เปิดหน้าของนักเรียนคนนี้</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <translation>
            <numerusform>ดูทั้งหมด %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something about every child this term.</source>
        <translation>ภาคเรียนนี้มีบันทึกของทุกคนแล้ว</translation>
    </message>
    <message>
        <source>Who have we not noticed</source>
        <translation>เรายังไม่ได้สังเกตใคร</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you had typed is here again: save or drop it.</source>
        <translation>ข้อความที่พิมพ์ค้างไว้กลับมาอยู่ที่เดิมแล้ว เลือกบันทึกหรือทิ้งไป</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>An account cannot have that name.</source>
        <translation>ใช้ชื่อนี้เป็นบัญชีไม่ได้</translation>
    </message>
    <message>
        <source>That is not this school&apos;s recovery code. Check each group.</source>
        <translation>ไม่ใช่รหัสกู้คืนของโรงเรียนนี้ กรุณาตรวจทีละกลุ่ม</translation>
    </message>
    <message>
        <source>The name or the password is not right. Try again.</source>
        <translation>ชื่อหรือรหัสผ่านไม่ถูกต้อง กรุณาลองใหม่</translation>
    </message>
    <message>
        <source>The password needs {count} letters or more; four plain words are good.</source>
        <translation>รหัสผ่านต้องยาวอย่างน้อย {count} ตัวอักษร ใช้คำง่าย ๆ สี่คำต่อกันก็ดี</translation>
    </message>
    <message>
        <source>keys.json is damaged; copy it back from a backup.</source>
        <translation>keys.json เสียหาย กรุณาคัดลอกกลับจากไฟล์สำรอง</translation>
    </message>
    <message>
        <source>keys.json is missing; copy it back from a backup.</source>
        <translation>ไม่พบ keys.json กรุณาคัดลอกกลับจากไฟล์สำรอง</translation>
    </message>
    <message>
        <source>keys.json was changed outside careapp; restore a backup of it.</source>
        <translation>keys.json ถูกแก้ไขจากภายนอก careapp กรุณากู้คืนจากไฟล์สำรอง</translation>
    </message>
</context>
<context>
    <name>XLSForm</name>
    <message>
        <source>A group in a repeat: its questions stand in the row with the others.</source>
        <translation>กลุ่มในกลุ่มที่ทำซ้ำ: คำถามในกลุ่มจะอยู่ในแถวรวมกับข้ออื่น</translation>
    </message>
    <message>
        <source>A repeat cannot stand within a repeat.</source>
        <translation>กลุ่มที่ทำซ้ำอยู่ในกลุ่มที่ทำซ้ำอีกชั้นไม่ได้</translation>
    </message>
    <message>
        <source>An answer is needed always or never; the rule is left out.</source>
        <translation>คำตอบจำเป็นเสมอหรือไม่จำเป็นเท่านั้น จึงไม่ได้นำเข้ากฎนี้</translation>
    </message>
    <message>
        <source>Choices do not show answers: ${{{name}}} stays as it is.</source>
        <translation>ตัวเลือกไม่แสดงคำตอบของข้ออื่น ข้อความ ${{{name}}} คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Choices from another file are not possible here.</source>
        <translation>ตัวเลือกจากไฟล์อื่นใช้ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Choices that come from a repeat are not possible here.</source>
        <translation>ตัวเลือกที่มาจากกลุ่มที่ทำซ้ำใช้ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Guidance hints are not shown; the column is left out.</source>
        <translation>ไม่แสดงคำแนะนำเพิ่มเติม จึงไม่ได้นำเข้าคอลัมน์นี้</translation>
    </message>
    <message>
        <source>Here ends a {what} that is not open.</source>
        <translation>ตรงนี้ปิด {what} ที่ไม่ได้เปิดไว้</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>นำเข้าจาก {file}</translation>
    </message>
    <message>
        <source>It becomes a box to tick, with the answer OK.</source>
        <translation>จะเป็นช่องให้ทำเครื่องหมาย คำตอบคือ OK</translation>
    </message>
    <message>
        <source>It can be answered all the same.</source>
        <translation>ข้อนี้ยังตอบได้อยู่</translation>
    </message>
    <message>
        <source>It is worked out anew at every answer; the trigger is left out.</source>
        <translation>คำนวณใหม่ทุกครั้งที่ตอบ จึงไม่ได้นำเข้าตัวกระตุ้น (trigger)</translation>
    </message>
    <message>
        <source>It is worked out, and not typed over by hand.</source>
        <translation>ค่านี้คำนวณให้เอง พิมพ์ทับไม่ได้</translation>
    </message>
    <message>
        <source>No answer is typed here, so the default is left out.</source>
        <translation>ช่องนี้ไม่มีการพิมพ์คำตอบ จึงไม่นำค่าตั้งต้น (default) เข้ามา</translation>
    </message>
    <message>
        <source>No question uses the list “{name}”; it is left out.</source>
        <translation>ไม่มีคำถามใดใช้รายการ “{name}” จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>Nobody answers it, so there is nothing to hold to it.</source>
        <translation>ไม่มีใครตอบข้อนี้ จึงไม่มีอะไรให้ตรวจ ไม่ได้นำเข้ากฎนี้</translation>
    </message>
    <message>
        <source>Nobody can answer it; it becomes a note.</source>
        <translation>ไม่มีใครตอบข้อนี้ได้ จึงกลายเป็นข้อความ</translation>
    </message>
    <message>
        <source>Not said in the file</source>
        <translation>ไม่ได้ระบุในไฟล์</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>Only texts, numbers and dates can be worked out.</source>
        <translation>คำนวณได้เฉพาะข้อความ ตัวเลข และวันที่</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Pictures and sounds of questions are not shown; the column is left out.</source>
        <translation>ไม่แสดงภาพและเสียงของคำถาม จึงไม่ได้นำเข้าคอลัมน์นี้</translation>
    </message>
    <message>
        <source>Please name it</source>
        <translation>โปรดระบุ</translation>
    </message>
    <message>
        <source>Rows are added by hand; their number is left out.</source>
        <translation>เพิ่มแถวด้วยตนเอง จึงไม่ได้นำเข้าจำนวนแถว</translation>
    </message>
    <message>
        <source>Settings have one row; this one is left out.</source>
        <translation>การตั้งค่ามีได้แถวเดียว แถวนี้ไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>The choice “{name}” has a blank in its name; here it cannot have one.</source>
        <translation>ชื่อตัวเลือก “{name}” มีช่องว่าง ซึ่งที่นี่มีไม่ได้</translation>
    </message>
    <message>
        <source>The default “{text}” is no answer here; the question begins empty.</source>
        <translation>ค่าตั้งต้น “{text}” ไม่ใช่คำตอบของคำถามนี้ คำถามนี้จะเริ่มจากช่องว่าง</translation>
    </message>
    <message>
        <source>The default “{text}” is not understood; the question begins empty.</source>
        <translation>ระบบไม่เข้าใจค่าตั้งต้น “{text}” คำถามนี้จะเริ่มจากช่องว่าง</translation>
    </message>
    <message>
        <source>The form&apos;s own</source>
        <translation>เกณฑ์ของแบบเอง</translation>
    </message>
    <message>
        <source>The list “{list}” has the name “{name}” in row {row} already.</source>
        <translation>รายการ “{list}” มีชื่อ “{name}” ในแถว {row} แล้ว</translation>
    </message>
    <message>
        <source>The note has no name; it is called {name}.</source>
        <translation>ข้อความนี้ไม่มีชื่อ จึงเรียกว่า {name}</translation>
    </message>
    <message>
        <source>The parameters are left out.</source>
        <translation>ไม่ได้นำเข้าพารามิเตอร์</translation>
    </message>
    <message>
        <source>The row has neither a list nor a name; it is left out.</source>
        <translation>แถวนี้ไม่มีทั้งรายการและชื่อ จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>แถวนี้ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>The row has no type and no name; it is left out.</source>
        <translation>แถวนี้ไม่มีทั้งชนิดและชื่อ จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>The row is switched off and left out.</source>
        <translation>แถวนี้ถูกปิดไว้ จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {limit} rows.</source>
        <translation>แผ่นงาน {sheet} มีเกิน {limit} แถว</translation>
    </message>
    <message>
        <source>The step is left out.</source>
        <translation>ไม่ได้นำเข้าระยะห่าง (step)</translation>
    </message>
    <message>
        <source>The type names no list of choices.</source>
        <translation>ชนิดคำถามไม่ได้ระบุรายการตัวเลือก</translation>
    </message>
    <message>
        <source>The type “{type}” takes its choices from another file. Write them into the sheet choices.</source>
        <translation>ชนิด “{type}” ใช้ตัวเลือกจากไฟล์อื่น ให้เขียนตัวเลือกลงในแผ่นงาน choices</translation>
    </message>
    <message>
        <source>The version “{text}” is not a whole number: 1 is taken.</source>
        <translation>รุ่น “{text}” ไม่ใช่จำนวนเต็ม จึงใช้ 1</translation>
    </message>
    <message>
        <source>The {open} of row {row} is still open here.</source>
        <translation>{open} ของแถว {row} ยังเปิดอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>There are no Thai words here; those in {language} stand in.</source>
        <translation>ตรงนี้ไม่มีข้อความภาษาไทย จะแสดงข้อความ {language} แทน</translation>
    </message>
    <message>
        <source>There are no Thai words in this column; those in {language} stand in.</source>
        <translation>คอลัมน์นี้ไม่มีข้อความภาษาไทย จะแสดงข้อความ {language} แทน</translation>
    </message>
    <message>
        <source>There are no choices to filter; it is left out.</source>
        <translation>ไม่มีตัวเลือกให้กรอง จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>There are two editions of this id.</source>
        <translation>มีเกณฑ์สองชุดที่ใช้รหัสนี้</translation>
    </message>
    <message>
        <source>There is no edition of cut-offs in this sheet.</source>
        <translation>ไม่มีเกณฑ์ชุดใดในแผ่นงานนี้</translation>
    </message>
    <message>
        <source>There is no list “{name}” in the sheet choices.</source>
        <translation>ไม่มีรายการ “{name}” ในแผ่นงาน choices</translation>
    </message>
    <message>
        <source>There is no question “{name}” in the survey.</source>
        <translation>ไม่มีคำถาม “{name}” ในแผ่นงาน survey</translation>
    </message>
    <message>
        <source>There is no question “{name}” to be shown here.</source>
        <translation>ไม่มีคำถาม “{name}” ที่จะแสดงตรงนี้</translation>
    </message>
    <message>
        <source>There is no rule that it could speak for; it is left out.</source>
        <translation>ไม่มีกฎที่ข้อความนี้อธิบาย จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>There is no sheet “survey” with questions in it.</source>
        <translation>ไม่มีแผ่นงาน “survey” ที่มีคำถาม</translation>
    </message>
    <message>
        <source>There is no such choice in the sheet choices.</source>
        <translation>ไม่มีตัวเลือกนี้ในแผ่นงาน choices</translation>
    </message>
    <message>
        <source>There is no such edition in the sheet {sheet}.</source>
        <translation>ไม่มีเกณฑ์ชุดนี้ในแผ่นงาน {sheet}</translation>
    </message>
    <message>
        <source>There is nothing to work out.</source>
        <translation>ไม่มีสิ่งที่ต้องคำนวณ</translation>
    </message>
    <message>
        <source>This cell cannot be understood.</source>
        <translation>อ่านช่องนี้ไม่เข้าใจ</translation>
    </message>
    <message>
        <source>This choice has no words; its name is shown.</source>
        <translation>ตัวเลือกนี้ไม่มีข้อความ จะแสดงชื่อแทน</translation>
    </message>
    <message>
        <source>This choice has no {column}.</source>
        <translation>ตัวเลือกนี้ไม่มี {column}</translation>
    </message>
    <message>
        <source>This question has no type.</source>
        <translation>คำถามนี้ไม่มีชนิด (type)</translation>
    </message>
    <message>
        <source>This question has no words.</source>
        <translation>คำถามนี้ไม่มีข้อความ</translation>
    </message>
    <message>
        <source>This setting is for sending forms to a server; it is left out.</source>
        <translation>การตั้งค่านี้ใช้ส่งแบบไปยังเครื่องแม่ข่าย จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>This {what} has no question that can be taken in.</source>
        <translation>{what} นี้ไม่มีคำถามที่นำเข้าได้</translation>
    </message>
    <message>
        <source>This {what} is opened and not closed.</source>
        <translation>{what} นี้เปิดแล้วไม่ได้ปิด</translation>
    </message>
    <message>
        <source>Two columns have this heading. Take one of them out.</source>
        <translation>มีสองคอลัมน์ที่ใช้หัวคอลัมน์นี้ เอาออกหนึ่งคอลัมน์</translation>
    </message>
    <message>
        <source>careapp does not follow the hint “{hint}”; it is kept.</source>
        <translation>careapp ไม่ทำตามคำแนะนำการแสดงผล “{hint}” แต่เก็บไว้ให้</translation>
    </message>
    <message>
        <source>careapp does not know this column; it is left out.</source>
        <translation>careapp ไม่รู้จักคอลัมน์นี้ จึงไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>careapp has no questions of the type “{type}”. Take another type, or none.</source>
        <translation>careapp ไม่มีคำถามชนิด “{type}” ให้ใช้ชนิดอื่นหรือลบออก</translation>
    </message>
    <message>
        <source>careapp says itself that an answer is missing; the column is left out.</source>
        <translation>careapp บอกเองเมื่อยังไม่ได้ตอบ จึงไม่ได้นำเข้าคอลัมน์นี้</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>แถว {row}</translation>
    </message>
    <message>
        <source>{file} is not an Excel workbook. Open the XLSForm in Excel, save it as .xlsx and try again.</source>
        <translation>{file} ไม่ใช่สมุดงาน Excel เปิด XLSForm ใน Excel บันทึกเป็น .xlsx แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>“{type}” is left out: a record keeps who filled it in, and its date.</source>
        <translation>ไม่ได้นำเข้า “{type}” เพราะบันทึกเก็บผู้กรอกและวันที่อยู่แล้ว</translation>
    </message>
</context>
</TS>
