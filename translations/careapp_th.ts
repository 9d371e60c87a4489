<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>About</name>
    <message>
        <source>About careapp</source>
        <translation>เกี่ยวกับ careapp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ไลบรารี</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>สัญญาอนุญาตของทุกส่วน</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Student care and support for schools, without the internet. Free software under the MIT licence.</source>
        <translation>ระบบดูแลช่วยเหลือนักเรียนของโรงเรียน ใช้ได้โดยไม่ต้องต่ออินเทอร์เน็ต เป็นซอฟต์แวร์เสรีภายใต้สัญญาอนุญาต MIT</translation>
    </message>
    <message>
        <source>The data lies in</source>
        <translation>ข้อมูลอยู่ที่</translation>
    </message>
    <message>
        <source>The log of faults</source>
        <translation>บันทึกข้อผิดพลาดของโปรแกรม</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>careapp {version}</source>
        <translation>careapp {version}</translation>
    </message>
</context>
<context>
    <name>AbsentCard</name>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>How you asked after the parent</source>
        <translation>ติดตามอย่างไร</translation>
    </message>
    <message>
        <source>Of every child somebody came.</source>
        <translation>ผู้ปกครองมาครบทุกคน</translation>
    </message>
    <message>
        <source>Parents who did not come</source>
        <translation>ผู้ปกครองที่ไม่มา</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>เอาการติดตามออก</translation>
    </message>
    <message>
        <source>Take it back: {name}</source>
        <translation>เอาการติดตามออก: {name}</translation>
    </message>
    <message>
        <source>Whose parent</source>
        <translation>ผู้ปกครองของ</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>not asked after yet</source>
        <translation>ยังไม่ได้ติดตาม</translation>
    </message>
    <message>
        <source>telephoned, went there, sent a letter …</source>
        <translation>โทรศัพท์ ไปพบที่บ้าน ส่งหนังสือ …</translation>
    </message>
    <message>
        <source>{absent}, of whom {open} are not asked after</source>
        <translation>{absent} คน ยังไม่ได้ติดตาม {open} คน</translation>
    </message>
</context>
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
    <message>
        <source>Your role fills in weight, height and health alone. Ask the class teacher.</source>
        <translation>บทบาทของท่านกรอกได้เฉพาะน้ำหนัก ส่วนสูง และด้านสุขภาพ กรุณาแจ้งครูที่ปรึกษา</translation>
    </message>
</context>
<context>
    <name>AccessCopies</name>
    <message>
        <source>“{name}”: a copy of all data is written as .pdf or .zip.</source>
        <translation>“{name}”: สำเนาข้อมูลทั้งหมดบันทึกเป็น .pdf หรือ .zip เท่านั้น</translation>
    </message>
</context>
<context>
    <name>AccessCopy</name>
    <message>
        <source>About</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>คำตอบของข้อ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ผู้ตอบ</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>ตอบเมื่อ</translation>
    </message>
    <message>
        <source>Answers that might have meant danger</source>
        <translation>คำตอบที่อาจหมายถึงอันตราย</translation>
    </message>
    <message>
        <source>Asked to be set right</source>
        <translation>คำขอแก้ไขข้อมูล</translation>
    </message>
    <message>
        <source>Asked to come</source>
        <translation>ได้รับเชิญ</translation>
    </message>
    <message>
        <source>At once by</source>
        <translation>ผู้ที่ทำทันที</translation>
    </message>
    <message>
        <source>Attendance and results</source>
        <translation>การมาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>ผู้เริ่ม</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>เริ่มเมื่อ</translation>
    </message>
    <message>
        <source>Being typed, not saved yet</source>
        <translation>กำลังกรอก ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>หมู่เลือด</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>การประชุมรายกรณี</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>ชั้นเรียน</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Copy of all that is kept about {name}</source>
        <translation>สำเนาข้อมูลทั้งหมดที่เก็บไว้ของ {name}</translation>
    </message>
    <message>
        <source>Course of the plans</source>
        <translation>การดำเนินงานตามแผน</translation>
    </message>
    <message>
        <source>Course of the referrals</source>
        <translation>การดำเนินงานส่งต่อ</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>อันตราย</translation>
    </message>
    <message>
        <source>Decisions of the yearly review</source>
        <translation>ผลการทบทวนประจำปี</translation>
    </message>
    <message>
        <source>Differences between laptops</source>
        <translation>ข้อมูลต่างกันระหว่างเครื่อง</translation>
    </message>
    <message>
        <source>Disadvantage</source>
        <translation>ความด้อยโอกาส</translation>
    </message>
    <message>
        <source>District</source>
        <translation>อำเภอ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Early signs</source>
        <translation>สัญญาณเตือน</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>บันทึกซ้ำ</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>เชื้อชาติ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ครอบครัว</translation>
    </message>
    <message>
        <source>Filled form</source>
        <translation>แบบบันทึก</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>การติดตาม</translation>
    </message>
    <message>
        <source>Following up of the referrals</source>
        <translation>การติดตามการส่งต่อ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>แบบบันทึก</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>From teacher to teacher</source>
        <translation>การส่งต่อระหว่างครู</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Holds health data of 1 child: for {name} and the family alone</source>
        <translation>มีข้อมูลสุขภาพของนักเรียน 1 คน สำหรับ {name} และครอบครัวเท่านั้น</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>การเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>บ้านเลขที่</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>เลขประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>In teams of the school</source>
        <translation>อยู่ในคณะทำงานของโรงเรียน</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ชนิดไฟล์</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>ความเกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Made by {who} on {day} at {time}</source>
        <translation>จัดทำโดย {who} วันที่ {day} เวลา {time} น.</translation>
    </message>
    <message>
        <source>Moo</source>
        <translation>หมู่ที่</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ชื่อเล่น</translation>
    </message>
    <message>
        <source>Notes of the plans</source>
        <translation>บันทึกในแผน</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>เลขที่/เลขประจำตัวนักเรียน</translation>
    </message>
    <message>
        <source>Numbers that were seen</source>
        <translation>ตัวเลขที่พบ</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>อาชีพ</translation>
    </message>
    <message>
        <source>Other schools</source>
        <translation>โรงเรียนอื่น</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation>ผู้เข้าร่วมอื่น</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ภาพถ่าย</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>ภาพถ่ายและเอกสาร</translation>
    </message>
    <message>
        <source>Planned home visits</source>
        <translation>กำหนดเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ตำแหน่งในคณะ</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>ศาสนา</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Results of a form</source>
        <translation>ผลของแบบบันทึก</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>ถนน/ซอย</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Rung up first</source>
        <translation>ติดต่อเป็นคนแรก</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Sealed notes (that there are such)</source>
        <translation>บันทึกลับ (มีอยู่ แต่ไม่แสดงข้อความ)</translation>
    </message>
    <message>
        <source>Sealed notes of the guidance teachers</source>
        <translation>บันทึกลับของครูแนะแนว</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>ผู้ดำเนินการ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>เป็นพี่น้องกัน</translation>
    </message>
    <message>
        <source>Siblings in the school</source>
        <translation>พี่น้องในโรงเรียน</translation>
    </message>
    <message>
        <source>Small group</source>
        <translation>กลุ่มย่อย</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>บุคลากร</translation>
    </message>
    <message>
        <source>Steps of the plans</source>
        <translation>ขั้นตอนในแผน</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>จุดแข็ง</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>Tasks after home visits</source>
        <translation>งานหลังเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>คณะ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
    </message>
    <message>
        <source>The child lives there</source>
        <translation>นักเรียนอาศัยอยู่ด้วย</translation>
    </message>
    <message>
        <source>The student&apos;s data</source>
        <translation>ข้อมูลนักเรียน</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>คำนำหน้า</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>นัดติดตาม</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Under section 30 of the Personal Data Protection Act B.E. 2562. Days are of the Buddhist Era. What was taken away in the program is kept in its log until it is erased; it stands in the machine-readable copy.</source>
        <translation>ตามมาตรา 30 แห่ง พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 วันที่เป็นพุทธศักราช รายการที่นำออกจากโปรแกรมแล้วยังอยู่ในบันทึกการเปลี่ยนแปลงจนกว่าจะลบอย่างถาวร และอยู่ในสำเนาสำหรับเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึงวันที่</translation>
    </message>
    <message>
        <source>What</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>What came along</source>
        <translation>ข้อมูลที่ส่งมาด้วย</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ผลที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ข้อมูลที่เก็บ</translation>
    </message>
    <message>
        <source>What the child wrote to its parents</source>
        <translation>ข้อความที่นักเรียนเขียนถึงผู้ปกครอง</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>เรื่องที่ควรดูแล</translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation>สิ่งที่ทำทันที</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>ทิศทาง</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้ใช้</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>ผู้ตอบ</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Who looked, exported or printed</source>
        <translation>ผู้เปิดดู ส่งออก หรือพิมพ์</translation>
    </message>
    <message>
        <source>Who wrote something</source>
        <translation>ผู้บันทึกข้อมูล</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>บันทึกเมื่อ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>ถูกกระทำรุนแรง</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>came from there</source>
        <translation>ย้ายมาจาก</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>harm to oneself</source>
        <translation>ทำร้ายตนเอง</translation>
    </message>
    <message>
        <source>inside the school</source>
        <translation>ภายในโรงเรียน</translation>
    </message>
    <message>
        <source>moved to another class</source>
        <translation>ย้ายห้อง/เลื่อนชั้น</translation>
    </message>
    <message>
        <source>no, of another child</source>
        <translation>ไม่ใช่ (นักเรียนคนอื่น)</translation>
    </message>
    <message>
        <source>outside the school</source>
        <translation>ภายนอกโรงเรียน</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ไม่แก้ไข</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>taken up in a care plan</source>
        <translation>นำเข้าแผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>typed by mistake</source>
        <translation>กรอกผิด</translation>
    </message>
    <message>
        <source>went there</source>
        <translation>ย้ายไป</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
</context>
<context>
    <name>AccessCopyDialog</name>
    <message>
        <source>All that is kept about the student</source>
        <translation>ข้อมูลทั้งหมดที่เก็บไว้ของนักเรียน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Copy of all data</source>
        <translation>สำเนาข้อมูลทั้งหมด</translation>
    </message>
    <message>
        <source>For machines (ZIP) …</source>
        <translation>สำหรับเครื่องอ่าน (ZIP) …</translation>
    </message>
    <message>
        <source>For the family, within 30 days of being asked (section 30). The guidance teacher reads it first: what tells of somebody else, or would endanger the child, may be withheld with a reason. That the copy was made is logged.</source>
        <translation>มอบให้ผู้ปกครองภายใน 30 วันนับจากวันที่ขอ (มาตรา 30) ให้ครูแนะแนวอ่านก่อน ส่วนที่กล่าวถึงผู้อื่นหรืออาจทำให้เด็กเป็นอันตรายไม่ต้องมอบให้โดยบันทึกเหตุผล ระบบบันทึกไว้ว่ามีการทำสำเนา</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation>กำลังอ่านข้อมูล …</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>บันทึกสำเนา</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>บันทึก “{name}” ไว้ใน {folder}</translation>
    </message>
    <message>
        <source>The photos and documents themselves (in the archive)</source>
        <translation>ตัวภาพถ่ายและเอกสาร (ในไฟล์ ZIP)</translation>
    </message>
    <message>
        <source>The sealed notes of the guidance teachers</source>
        <translation>บันทึกลับของครูแนะแนว</translation>
    </message>
    <message>
        <source>To be read (PDF) …</source>
        <translation>สำหรับอ่าน (PDF) …</translation>
    </message>
    <message>
        <source>Who wrote something, and who looked</source>
        <translation>ผู้บันทึกและผู้เปิดดูข้อมูล</translation>
    </message>
    <message>
        <source>With a password, shown once</source>
        <translation>ใส่รหัสผ่าน (แสดงครั้งเดียว)</translation>
    </message>
    <message>
        <source>Writing the copy …</source>
        <translation>กำลังเขียนสำเนา …</translation>
    </message>
    <message>
        <source>copy of all data</source>
        <translation>สำเนาข้อมูลทั้งหมด</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>The sign-in name must be one word without spaces: kru-mali.</source>
        <translation>ชื่อเข้าใช้ต้องเป็นคำเดียวไม่มีเว้นวรรค เช่น kru-mali</translation>
    </message>
    <message>
        <source>There is an account “{login}” already.</source>
        <translation>มีบัญชี “{login}” อยู่แล้ว</translation>
    </message>
    <message>
        <source>There must be an administrator; name another one first.</source>
        <translation>ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน กรุณาตั้งผู้ดูแลระบบคนอื่นก่อน</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Absent</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Choose what kind of activity this is.</source>
        <translation>เลือกประเภทกิจกรรม</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>บิดา</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>มารดา</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>กิจกรรมใหม่</translation>
    </message>
    <message>
        <source>Only whoever keeps this activity may change its words.</source>
        <translation>แก้ไขข้อความได้เฉพาะผู้รับผิดชอบกิจกรรมนี้</translation>
    </message>
    <message>
        <source>Say how you asked after the parent.</source>
        <translation>บันทึกว่าติดตามผู้ปกครองอย่างไร</translation>
    </message>
    <message>
        <source>Small groups have the numbers 1 to 9.</source>
        <translation>กลุ่มย่อยมีหมายเลข 1 ถึง 9</translation>
    </message>
    <message>
        <source>Some of these children are not in your classes.</source>
        <translation>มีนักเรียนที่ไม่ได้อยู่ในห้องของคุณ</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>วันสิ้นสุดมาก่อนวันเริ่ม แก้วันที่ก่อน</translation>
    </message>
    <message>
        <source>This activity is not here any more.</source>
        <translation>ไม่มีกิจกรรมนี้แล้ว</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>วันนี้ยังมาไม่ถึง แก้วันที่ก่อน</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>not verified with the office</source>
        <translation>ยังไม่ได้ตรวจสอบกับเขตพื้นที่</translation>
    </message>
</context>
<context>
    <name>ActivitiesScreen</name>
    <message>
        <source>The activity is taken away.</source>
        <translation>เอากิจกรรมออกแล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>{kind}: begun for today. Write the topic, and say who was not there.</source>
        <translation>เริ่มบันทึก{kind}ของวันนี้แล้ว พิมพ์หัวข้อ แล้วเอาเครื่องหมายออกสำหรับคนที่ไม่มา</translation>
    </message>
    <message>
        <source>{kind}: begun for {day}. Write the topic, and say who was not there.</source>
        <translation>เริ่มบันทึก{kind}ของวันที่ {day} แล้ว พิมพ์หัวข้อ แล้วเอาเครื่องหมายออกสำหรับคนที่ไม่มา</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Begun by mistake</source>
        <translation>บันทึกผิด</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอกเป็นครั้งใหม่</translation>
    </message>
    <message>
        <source>Noted for everybody.</source>
        <translation>บันทึกทุกคนแล้ว</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>The children are chosen.</source>
        <translation>ปรับรายชื่อแล้ว</translation>
    </message>
    <message>
        <source>The list again</source>
        <translation>กลับไปรายการ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
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
    <name>Addresses</name>
    <message>
        <source>Not in the list of districts. Kept as it is.</source>
        <translation>ไม่พบในรายชื่ออำเภอ เก็บไว้ตามที่พิมพ์</translation>
    </message>
    <message>
        <source>Not in the list of provinces. Kept as it is.</source>
        <translation>ไม่พบในรายชื่อจังหวัด เก็บไว้ตามที่พิมพ์</translation>
    </message>
    <message>
        <source>Not in the list of subdistricts. Kept as it is.</source>
        <translation>ไม่พบในรายชื่อตำบล เก็บไว้ตามที่พิมพ์</translation>
    </message>
    <message>
        <source>Not in this district or province. Kept as it is.</source>
        <translation>ไม่อยู่ในอำเภอหรือจังหวัดนี้ เก็บไว้ตามที่พิมพ์</translation>
    </message>
    <message>
        <source>Not the postal code of this place. Kept as it is.</source>
        <translation>ไม่ใช่รหัสไปรษณีย์ของที่นี่ เก็บไว้ตามที่พิมพ์</translation>
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
    <name>Analysis</name>
    <message>
        <source>No pack was asked for or came for term {term}.</source>
        <translation>ภาคเรียน {term} ยังไม่มีรอบการส่งและยังไม่มีชุดส่งเขต</translation>
    </message>
    <message>
        <source>Nothing in these files tells of it.</source>
        <translation>ไฟล์เหล่านี้ไม่มีข้อมูลเรื่องนี้</translation>
    </message>
    <message>
        <source>Numbers add up what is seen. Percentages are of the children screened; masked numbers are in none of the groups but under “not shown”, so a group may be larger than its percentage. How many schools masked something stands beside it.</source>
        <translation>จำนวนคือผลรวมของตัวเลขที่เห็น ร้อยละคิดจากนักเรียนที่คัดกรองแล้ว ตัวเลขที่โรงเรียนปกปิดไม่อยู่ในกลุ่มใด แต่อยู่ในช่อง “ไม่แสดง” แต่ละกลุ่มจึงอาจมีมากกว่าร้อยละที่เห็น จำนวนโรงเรียนที่ปกปิดบอกไว้ข้างกัน</translation>
    </message>
    <message>
        <source>Term {term}; made on {day}</source>
        <translation>ภาคเรียน {term} จัดทำเมื่อ {day}</translation>
    </message>
    <message>
        <source>The district has no packs yet: there is nothing to export.</source>
        <translation>เขตพื้นที่ยังไม่มีชุดข้อมูลของโรงเรียน จึงยังไม่มีอะไรให้ส่งออก</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be written: {why}.</source>
        <translation>เขียนโฟลเดอร์ “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>There are no numbers in “{name}”. Name a folder that `careapp district export` wrote.</source>
        <translation>ไม่มีตัวเลขใน “{name}” กรุณาระบุโฟลเดอร์ที่ `careapp district export` จัดทำไว้</translation>
    </message>
    <message>
        <source>There is no question “{name}”. The questions are: {names}.</source>
        <translation>ไม่มีคำถามชื่อ “{name}” คำถามที่มีคือ {names}</translation>
    </message>
    <message>
        <source>There is not enough memory free for this question.</source>
        <translation>หน่วยความจำว่างไม่พอสำหรับคำถามนี้</translation>
    </message>
    <message>
        <source>This needs DuckDB, which the careapp for districts has: install the one with “district” in its name over this one. Where pip installed careapp: pip install careapp[analysis]</source>
        <translation>ส่วนนี้ต้องใช้ DuckDB ซึ่งมีในโปรแกรม careapp สำหรับเขต ติดตั้งจากตัวติดตั้งที่มีคำว่า “district” ในชื่อ ทับโปรแกรมนี้ได้เลย ถ้าติดตั้งด้วย pip ใช้คำสั่ง pip install careapp[analysis]</translation>
    </message>
    <message>
        <source>“{folder}” has school {name} ({code}) twice for term {term}. Take the older export of its district away.</source>
        <translation>“{folder}” มี {name} ({code}) ของภาคเรียน {term} ซ้ำกันสองชุด กรุณานำไฟล์ส่งออกชุดเก่าของเขตพื้นที่นั้นออก</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written: {why}.</source>
        <translation>อ่านหรือเขียน “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: the file {file} is damaged. Copy it again, or take it away.</source>
        <translation>อ่าน “{name}” ไม่ได้ เพราะไฟล์ {file} เสียหาย กรุณาคัดลอกไฟล์นี้มาใหม่ หรือนำออก</translation>
    </message>
    <message>
        <source>“{name}” has no numbers of term {term}.</source>
        <translation>“{name}” ไม่มีตัวเลขของภาคเรียน {term}</translation>
    </message>
    <message>
        <source>“{name}” holds Parquet files that careapp did not write.</source>
        <translation>“{name}” มีไฟล์ Parquet ที่ careapp ไม่ได้จัดทำ</translation>
    </message>
    <message>
        <source>“{name}” is a whole drive. Name a new folder on it.</source>
        <translation>“{name}” เป็นไดรฟ์ทั้งไดรฟ์ กรุณาระบุโฟลเดอร์ใหม่ในไดรฟ์นี้</translation>
    </message>
    <message>
        <source>“{name}” is not empty. Name a new folder, or take away what is in it.</source>
        <translation>“{name}” มีไฟล์อยู่แล้ว กรุณาระบุโฟลเดอร์ใหม่ หรือนำไฟล์ในนั้นออกก่อน</translation>
    </message>
    <message>
        <source>“{name}”: an answer is written as .csv or .xlsx.</source>
        <translation>“{name}”: คำตอบบันทึกได้เป็น .csv หรือ .xlsx</translation>
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
    <name>ArrivedPage</name>
    <message numerus="yes">
        <source>%n added up</source>
        <translation>
            <numerusform>รวมยอดแล้ว %n ชุด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came before</source>
        <translation>
            <numerusform>เคยรับแล้ว %n ไฟล์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in</source>
        <translation>
            <numerusform>รับไฟล์เข้ามา %n ไฟล์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>แยกไว้ %n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the school to the list, then take the file in again; or take it away.</source>
        <translation>เพิ่มโรงเรียนลงในรายชื่อ แล้วรับไฟล์เข้ามาใหม่ หรือนำไฟล์ออก</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Files of no school of the list</source>
        <translation>ไฟล์ที่ไม่ตรงกับโรงเรียนใดในรายชื่อ</translation>
    </message>
    <message>
        <source>Open the school</source>
        <translation>เปิดหน้าโรงเรียน</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>แยกไว้</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Take this pack away</source>
        <translation>นำชุดนี้ออก</translation>
    </message>
    <message>
        <source>There are no packs in what was dropped.</source>
        <translation>ไม่พบชุดส่งเขตในสิ่งที่นำมาวาง</translation>
    </message>
    <message>
        <source>To the schools</source>
        <translation>กลับไปที่รายการโรงเรียน</translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n not looked at</source>
        <translation>
            <numerusform>หยุดก่อน: ยังไม่ได้อ่าน %n ไฟล์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedTable</name>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ผลการรับ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>สาเหตุ</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>Go back to it …</source>
        <translation>ย้อนกลับไปใช้ …</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>ข้อมูลก่อนหน้าที่เก็บไว้</translation>
    </message>
    <message>
        <source>When a backup takes its place, the school of before is kept under another name. You can go back to it.</source>
        <translation>เมื่อนำไฟล์สำรองมาใช้แทน ข้อมูลโรงเรียนก่อนหน้าจะเก็บไว้ในอีกชื่อหนึ่ง และย้อนกลับไปใช้ได้</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message>
        <source>A number was entered wrongly</source>
        <translation>กรอกตัวเลขผิด</translation>
    </message>
    <message>
        <source>Ill, with a doctor&apos;s note</source>
        <translation>ป่วย มีใบรับรองแพทย์</translation>
    </message>
    <message>
        <source>It comes back by itself when the numbers get worse.</source>
        <translation>สัญญาณจะกลับมาเองเมื่อตัวเลขแย่ลง</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำตอนนี้</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>Set aside: {child}</source>
        <translation>พักไว้: {child}</translation>
    </message>
    <message>
        <source>The family is looking after it</source>
        <translation>ครอบครัวดูแลอยู่แล้ว</translation>
    </message>
    <message>
        <source>The reason is known and has passed</source>
        <translation>รู้สาเหตุแล้ว และผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>Why nothing has to be done about it now</source>
        <translation>เหตุผลที่ตอนนี้ยังไม่ต้องทำอะไร</translation>
    </message>
</context>
<context>
    <name>AskedDialog</name>
    <message>
        <source>Not now</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>What is asked of each class</source>
        <translation>รายการที่แต่ละห้องต้องทำ</translation>
    </message>
    <message>
        <source>in a term</source>
        <translation>ครั้งต่อภาคเรียน</translation>
    </message>
    <message>
        <source>{part}: how many in a term</source>
        <translation>{part}: กี่ครั้งต่อภาคเรียน</translation>
    </message>
</context>
<context>
    <name>AskedPaper</name>
    <message>
        <source>Drawing the paper …</source>
        <translation>กำลังจัดทำเอกสาร …</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>Compare and let in …</source>
        <translation>เทียบรหัสแล้วอนุญาต …</translation>
    </message>
    <message>
        <source>Let in a laptop only if you know whose it is, and heard its fingerprint from there.</source>
        <translation>อนุญาตเฉพาะเครื่องที่รู้ว่าเป็นของใคร และได้ฟังรหัสประจำเครื่องจากเจ้าของเครื่องแล้ว</translation>
    </message>
    <message>
        <source>They ask to be let in</source>
        <translation>เครื่องที่ขออนุญาต</translation>
    </message>
    <message>
        <source>{name} · through the account {login}</source>
        <translation>{name} · ผ่านบัญชี {login}</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>The password was wrong. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>รหัสผ่านไม่ถูกต้อง กรุณารอ %n วินาที แล้วลองใหม่</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup could not be restored to “{name}”: {why}.</source>
        <translation>กู้คืนข้อมูลไปที่ “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>The backup could not be written to “{name}”: that place is not there any more. Put the stick or the disk in again, or choose another place.</source>
        <translation>เขียนไฟล์สำรองลง “{name}” ไม่ได้ เพราะไม่พบที่เก็บแล้ว กรุณาเสียบแฟลชไดรฟ์หรือต่อดิสก์ใหม่ หรือเลือกที่เก็บอื่น</translation>
    </message>
    <message>
        <source>The backup could not be written to “{name}”: {why}.</source>
        <translation>เขียนไฟล์สำรองลง “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>The backup does not hold all that the school holds; nothing was kept of it. Try again.</source>
        <translation>ไฟล์สำรองมีข้อมูลไม่ครบตามโรงเรียน จึงไม่เก็บไว้ กรุณาลองใหม่</translation>
    </message>
    <message>
        <source>The copy is not encrypted; nothing was written.</source>
        <translation>สำเนาไม่ได้เข้ารหัส จึงไม่ได้บันทึกอะไรไว้</translation>
    </message>
    <message>
        <source>The copy is not sound; run the check first.</source>
        <translation>สำเนาไม่สมบูรณ์ กรุณาตรวจสอบข้อมูลก่อน</translation>
    </message>
    <message>
        <source>The keys were replaced meanwhile; make the backup once more.</source>
        <translation>กุญแจถูกเปลี่ยนระหว่างสำรองข้อมูล กรุณาสำรองข้อมูลอีกครั้ง</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>ไม่พบไฟล์สำรอง “{name}”</translation>
    </message>
    <message>
        <source>This backup is of a district: restore it to NAME.caredistrict.</source>
        <translation>ไฟล์สำรองนี้เป็นของเขต โปรดกู้คืนเป็น NAME.caredistrict</translation>
    </message>
    <message>
        <source>This backup is of a school: restore it to NAME.careapp.</source>
        <translation>ไฟล์สำรองนี้เป็นของโรงเรียน โปรดกู้คืนเป็น NAME.careapp</translation>
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
    <name>BackupList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>ก่อนปรับรุ่น</translation>
    </message>
    <message>
        <source>before new keys</source>
        <translation>ก่อนเปลี่ยนกุญแจ</translation>
    </message>
    <message>
        <source>before taking in a package</source>
        <translation>ก่อนรับชุดข้อมูล</translation>
    </message>
    <message>
        <source>not restored on trial</source>
        <translation>ยังไม่ได้ทดลองกู้คืน</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>ประจำวัน</translation>
    </message>
    <message>
        <source>restored on trial at {time}</source>
        <translation>ทดลองกู้คืนแล้ว {time} น.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message numerus="yes">
        <source>%n fault(s) found. Enter nothing more before this is put right: ask for help, or restore a backup from before. What that would lose is shown first.</source>
        <translation>
            <numerusform>พบสิ่งผิดปกติ %n รายการ อย่าเพิ่งกรอกข้อมูลเพิ่มจนกว่าจะแก้ไข ให้ขอความช่วยเหลือ หรือกู้คืนจากไฟล์สำรองชุดก่อนหน้า ดูก่อนได้ว่าอะไรจะหายไป</numerusform>
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
        <source>Encrypted: without a password or the recovery code nobody reads it.</source>
        <translation>เข้ารหัสไว้ ไม่มีใครอ่านได้ถ้าไม่มีรหัสผ่านหรือรหัสกู้คืน</translation>
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
        <source>Go back to it?</source>
        <translation>ย้อนกลับไปใช้หรือไม่</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
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
        <source>Look at this backup?</source>
        <translation>ดูไฟล์สำรองนี้หรือไม่</translation>
    </message>
    <message>
        <source>Made by itself once a day and when the window is closed: the last ten days, and one for each month.</source>
        <translation>โปรแกรมสำรองเองวันละครั้งและเมื่อปิดหน้าต่าง เก็บไว้สิบวันล่าสุดและเดือนละหนึ่งไฟล์</translation>
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
        <source>Not encrypted, as the school is not: whoever gets it can read it.</source>
        <translation>ไม่ได้เข้ารหัส เพราะข้อมูลโรงเรียนไม่ได้เข้ารหัส ใครได้ไฟล์ไปก็อ่านได้</translation>
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
        <source>Restore …</source>
        <translation>กู้คืน …</translation>
    </message>
    <message>
        <source>Restoring it on trial …</source>
        <translation>กำลังทดลองกู้คืน …</translation>
    </message>
    <message>
        <source>Take the official wording of instruments along</source>
        <translation>เอาถ้อยคำทางการของเครื่องมือไปด้วย</translation>
    </message>
    <message>
        <source>The backup “{name}” is made and was restored on trial.</source>
        <translation>สำรองเป็น “{name}” และทดลองกู้คืนแล้ว</translation>
    </message>
    <message>
        <source>The school is closed, and you sign in again. You see what would be lost and what would come back before anything is done.</source>
        <translation>โปรแกรมจะปิดข้อมูลโรงเรียนและให้ใส่รหัสผ่านอีกครั้ง จากนั้นดูได้ว่าอะไรจะหายไปและอะไรจะกลับมา ก่อนที่จะเปลี่ยนอะไร</translation>
    </message>
    <message>
        <source>The school of now is put aside in turn; nothing is written over.</source>
        <translation>ข้อมูลที่ใช้อยู่ตอนนี้จะเก็บไว้แทน ไม่มีอะไรถูกเขียนทับ</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The second place for backups is not there now: {place}. The backup in the school&apos;s folder is made, and is taken there the next time.</source>
        <translation>ตอนนี้ไม่พบที่เก็บสำรองแห่งที่สอง: {place} สำรองไว้ในโฟลเดอร์ของโรงเรียนแล้ว และจะนำไปเก็บที่นั่นในครั้งถัดไป</translation>
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
    <name>BehindDialog</name>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n โรงเรียน</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Open the school</source>
        <translation>เปิดหน้าโรงเรียน</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Schools behind a number</source>
        <translation>โรงเรียนที่อยู่ในตัวเลขนี้</translation>
    </message>
</context>
<context>
    <name>BehindTable</name>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>{mark} masked</source>
        <translation>{mark} ปกปิด</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>95 of 100 keys are at least as fast</source>
        <translation>95 ใน 100 ปุ่มเร็วเท่านี้หรือเร็วกว่า</translation>
    </message>
    <message>
        <source>An installed careapp cannot be measured; run it from its source.</source>
        <translation>careapp ที่ติดตั้งไว้วัดความเร็วไม่ได้ ต้องสั่งจากซอร์สโค้ด</translation>
    </message>
    <message>
        <source>Making a country: {done} of {all} files</source>
        <translation>กำลังสร้างประเทศสมมติ: {done} จาก {all} ไฟล์</translation>
    </message>
    <message>
        <source>Making a school of {students} students: step {done} of {all}</source>
        <translation>กำลังสร้างโรงเรียน {students} คน: ขั้นที่ {done} จาก {all}</translation>
    </message>
    <message>
        <source>Making packs: {done} of {all}</source>
        <translation>กำลังทำชุดส่งเขต: {done} จาก {all}</translation>
    </message>
    <message>
        <source>Measuring {job} …</source>
        <translation>กำลังวัด {job} …</translation>
    </message>
    <message>
        <source>Neither pandas nor LibreOffice is installed.</source>
        <translation>ยังไม่ได้ติดตั้ง pandas และ LibreOffice</translation>
    </message>
    <message>
        <source>The floor needs LibreOffice, which is not installed.</source>
        <translation>การเทียบต้องใช้ LibreOffice ซึ่งยังไม่ได้ติดตั้ง</translation>
    </message>
    <message>
        <source>The job needs PostgreSQL, which is not installed.</source>
        <translation>งานนี้ต้องใช้ PostgreSQL ซึ่งยังไม่ได้ติดตั้ง</translation>
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
        <source>%n file(s) of no school of the list</source>
        <translation>
            <numerusform>%n ไฟล์ไม่ตรงกับโรงเรียนในรายชื่อ</numerusform>
        </translation>
    </message>
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
        <source>A folder of packs</source>
        <translation>โฟลเดอร์ของชุดส่งเขต</translation>
    </message>
    <message>
        <source>A folder of packs …</source>
        <translation>ทั้งโฟลเดอร์ …</translation>
    </message>
    <message>
        <source>Accept all without notes</source>
        <translation>รับทุกชุดที่ไม่มีข้อสังเกต</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Add a school …</source>
        <translation>เพิ่มโรงเรียน …</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>ทั้งหมด {count}</translation>
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
        <source>District packs ({kinds})</source>
        <translation>ชุดส่งเขต ({kinds})</translation>
    </message>
    <message>
        <source>Does not add up {count}</source>
        <translation>ตัวเลขไม่ตรงกัน {count}</translation>
    </message>
    <message>
        <source>Drop packs, or a folder of them, anywhere on this page.</source>
        <translation>ลากไฟล์ชุดส่งเขตหรือทั้งโฟลเดอร์มาวางตรงไหนของหน้านี้ก็ได้</translation>
    </message>
    <message>
        <source>Early signs</source>
        <translation>สัญญาณเตือน</translation>
    </message>
    <message>
        <source>List of schools …</source>
        <translation>รายชื่อโรงเรียน …</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>ตรวจแล้ว</translation>
    </message>
    <message>
        <source>No plans yet. A plan says what a child is to be helped with, who does what by when, and when you look again. Open one here, from a child&apos;s page, or from the results of a screening.</source>
        <translation>ยังไม่มีแผน แผนช่วยเหลือบอกว่าจะช่วยนักเรียนเรื่องใด ใครทำอะไรภายในเมื่อไร และจะติดตามผลเมื่อไร เปิดแผนได้จากหน้านี้ จากหน้านักเรียน หรือจากผลคัดกรอง</translation>
    </message>
    <message>
        <source>No school is found.</source>
        <translation>ไม่พบโรงเรียน</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>เปิดแผน</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Schools and rounds</source>
        <translation>โรงเรียนและรอบการส่ง</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Take in packs</source>
        <translation>รับชุดส่งเขต</translation>
    </message>
    <message>
        <source>Take in packs …</source>
        <translation>รับชุดส่งเขต …</translation>
    </message>
    <message>
        <source>Take in the list of schools</source>
        <translation>นำเข้ารายชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>The round …</source>
        <translation>รอบการส่ง …</translation>
    </message>
    <message>
        <source>To look at again {count}</source>
        <translation>ต้องติดตาม {count}</translation>
    </message>
    <message>
        <source>{state} {count}</source>
        <translation>{state} {count}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
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
    <name>CalendarSection</name>
    <message>
        <source>Add a day</source>
        <translation>เพิ่มกำหนดการ</translation>
    </message>
    <message>
        <source>Take the usual round again</source>
        <translation>กลับไปใช้กำหนดการมาตรฐาน</translation>
    </message>
    <message>
        <source>The school&apos;s round of the year</source>
        <translation>กำหนดการรอบปีของโรงเรียน</translation>
    </message>
    <message>
        <source>Today counts down to these days every year. Areas and schools differ: change what is otherwise with you. The days of the terms stand under “Terms”.</source>
        <translation>หน้าวันนี้นับถอยหลังถึงวันเหล่านี้ทุกปี แต่ละเขตและโรงเรียนอาจต่างกัน แก้ให้ตรงกับของท่านได้ ส่วนวันเปิดปิดภาคเรียนอยู่ที่ “ภาคเรียน”</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Make the report</source>
        <translation>ทำรายงาน</translation>
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
    <name>CardEdit</name>
    <message>
        <source>Not now</source>
        <translation>ไม่ใช่ตอนนี้</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มาเรียน</translation>
    </message>
    <message>
        <source>Puts the days school was open of this row where they are not said yet</source>
        <translation>ใส่วันเปิดเรียนของแถวนี้ให้ทุกคนที่ยังว่าง</translation>
    </message>
    <message>
        <source>Same days for everybody</source>
        <translation>ใส่วันเปิดเรียนให้ทุกคน</translation>
    </message>
    <message>
        <source>Type the days school was open in this row first.</source>
        <translation>พิมพ์วันเปิดเรียนในแถวนี้ก่อน</translation>
    </message>
    <message>
        <source>{done} of {total} complete</source>
        <translation>ครบแล้ว {done} จาก {total} คน</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Screen again</source>
        <translation>คัดกรองอีกครั้ง</translation>
    </message>
    <message>
        <source>The result then and now</source>
        <translation>ผลก่อนและหลังการช่วยเหลือ</translation>
    </message>
    <message>
        <source>{form} · {before} and {now}, both by the same cut-offs</source>
        <translation>{form} · {before} และ {now} ใช้เกณฑ์ตัดเดียวกันทั้งสองครั้ง</translation>
    </message>
    <message>
        <source>{form} · {day}. It has not been filled in again since.</source>
        <translation>{form} · {day} หลังจากนั้นยังไม่ได้คัดกรองอีก</translation>
    </message>
    <message>
        <source>{form}: no result from before the plan.</source>
        <translation>{form}: ไม่มีผลก่อนเปิดแผน</translation>
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
        <source>Open the plan</source>
        <translation>เปิดแผน</translation>
    </message>
    <message>
        <source>Open the referral</source>
        <translation>เปิดการส่งต่อ</translation>
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
        <source>Record one now</source>
        <translation>บันทึกครั้งใหม่</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>To the activities</source>
        <translation>ไปที่กิจกรรม</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Before entry {entry} of the log of use one is missing, or it was moved.</source>
        <translation>ก่อนรายการ {entry} ในบันทึกการใช้งานมีรายการหายไปหรือถูกย้ายที่</translation>
    </message>
    <message>
        <source>Before journal entry {entry} of the computer {site} one is missing, or it was moved.</source>
        <translation>ก่อนรายการ {entry} ในสมุดบันทึกการเปลี่ยนแปลงของเครื่อง {site} มีรายการหายไปหรือถูกย้ายที่</translation>
    </message>
    <message>
        <source>Entry {entry} of the log of use is not as it was written.</source>
        <translation>รายการ {entry} ในบันทึกการใช้งานไม่ตรงกับที่เขียนไว้</translation>
    </message>
    <message>
        <source>Entry {entry} of this laptop went out in a package and is not here any more. Was the folder put back by hand? Restore it with careapp.</source>
        <translation>รายการ {entry} ของเครื่องนี้เคยส่งออกไปกับไฟล์ แต่ไม่มีในเครื่องนี้แล้ว มีผู้คัดลอกโฟลเดอร์เก่ากลับมาเองหรือไม่ ให้กู้คืนด้วย careapp</translation>
    </message>
    <message>
        <source>Journal entry {entry} is empty, and no erasure says why.</source>
        <translation>รายการ {entry} ในสมุดบันทึกการเปลี่ยนแปลงว่างเปล่า แต่ไม่มีบันทึกการลบข้อมูลที่อธิบายได้</translation>
    </message>
    <message>
        <source>Journal entry {entry} is not as it was written.</source>
        <translation>รายการ {entry} ในสมุดบันทึกการเปลี่ยนแปลงไม่ตรงกับที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Table “{table}” differs from what the journal says.</source>
        <translation>ตาราง “{table}” ไม่ตรงกับสมุดบันทึกการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The kept numbers of “{name}” are not those of its file.</source>
        <translation>ตัวเลขที่เก็บไว้ของ “{name}” ไม่ตรงกับไฟล์</translation>
    </message>
    <message>
        <source>The laptop of {teller} was told another past of the computer {site}, up to entry {entry}: it was rewritten since, here or there.</source>
        <translation>เครื่องของ {teller} ได้รับแจ้งประวัติข้อมูลของเครื่อง {site} จนถึงรายการ {entry} ไม่ตรงกับในเครื่องนี้ มีการแก้ย้อนหลังที่เครื่องนี้หรือเครื่องนั้น</translation>
    </message>
    <message>
        <source>The laptop of {teller} was told of entry {entry} of this laptop, which is not here any more. Was the folder put back by hand? Restore it with careapp.</source>
        <translation>เครื่องของ {teller} เคยได้รับแจ้งรายการ {entry} ของเครื่องนี้ แต่ไม่มีในเครื่องนี้แล้ว มีผู้คัดลอกโฟลเดอร์เก่ากลับมาเองหรือไม่ ให้กู้คืนด้วย careapp</translation>
    </message>
    <message>
        <source>The past of the computer {site} up to entry {entry} is not the one that its package told of: it was rewritten since, here or there.</source>
        <translation>ประวัติข้อมูลของเครื่อง {site} จนถึงรายการ {entry} ไม่ตรงกับที่ไฟล์จากเครื่องนั้นเคยแจ้งไว้ มีการแก้ย้อนหลังที่เครื่องนี้หรือเครื่องนั้น</translation>
    </message>
    <message>
        <source>The received file “{name}” is missing or was changed.</source>
        <translation>ไฟล์ที่ได้รับ “{name}” หายหรือถูกแก้ไข</translation>
    </message>
    <message numerus="yes">
        <source>data.db: %n more fault(s)</source>
        <translation>
            <numerusform>data.db: สิ่งผิดปกติอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>data.db: page {page} is damaged.</source>
        <translation>data.db: หน้า {page} เสียหาย</translation>
    </message>
    <message>
        <source>data.db: {fault}</source>
        <translation>data.db: {fault}</translation>
    </message>
    <message>
        <source>keys.json is not of this school&apos;s key; restore a backup of it.</source>
        <translation>keys.json ไม่ใช่ของกุญแจโรงเรียนนี้ กรุณานำ keys.json จากไฟล์สำรองกลับมา</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” belong to a {parent} that is not there.</source>
        <translation>มี {count} รายการใน “{table}” ที่ไม่พบ {parent} ที่อ้างถึง</translation>
    </message>
    <message>
        <source>{name}: entries from just before the program was cut off may be missing. Compare with what was written on paper, then delete this file.</source>
        <translation>{name}: ข้อมูลที่บันทึกก่อนโปรแกรมหยุดกะทันหันอาจหายไป กรุณาเทียบกับเอกสารกระดาษ แล้วจึงลบไฟล์นี้</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>All that the term asks for is in.</source>
        <translation>ข้อมูลที่ต้องมีในภาคเรียนนี้ครบแล้ว</translation>
    </message>
    <message>
        <source>Before it is handed in</source>
        <translation>ตรวจก่อนส่ง</translation>
    </message>
    <message>
        <source>Completeness board</source>
        <translation>กระดานความครบถ้วน</translation>
    </message>
    <message>
        <source>It can be handed in all the same; a later version adds what is missing. What your school does not ask for is taken off on the board.</source>
        <translation>ส่งได้แม้ยังไม่ครบ แล้วส่งฉบับใหม่เมื่อครบ รายการที่โรงเรียนไม่ใช้ ตัดออกได้ที่กระดานความครบถ้วน</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>ดูรายชื่อ</translation>
    </message>
    <message>
        <source>Send small numbers as they are (the director decides)</source>
        <translation>ส่งจำนวนน้อยโดยไม่ปกปิด (ผู้อำนวยการตัดสินใจ)</translation>
    </message>
    <message>
        <source>The last pack was signed on another computer. This one signs with a key of its own, and the district will ask whether it is yours.</source>
        <translation>ชุดก่อนลงนามจากเครื่องอื่น เครื่องนี้ลงนามด้วยกุญแจของเครื่องเอง เขตจะถามว่าเป็นของโรงเรียนจริงหรือไม่</translation>
    </message>
    <message>
        <source>The totals agree with the headcount, by grade and by sex.</source>
        <translation>ยอดรวมตรงกับจำนวนนักเรียนทุกชั้น ทั้งชายและหญิง</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that are explained</source>
        <translation>
            <numerusform>และอีก %n รายการที่มีเหตุผลแล้ว</numerusform>
        </translation>
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
    <name>ChildField</name>
    <message>
        <source>Of which student: type a name or a number</source>
        <translation>ของนักเรียนคนใด: พิมพ์ชื่อหรือเลขที่</translation>
    </message>
    <message>
        <source>The whole class again</source>
        <translation>กลับไปทั้งห้อง</translation>
    </message>
    <message>
        <source>The whole class · find one</source>
        <translation>ทั้งห้อง · ค้นหารายคน</translation>
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
    <name>ChildrenPanel</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>นักเรียน %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>ปิดรายชื่อ</translation>
    </message>
    <message>
        <source>In the list of students</source>
        <translation>แสดงในรายชื่อนักเรียน</translation>
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
        <source>Open the student</source>
        <translation>เปิดหน้านักเรียน</translation>
    </message>
    <message>
        <source>The children behind the number</source>
        <translation>นักเรียนของตัวเลขนี้</translation>
    </message>
    <message>
        <source>{n} in all, of {children}</source>
        <translation>รวม {n} รายการ ของ{children}</translation>
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
    <name>ClockBehind</name>
    <message>
        <source>By this computer&apos;s clock it is {today}, yet the newest entry is of {newest}. Set the computer&apos;s clock if it is wrong: the dates of what is written follow it.</source>
        <translation>นาฬิกาของเครื่องนี้บอกว่าวันที่ {today} แต่รายการล่าสุดลงวันที่ {newest} ถ้านาฬิกาผิดให้ตั้งใหม่ เพราะวันที่ของสิ่งที่บันทึกใช้ตามนาฬิกานี้</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The backup could not be made</source>
        <translation>สำรองข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>The second backup waits</source>
        <translation>ยังไม่ได้สำรองไว้ในที่แห่งที่สอง</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close without it</source>
        <translation>ปิดโดยไม่สำรอง</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>กำลังปิดโปรแกรม</translation>
    </message>
    <message>
        <source>It is restored on trial as well. The window closes by itself afterwards.</source>
        <translation>เสร็จแล้วจะทดลองกู้คืนด้วย จากนั้นหน้าต่างจะปิดเอง</translation>
    </message>
    <message>
        <source>The backup of today is being made …</source>
        <translation>กำลังสำรองข้อมูลของวันนี้ …</translation>
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
    <name>CodesToKeep</name>
    <message>
        <source>Make a new code …</source>
        <translation>สร้างรหัสใหม่ …</translation>
    </message>
    <message>
        <source>The recovery code was shown and never typed again. When the passwords are forgotten, nothing else opens what is kept here.</source>
        <translation>รหัสกู้คืนเคยแสดงแล้ว แต่ยังไม่มีใครพิมพ์ยืนยัน หากลืมรหัสผ่าน จะไม่มีทางอื่นเปิดข้อมูลนี้ได้</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns as they were at first</source>
        <translation>ความกว้างคอลัมน์แบบเดิม</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>After this laptop was let in: the 24 digits under “Laptops” there</source>
        <translation>เมื่อเครื่องนี้ได้รับอนุญาตแล้ว: ตัวเลข 24 หลักในแท็บ “เครื่องที่เชื่อถือ” ของผู้ประสานงาน</translation>
    </message>
    <message>
        <source>Ring the coordinator and read this fingerprint aloud. When this laptop is let in, have the other fingerprint read aloud to you, type it, and go on.</source>
        <translation>โทรหาผู้ประสานงาน อ่านรหัสประจำเครื่องนี้ให้ฟัง เมื่อได้รับอนุญาตแล้ว ให้ผู้ประสานงานอ่านรหัสของเขา พิมพ์ลงในช่อง แล้วกดทำต่อ</translation>
    </message>
    <message>
        <source>The fingerprint of the coordinator&apos;s laptop, as it is read aloud</source>
        <translation>รหัสประจำเครื่องของผู้ประสานงาน ตามที่อ่านให้ฟัง</translation>
    </message>
    <message>
        <source>This school seals what the hub carries</source>
        <translation>โรงเรียนนี้ปิดผนึกข้อมูลที่เซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>What your account reaches comes to this laptop. It may be stopped, or break off: it goes on from there. You can sign in when all of it is here.</source>
        <translation>ข้อมูลที่บัญชีของท่านเห็นจะมายังเครื่องนี้ หยุดหรือขาดกลางทางก็ไม่เสียหาย ทำต่อจากเดิมได้ เมื่อมาครบแล้วจึงเข้าใช้งานได้</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>  accepted by {district}, {day}</source>
        <translation>  {district} รับแล้ว {day}</translation>
    </message>
    <message>
        <source>  returned by {district}, {day}</source>
        <translation>  {district} ส่งกลับให้แก้ไข {day}</translation>
    </message>
    <message>
        <source>  {kind}: {new} new, {changed} changed</source>
        <translation>  {kind}: ใหม่ {new} แก้ไข {changed}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) may mean danger now: tell the guidance teacher, who also sees it at the next sign-in.</source>
        <translation>
            <numerusform>มี %n คำตอบที่อาจเป็นอันตรายในตอนนี้ ให้บอกครูแนะแนวทันที ครูแนะแนวจะเห็นเรื่องนี้เมื่อเข้าใช้ครั้งต่อไปด้วย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the school&apos;s folder can still be opened with the old passwords; --drop-backups deletes what is there.</source>
        <translation>
            <numerusform>ไฟล์สำรอง %n ไฟล์ในโฟลเดอร์ของโรงเรียนยังเปิดได้ด้วยรหัสผ่านเดิม --drop-backups จะลบให้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to bring</source>
        <translation>
            <numerusform>มี %n รายการที่ยังไม่ได้ส่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>มีข้อขัดแย้งที่ต้องตัดสิน %n เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) being filled in</source>
        <translation>
            <numerusform>แบบที่กำลังกรอกค้างอยู่ %n ฉบับ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete, kept as begun</source>
        <translation>
            <numerusform>ยังไม่ครบ %n คน เก็บไว้เป็นแบบที่เริ่มแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for another account</source>
        <translation>
            <numerusform>ในจำนวนนี้ %n รายการรอบัญชีอื่น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received file(s) could not be read: ask the schools for them again.</source>
        <translation>
            <numerusform>ไฟล์ที่ได้รับอ่านไม่ได้ %n ไฟล์ ให้ขอจากโรงเรียนใหม่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list have errors. Mend them.</source>
        <translation>
            <numerusform>บัญชีรายชื่อมีแถวที่ผิด %n แถว โปรดแก้ไขก่อน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>โรงเรียน %n โรง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) in the list</source>
        <translation>
            <numerusform>%n โรงเรียนในบัญชีรายชื่อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>นักเรียน %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) erased for good</source>
        <translation>
            <numerusform>ลบข้อมูลนักเรียนอย่างถาวรแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) in the list</source>
        <translation>
            <numerusform>มีนักเรียนในรายการ %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) left this laptop</source>
        <translation>
            <numerusform>นำนักเรียนออกจากเครื่องนี้แล้ว %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) were erased since the backup and would be there again</source>
        <translation>
            <numerusform>หลังวันที่สำรองมีการลบข้อมูลนักเรียน %n คน ข้อมูลจะกลับมา</numerusform>
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
        <source>A demo district needs at least one school.</source>
        <translation>เขตสาธิตต้องมีอย่างน้อยหนึ่งโรงเรียน</translation>
    </message>
    <message>
        <source>A demo school needs at least one student.</source>
        <translation>โรงเรียนสมมติต้องมีนักเรียนอย่างน้อยหนึ่งคน</translation>
    </message>
    <message>
        <source>A letter of the district is about all its schools: leave out --{option}.</source>
        <translation>หนังสือของเขตพื้นที่เป็นเรื่องของทุกโรงเรียน ไม่ต้องใส่ --{option}</translation>
    </message>
    <message>
        <source>Account: {login}</source>
        <translation>บัญชี: {login}</translation>
    </message>
    <message>
        <source>After {scale} {bands}: go on with {form}</source>
        <translation>เมื่อ {scale} เป็น {bands} ให้ทำ {form} ต่อ</translation>
    </message>
    <message>
        <source>Asks to be let in: {name} ({login}), {digits}</source>
        <translation>ขออนุญาต: {name} ({login}) รหัสประจำเครื่อง {digits}</translation>
    </message>
    <message>
        <source>Can be erased alone, with --part:</source>
        <translation>ลบเฉพาะบางส่วนได้ด้วย --part:</translation>
    </message>
    <message>
        <source>Columns that were not read: {names}</source>
        <translation>คอลัมน์ที่ไม่ได้อ่าน: {names}</translation>
    </message>
    <message>
        <source>Consolidation of the schools</source>
        <translation>ผลรวมของโรงเรียน</translation>
    </message>
    <message>
        <source>Edition {id}: {title}. {source}</source>
        <translation>เกณฑ์ {id}: {title} {source}</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>ลบอย่างถาวรแล้ว</translation>
    </message>
    <message>
        <source>Fingerprint, as the coordinator reads it aloud: </source>
        <translation>รหัสประจำเครื่องตามที่ผู้ประสานงานอ่านให้ฟัง: </translation>
    </message>
    <message>
        <source>Fingerprint, to be read aloud: {digits}</source>
        <translation>รหัสประจำเครื่องสำหรับอ่านให้ฟัง: {digits}</translation>
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
        <source>From {name}, {school}.</source>
        <translation>จาก {name} {school}</translation>
    </message>
    <message>
        <source>Gone through last: {when}</source>
        <translation>รับส่งครั้งล่าสุด {when}</translation>
    </message>
    <message>
        <source>Have the fingerprint read aloud. If it is another one: careapp handover distrust &quot;{digits}&quot;</source>
        <translation>ให้อีกฝ่ายอ่านรหัสประจำเครื่องให้ฟัง หากไม่ตรง: careapp handover distrust &quot;{digits}&quot;</translation>
    </message>
    <message>
        <source>It cannot be compared: {why}</source>
        <translation>เปรียบเทียบไม่ได้: {why}</translation>
    </message>
    <message>
        <source>It carries what the school brings, and cannot read it.</source>
        <translation>เซิร์ฟเวอร์เก็บข้อมูลของโรงเรียนไว้โดยอ่านเนื้อหาไม่ได้</translation>
    </message>
    <message>
        <source>It is trusted no longer. Whoever has it still reaches the hub by the account there: switch that account off in the school, or give it a new password (careapp hub init --new-password LOGIN).</source>
        <translation>เลิกเชื่อถือเครื่องนั้นแล้ว แต่ผู้ที่มีเครื่องยังเข้าเซิร์ฟเวอร์กลางด้วยบัญชีที่นั่นได้ ให้ปิดบัญชีนั้นในโรงเรียน หรือตั้งรหัสผ่านใหม่ (careapp hub init --new-password LOGIN)</translation>
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
        <source>Needs a new password from you: {login} ({name})</source>
        <translation>ต้องได้รหัสผ่านใหม่จากท่าน: {login} ({name})</translation>
    </message>
    <message>
        <source>No pack could be added up; nothing was written.</source>
        <translation>ไม่มีชุดใดรวมได้ จึงไม่ได้เขียนไฟล์</translation>
    </message>
    <message>
        <source>No passphrase: set {name}.</source>
        <translation>ไม่มีรหัสผ่าน ให้ตั้งค่า {name}</translation>
    </message>
    <message>
        <source>No password: set CAREAPP_PASSWORD, or name a --password-file.</source>
        <translation>ไม่มีรหัสผ่าน กรุณาตั้ง CAREAPP_PASSWORD หรือระบุ --password-file</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Nothing has changed since version {version}: it is written once more.</source>
        <translation>ไม่มีอะไรเปลี่ยนจากฉบับที่ {version} จึงบันทึกแฟ้มฉบับเดิมให้อีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: there are errors in %n row(s). Mend the list, or use --skip-bad.</source>
        <translation>
            <numerusform>ยังไม่ได้บันทึกอะไร: มี %n แถวที่ผิด กรุณาแก้รายชื่อ หรือใช้ --skip-bad</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: {count} problems. {place}: {message}</source>
        <translation>ไม่ได้บันทึก พบปัญหา {count} รายการ {place}: {message}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n student(s) what was over, erased for good</source>
        <translation>
            <numerusform>ลบเฉพาะส่วนที่ครบกำหนดอย่างถาวร %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in {name}: {changes}</source>
        <translation>มีเฉพาะใน {name}: {changes}</translation>
    </message>
    <message>
        <source>Packs: {new} new, {known} known, {gone} taken away</source>
        <translation>ชุดข้อมูล: ใหม่ {new} มีอยู่แล้ว {known} นำออก {gone}</translation>
    </message>
    <message>
        <source>Passphrase of the package: </source>
        <translation>รหัสผ่านของแฟ้ม: </translation>
    </message>
    <message>
        <source>Passphrase, to be told by telephone: {words}</source>
        <translation>รหัสผ่าน ให้บอกทางโทรศัพท์: {words}</translation>
    </message>
    <message>
        <source>Password again: </source>
        <translation>รหัสผ่านอีกครั้ง: </translation>
    </message>
    <message>
        <source>Password of the hub: </source>
        <translation>รหัสผ่านของเซิร์ฟเวอร์กลาง: </translation>
    </message>
    <message>
        <source>Password, shown only now: {password}</source>
        <translation>รหัสผ่านของไฟล์ แสดงครั้งนี้ครั้งเดียว: {password}</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>รหัสผ่าน: </translation>
    </message>
    <message>
        <source>Perhaps one child: {name}, {one} and {other} ({why})</source>
        <translation>อาจเป็นนักเรียนคนเดียวกัน: {name} รหัส {one} กับ {other} ({why})</translation>
    </message>
    <message>
        <source>Print the new recovery code and keep it in the school&apos;s safe. It is not shown again, and the old one will open nothing any more.</source>
        <translation>พิมพ์รหัสกู้คืนใหม่เก็บไว้ในตู้นิรภัยของโรงเรียน รหัสนี้จะไม่แสดงอีก และรหัสเดิมจะใช้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>Print the recovery code and keep it in the district&apos;s safe: without it a forgotten password means that the data are gone. It is not shown again.</source>
        <translation>พิมพ์รหัสกู้คืนแล้วเก็บในตู้นิรภัยของเขต หากลืมรหัสผ่านและไม่มีรหัสนี้ ข้อมูลจะเปิดไม่ได้อีก รหัสจะไม่แสดงอีก</translation>
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
        <source>Say into which class: --class ป.4/1.</source>
        <translation>ระบุห้อง: --class ป.4/1</translation>
    </message>
    <message>
        <source>Scale {id}: {name}: {bands}</source>
        <translation>ด้าน {id}: {name}: {bands}</translation>
    </message>
    <message>
        <source>Sealed to a laptop that is not trusted here. Compare before you send it: {digits}</source>
        <translation>ผนึกสำหรับเครื่องที่ยังไม่ได้เชื่อถือ ให้เทียบรหัสประจำเครื่องก่อนส่ง: {digits}</translation>
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
        <source>Taken from the backup {name}.</source>
        <translation>นำมาจากไฟล์สำรอง {name}</translation>
    </message>
    <message>
        <source>Term {term}</source>
        <translation>ภาคเรียน {term}</translation>
    </message>
    <message>
        <source>Term {term}: {counted} schools counted, {missing} missing, {aside} files set aside; {students} students (boys {boys}, girls {girls})</source>
        <translation>ภาคเรียน {term}: รวมแล้ว {counted} โรงเรียน ยังไม่ส่ง {missing} โรงเรียน แยกไว้ {aside} ไฟล์ นักเรียน {students} คน (ชาย {boys} หญิง {girls})</translation>
    </message>
    <message>
        <source>Term {term}: {new} new, {changed} changed, {same} unchanged</source>
        <translation>ภาคเรียน {term}: ใหม่ {new} เปลี่ยน {changed} เหมือนเดิม {same}</translation>
    </message>
    <message>
        <source>Term {term}: {new} new, {moved} moved, {changed} changed, {left} left, {unchanged} unchanged</source>
        <translation>ภาคเรียน {term}: เข้าใหม่ {new} ย้ายห้อง {moved} แก้ข้อมูล {changed} ออก {left} ไม่เปลี่ยน {unchanged}</translation>
    </message>
    <message>
        <source>Terms: {terms}. Packs written: {packs}</source>
        <translation>ภาคเรียน: {terms} ชุดข้อมูลที่ส่งออก: {packs}</translation>
    </message>
    <message>
        <source>That is not the new code; the old keys still hold.</source>
        <translation>ไม่ตรงกับรหัสใหม่ กุญแจเดิมยังใช้อยู่</translation>
    </message>
    <message>
        <source>The district: {path}</source>
        <translation>แฟ้มเขต: {path}</translation>
    </message>
    <message>
        <source>The fingerprint of this key is another one: {digits}.</source>
        <translation>รหัสประจำเครื่องนี้เป็นเลขอื่น: {digits}</translation>
    </message>
    <message>
        <source>The hub: {host}</source>
        <translation>เซิร์ฟเวอร์กลาง: {host}</translation>
    </message>
    <message>
        <source>The new keys are in use.</source>
        <translation>เริ่มใช้กุญแจใหม่แล้ว</translation>
    </message>
    <message>
        <source>The newest good backup: {path}. “salvage” makes a new folder of it and of what can still be read; the damaged one stays as it is.</source>
        <translation>ไฟล์สำรองที่สมบูรณ์ล่าสุด: {path} คำสั่ง “salvage” สร้างโฟลเดอร์ใหม่จากไฟล์นี้และส่วนที่ยังอ่านได้ ของที่เสียหายยังคงอยู่อย่างเดิม</translation>
    </message>
    <message>
        <source>The package is of {name}. Have the fingerprint of that laptop read aloud, and give it: --trust DIGITS.</source>
        <translation>ไฟล์นี้มาจากเครื่องของ {name} ให้อีกฝ่ายอ่านรหัสประจำเครื่องให้ฟัง แล้วระบุ: --trust DIGITS</translation>
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
        <source>Then have the fingerprint of that laptop read aloud, and begin once more: careapp hub begin {name} --trust DIGITS</source>
        <translation>จากนั้นให้ผู้ประสานงานอ่านรหัสประจำเครื่องของเขาให้ฟัง แล้วเริ่มอีกครั้ง: careapp hub begin {name} --trust DIGITS</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>ไม่พบไฟล์ “{name}”</translation>
    </message>
    <message>
        <source>There is no folder for “{name}”.</source>
        <translation>ไม่มีโฟลเดอร์สำหรับ “{name}”</translation>
    </message>
    <message>
        <source>There is no pack of {code} for term {term}.</source>
        <translation>ไม่มีชุดของโรงเรียน {code} ภาคเรียน {term}</translation>
    </message>
    <message>
        <source>There is no version {version} of term {term} here.</source>
        <translation>ไม่มีชุดส่งเขตฉบับที่ {version} ของภาคเรียน {term}</translation>
    </message>
    <message>
        <source>There is something to read.</source>
        <translation>มีข้อมูลใหม่ให้รับ</translation>
    </message>
    <message>
        <source>There was no good backup.</source>
        <translation>ไม่พบไฟล์สำรองที่สมบูรณ์</translation>
    </message>
    <message>
        <source>There was no room for a backup under the new keys; make one.</source>
        <translation>ไม่มีที่ว่างพอสำหรับไฟล์สำรองของกุญแจใหม่ กรุณาสำรองข้อมูลเอง</translation>
    </message>
    <message>
        <source>These backups hold the student until they are deleted:</source>
        <translation>ไฟล์สำรองเหล่านี้ยังมีข้อมูลของนักเรียนจนกว่าจะลบ:</translation>
    </message>
    <message>
        <source>These columns were not found in “{name}”: {missing}. Name them in the heading row, or take the list in through the window, which asks.</source>
        <translation>ไม่พบคอลัมน์เหล่านี้ใน “{name}”: {missing} กรุณาตั้งชื่อในแถวหัวตาราง หรือนำเข้าผ่านหน้าต่างโปรแกรมซึ่งจะถามให้</translation>
    </message>
    <message>
        <source>These passwords are told this once. Give each to its owner alone, then destroy the list.</source>
        <translation>รหัสผ่านเหล่านี้แสดงครั้งเดียว ให้แจ้งแก่เจ้าของบัญชีแต่ละคนเท่านั้น แล้วทำลายรายการนี้</translation>
    </message>
    <message>
        <source>This laptop has no key yet that a package could be sealed to. First: careapp handover key --school {name}; give the key to the coordinator, who makes the package for it.</source>
        <translation>เครื่องนี้ยังไม่มีกุญแจสำหรับรับไฟล์ ให้ใช้ careapp handover key --school {name} ก่อน แล้วส่งกุญแจแก่ผู้ประสานงานเพื่อทำไฟล์ให้</translation>
    </message>
    <message>
        <source>This report is about the whole school all the same.</source>
        <translation>รายงานนี้เป็นของทั้งโรงเรียน ไม่ว่าจะเลือกชั้นหรือห้องใด</translation>
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
        <source>This school is not encrypted: whoever gets at the disk can open what is sealed to this laptop, and sign as it.</source>
        <translation>โรงเรียนนี้ไม่ได้เข้ารหัส ผู้ที่เข้าถึงดิสก์จะเปิดไฟล์ที่ส่งมาเครื่องนี้ได้ และลงลายเซ็นแทนเครื่องนี้ได้</translation>
    </message>
    <message>
        <source>Trusted: {name}, {digits}</source>
        <translation>เชื่อถือแล้ว: {name} รหัสประจำเครื่อง {digits}</translation>
    </message>
    <message>
        <source>Type the new recovery code: </source>
        <translation>พิมพ์รหัสกู้คืนใหม่: </translation>
    </message>
    <message>
        <source>Write --stay as LOGIN=PASSWORD-FILE.</source>
        <translation>เขียน --stay เป็น ชื่อเข้าใช้=ไฟล์รหัสผ่าน</translation>
    </message>
    <message>
        <source>a new folder</source>
        <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>a new laptop begins from the hub</source>
        <translation>เครื่องใหม่เริ่มจากเซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>a second laptop of a school</source>
        <translation>เครื่องที่สองของโรงเรียน</translation>
    </message>
    <message>
        <source>a server on which the school&apos;s laptops meet</source>
        <translation>เซิร์ฟเวอร์กลางที่เครื่องต่าง ๆ ของโรงเรียนรับส่งข้อมูลกัน</translation>
    </message>
    <message>
        <source>a student for another school, or from one</source>
        <translation>นักเรียนย้ายไปหรือย้ายมาจากโรงเรียนอื่น</translation>
    </message>
    <message>
        <source>all that is kept about one student</source>
        <translation>ข้อมูลทั้งหมดที่เก็บไว้ของนักเรียนหนึ่งคน</translation>
    </message>
    <message>
        <source>also changes that are not for whom they come from</source>
        <translation>รวมการเปลี่ยนที่ผู้ส่งไม่มีสิทธิ์เปลี่ยน</translation>
    </message>
    <message>
        <source>also of a clock that is ahead</source>
        <translation>รับแม้นาฬิกาต้นทางเดินล่วงหน้า</translation>
    </message>
    <message>
        <source>an account that keeps its password; may be repeated</source>
        <translation>บัญชีที่ใช้รหัสผ่านเดิมต่อ ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>แฟ้มคำตอบจากเขต</translation>
    </message>
    <message>
        <source>an earlier pack once more</source>
        <translation>ชุดส่งเขตฉบับก่อนอีกครั้ง</translation>
    </message>
    <message>
        <source>ask the Parquet files of one or many districts</source>
        <translation>ถามคำถามจากไฟล์ Parquet ของเขตพื้นที่หนึ่งหรือหลายเขต</translation>
    </message>
    <message>
        <source>attendance and results of a term</source>
        <translation>เวลาเรียนและผลการเรียนของภาคเรียน</translation>
    </message>
    <message>
        <source>back up an open school</source>
        <translation>สำรองข้อมูลโรงเรียน</translation>
    </message>
    <message>
        <source>bring the packs of a district that count</source>
        <translation>นำชุดข้อมูลที่นับรวมของเขตพื้นที่ขึ้นเซิร์ฟเวอร์กลาง</translation>
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
        <source>children that may be entered twice</source>
        <translation>นักเรียนที่อาจบันทึกซ้ำ</translation>
    </message>
    <message>
        <source>codes of this export alone</source>
        <translation>ใช้รหัสแทนชื่อเฉพาะการส่งออกครั้งนี้</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>decide a conflict</source>
        <translation>ตัดสินข้อมูลที่ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>delete the backups that open with the old passwords</source>
        <translation>ลบไฟล์สำรองที่ยังเปิดได้ด้วยรหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>erase a student for good</source>
        <translation>ลบข้อมูลนักเรียนอย่างถาวร</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ผิดพลาด</translation>
    </message>
    <message>
        <source>for a test alone: others can read along</source>
        <translation>ใช้ทดสอบเท่านั้น: ผู้อื่นอ่านข้อมูลระหว่างทางได้</translation>
    </message>
    <message>
        <source>for research, without names</source>
        <translation>สำหรับงานวิจัย ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>give a school new keys, after a laptop was left</source>
        <translation>เปลี่ยนกุญแจของโรงเรียน เมื่อเครื่องหายหรือถูกทิ้งไว้</translation>
    </message>
    <message>
        <source>how this laptop stands with the hub</source>
        <translation>สถานะของเครื่องนี้กับเซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>let a laptop in that asks for it</source>
        <translation>อนุญาตเครื่องที่ขอเข้า</translation>
    </message>
    <message>
        <source>let go of a class</source>
        <translation>คืนห้องเรียนออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>make a fictional school</source>
        <translation>สร้างโรงเรียนสมมติ</translation>
    </message>
    <message>
        <source>make a package</source>
        <translation>สร้างไฟล์ส่งมอบ</translation>
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
        <source>only say what would be lost and won</source>
        <translation>บอกเท่านั้นว่าอะไรจะหายไปและอะไรจะกลับมา</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>เปิดหน้าต่างโปรแกรม</translation>
    </message>
    <message>
        <source>parts that a booklet is made without: {parts}</source>
        <translation>ส่วนของรูปเล่มที่ไม่ต้องการ: {parts}</translation>
    </message>
    <message>
        <source>put the district on the hub; of who runs the server</source>
        <translation>ตั้งเขตพื้นที่ไว้บนเซิร์ฟเวอร์กลาง โดยผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>read what is new, bring the rest</source>
        <translation>รับข้อมูลใหม่ และส่งข้อมูลที่ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>records as csv</source>
        <translation>ส่งออกบันทึกเป็น csv</translation>
    </message>
    <message>
        <source>records from laptop to laptop</source>
        <translation>รับส่งข้อมูลระหว่างเครื่อง</translation>
    </message>
    <message>
        <source>return the pack; without it, it is accepted</source>
        <translation>ส่งชุดคืน ถ้าไม่ระบุถือว่ารับ</translation>
    </message>
    <message>
        <source>score by other cut-offs from now on; what was scored stays beside it</source>
        <translation>ใช้เกณฑ์ชุดอื่นตั้งแต่นี้ไป ผลที่เคยคิดไว้ยังอยู่เคียงกัน</translation>
    </message>
    <message>
        <source>send small numbers as they are</source>
        <translation>ส่งจำนวนน้อยโดยไม่ปกปิด</translation>
    </message>
    <message>
        <source>set a hub up, and put the school on it</source>
        <translation>ตั้งค่าเซิร์ฟเวอร์กลาง และเพิ่มโรงเรียนเข้าไป</translation>
    </message>
    <message>
        <source>show this laptop&apos;s key</source>
        <translation>แสดงกุญแจของเครื่องนี้</translation>
    </message>
    <message>
        <source>shut a laptop out</source>
        <translation>ถอนการอนุญาตของเครื่อง</translation>
    </message>
    <message>
        <source>take a new key of the district</source>
        <translation>รับกุญแจใหม่ของเขต</translation>
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
        <source>take packages in</source>
        <translation>รับไฟล์ส่งมอบ</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>ยกเลิกที่ระบุไว้</translation>
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
        <source>the district: packs of many schools</source>
        <translation>เขตพื้นที่: ชุดส่งเขตของหลายโรงเรียน</translation>
    </message>
    <message>
        <source>the fingerprint of the laptop that lets this one in</source>
        <translation>รหัสประจำเครื่องของเครื่องที่อนุญาตเครื่องนี้</translation>
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
        <source>the guide as a PDF</source>
        <translation>คู่มือเป็น PDF</translation>
    </message>
    <message>
        <source>the hub is not to read what it carries</source>
        <translation>ปิดผนึกข้อมูล ไม่ให้เซิร์ฟเวอร์กลางอ่านได้</translation>
    </message>
    <message>
        <source>the hub was put back from a backup</source>
        <translation>เซิร์ฟเวอร์กลางถูกกู้คืนจากข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>the old recovery code, where sealed notes need it</source>
        <translation>รหัสกู้คืนเดิม เมื่อบันทึกปิดผนึกต้องใช้</translation>
    </message>
    <message>
        <source>the pack of numbers for the district</source>
        <translation>ชุดข้อมูลส่งเขตพื้นที่</translation>
    </message>
    <message>
        <source>the question as SQL, whole for any DuckDB</source>
        <translation>คำถามเป็นภาษา SQL ครบถ้วน ใช้กับ DuckDB ใดก็ได้</translation>
    </message>
    <message>
        <source>the sender&apos;s fingerprint</source>
        <translation>รหัสประจำเครื่องของผู้ส่ง</translation>
    </message>
    <message>
        <source>the trusted laptops</source>
        <translation>รายชื่อเครื่องที่เชื่อถือ</translation>
    </message>
    <message>
        <source>the yearly review of what is kept</source>
        <translation>การทบทวนข้อมูลที่เก็บไว้ประจำปี</translation>
    </message>
    <message>
        <source>they are two children</source>
        <translation>ระบุว่าเป็นคนละคน</translation>
    </message>
    <message>
        <source>trust a laptop no longer</source>
        <translation>เลิกเชื่อถือเครื่อง</translation>
    </message>
    <message>
        <source>trust a laptop&apos;s key</source>
        <translation>เชื่อถือกุญแจของเครื่องอื่น</translation>
    </message>
    <message>
        <source>two of them are one child</source>
        <translation>ระบุว่าเป็นนักเรียนคนเดียวกัน</translation>
    </message>
    <message>
        <source>under a password ({name}, else a new one is told)</source>
        <translation>ใส่รหัสผ่านให้ไฟล์ (จาก {name} มิฉะนั้นโปรแกรมตั้งให้และบอกครั้งเดียว)</translation>
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
        <source>what can be read of a damaged school</source>
        <translation>กู้ส่วนที่ยังอ่านได้ของข้อมูลโรงเรียนที่เสียหาย</translation>
    </message>
    <message>
        <source>what families allowed</source>
        <translation>ความยินยอมของผู้ปกครอง</translation>
    </message>
    <message>
        <source>what is to be decided</source>
        <translation>ข้อขัดแย้งที่ต้องตัดสิน</translation>
    </message>
    <message>
        <source>what other cut-offs would change; nothing is stored</source>
        <translation>ลองดูว่าเกณฑ์ชุดอื่นจะเปลี่ยนอะไร โดยไม่บันทึกสิ่งใด</translation>
    </message>
    <message>
        <source>who works on a new one</source>
        <translation>ชื่อผู้ใช้เครื่องใหม่</translation>
    </message>
    <message>
        <source>write a form as an XLSForm</source>
        <translation>เขียนแบบออกเป็น XLSForm</translation>
    </message>
    <message>
        <source>write a memo or a letter</source>
        <translation>เขียนบันทึกข้อความหรือหนังสือ</translation>
    </message>
    <message>
        <source>write a report</source>
        <translation>ทำรายงาน</translation>
    </message>
    <message>
        <source>write the numbers of all packs as Parquet files</source>
        <translation>ส่งออกตัวเลขของชุดข้อมูลทั้งหมดเป็นไฟล์ Parquet</translation>
    </message>
    <message>
        <source>{added} added, {unchanged} unchanged, {replaced} replaced</source>
        <translation>เพิ่ม {added} ไม่เปลี่ยน {unchanged} แทนที่ {replaced}</translation>
    </message>
    <message>
        <source>{changes}, the last of {day} {time}</source>
        <translation>{changes} ล่าสุด {day} {time} น.</translation>
    </message>
    <message>
        <source>{count} students are not in this list and were kept: more than a tenth would leave. Use --accept with left if they really left.</source>
        <translation>มีนักเรียน {count} คนที่ไม่อยู่ในรายชื่อนี้ โปรแกรมคงไว้ก่อนเพราะเกินหนึ่งในสิบของทั้งหมด ถ้าออกจริงให้ใช้ --accept ที่มี left</translation>
    </message>
    <message>
        <source>{file}, row {row}: {message}</source>
        <translation>{file} แถว {row}: {message}</translation>
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
        <source>{form}: {missing} of {asked} are missing.</source>
        <translation>{form}: ยังขาด {missing} จาก {asked}</translation>
    </message>
    <message>
        <source>{name} cannot be read whole: what can be is counted.</source>
        <translation>{name} อ่านได้ไม่ครบ นับเฉพาะส่วนที่อ่านได้</translation>
    </message>
    <message>
        <source>{name} of this school may be the same child: --same-as {code}.</source>
        <translation>{name} ของโรงเรียนนี้อาจเป็นคนเดียวกัน: --same-as {code}</translation>
    </message>
    <message>
        <source>{name}, from {school}: {records} records</source>
        <translation>{name} จาก{school}: {records} รายการ</translation>
    </message>
    <message>
        <source>{name}: {new} new, {known} known</source>
        <translation>{name}: ใหม่ {new} รายการ มีอยู่แล้ว {known} รายการ</translation>
    </message>
    <message>
        <source>{other} is not {one}</source>
        <translation>{other} กับ {one} เป็นคนละคน</translation>
    </message>
    <message>
        <source>{other} is {one}</source>
        <translation>{other} คือ {one}</translation>
    </message>
    <message>
        <source>{path} waits for its first package. Give the key to the coordinator; then: careapp init {name} --from PACKAGE</source>
        <translation>{path} รอไฟล์แรก ให้ส่งกุญแจแก่ผู้ประสานงาน จากนั้นใช้: careapp init {name} --from PACKAGE</translation>
    </message>
    <message>
        <source>{sound} entries of the damaged file were read, others could not be, and how many cannot be told. Look everything through before you go on.</source>
        <translation>อ่านรายการจากไฟล์ที่เสียหายได้ {sound} รายการ รายการอื่นอ่านไม่ได้และบอกจำนวนไม่ได้ ตรวจดูข้อมูลทั้งหมดก่อนใช้งานต่อ</translation>
    </message>
    <message>
        <source>{sound} entries of the damaged file were read; {lost} could not be, and are in no backup. Look everything through before you go on.</source>
        <translation>อ่านจากไฟล์ที่เสียหายได้ {sound} รายการ อ่านไม่ได้และไม่มีในไฟล์สำรอง {lost} รายการ ตรวจดูข้อมูลทั้งหมดก่อนใช้งานต่อ</translation>
    </message>
    <message>
        <source>{term} version {version}, {day}, {who}, {checksum}</source>
        <translation>{term} ฉบับที่ {version} {day} {who} {checksum}</translation>
    </message>
    <message>
        <source>“{code}” is not in this year&apos;s list.</source>
        <translation>“{code}” ไม่อยู่ในรายการทบทวนของปีนี้</translation>
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
        <source>“{name}” is no part. There are: {names}.</source>
        <translation>ไม่มีส่วน “{name}” มีเพียง: {names}</translation>
    </message>
    <message>
        <source>“{name}” is there already; name a new file.</source>
        <translation>มี “{name}” อยู่แล้ว ให้ตั้งชื่อไฟล์ใหม่</translation>
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
        <source>“{name}”: the guide is written as .pdf.</source>
        <translation>“{name}”: คู่มือบันทึกเป็น .pdf</translation>
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
    <name>CommandPalette</name>
    <message>
        <source>A place, a report, a student, an action …</source>
        <translation>ชื่อหน้า รายงาน นักเรียน หรือสิ่งที่จะทำ …</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter goes there.</source>
        <translation>กดลูกศรเพื่อเลือก กด Enter เพื่อไป</translation>
    </message>
    <message>
        <source>Go to …</source>
        <translation>ไปที่ …</translation>
    </message>
    <message>
        <source>Nothing is called so here.</source>
        <translation>ไม่พบสิ่งที่ชื่ออย่างนี้</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes · Esc closes</source>
        <translation>↑ ↓ เลือก · Enter ไป · Esc ปิด</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A server for the laptops</source>
        <translation>เซิร์ฟเวอร์ของเครื่องต่าง ๆ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>ทุกหน้า</translation>
    </message>
    <message>
        <source>Another district</source>
        <translation>เขตอื่น</translation>
    </message>
    <message>
        <source>Another school</source>
        <translation>โรงเรียนอื่น</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>ปิดหน้าจอไม่ให้คนอื่นเห็น</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>ในหน้านี้</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>“{nickname}”</source>
        <translation>“{nickname}”</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>A school is compared with what is usual for its size: the smaller it is, the more chance alone moves its share. Under {few} children nothing is compared. Far off means beyond {far} standard errors, off beyond {watch}. A high share may also mean careful screening: ask before you judge.</source>
        <translation>เปรียบเทียบแต่ละโรงเรียนกับช่วงปกติของโรงเรียนขนาดเดียวกัน ยิ่งโรงเรียนเล็ก ร้อยละยิ่งแกว่งไปตามความบังเอิญ ถ้ามีนักเรียนไม่ถึง {few} คนจะไม่เปรียบเทียบ “มาก” คือเกิน {far} เท่าของความคลาดเคลื่อนมาตรฐาน นอกนั้นคือเกิน {watch} เท่า ร้อยละที่สูงอาจมาจากการคัดกรองอย่างละเอียด ควรสอบถามก่อนตัดสิน</translation>
    </message>
    <message>
        <source>All schools together: {share} of {count} children.</source>
        <translation>รวมทุกโรงเรียน: {share} ของนักเรียน {count} คน</translation>
    </message>
    <message>
        <source>At risk or with problems</source>
        <translation>เสี่ยงหรือมีปัญหา</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>เปรียบเทียบอย่างไร</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>ยังไม่มีตัวเลข</translation>
    </message>
    <message>
        <source>Schools beside one another</source>
        <translation>เปรียบเทียบโรงเรียน</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Above</source>
        <translation>สูงกว่า</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>อยู่ในช่วงปกติ</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>ต่ำกว่า</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>เทียบกับโรงเรียนอื่น</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Far above</source>
        <translation>สูงกว่ามาก</translation>
    </message>
    <message>
        <source>Far below</source>
        <translation>ต่ำกว่ามาก</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>ปกปิดตัวเลข</translation>
    </message>
    <message>
        <source>Nobody screened</source>
        <translation>ยังไม่มีผู้คัดกรอง</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>นักเรียนน้อย ไม่เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Usual for its size</source>
        <translation>ช่วงปกติของขนาดนี้</translation>
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
        <source>%n closed</source>
        <translation>
            <numerusform>ปิดแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>ขาด %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written up</source>
        <translation>
            <numerusform>ยังไม่บันทึกผล %n ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, in time</source>
        <translation>
            <numerusform>เปิดอยู่ในกำหนด %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>เกินกำหนด %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be held</source>
        <translation>
            <numerusform>ยังต้องจัดอีก %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>A term asks for 1 to {most} of a kind.</source>
        <translation>จำนวนครั้งต่อภาคเรียนต้องอยู่ระหว่าง 1 ถึง {most}</translation>
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
        <source>Ask for one thing at least.</source>
        <translation>ให้เลือกอย่างน้อยหนึ่งรายการ</translation>
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
        <source>Counted: children of the count day, {day}, about whom something was opened in the term or is still open. In order as long as nothing is overdue today.</source>
        <translation>นับนักเรียนที่อยู่ในห้อง ณ วันนับจำนวน {day} ที่มีเรื่องเปิดในภาคเรียนนี้หรือยังเปิดอยู่ ถือว่าเรียบร้อยถ้าไม่มีเรื่องใดเลยกำหนดถึงวันนี้</translation>
    </message>
    <message>
        <source>Counted: finished forms of the children who were in class on the count day, {day}. One that is begun is not in yet.</source>
        <translation>นับแบบที่กรอกเสร็จแล้วของนักเรียนที่อยู่ในห้อง ณ วันนับจำนวน {day} แบบที่กรอกค้างยังไม่นับ</translation>
    </message>
    <message>
        <source>Counted: what was held in the term and written up until today, of the {n} that each class is to have. The school sets the number under “What is asked”.</source>
        <translation>นับครั้งที่จัดและบันทึกแล้วในภาคเรียนนี้จนถึงวันนี้ จาก {n} ครั้งที่แต่ละห้องต้องมี โรงเรียนกำหนดจำนวนที่ “สิ่งที่ต้องส่ง”</translation>
    </message>
    <message>
        <source>Everything that is asked for is in.</source>
        <translation>ได้ครบทุกรายการแล้ว</translation>
    </message>
    <message>
        <source>In class on the count day, {day}</source>
        <translation>นักเรียนที่อยู่ในห้อง ณ วันนับจำนวน {day}</translation>
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
        <source>asked of the class</source>
        <translation>เป็นงานของห้องเรียน</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>เริ่มแล้ว ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ได้แล้ว</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
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
        <source>not asked here</source>
        <translation>ไม่ต้องทำ</translation>
    </message>
    <message>
        <source>open, in time</source>
        <translation>เปิดอยู่ ยังไม่เกินกำหนด</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>เกินกำหนด</translation>
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
        <source>{done} of {asked} held</source>
        <translation>จัดแล้ว {done} จาก {asked} ครั้ง</translation>
    </message>
    <message>
        <source>{done} of {asked} in</source>
        <translation>ได้แล้ว {done} จาก {asked}</translation>
    </message>
    <message numerus="yes">
        <source>{form}: %n still missing</source>
        <translation>
            <numerusform>{form}: ยังขาด %n</numerusform>
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
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>See the count day</source>
        <translation>ดูวันนับจำนวน</translation>
    </message>
    <message>
        <source>The numbers of DMC are kept.</source>
        <translation>เก็บยอดของ DMC แล้ว</translation>
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
        <source>Totals</source>
        <translation>ตรวจสอบยอด</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>รายการที่ต้องทำ</translation>
    </message>
    <message>
        <source>What is asked has changed.</source>
        <translation>เปลี่ยนรายการที่ต้องทำแล้ว</translation>
    </message>
    <message>
        <source>{name} has left since the count day: nothing can be filled in now.</source>
        <translation>{name} ออกไปหลังวันนับจำนวนแล้ว จึงกรอกไม่ได้</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>As the system</source>
        <translation>ตามระบบของเครื่อง</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>F12 hides the screen at once, F12 again shows it; after a minute it is locked. careapp locks as well when the computer is locked or sleeps.</source>
        <translation>กด F12 เพื่อปิดบังหน้าจอทันที กด F12 อีกครั้งเพื่อแสดง ถ้าเกินหนึ่งนาทีจะล็อก และ careapp จะล็อกด้วยเมื่อล็อกเครื่องหรือเครื่องพัก</translation>
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
        <source>Locking closes the data; whoever comes back signs in again.</source>
        <translation>เมื่อล็อก ข้อมูลจะปิด ผู้ที่กลับมาใช้ต้องเข้าสู่ระบบใหม่</translation>
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
    <name>ConferenceDialog</name>
    <message>
        <source>A line for each thing: it can become a step</source>
        <translation>บรรทัดละหนึ่งข้อ แต่ละข้อเปลี่ยนเป็นขั้นตอนได้</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>การประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
        <source>Case conference · {name}</source>
        <translation>การประชุมปรึกษารายกรณี · {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำตอนนี้</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translation>ผู้เข้าร่วมคนอื่น</translation>
    </message>
    <message>
        <source>Partners who took part</source>
        <translation>ภาคีเครือข่ายที่เข้าร่วม</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Teachers and staff who took part</source>
        <translation>ครูและบุคลากรที่เข้าร่วม</translation>
    </message>
    <message>
        <source>The parents, the child, a neighbour: by name</source>
        <translation>ผู้ปกครอง นักเรียน เพื่อนบ้าน เขียนเป็นชื่อ</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>วันนี้ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>เรื่องที่ปรึกษากัน</translation>
    </message>
</context>
<context>
    <name>Conferences</name>
    <message>
        <source>Everything that was agreed is among the steps already.</source>
        <translation>ข้อตกลงทุกข้ออยู่ในขั้นตอนของแผนแล้ว</translation>
    </message>
    <message>
        <source>Say who took part.</source>
        <translation>กรุณาระบุผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>This conference is not here any more.</source>
        <translation>ไม่พบการประชุมนี้แล้ว</translation>
    </message>
    <message>
        <source>Write down what was talked about, or what was agreed.</source>
        <translation>กรุณาเขียนเรื่องที่ปรึกษากันหรือข้อตกลง</translation>
    </message>
</context>
<context>
    <name>ConferencesCard</name>
    <message>
        <source>Agreed</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>การประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Make steps of what was agreed</source>
        <translation>เปลี่ยนข้อตกลงเป็นขั้นตอน</translation>
    </message>
    <message>
        <source>None yet. A conference brings those together who know the child: who took part, what was agreed; what was agreed becomes steps with one press.</source>
        <translation>ยังไม่มีการประชุม การประชุมปรึกษารายกรณีคือการชวนผู้ที่รู้จักนักเรียนมาหารือกัน บันทึกว่าใครเข้าร่วมและตกลงกันว่าอย่างไร แล้วเปลี่ยนข้อตกลงเป็นขั้นตอนได้ในคลิกเดียว</translation>
    </message>
    <message>
        <source>Take the conference out</source>
        <translation>นำการประชุมออก</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>เรื่องที่ปรึกษากัน</translation>
    </message>
    <message>
        <source>Write down a conference</source>
        <translation>บันทึกการประชุม</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Nobody has decided this yet.</source>
        <translation>รายการนี้ยังไม่มีใครตัดสิน</translation>
    </message>
    <message>
        <source>This conflict is not here any more.</source>
        <translation>ไม่มีรายการที่ไม่ตรงกันนี้แล้ว</translation>
    </message>
    <message>
        <source>This was written again since; correct it on its own page.</source>
        <translation>มีการเขียนทับหลังจากนั้นแล้ว ให้แก้ไขที่หน้าของข้อมูลนั้น</translation>
    </message>
    <message>
        <source>{title}: {one}; {two}. Both hold.</source>
        <translation>{title}: {one} และ {two} ถือว่าถูกต้องทั้งสองอย่าง</translation>
    </message>
    <message>
        <source>{who} on {day}: “{words}”</source>
        <translation>{who} เมื่อ {day}: “{words}”</translation>
    </message>
</context>
<context>
    <name>ConflictsPart</name>
    <message>
        <source>Both hold: note the two</source>
        <translation>ถูกทั้งคู่ บันทึกไว้ทั้งสอง</translation>
    </message>
    <message>
        <source>Both hold: the later one stands, the history has the two</source>
        <translation>ถูกทั้งคู่: ใช้ค่าหลัง ส่วนประวัติมีทั้งสองค่า</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>ตัดสินแล้ว</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>ตัดสินแล้ว: {what}</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>กลับมารอตัดสินแล้ว</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>ใช้ค่านี้</translation>
    </message>
    <message>
        <source>Nothing was written differently on two laptops.</source>
        <translation>ไม่มีข้อมูลที่สองเครื่องบันทึกไว้ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>On another laptop</source>
        <translation>ในเครื่องอื่น</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>เปิดดู</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ยกเลิกการตัดสิน</translation>
    </message>
    <message>
        <source>Two laptops moved it on, each without the other. Open it and go on from what holds.</source>
        <translation>ทั้งสองเครื่องทำเรื่องนี้ต่อโดยไม่ทราบกัน เปิดดูแล้วทำต่อจากขั้นที่ถูกต้อง</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>ConsentNote</name>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Name of somebody else</source>
        <translation>ชื่อผู้ตอบ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Note an answer</source>
        <translation>บันทึกคำตอบ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>เมื่อวันที่</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Until (empty: without an end)</source>
        <translation>ถึงวันที่ (เว้นว่าง: ไม่มีกำหนด)</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>ผู้ตอบ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>ผู้อื่น</translation>
    </message>
    <message>
        <source>takes its yes back</source>
        <translation>ถอนความยินยอม</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>was asked</source>
        <translation>ขอความยินยอมแล้ว ยังไม่ตอบ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ยินยอม</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Choose a purpose and an answer.</source>
        <translation>เลือกเรื่องและคำตอบ</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <translation>วันสิ้นสุดมาก่อนวันที่ให้ความยินยอม แก้วันที่ให้ถูกต้อง</translation>
    </message>
    <message>
        <source>Say who answered.</source>
        <translation>ระบุว่าใครเป็นผู้ตอบ</translation>
    </message>
    <message>
        <source>The day of an answer lies in the future.</source>
        <translation>วันที่ตอบเป็นวันในอนาคต แก้วันที่ให้ถูกต้อง</translation>
    </message>
    <message>
        <source>The family has not said yes to “{purpose}” yet. Ask first, unless the child may be in danger.</source>
        <translation>ผู้ปกครองยังไม่ได้ให้ความยินยอมเรื่อง “{purpose}” ขอความยินยอมก่อน เว้นแต่เด็กอาจได้รับอันตราย</translation>
    </message>
    <message>
        <source>The family said no to “{purpose}”. Go on only where the child may be in danger.</source>
        <translation>ผู้ปกครองไม่ยินยอมเรื่อง “{purpose}” ทำต่อเฉพาะเมื่อเด็กอาจได้รับอันตราย</translation>
    </message>
    <message>
        <source>The family&apos;s yes to “{purpose}” has run out: ask again.</source>
        <translation>ความยินยอมเรื่อง “{purpose}” หมดอายุแล้ว ขอใหม่ก่อน</translation>
    </message>
    <message>
        <source>This answer is not here any more.</source>
        <translation>ไม่มีคำตอบนี้แล้ว</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>ขอแล้ว ยังไม่ตอบ</translation>
    </message>
    <message>
        <source>consent of the family</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>danger to life or health</source>
        <translation>ป้องกันอันตรายต่อชีวิต</translation>
    </message>
    <message>
        <source>legal duty</source>
        <translation>หน้าที่ตามกฎหมาย</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ยังไม่ได้ขอ</translation>
    </message>
    <message>
        <source>public task of the school</source>
        <translation>ภารกิจเพื่อประโยชน์สาธารณะ</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>ไม่ให้ความยินยอม</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>ให้ความยินยอม</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ถอนความยินยอม</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>took the yes back</source>
        <translation>ถอนความยินยอม</translation>
    </message>
    <message>
        <source>was asked</source>
        <translation>ขอความยินยอมแล้ว</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ยินยอม</translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>เอกสาร %n ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that is missing warns before something is done, and never stops help for a child in danger. The form to be signed is among the letters.</source>
        <translation>เรื่องที่ยังไม่มีคำตอบ โปรแกรมจะเตือนก่อนทำ แต่ไม่ขัดขวางการช่วยเหลือเด็กที่อาจได้รับอันตราย แบบให้ผู้ปกครองลงชื่ออยู่ในหน้าหนังสือราชการ</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Choose the signed paper</source>
        <translation>เลือกใบตอบที่ลงชื่อแล้ว</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Consent: {name}</source>
        <translation>ความยินยอม: {name}</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>กลับเป็นเหมือนเดิมแล้ว</translation>
    </message>
    <message>
        <source>Keep the signed paper with it</source>
        <translation>แนบใบตอบที่ลงชื่อแล้ว</translation>
    </message>
    <message>
        <source>Note an answer</source>
        <translation>บันทึกคำตอบ</translation>
    </message>
    <message>
        <source>PDF and pictures</source>
        <translation>PDF และรูปภาพ</translation>
    </message>
    <message>
        <source>Purposes and consent</source>
        <translation>วัตถุประสงค์และความยินยอม</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>บันทึกคำตอบแล้ว</translation>
    </message>
    <message>
        <source>The answer was taken out.</source>
        <translation>นำคำตอบออกแล้ว</translation>
    </message>
    <message>
        <source>The paper is kept among the student&apos;s documents.</source>
        <translation>เก็บใบตอบไว้ในเอกสารของนักเรียนแล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Without asking, because the law says so</source>
        <translation>ไม่ต้องขอความยินยอม เพราะกฎหมายกำหนด</translation>
    </message>
    <message>
        <source>noted by {who}</source>
        <translation>บันทึกโดย {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>ถึง {day}</translation>
    </message>
</context>
<context>
    <name>ContentCard</name>
    <message>
        <source>A measure of your own that is not in the list</source>
        <translation>แนวทางของโรงเรียนเองที่ไม่มีในรายการ</translation>
    </message>
    <message>
        <source>Add a partner …</source>
        <translation>เพิ่มภาคีเครือข่าย …</translation>
    </message>
    <message>
        <source>Add an indicator …</source>
        <translation>เพิ่มตัวชี้วัด …</translation>
    </message>
    <message>
        <source>Add to the measures</source>
        <translation>เพิ่มแนวทาง</translation>
    </message>
    <message>
        <source>Agenda and minutes</source>
        <translation>ระเบียบวาระและรายงานการประชุม</translation>
    </message>
    <message>
        <source>Aim: what the children shall gain</source>
        <translation>วัตถุประสงค์: นักเรียนจะได้อะไร</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>แนวทางอื่น</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
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
        <source>Evidence for indicators</source>
        <translation>เป็นหลักฐานของตัวชี้วัด</translation>
    </message>
    <message>
        <source>Goal: what shall be better, and how one can tell</source>
        <translation>เป้าหมาย: อยากให้อะไรดีขึ้น ดูจากอะไร</translation>
    </message>
    <message>
        <source>Group {n}: what they talked about</source>
        <translation>กลุ่มที่ {n}: เรื่องที่พูดคุยกัน</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>แนวทางช่วยเหลือ</translation>
    </message>
    <message>
        <source>Partners who help</source>
        <translation>ภาคีเครือข่ายที่ร่วมช่วยเหลือ</translation>
    </message>
    <message>
        <source>Partners who helped</source>
        <translation>ภาคีเครือข่ายที่ร่วมกิจกรรม</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลที่ได้</translation>
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
        <source>Topic</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึงวันที่</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>เรื่องที่บันทึก</translation>
    </message>
    <message>
        <source>What the plan is about</source>
        <translation>เรื่องของแผน</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>รายละเอียดกิจกรรม</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Who sees to the plan</source>
        <translation>ผู้ดูแลแผน</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>A refusal needs its reason (section 36).</source>
        <translation>การไม่แก้ไขต้องบันทึกเหตุผล (มาตรา 36)</translation>
    </message>
    <message>
        <source>Say whether it was corrected or refused.</source>
        <translation>ระบุว่าแก้ไขแล้วหรือไม่แก้ไข</translation>
    </message>
    <message>
        <source>This request is not here any more.</source>
        <translation>ไม่มีคำขอนี้แล้ว</translation>
    </message>
    <message>
        <source>Write down what is to be set right.</source>
        <translation>เขียนว่าขอให้แก้ไขเรื่องใด</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Corrected on {day}</source>
        <translation>แก้ไขเมื่อ {day}</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>กลับเป็นเหมือนเดิมแล้ว</translation>
    </message>
    <message>
        <source>It is corrected</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet.</source>
        <translation>ยังไม่มีคำขอ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>บันทึกคำขอ</translation>
    </message>
    <message>
        <source>Reason, for a refusal</source>
        <translation>เหตุผล (กรณีไม่แก้ไข)</translation>
    </message>
    <message>
        <source>Refused on {day}: {why}</source>
        <translation>ไม่แก้ไข {day}: {why}</translation>
    </message>
    <message>
        <source>Refused, for the reason below</source>
        <translation>ไม่แก้ไข ตามเหตุผลด้านล่าง</translation>
    </message>
    <message>
        <source>Requests to correct</source>
        <translation>คำขอแก้ไขข้อมูล</translation>
    </message>
    <message>
        <source>Set right what is wrong on the student&apos;s page: its history shows both. What was asked and answered is kept here; a refusal needs its reason (sections 35 and 36).</source>
        <translation>แก้ข้อมูลที่ผิดในหน้าของนักเรียนตามปกติ ประวัติจะแสดงทั้งค่าเดิมและค่าใหม่ ที่นี่เก็บคำขอและคำตอบ หากไม่แก้ไขต้องบันทึกเหตุผล (มาตรา 35 และ 36)</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>บันทึกคำตอบแล้ว</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>ขอแก้ไขข้อมูล</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>What is to be set right</source>
        <translation>ขอให้แก้ไขเรื่อง</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>ผู้ขอ</translation>
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
    <name>Cover</name>
    <message>
        <source>Go on</source>
        <translation>ทำงานต่อ</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>As far as it opens. You can look and print; nothing can be stored.</source>
        <translation>เท่าที่ยังเปิดได้ ดูและพิมพ์ได้ แต่บันทึกไม่ได้</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>กลับไปหน้าเข้าใช้งาน</translation>
    </message>
    <message>
        <source>Choose one from the list, or a file from a USB stick.</source>
        <translation>เลือกจากรายการ หรือเลือกไฟล์จากแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Nothing is lost by looking at it here: the damaged file stays as it is.</source>
        <translation>การดูในหน้านี้ไม่ทำให้ข้อมูลหาย ไฟล์ที่เสียหายยังคงอยู่อย่างเดิม</translation>
    </message>
    <message>
        <source>Only keys.json is replaced; the data are as they are. The passwords are then those of the day of the backup. The damaged keys.json is kept.</source>
        <translation>เปลี่ยนเฉพาะไฟล์ keys.json ข้อมูลยังคงเดิม รหัสผ่านจะเป็นของวันที่สำรอง และเก็บ keys.json ที่เสียหายไว้ด้วย</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>เปิดอ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>กู้คืนจากไฟล์สำรอง …</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>กู้ส่วนที่ยังอ่านได้</translation>
    </message>
    <message>
        <source>Take the keys from the backup</source>
        <translation>นำกุญแจจากไฟล์สำรองมาใช้</translation>
    </message>
    <message>
        <source>The newest good backup is of {day}.</source>
        <translation>ไฟล์สำรองที่สมบูรณ์ล่าสุดคือของวัน{day}</translation>
    </message>
    <message>
        <source>The newest good backup, and whatever can still be read of the damaged file, together. You see first what that would be; the damaged file is kept.</source>
        <translation>รวมไฟล์สำรองล่าสุดที่สมบูรณ์กับส่วนที่ยังอ่านได้ของไฟล์ที่เสียหาย ดูก่อนได้ว่าจะได้อะไร และเก็บไฟล์ที่เสียหายไว้</translation>
    </message>
    <message>
        <source>There is no good backup in its folder, nor in the second place.</source>
        <translation>ไม่พบไฟล์สำรองที่สมบูรณ์ ทั้งในโฟลเดอร์ของข้อมูลนี้และในที่แห่งที่สอง</translation>
    </message>
    <message>
        <source>What was entered after it is gone with the file.</source>
        <translation>รายการที่กรอกหลังจากวันนั้นหายไปพร้อมกับไฟล์</translation>
    </message>
    <message>
        <source>What was entered after it would be missing. You see first what that is; the damaged file is kept.</source>
        <translation>รายการที่กรอกหลังจากนั้นจะไม่มี ดูก่อนได้ว่ามีอะไรบ้าง และเก็บไฟล์ที่เสียหายไว้</translation>
    </message>
    <message>
        <source>Whatever can still be read makes a new file; the damaged one is kept.</source>
        <translation>สร้างข้อมูลใหม่จากส่วนที่ยังอ่านได้ และเก็บไฟล์ที่เสียหายไว้</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} เสียหาย</translation>
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
    <name>DaysDialog</name>
    <message>
        <source>No answer after how many days?</source>
        <translation>ไม่ตอบกลับเกินกี่วันจึงเตือน</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ก่อน</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message numerus="yes">
        <source>Usually %n day(s)</source>
        <translation>
            <numerusform>ปกติ %n วัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineLine</name>
    <message>
        <source>Day, or last day</source>
        <translation>วันที่ / วันสุดท้าย</translation>
    </message>
    <message>
        <source>From (if it takes longer)</source>
        <translation>ตั้งแต่ (ถ้าเป็นช่วง)</translation>
    </message>
    <message>
        <source>Not a day that comes every year. Write day/month: 10/06</source>
        <translation>ไม่ใช่วันที่มีทุกปี กรอกเป็น วัน/เดือน เช่น 10/06</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Say what the day is for.</source>
        <translation>กรอกว่าเป็นกำหนดการอะไร</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>วัน/เดือน</translation>
    </message>
    <message>
        <source>not verified: {source}</source>
        <translation>ยังไม่ได้ตรวจสอบ: {source}</translation>
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
    <name>Deadlines</name>
    <message>
        <source>The deadline “{id}” needs a name, a day of the year and an own id.</source>
        <translation>กำหนดการ “{id}” ต้องมีชื่อ วันในปี และรหัสของตัวเอง</translation>
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
    <name>Deciding</name>
    <message>
        <source>A care plan is open with these signs. Write its goal, and begin it.</source>
        <translation>เปิดแผนช่วยเหลือจากสัญญาณเหล่านี้แล้ว เขียนเป้าหมายแล้วเริ่มแผน</translation>
    </message>
    <message>
        <source>Set aside. It comes back when the numbers get worse.</source>
        <translation>พักไว้แล้ว จะกลับมาเมื่อตัวเลขแย่ลง</translation>
    </message>
    <message>
        <source>The signs stand in the open care plan now.</source>
        <translation>เพิ่มสัญญาณลงในแผนช่วยเหลือที่เปิดอยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>A faulty pack cannot be accepted; return it to the school.</source>
        <translation>ชุดที่มีปัญหารับรองไม่ได้ โปรดส่งคืนโรงเรียน</translation>
    </message>
    <message>
        <source>Accept the pack or return it first, then write the answer.</source>
        <translation>โปรดรับรองหรือส่งคืนชุดก่อน แล้วจึงทำไฟล์คำตอบ</translation>
    </message>
    <message>
        <source>Home visits are missing. Please enter them.</source>
        <translation>ยังไม่มีข้อมูลการเยี่ยมบ้าน โปรดบันทึก</translation>
    </message>
    <message>
        <source>Say why the pack is returned.</source>
        <translation>โปรดระบุเหตุผลที่ส่งคืน</translation>
    </message>
    <message>
        <source>Some classes are not screened yet. Please finish them.</source>
        <translation>ยังคัดกรองไม่ครบทุกห้อง โปรดดำเนินการให้ครบ</translation>
    </message>
    <message>
        <source>The file could not be read: there is no pack to answer. Telephone the school.</source>
        <translation>ไฟล์อ่านไม่ได้ จึงไม่มีชุดให้ตอบกลับ โปรดโทรแจ้งโรงเรียน</translation>
    </message>
    <message>
        <source>The file was changed after it was signed. Please send it again.</source>
        <translation>ไฟล์ถูกแก้ไขหลังลงนาม โปรดส่งใหม่</translation>
    </message>
    <message>
        <source>The number of students differs from the DMC. Please check it.</source>
        <translation>จำนวนนักเรียนไม่ตรงกับ DMC โปรดตรวจสอบ</translation>
    </message>
    <message>
        <source>The pack is of another term. Please send the right one.</source>
        <translation>เป็นชุดของภาคเรียนอื่น โปรดส่งชุดที่ถูกต้อง</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
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
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n partner(s) help the school</source>
        <translation>
            <numerusform>ร่วมงานกับโรงเรียน %n ราย</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>เพิ่มภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>ทุกกลุ่ม</translation>
    </message>
    <message>
        <source>Also those that help no longer</source>
        <translation>รวมที่ไม่ได้ร่วมงานแล้ว</translation>
    </message>
    <message>
        <source>Find a partner</source>
        <translation>ค้นหาภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>No partner is found.</source>
        <translation>ไม่พบภาคีเครือข่ายที่ค้นหา</translation>
    </message>
    <message>
        <source>No partners yet. Write down who helps the school: the parents&apos; network, the school board, the hospital, the police, a temple, a foundation. Referrals, activities, case conferences and plans choose from this list.</source>
        <translation>ยังไม่มีภาคีเครือข่าย บันทึกว่าใครช่วยโรงเรียนบ้าง เช่น เครือข่ายผู้ปกครอง คณะกรรมการสถานศึกษา โรงพยาบาล ตำรวจ วัด มูลนิธิ แล้วเลือกใช้ได้ในการส่งต่อ กิจกรรม การประชุมปรึกษารายกรณี และแผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
</context>
<context>
    <name>District</name>
    <message>
        <source> (not verified)</source>
        <translation> (ยังไม่ได้ตรวจสอบ)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>รับรองแล้ว</translation>
    </message>
    <message>
        <source>All schools together: {share} % of {n} children whose numbers are seen.</source>
        <translation>รวมทุกโรงเรียน: ร้อยละ {share} ของนักเรียน {n} คนที่เห็นจำนวน</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>อยู่ในช่วงปกติ</translation>
    </message>
    <message>
        <source>At risk or problems</source>
        <translation>เสี่ยงหรือมีปัญหา</translation>
    </message>
    <message>
        <source>At risk or with problems, by grade and dimension</source>
        <translation>กลุ่มเสี่ยงหรือมีปัญหา แยกตามชั้นและด้าน</translation>
    </message>
    <message>
        <source>At risk or with problems, school by school</source>
        <translation>นักเรียนกลุ่มเสี่ยงหรือมีปัญหา รายโรงเรียน</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>รายชั้น</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>รายโรงเรียน</translation>
    </message>
    <message>
        <source>Children and overall groups by grade</source>
        <translation>จำนวนนักเรียนและกลุ่มโดยรวม รายชั้น</translation>
    </message>
    <message>
        <source>Children by group, as far as their numbers are seen</source>
        <translation>จำนวนนักเรียนตามกลุ่ม เท่าที่เห็นจำนวน</translation>
    </message>
    <message>
        <source>Choose the school that it is about.</source>
        <translation>โปรดเลือกโรงเรียน</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>กลุ่มโรงเรียน</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Counted, but to be asked about</source>
        <translation>รวมแล้ว แต่ควรสอบถาม</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>ช้า (วัน)</translation>
    </message>
    <message>
        <source>Every school in the list is counted.</source>
        <translation>รวมครบทุกโรงเรียนในบัญชีแล้ว</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>ไฟล์มีปัญหา</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>ไฟล์ที่แยกไว้ ไม่ได้รวม</translation>
    </message>
    <message>
        <source>Higher: ask</source>
        <translation>สูงกว่า ควรสอบถาม</translation>
    </message>
    <message>
        <source>It cannot be looked at again before it was seen.</source>
        <translation>วันติดตามต้องไม่ก่อนวันที่นิเทศ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ติดตามอีกครั้ง</translation>
    </message>
    <message>
        <source>Lower: ask</source>
        <translation>ต่ำกว่า ควรสอบถาม</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>ปกปิด</translation>
    </message>
    <message>
        <source>Masked cells</source>
        <translation>ช่องที่ปกปิด</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ยังไม่ส่ง</translation>
    </message>
    <message>
        <source>Much higher: visit</source>
        <translation>สูงกว่ามาก ควรไปเยี่ยม</translation>
    </message>
    <message>
        <source>Much lower: visit</source>
        <translation>ต่ำกว่ามาก ควรไปเยี่ยม</translation>
    </message>
    <message>
        <source>No pack is counted yet.</source>
        <translation>ยังไม่มีชุดที่รวมแล้ว</translation>
    </message>
    <message>
        <source>No visit or note is written down in this term.</source>
        <translation>ภาคเรียนนี้ยังไม่มีบันทึกการนิเทศหรือติดตาม</translation>
    </message>
    <message>
        <source>Nobody screened</source>
        <translation>ยังไม่มีผู้คัดกรอง</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>ไม่นำมาเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ยังไม่ส่ง</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Of no school in the list</source>
        <translation>ไม่ใช่โรงเรียนในบัญชี</translation>
    </message>
    <message>
        <source>Overall group</source>
        <translation>กลุ่มโดยรวม</translation>
    </message>
    <message>
        <source>Overall group by grade, as far as it is seen</source>
        <translation>กลุ่มโดยรวมรายชั้น เท่าที่เห็นจำนวน</translation>
    </message>
    <message>
        <source>Read the percentages of schools of fewer than {few} children with their numbers.</source>
        <translation>โรงเรียนที่มีนักเรียนน้อยกว่า {few} คน โปรดอ่านร้อยละคู่กับจำนวน</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ได้รับแล้ว</translation>
    </message>
    <message>
        <source>Report of the district to OBEC on student care</source>
        <translation>รายงานผลระบบการดูแลช่วยเหลือนักเรียน เสนอ สพฐ.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ส่งคืนแก้ไข</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Schools counted</source>
        <translation>โรงเรียนที่รวมแล้ว</translation>
    </message>
    <message>
        <source>Schools of the district</source>
        <translation>โรงเรียนในเขต</translation>
    </message>
    <message>
        <source>Schools that are not counted</source>
        <translation>โรงเรียนที่ยังไม่ได้รวม</translation>
    </message>
    <message>
        <source>Schools that masked</source>
        <translation>โรงเรียนที่ปกปิด</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>ที่เห็น</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>ส่งซ้ำ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>ผลการเปรียบเทียบ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Student care and support: summary of the district</source>
        <translation>สรุปผลระบบการดูแลช่วยเหลือนักเรียน ระดับเขตพื้นที่</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุป</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>การนิเทศ</translation>
    </message>
    <message>
        <source>Supervision and monitoring</source>
        <translation>การนิเทศ กำกับ ติดตาม</translation>
    </message>
    <message>
        <source>The SMIS code of a school has 8 digits: 42010113.</source>
        <translation>รหัส SMIS ของโรงเรียนมี 8 หลัก เช่น 42010113</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>วันที่ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>The district needs a name.</source>
        <translation>โปรดใส่ชื่อเขตพื้นที่</translation>
    </message>
    <message>
        <source>The district&apos;s code is what its schools&apos; SMIS codes begin with: 4 digits at most.</source>
        <translation>รหัสเขตคือเลขที่รหัส SMIS ของโรงเรียนในเขตขึ้นต้น ไม่เกิน 4 หลัก</translation>
    </message>
    <message>
        <source>The district&apos;s own entry is missing; run check.</source>
        <translation>ไม่พบข้อมูลของเขต โปรดเรียกคำสั่ง check</translation>
    </message>
    <message>
        <source>The school needs a name.</source>
        <translation>โปรดใส่ชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>The sum of the numbers that are seen, of all schools that sent. Where schools masked a number, no percentage is given; {mark}: it was masked wherever it is not 0.</source>
        <translation>ผลรวมของจำนวนที่เห็นจากทุกโรงเรียนที่ส่ง จำนวนที่มีโรงเรียนปกปิดไม่แสดงร้อยละ เครื่องหมาย {mark} คือโรงเรียนที่มีจำนวนนี้ปกปิดไว้ทั้งหมด</translation>
    </message>
    <message>
        <source>The whole district</source>
        <translation>ทั้งเขตพื้นที่</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>นักเรียนน้อยเกินไป</translation>
    </message>
    <message>
        <source>Usual range, %</source>
        <translation>ช่วงปกติ (ร้อยละ)</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Who has not sent, and what does not add up</source>
        <translation>โรงเรียนที่ยังไม่ส่ง และข้อมูลที่ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>ผู้นิเทศ</translation>
    </message>
    <message>
        <source>Write what was seen.</source>
        <translation>โปรดบันทึกสิ่งที่พบ</translation>
    </message>
    <message>
        <source>{count} schools sent a pack of an older version of the program: it tells how many parents came, but neither how many were asked nor the dimensions of care plans.</source>
        <translation>{count} โรงเรียนส่งชุดจากโปรแกรมรุ่นก่อน ซึ่งบอกจำนวนผู้ปกครองที่มาประชุม แต่ไม่บอกจำนวนที่เชิญและแผนช่วยเหลือรายด้าน</translation>
    </message>
    <message>
        <source>{n} schools have not sent and are not in the totals.</source>
        <translation>{n} โรงเรียนยังไม่ส่ง จึงไม่อยู่ในผลรวม</translation>
    </message>
    <message>
        <source>{n} schools masked numbers of 1 to 4 children ({mark}). Totals add the numbers that are seen and are therefore too low, those of small groups most; so no percentage is given where a school masked. The number of children by grade and sex is never masked.</source>
        <translation>{n} โรงเรียนปกปิดจำนวน 1–4 คน ({mark}) ผลรวมนับเฉพาะจำนวนที่เห็น จึงต่ำกว่าความจริง โดยเฉพาะกลุ่มเล็ก แถวที่มีโรงเรียนปกปิดจึงไม่แสดงร้อยละ ส่วนจำนวนนักเรียนแยกชั้นและเพศไม่มีการปกปิด</translation>
    </message>
    <message>
        <source>“Usual” is where chance alone puts 95 of 100 schools of that size; fewer than {few} children are not compared. A school outside is asked, not blamed: screening differs from school to school. Rule: {source}{doubt}.</source>
        <translation>“ช่วงปกติ” คือช่วงที่โรงเรียนขนาดเดียวกัน 95 ใน 100 แห่งอยู่ได้โดยบังเอิญ โรงเรียนที่มีนักเรียนน้อยกว่า {few} คนไม่นำมาเปรียบเทียบ โรงเรียนที่อยู่นอกช่วงให้สอบถาม ไม่ใช่ตำหนิ เพราะการคัดกรองของแต่ละโรงเรียนต่างกัน เกณฑ์: {source}{doubt}</translation>
    </message>
</context>
<context>
    <name>DistrictBackupSection</name>
    <message>
        <source>Everything of the district in one file, checked before it counts. Keep one away from this computer; it opens with the same passwords, or with the recovery code.</source>
        <translation>ข้อมูลทั้งหมดของเขตในไฟล์เดียว ตรวจแล้วจึงนับว่าใช้ได้ ควรเก็บไว้นอกเครื่องนี้อย่างน้อยหนึ่งชุด เปิดด้วยรหัสผ่านเดิมหรือรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Kept in the district&apos;s folder</source>
        <translation>เก็บไว้ในโฟลเดอร์ของเขต</translation>
    </message>
</context>
<context>
    <name>DistrictCells</name>
    <message numerus="yes">
        <source>%n school(s) masked</source>
        <translation>
            <numerusform>%n โรงเรียนปกปิดตัวเลข</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>numbers from 1 to 4, and what would give them away, are hidden and not added here</source>
        <translation>ตัวเลข 1–4 และตัวเลขที่ทำให้คำนวณกลับได้ ถูกปกปิดและไม่รวมอยู่ในนี้</translation>
    </message>
    <message numerus="yes">
        <source>{line}, {column}: {n} in %n school(s)</source>
        <translation>
            <numerusform>{line} {column}: {n} คน จาก %n โรงเรียน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistrictFirstRun</name>
    <message>
        <source>Continue</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>Invented schools, most of them with their pack; beside it lies a folder “packs”, to be dropped on the list of schools.</source>
        <translation>โรงเรียนสมมติที่ส่งชุดมาแล้วเป็นส่วนใหญ่ ข้างกันมีโฟลเดอร์ “packs” ให้ลากไปวางบนรายการโรงเรียน</translation>
    </message>
    <message>
        <source>It opens the district when every password is forgotten, and nothing else does. It is shown only now: print it, or write it down, and keep it safe.</source>
        <translation>ใช้เปิดข้อมูลเขตเมื่อลืมรหัสผ่านทุกบัญชี และไม่มีทางอื่นอีก รหัสนี้แสดงครั้งเดียว กรุณาพิมพ์หรือจดไว้แล้วเก็บในที่ปลอดภัย</translation>
    </message>
    <message>
        <source>It takes in what schools send, and adds it up. Three steps.</source>
        <translation>ใช้รับชุดส่งเขตจากโรงเรียนและรวมยอด มีสามขั้นตอน</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>List of schools</source>
        <translation>รายชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>Make a district&apos;s file</source>
        <translation>สร้างข้อมูลเขตพื้นที่</translation>
    </message>
    <message>
        <source>Make a school instead</source>
        <translation>สร้างข้อมูลโรงเรียนแทน</translation>
    </message>
    <message>
        <source>Make the district</source>
        <translation>สร้างข้อมูลเขต</translation>
    </message>
    <message>
        <source>Now the schools</source>
        <translation>ต่อไปคือโรงเรียน</translation>
    </message>
    <message>
        <source>Open a district …</source>
        <translation>เปิดเขตที่มีอยู่แล้ว …</translation>
    </message>
    <message>
        <source>Open the demo district</source>
        <translation>เปิดเขตตัวอย่าง</translation>
    </message>
    <message>
        <source>The demo district is ready</source>
        <translation>เขตตัวอย่างพร้อมแล้ว</translation>
    </message>
    <message>
        <source>The district</source>
        <translation>เขตพื้นที่</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>รหัสกู้คืน</translation>
    </message>
    <message>
        <source>Try the demo district</source>
        <translation>ลองใช้เขตตัวอย่าง</translation>
    </message>
    <message>
        <source>You are the district&apos;s administrator; colleagues get accounts later.</source>
        <translation>ท่านเป็นผู้ดูแลระบบของเขต ส่วนเพื่อนร่วมงานเพิ่มบัญชีภายหลังได้</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>บัญชีของท่าน</translation>
    </message>
    <message>
        <source>Your district is ready. Begin with the list of its schools.</source>
        <translation>ข้อมูลเขตพร้อมแล้ว เริ่มจากรายชื่อโรงเรียนในเขต</translation>
    </message>
</context>
<context>
    <name>DistrictHeat</name>
    <message>
        <source>At risk or with problems, by school and dimension</source>
        <translation>เสี่ยงหรือมีปัญหา รายโรงเรียนและรายด้าน</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>คัดกรองแล้ว</translation>
    </message>
</context>
<context>
    <name>DistrictLettersScreen</name>
    <message>
        <source>Covering letter</source>
        <translation>หนังสือนำส่ง</translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation>ใส่ในรายงาน</translation>
    </message>
    <message>
        <source>The district&apos;s texts</source>
        <translation>ข้อความของเขต</translation>
    </message>
</context>
<context>
    <name>DistrictLettersSection</name>
    <message>
        <source>Write the letter as your district does. Words in braces are fields: they are filled in when the letter is made.</source>
        <translation>เขียนข้อความของหนังสือตามแบบของเขต ข้อความในวงเล็บปีกกาคือช่องข้อมูล โปรแกรมจะเติมให้เมื่อทำหนังสือ</translation>
    </message>
</context>
<context>
    <name>DistrictPapers</name>
    <message>
        <source>Digits on papers</source>
        <translation>ตัวเลขในเอกสาร</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>ภาษาของเอกสาร</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>DistrictPeopleSection</name>
    <message>
        <source>Who signs in, in which role, and who signs under papers. Enter or a double click opens a person.</source>
        <translation>ผู้ที่ลงชื่อเข้าใช้ บทบาท และผู้ลงนามในเอกสาร กด Enter หรือดับเบิลคลิกเพื่อเปิด</translation>
    </message>
</context>
<context>
    <name>DistrictQuestionsScreen</name>
    <message>
        <source>A folder of Parquet files, of one district or many</source>
        <translation>โฟลเดอร์ไฟล์ Parquet ของเขตเดียวหรือหลายเขต</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>กำลังรวมยอด …</translation>
    </message>
    <message>
        <source>Ask a folder …</source>
        <translation>ถามจากโฟลเดอร์ …</translation>
    </message>
    <message>
        <source>Gathering the numbers …</source>
        <translation>กำลังรวบรวมตัวเลข …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Packs of schools: {packs}. They are in “{name}”, in {folder}</source>
        <translation>ชุดส่งเขต {packs} ชุด อยู่ใน “{name}” ที่ {folder}</translation>
    </message>
    <message>
        <source>Ready questions</source>
        <translation>คำถามสำเร็จรูป</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>This district again</source>
        <translation>กลับมาถามเขตนี้</translation>
    </message>
    <message>
        <source>This question could not be answered.</source>
        <translation>ตอบคำถามนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Where to put the folder of Parquet files</source>
        <translation>เลือกที่เก็บโฟลเดอร์ไฟล์ Parquet</translation>
    </message>
    <message>
        <source>Write Parquet files …</source>
        <translation>ส่งออกเป็น Parquet …</translation>
    </message>
    <message>
        <source>Writing Parquet files …</source>
        <translation>กำลังเขียนไฟล์ Parquet …</translation>
    </message>
</context>
<context>
    <name>DistrictReportWords</name>
    <message>
        <source>For the office above, to be signed</source>
        <translation>เสนอหน่วยงานต้นสังกัด พร้อมลงนาม</translation>
    </message>
    <message>
        <source>Groups by dimension and grade, with what was masked</source>
        <translation>กลุ่มรายด้านและรายชั้น พร้อมจำนวนที่ปกปิด</translation>
    </message>
    <message>
        <source>To remind schools, and to ask what does not add up</source>
        <translation>ใช้ติดตามโรงเรียน และสอบถามตัวเลขที่ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Visits and notes of the term, and what is due</source>
        <translation>การนิเทศและบันทึกของภาคเรียน และสิ่งที่ต้องติดตาม</translation>
    </message>
    <message>
        <source>With care for small schools</source>
        <translation>ระวังโรงเรียนขนาดเล็กเป็นพิเศษ</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ยังไม่ส่ง</translation>
    </message>
    <message>
        <source>report to OBEC</source>
        <translation>รายงาน สพฐ</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>สรุปเขต</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>นิเทศติดตาม</translation>
    </message>
</context>
<context>
    <name>DistrictReports</name>
    <message>
        <source>Report to OBEC</source>
        <translation>รายงานเสนอ สพฐ.</translation>
    </message>
    <message>
        <source>Schools beside one another</source>
        <translation>เปรียบเทียบโรงเรียน</translation>
    </message>
    <message>
        <source>Summary of the district</source>
        <translation>สรุประดับเขต</translation>
    </message>
    <message>
        <source>Supervision and monitoring</source>
        <translation>การนิเทศ กำกับ ติดตาม</translation>
    </message>
    <message>
        <source>There is no report “{name}”. The reports are: {names}.</source>
        <translation>ไม่มีรายงาน “{name}” รายงานที่มี: {names}</translation>
    </message>
    <message>
        <source>Who has not sent, and what does not add up</source>
        <translation>โรงเรียนที่ยังไม่ส่ง และข้อมูลที่ไม่ตรงกัน</translation>
    </message>
</context>
<context>
    <name>DistrictReportsScreen</name>
    <message>
        <source>Covering letter …</source>
        <translation>หนังสือนำส่ง …</translation>
    </message>
    <message>
        <source>Drawing the paper …</source>
        <translation>กำลังจัดทำเอกสาร …</translation>
    </message>
    <message>
        <source>Ready questions …</source>
        <translation>คำถามสำเร็จรูป …</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>The letter is the one that was worded for this once.</source>
        <translation>หนังสือนำส่งในรายงานนี้เป็นฉบับที่แก้ไขเฉพาะครั้งนี้</translation>
    </message>
    <message>
        <source>The usual letter again</source>
        <translation>กลับไปใช้ฉบับปกติ</translation>
    </message>
    <message>
        <source>This report could not be made.</source>
        <translation>จัดทำรายงานนี้ไม่สำเร็จ</translation>
    </message>
</context>
<context>
    <name>DistrictResultsScreen</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>นักเรียน %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) masked numbers from 1 to 4</source>
        <translation>
            <numerusform>%n โรงเรียนปกปิดตัวเลข 1 ถึง 4</numerusform>
        </translation>
    </message>
    <message>
        <source>Added up: {count} schools</source>
        <translation>รวมยอด {count} โรงเรียน</translation>
    </message>
    <message>
        <source>Every number</source>
        <translation>ตัวเลขทั้งหมด</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>No pack is added up in this round yet. Take in what the schools sent.</source>
        <translation>รอบนี้ยังไม่มีชุดที่รวมยอด ให้รับชุดที่โรงเรียนส่งมาก่อน</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลรวมเขต</translation>
    </message>
    <message>
        <source>Schools and dimensions</source>
        <translation>โรงเรียนและรายด้าน</translation>
    </message>
    <message>
        <source>Schools beside one another</source>
        <translation>เปรียบเทียบโรงเรียน</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>To the schools</source>
        <translation>ไปที่รายการโรงเรียน</translation>
    </message>
</context>
<context>
    <name>DistrictSchoolsScreen</name>
    <message numerus="yes">
        <source>%n pack(s) accepted.</source>
        <translation>
            <numerusform>รับแล้ว %n ชุด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) taken away.</source>
        <translation>
            <numerusform>นำออกแล้ว %n ชุด</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>The list is stored.</source>
        <translation>บันทึกรายชื่อแล้ว</translation>
    </message>
    <message>
        <source>The round is saved.</source>
        <translation>บันทึกรอบการส่งแล้ว</translation>
    </message>
    <message>
        <source>{name}: saved</source>
        <translation>บันทึก {name} แล้ว</translation>
    </message>
</context>
<context>
    <name>DistrictSection</name>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Answers to schools are signed with it. A school that opens the first answer keeps the key; by telephone it can be compared with this one.</source>
        <translation>ใช้ลงลายมือชื่อในไฟล์ตอบกลับถึงโรงเรียน โรงเรียนจะจำกุญแจนี้ไว้เมื่อเปิดไฟล์ตอบกลับครั้งแรก และโทรศัพท์มาเทียบได้</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>รหัสเขตพื้นที่</translation>
    </message>
    <message>
        <source>As it stands at the head of papers</source>
        <translation>ตามที่ปรากฏบนหัวเอกสาร</translation>
    </message>
    <message>
        <source>As it stands on letters</source>
        <translation>ตามที่ปรากฏในหนังสือราชการ</translation>
    </message>
    <message>
        <source>Name of the district</source>
        <translation>ชื่อเขตพื้นที่</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>The district</source>
        <translation>เขตพื้นที่</translation>
    </message>
    <message>
        <source>The district&apos;s key</source>
        <translation>กุญแจของเขต</translation>
    </message>
    <message>
        <source>The first 4 digits of its schools&apos; SMIS codes</source>
        <translation>4 หลักแรกของรหัส SMIS ของโรงเรียนในเขต</translation>
    </message>
</context>
<context>
    <name>DistrictSettingsScreen</name>
    <message>
        <source>After a laptop was lost or left</source>
        <translation>เมื่อเครื่องหายหรือถูกทิ้งไว้</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>สำรองและตรวจสอบ</translation>
    </message>
    <message>
        <source>Copies, and is all sound?</source>
        <translation>สำเนาและความถูกต้อง</translation>
    </message>
    <message>
        <source>District</source>
        <translation>เขตพื้นที่</translation>
    </message>
    <message>
        <source>Language, text, colours, lock</source>
        <translation>ภาษา ตัวอักษร สี การล็อก</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>หนังสือราชการ</translation>
    </message>
    <message>
        <source>Log of use</source>
        <translation>บันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Name, code, address, key</source>
        <translation>ชื่อ รหัส ที่อยู่ กุญแจ</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>เปลี่ยนกุญแจ</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>บุคลากรและบัญชี</translation>
    </message>
    <message>
        <source>Roles and passwords</source>
        <translation>บทบาทและรหัสผ่าน</translation>
    </message>
    <message>
        <source>Signatures and papers</source>
        <translation>ผู้ลงนามและเอกสาร</translation>
    </message>
    <message>
        <source>Text of the letter to OBEC, emblem</source>
        <translation>ข้อความหนังสือถึง สพฐ. และตรา</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>Who saw, printed, saved what</source>
        <translation>ใครเปิดดู พิมพ์ บันทึกอะไร</translation>
    </message>
    <message>
        <source>Who signs under reports</source>
        <translation>ลงนามท้ายรายงาน</translation>
    </message>
</context>
<context>
    <name>DistrictShell</name>
    <message>
        <source>Find a school</source>
        <translation>ค้นหาโรงเรียน</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>รอบการส่ง</translation>
    </message>
</context>
<context>
    <name>DistrictWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>ช้า %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>รวมยอดแล้ว</translation>
    </message>
    <message>
        <source>Came before</source>
        <translation>เคยรับแล้ว</translation>
    </message>
    <message>
        <source>Lists of schools (*.xlsx *.csv *.txt)</source>
        <translation>รายชื่อโรงเรียน (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>No day is set by which packs are wanted.</source>
        <translation>ยังไม่ได้กำหนดวันส่ง</translation>
    </message>
    <message>
        <source>Not a pack of ours</source>
        <translation>ไม่ใช่ชุดส่งเขต</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ยังไม่ส่ง</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ส่งคืน</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>แยกไว้</translation>
    </message>
    <message>
        <source>The area code has 4 digits: 4201.</source>
        <translation>รหัสเขตพื้นที่มี 4 หลัก เช่น 4201</translation>
    </message>
    <message>
        <source>The district needs a name.</source>
        <translation>โปรดใส่ชื่อเขตพื้นที่</translation>
    </message>
    <message>
        <source>There are no schools yet. The first step is the list of the district&apos;s schools: a table in Excel or CSV with a column of SMIS codes and one of names.</source>
        <translation>ยังไม่มีโรงเรียน ขั้นแรกคือนำเข้ารายชื่อโรงเรียนในเขต: ตาราง Excel หรือ CSV ที่มีคอลัมน์รหัส SMIS และคอลัมน์ชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>รอตรวจ</translation>
    </message>
    <message>
        <source>Version {version}, came on {day}</source>
        <translation>ฉบับที่ {version} รับเมื่อ {day}</translation>
    </message>
    <message numerus="yes">
        <source>Wanted by {day}: %n day(s) left</source>
        <translation>
            <numerusform>ส่งภายใน {day} เหลืออีก %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wanted by {day}: %n day(s) over</source>
        <translation>
            <numerusform>ส่งภายใน {day} เลยกำหนดแล้ว %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted by {day}: today</source>
        <translation>ส่งภายใน {day} คือวันนี้</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>มีข้อผิดพลาด</translation>
    </message>
    <message>
        <source>{term} · by {day}</source>
        <translation>{term} · ส่งภายใน {day}</translation>
    </message>
</context>
<context>
    <name>DmcDialog</name>
    <message>
        <source>Boys</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>In the reports</source>
        <translation>ในรายงาน</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>Of {grade} write the boys and the girls, or neither.</source>
        <translation>{grade} ให้กรอกทั้งชายและหญิง หรือเว้นว่างทั้งคู่</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The numbers of DMC</source>
        <translation>ยอดนักเรียนของ DMC</translation>
    </message>
    <message>
        <source>Type what DMC counted on its count day. A grade that stays empty is not compared.</source>
        <translation>กรอกจำนวนที่ DMC นับในวันนับจำนวน ชั้นที่เว้นว่างไว้จะไม่นำมาเทียบ</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Add a file …</source>
        <translation>เพิ่มไฟล์ …</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Kept inside the school&apos;s own file. A file that is opened lies on this computer as a copy until the school is locked or closed.</source>
        <translation>เก็บอยู่ในแฟ้มของโรงเรียน เมื่อเปิดดูจะมีสำเนาชั่วคราวในเครื่องนี้ ซึ่งถูกลบเมื่อล็อกหรือปิดโปรแกรม</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>ยังไม่มีไฟล์</translation>
    </message>
    <message>
        <source>No files yet. Add one, or drop it here.</source>
        <translation>ยังไม่มีไฟล์ กดเพิ่ม หรือลากไฟล์มาวางที่นี่</translation>
    </message>
    <message>
        <source>No program here shows “{name}”. Save it instead.</source>
        <translation>เครื่องนี้ไม่มีโปรแกรมที่เปิด “{name}” ได้ ให้บันทึกเป็นไฟล์แทน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>PDF, pictures, Word, Excel</source>
        <translation>PDF ภาพ Word Excel</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>บันทึกสำเนา</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>บันทึกสำเนา …</translation>
    </message>
    <message>
        <source>Saved as “{name}”, with a password.</source>
        <translation>บันทึกเป็น “{name}” พร้อมรหัสผ่านแล้ว</translation>
    </message>
    <message>
        <source>Saved as “{name}”. That copy is not protected.</source>
        <translation>บันทึกเป็น “{name}” แล้ว สำเนานี้ไม่มีการป้องกัน</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>The file was added.</source>
        <translation>เพิ่มไฟล์แล้ว</translation>
    </message>
    <message>
        <source>This file is not here any more.</source>
        <translation>ไม่มีไฟล์นี้แล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>{count} files were added.</source>
        <translation>เพิ่มแล้ว {count} ไฟล์</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: no room for a copy.</source>
        <translation>เปิด “{name}” ไม่ได้: ไม่มีที่สำหรับสำเนาชั่วคราว</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Is it still there?</source>
        <translation>อ่าน “{name}” ไม่ได้ ไฟล์ยังอยู่ที่เดิมหรือไม่</translation>
    </message>
    <message>
        <source>“{name}” is not kept here. Use PDF, JPEG, PNG, Word (.docx) or Excel (.xlsx) without macros.</source>
        <translation>เก็บ “{name}” ไม่ได้ ใช้ไฟล์ PDF, JPEG, PNG, Word (.docx) หรือ Excel (.xlsx) ที่ไม่มีมาโคร</translation>
    </message>
    <message>
        <source>“{name}” is too large. A file may have 5 MB at the most.</source>
        <translation>“{name}” ใหญ่เกินไป ไฟล์หนึ่งมีได้ไม่เกิน 5 MB</translation>
    </message>
    <message>
        <source>“{name}” was taken away.</source>
        <translation>นำ “{name}” ออกแล้ว</translation>
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
    <message>
        <source>data.db is damaged: not all of it can be read.</source>
        <translation>data.db เสียหาย บางส่วนอ่านไม่ได้</translation>
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
    <name>Duplicates</name>
    <message>
        <source>One of them was joined to another child. Choose that child, or take the joining back first.</source>
        <translation>มีคนหนึ่งถูกรวมกับนักเรียนคนอื่นแล้ว กรุณาเลือกนักเรียนคนนั้นแทน หรือยกเลิกการรวมก่อน</translation>
    </message>
    <message>
        <source>These two are one child already.</source>
        <translation>สองรายชื่อนี้รวมเป็นนักเรียนคนเดียวกันอยู่แล้ว</translation>
    </message>
    <message>
        <source>These two were joined. Take the joining back first.</source>
        <translation>สองรายชื่อนี้ถูกรวมไว้แล้ว กรุณายกเลิกการรวมก่อน</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>รายการนี้ถูกยกเลิกไปแล้ว</translation>
    </message>
</context>
<context>
    <name>DuplicatesPart</name>
    <message numerus="yes">
        <source>%n change(s) written about this child</source>
        <translation>
            <numerusform>มีบันทึกเกี่ยวกับนักเรียน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ให้ถามใหม่</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>ตัดสินแล้ว</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>กลับเป็นเหมือนเดิมแล้ว</translation>
    </message>
    <message>
        <source>No child looks as if it was entered twice.</source>
        <translation>ไม่พบนักเรียนที่น่าจะบันทึกซ้ำ</translation>
    </message>
    <message>
        <source>One child: keep this one</source>
        <translation>คนเดียวกัน ใช้รายการนี้</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>แยกออกจากกัน</translation>
    </message>
    <message>
        <source>The same ID</source>
        <translation>เลขประจำตัวประชาชนตรงกัน</translation>
    </message>
    <message>
        <source>The same name and birth date</source>
        <translation>ชื่อและวันเกิดตรงกัน</translation>
    </message>
    <message>
        <source>They are two children</source>
        <translation>เป็นคนละคนกัน</translation>
    </message>
    <message>
        <source>They stay two children.</source>
        <translation>คงไว้เป็นสองคน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>ไม่ทราบวันเกิด</translation>
    </message>
    <message>
        <source>in no class</source>
        <translation>ไม่อยู่ในห้องใด</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>ไม่มีเลขประจำตัว</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>เลขประจำตัวนักเรียน {number}</translation>
    </message>
    <message>
        <source>{goes} is not {stays} (said on {day})</source>
        <translation>{goes} กับ {stays} เป็นคนละคน (ระบุเมื่อ {day})</translation>
    </message>
    <message>
        <source>{goes} is {stays} (said on {day})</source>
        <translation>{goes} คือ {stays} (ระบุเมื่อ {day})</translation>
    </message>
    <message>
        <source>{name} is one child now.</source>
        <translation>รวม{name}เป็นคนเดียวแล้ว</translation>
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
    <name>EmblemCard</name>
    <message>
        <source>Choose a picture</source>
        <translation>เลือกภาพ</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>เลือกภาพ …</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>ตราครุฑ</translation>
    </message>
    <message>
        <source>None yet: its place on the paper stays empty. Choose the picture that your letters have, as PNG or JPEG.</source>
        <translation>ยังไม่มีภาพ ที่ของตราบนเอกสารจะเว้นว่างไว้ เลือกภาพที่ใช้ในหนังสือของท่าน เป็นแฟ้ม PNG หรือ JPEG</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Printed at the head of memos and letters.</source>
        <translation>พิมพ์ไว้ที่หัวบันทึกข้อความและหนังสือ</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>The emblem is stored.</source>
        <translation>เก็บภาพตราแล้ว</translation>
    </message>
    <message>
        <source>The emblem is taken away.</source>
        <translation>นำภาพตราออกแล้ว</translation>
    </message>
    <message>
        <source>The one of before</source>
        <translation>ใช้ภาพก่อนหน้า</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>อ่านแฟ้ม “{name}” ไม่ได้</translation>
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
    <name>EnclosuresCard</name>
    <message>
        <source>It goes along.</source>
        <translation>ส่งไปด้วย</translation>
    </message>
    <message>
        <source>It stays here.</source>
        <translation>ไม่ส่งไปด้วย</translation>
    </message>
    <message>
        <source>Tick only what whoever receives it needs. What is not ticked stays here.</source>
        <translation>เลือกเฉพาะที่ผู้รับเรื่องจำเป็นต้องรู้ ที่ไม่เลือกจะไม่ส่งออกไป</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>สิ่งที่ส่งไปด้วย</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Copy it to this computer …</source>
        <translation>คัดลอกมาไว้ในเครื่องนี้ …</translation>
    </message>
    <message>
        <source>Open something else …</source>
        <translation>เปิดข้อมูลอื่น …</translation>
    </message>
    <message>
        <source>The folder: NAME.careapp of a school, NAME.caredistrict of a district</source>
        <translation>โฟลเดอร์: ชื่อ.careapp ของโรงเรียน หรือ ชื่อ.caredistrict ของเขตพื้นที่</translation>
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
    <name>ErasureDialog</name>
    <message numerus="yes">
        <source>%n backup(s) in the school&apos;s folder still hold it: {days}.</source>
        <translation>
            <numerusform>ไฟล์สำรอง %n ไฟล์ในโฟลเดอร์ของโรงเรียนยังมีข้อมูลนี้: {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) in the second place still hold it: {days}.</source>
        <translation>
            <numerusform>ไฟล์สำรอง %n ไฟล์ในที่เก็บสำรองแห่งที่สองยังมีข้อมูลนี้: {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) deleted.</source>
        <translation>
            <numerusform>ลบไฟล์สำรองเก่าแล้ว %n ไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was kept about the student is erased in this file.</source>
        <translation>ลบข้อมูลทั้งหมดของนักเรียนในแฟ้มนี้แล้ว</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Erase a part about {name}</source>
        <translation>ลบข้อมูลบางส่วนของ {name}</translation>
    </message>
    <message>
        <source>Erase all about {name}</source>
        <translation>ลบข้อมูลทั้งหมดของ {name}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Everything about the student</source>
        <translation>ข้อมูลทั้งหมดของนักเรียน</translation>
    </message>
    <message>
        <source>Fresh backup, delete the older ones</source>
        <translation>สำรองใหม่และลบไฟล์สำรองเก่า</translation>
    </message>
    <message>
        <source>It is erased</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>It is erased in this file; the rest about the student is kept.</source>
        <translation>ลบส่วนนี้แล้ว ข้อมูลส่วนอื่นของนักเรียนยังอยู่</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ไม่ลบ</translation>
    </message>
    <message>
        <source>Reason (kept for good: no name in it)</source>
        <translation>เหตุผล (เก็บไว้ถาวร อย่าใส่ชื่อ)</translation>
    </message>
    <message>
        <source>Reports of former terms count one student less from now on; packs that were handed in keep their numbers. Photos and texts of activities of a whole class stay: look through them by hand.</source>
        <translation>จากนี้รายงานของภาคเรียนก่อน ๆ จะนับนักเรียนน้อยลงหนึ่งคน ชุดส่งเขตที่ส่งแล้วคงตัวเลขเดิม ภาพและข้อความของกิจกรรมทั้งห้องยังอยู่ ให้ตรวจดูเอง</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>บันทึกหนังสือรับรอง</translation>
    </message>
    <message>
        <source>Save the certificate …</source>
        <translation>บันทึกหนังสือรับรอง …</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>บันทึก “{name}” ไว้ใน {folder}</translation>
    </message>
    <message>
        <source>The backups of before still hold it. They go by and by as new ones are made, or at once with the button below; sticks and other copies are yours to look after.</source>
        <translation>ไฟล์สำรองที่ทำไว้ก่อนยังมีข้อมูลนี้ และจะหมดไปเมื่อมีไฟล์สำรองใหม่มาแทน หรือลบทันทีด้วยปุ่มด้านล่าง แฟลชไดรฟ์และสำเนาอื่นต้องดูแลเอง</translation>
    </message>
    <message>
        <source>The school said to keep the care history until {day} (the award looks at three years and more).</source>
        <translation>โรงเรียนกำหนดให้เก็บประวัติการดูแลถึง {day} (การประกวดรางวัลดูผลอย่างน้อย 3 ปี)</translation>
    </message>
    <message>
        <source>The student is still in a class of this school.</source>
        <translation>นักเรียนยังเรียนอยู่ในโรงเรียนนี้</translation>
    </message>
    <message>
        <source>This cannot be undone, and an old package does not bring it back. Other laptops erase it too, with the next package. What they wrote and never sent here is not known yet: look again once it came.</source>
        <translation>ลบแล้วเรียกคืนไม่ได้ และชุดข้อมูลเก่าไม่ทำให้ข้อมูลกลับมา เครื่องอื่นจะลบตามเมื่อรับชุดข้อมูลครั้งถัดไป รายการที่เครื่องอื่นบันทึกไว้แต่ยังไม่เคยส่งมายังไม่รวมอยู่ ให้ตรวจอีกครั้งเมื่อได้รับแล้ว</translation>
    </message>
    <message>
        <source>This cannot be undone, and an old package does not bring the student back. Other laptops erase it too, with the next package.</source>
        <translation>ลบแล้วเรียกคืนไม่ได้ และชุดข้อมูลเก่าไม่ทำให้ข้อมูลกลับมา เครื่องอื่นจะลบตามเมื่อรับชุดข้อมูลครั้งถัดไป</translation>
    </message>
    <message>
        <source>Type the whole name of the student once more</source>
        <translation>พิมพ์ชื่อเต็มของนักเรียนอีกครั้ง</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>สิ่งที่จะถูกลบ</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>ข้อมูลที่จะลบ</translation>
    </message>
    <message>
        <source>What was put aside still holds it; delete it by hand: {names}.</source>
        <translation>ชุดข้อมูลที่พักไว้ยังมีข้อมูลนี้ ให้ลบเอง: {names}</translation>
    </message>
    <message>
        <source>certificate of erasure</source>
        <translation>หนังสือรับรองการลบข้อมูล</translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message>
        <source>Alarms</source>
        <translation>การแจ้งเหตุ</translation>
    </message>
    <message>
        <source>Attendance and results by term</source>
        <translation>การมาเรียนและผลการเรียนรายภาค</translation>
    </message>
    <message>
        <source>Care plans with steps and notes</source>
        <translation>แผนช่วยเหลือ ขั้นตอน และบันทึก</translation>
    </message>
    <message>
        <source>Consent, requests and decisions</source>
        <translation>ความยินยอม คำขอ และผลการพิจารณา</translation>
    </message>
    <message>
        <source>Data, family and classes</source>
        <translation>ข้อมูลส่วนตัว ครอบครัว และชั้นเรียน</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Filled forms and results</source>
        <translation>แบบบันทึกและผล</translation>
    </message>
    <message>
        <source>Form: {name}</source>
        <translation>แบบบันทึก: {name}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ภาพถ่าย</translation>
    </message>
    <message>
        <source>Plans and tasks of home visits</source>
        <translation>กำหนดการและงานเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>บันทึกลับ</translation>
    </message>
    <message>
        <source>There is nothing of it to erase: {part}.</source>
        <translation>ไม่มีข้อมูลส่วนนี้ให้ลบ: {part}</translation>
    </message>
    <message>
        <source>There was no such erasure.</source>
        <translation>ไม่มีการลบรายการนี้</translation>
    </message>
    <message>
        <source>This is not the name of the child. Nothing was erased.</source>
        <translation>ชื่อไม่ตรงกับนักเรียน ยังไม่ได้ลบข้อมูลใด ๆ</translation>
    </message>
    <message>
        <source>Write the reason. Nothing was erased.</source>
        <translation>เขียนเหตุผลก่อน ยังไม่ได้ลบข้อมูลใด ๆ</translation>
    </message>
</context>
<context>
    <name>EveryPage</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>ทุกรายงาน</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>ค้นหาตัวเลข</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>the first {count} are shown: write a word more</source>
        <translation>แสดง {count} รายการแรก พิมพ์คำเพิ่มเพื่อค้นให้แคบลง</translation>
    </message>
</context>
<context>
    <name>EveryTable</name>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Added up over the schools whose packs have this number</source>
        <translation>รวมจากโรงเรียนที่ในชุดมีตัวเลขนี้</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Children or number</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>Groups over three years</source>
        <translation>แนวโน้ม 3 ปีการศึกษา</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>การเจริญเติบโต</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Indicators and targets</source>
        <translation>ตัวชี้วัดและเป้าหมาย</translation>
    </message>
    <message>
        <source>Masked by</source>
        <translation>ปกปิดโดย</translation>
    </message>
    <message>
        <source>Meetings with parents</source>
        <translation>ประชุมผู้ปกครอง</translation>
    </message>
    <message>
        <source>Poor households</source>
        <translation>นักเรียนยากจน</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>SDQ</source>
        <translation>SDQ</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Screening by grade</source>
        <translation>การคัดกรองรายชั้น</translation>
    </message>
    <message>
        <source>Screening of the school</source>
        <translation>สรุปผลการคัดกรองระดับโรงเรียน</translation>
    </message>
    <message>
        <source>Students by grade and sex</source>
        <translation>จำนวนนักเรียนแยกชั้นและเพศ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>รายการ</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Names, ID numbers, addresses and records of {n} children: do not pass on. For research export without names instead.</source>
        <translation>มีชื่อ เลขประจำตัว ที่อยู่ และข้อมูลของนักเรียน {n} คน ห้ามส่งต่อ หากใช้เพื่อการวิจัยให้ส่งออกแบบไม่ระบุชื่อ</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be written to: {why}.</source>
        <translation>เขียนลงโฟลเดอร์ “{name}” ไม่ได้: {why}</translation>
    </message>
</context>
<context>
    <name>Families</name>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>ไม่มีบุคคลนี้ในรายการแล้ว</translation>
    </message>
    <message>
        <source>Type the first name.</source>
        <translation>พิมพ์ชื่อก่อน</translation>
    </message>
    <message>
        <source>same father and mother</source>
        <translation>บิดาและมารดาคนเดียวกัน</translation>
    </message>
    <message>
        <source>same guardian and telephone</source>
        <translation>ผู้ปกครองและเบอร์โทรเดียวกัน</translation>
    </message>
    <message>
        <source>same house</source>
        <translation>บ้านเดียวกัน</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มบุคคล</translation>
    </message>
    <message>
        <source>Brothers and sisters in the school</source>
        <translation>พี่น้องในโรงเรียน</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Family and home</source>
        <translation>ครอบครัวและบ้าน</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>บ้าน</translation>
    </message>
    <message>
        <source>In a class that is not yours</source>
        <translation>อยู่ในห้องที่ไม่ใช่ห้องของคุณ</translation>
    </message>
    <message>
        <source>May be brothers or sisters</source>
        <translation>อาจเป็นพี่น้องกัน</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>No family in the list yet.</source>
        <translation>ยังไม่มีข้อมูลครอบครัวในรายชื่อ</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>บันทึกแล้ว: {name}</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>บันทึกว่าไม่ใช่พี่น้อง</translation>
    </message>
    <message>
        <source>They are siblings.</source>
        <translation>บันทึกว่าเป็นพี่น้องกัน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>lives with the child</source>
        <translation>นักเรียนอยู่ด้วย</translation>
    </message>
    <message>
        <source>ring up first</source>
        <translation>โทรหาคนแรก</translation>
    </message>
    <message>
        <source>{name} is not in the family any more.</source>
        <translation>นำ{name}ออกจากครอบครัวแล้ว</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>The answer is damaged or was changed. Ask the district to send it again.</source>
        <translation>ไฟล์คำตอบเสียหายหรือถูกแก้ไข โปรดขอให้เขตส่งใหม่</translation>
    </message>
    <message>
        <source>The answer was made by a newer careapp. Update this one first.</source>
        <translation>คำตอบนี้ทำจาก careapp รุ่นใหม่กว่า โปรดปรับรุ่นโปรแกรมเครื่องนี้ก่อน</translation>
    </message>
    <message>
        <source>This is not the district&apos;s answer to a pack: *.carefeedback.</source>
        <translation>ไฟล์นี้ไม่ใช่คำตอบของเขต ไฟล์คำตอบลงท้ายด้วย .carefeedback</translation>
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
    <name>Figures</name>
    <message>
        <source>(not verified)</source>
        <translation>(ยังไม่ได้ตรวจยืนยัน)</translation>
    </message>
    <message>
        <source>(standard deviations)</source>
        <translation>(ค่าเบี่ยงเบนมาตรฐาน SD)</translation>
    </message>
    <message>
        <source>Cut-offs: {edition}</source>
        <translation>เกณฑ์: {edition}</translation>
    </message>
    <message>
        <source>Not verified against the source yet</source>
        <translation>ยังไม่ได้ตรวจเทียบกับต้นฉบับ</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ที่มา: {source}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ไม่แสดง</translation>
    </message>
    <message>
        <source>{limits} (of another edition: this one has none)</source>
        <translation>{limits} (ใช้ของอีกเกณฑ์หนึ่ง เพราะเกณฑ์นี้ไม่มี)</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ถึง {high}</translation>
    </message>
    <message>
        <source>{words}: {n} of {total} ({per_cent}%)</source>
        <translation>{words}: {n} จาก {total} คน (ร้อยละ {per_cent})</translation>
    </message>
</context>
<context>
    <name>FileShell</name>
    <message>
        <source>Close all the same</source>
        <translation>ปิดทั้งอย่างนี้</translation>
    </message>
    <message>
        <source>Read only: the file is damaged. You can look and print; nothing can be stored.</source>
        <translation>เปิดอ่านอย่างเดียว เพราะไฟล์เสียหาย ดูและพิมพ์ได้ แต่บันทึกไม่ได้</translation>
    </message>
    <message>
        <source>Something typed is not stored yet</source>
        <translation>บางอย่างที่พิมพ์ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>อยู่ต่อ</translation>
    </message>
    <message>
        <source>The disk did not take it so far. Close and it is lost; stay, and it is tried again by itself.</source>
        <translation>ดิสก์ยังไม่รับข้อมูล ถ้าปิดตอนนี้สิ่งที่พิมพ์จะหาย ถ้าอยู่ต่อโปรแกรมจะลองบันทึกใหม่เอง</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. {why}</source>
        <translation>สำรองข้อมูลของวันนี้ไม่สำเร็จ {why}</translation>
    </message>
    <message>
        <source>What can be done …</source>
        <translation>ทำอะไรได้บ้าง …</translation>
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
        <source>it is not there</source>
        <translation>ไม่พบที่เก็บ</translation>
    </message>
    <message>
        <source>or drop the file here</source>
        <translation>หรือลากไฟล์มาวางที่นี่</translation>
    </message>
    <message>
        <source>the disk could not be read or written</source>
        <translation>อ่านหรือเขียนดิสก์ไม่ได้</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>the disk may only be read</source>
        <translation>ดิสก์นี้อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>the disk takes no file as large as that</source>
        <translation>ดิสก์นี้รับไฟล์ขนาดใหญ่เท่านี้ไม่ได้</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>ชื่อยาวเกินไป</translation>
    </message>
    <message>
        <source>the system does not allow it, or a program holds it</source>
        <translation>ระบบไม่อนุญาต หรือมีโปรแกรมอื่นใช้อยู่</translation>
    </message>
    <message>
        <source>{kind} with a password</source>
        <translation>{kind} มีรหัสผ่าน</translation>
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
        <source>A small school: I am also its guidance teacher, who looks after alarms</source>
        <translation>โรงเรียนขนาดเล็ก: ฉันเป็นครูแนะแนวด้วย และดูแลเรื่องเร่งด่วนเอง</translation>
    </message>
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
        <source>Write the password down: it is asked for when the program was locked.</source>
        <translation>กรุณาจดรหัสผ่านไว้ โปรแกรมจะถามเมื่อล็อกหน้าจอหรือเปิดใหม่</translation>
    </message>
</context>
<context>
    <name>FirstDistrict</name>
    <message>
        <source>Anybody who gets at this computer, or at a copy of the folder, can read the numbers of every school. There is no password and no recovery code then.</source>
        <translation>ใครก็ตามที่เข้าถึงเครื่องนี้หรือได้สำเนาโฟลเดอร์ไป จะอ่านตัวเลขของทุกโรงเรียนได้ และจะไม่มีทั้งรหัสผ่านและรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>รหัสเขตพื้นที่</translation>
    </message>
    <message>
        <source>As it stands in reports; the district&apos;s folder is named after it.</source>
        <translation>ชื่อที่จะปรากฏในรายงาน และใช้ตั้งชื่อโฟลเดอร์ของเขต</translation>
    </message>
    <message>
        <source>Keep the district without encryption?</source>
        <translation>เก็บข้อมูลเขตโดยไม่เข้ารหัสหรือ</translation>
    </message>
    <message>
        <source>Loei Primary Educational Service Area Office 1</source>
        <translation>สพป.เลย เขต 1</translation>
    </message>
    <message>
        <source>Name of the district</source>
        <translation>ชื่อเขตพื้นที่</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>The first 4 digits of its schools&apos; SMIS codes</source>
        <translation>4 หลักแรกของรหัส SMIS ของโรงเรียนในเขต</translation>
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
    <name>FirstPackage</name>
    <message>
        <source>Another package …</source>
        <translation>เลือกไฟล์อื่น …</translation>
    </message>
    <message>
        <source>Choose the package …</source>
        <translation>เลือกไฟล์ส่งมอบ …</translation>
    </message>
    <message>
        <source>Drop the package here that the coordinator made for this laptop</source>
        <translation>ลากไฟล์ส่งมอบที่ผู้ประสานงานทำให้เครื่องนี้มาวางที่นี่</translation>
    </message>
    <message>
        <source>Everything of the school</source>
        <translation>ข้อมูลทั้งหมดของโรงเรียน</translation>
    </message>
    <message>
        <source>Packages between laptops (*{ending})</source>
        <translation>ไฟล์ส่งมอบระหว่างเครื่อง (*{ending})</translation>
    </message>
    <message>
        <source>Ring up: the 24 digits that their screen shows under “Laptops”</source>
        <translation>โทรถาม: ตัวเลข 24 หลักที่หน้าจอของผู้ประสานงานแสดงในแท็บ “เครื่องที่เชื่อถือ”</translation>
    </message>
    <message>
        <source>That is the laptop that made the package.</source>
        <translation>ตรงกับเครื่องที่ทำไฟล์นี้</translation>
    </message>
    <message>
        <source>The fingerprint of the coordinator&apos;s laptop, as it is read aloud</source>
        <translation>รหัสประจำเครื่องของผู้ประสานงาน ตามที่อ่านให้ฟัง</translation>
    </message>
    <message>
        <source>The package comes from</source>
        <translation>ไฟล์ส่งมอบมาจาก</translation>
    </message>
    <message>
        <source>The package is of another laptop. Do not take it in; have it sent once more.</source>
        <translation>ไฟล์นี้มาจากเครื่องอื่น อย่ารับเข้า ขอให้ส่งมาใหม่</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A small school with three years of screenings, to look at and to try.</source>
        <translation>โรงเรียนขนาดเล็กพร้อมผลคัดกรองสามปี ไว้ดูและทดลองใช้</translation>
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
        <source>Make a district&apos;s file</source>
        <translation>สร้างข้อมูลเขตพื้นที่</translation>
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
        <source>This laptop joins a school …</source>
        <translation>ให้เครื่องนี้เข้าร่วมโรงเรียน …</translation>
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
        <source>Educational service area</source>
        <translation>สำนักงานเขตพื้นที่การศึกษา</translation>
    </message>
    <message>
        <source>Keep the school without encryption?</source>
        <translation>เก็บข้อมูลโรงเรียนโดยไม่เข้ารหัสหรือ</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>ชื่อโรงเรียน</translation>
    </message>
</context>
<context>
    <name>FirstSchools</name>
    <message>
        <source>Choose the file …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Drop the list of schools here: an Excel or CSV table with codes and names</source>
        <translation>ลากรายชื่อโรงเรียนมาวางที่นี่: ตาราง Excel หรือ CSV ที่มีรหัสและชื่อโรงเรียน</translation>
    </message>
</context>
<context>
    <name>FormHistory</name>
    <message>
        <source>Redo it</source>
        <translation>ทำซ้ำคำตอบที่ย้อน</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>ย้อนคำตอบล่าสุด</translation>
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
    <name>Founding</name>
    <message>
        <source>The demo district is being made</source>
        <translation>กำลังสร้างเขตตัวอย่าง</translation>
    </message>
    <message>
        <source>The demo school is being made</source>
        <translation>กำลังสร้างโรงเรียนตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
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
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>กลุ่มที่ {n}</translation>
    </message>
    <message>
        <source>Into how many groups</source>
        <translation>แบ่งเป็นกี่กลุ่ม</translation>
    </message>
    <message>
        <source>Keys 1 to 9 say the group, 0 takes the parents out of it.</source>
        <translation>กดเลข 1–9 เพื่อบอกกลุ่ม กด 0 เพื่อเอาออกจากกลุ่ม</translation>
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
        <source>Parent</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Share the parents out</source>
        <translation>แบ่งกลุ่มผู้ปกครอง</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>กลุ่มย่อยผู้ปกครอง</translation>
    </message>
    <message>
        <source>The groups are noted.</source>
        <translation>บันทึกกลุ่มย่อยแล้ว</translation>
    </message>
    <message>
        <source>{groups} groups, {families} families</source>
        <translation>{groups} กลุ่ม {families} ครอบครัว</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n} กลุ่ม</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>*3: so many schools masked this number because it is from 1 to 4; it is not in the sum. At most {schools}.</source>
        <translation>*3 คือจำนวนโรงเรียนที่ปกปิดตัวเลขนี้เพราะมี 1 ถึง 4 คน จึงไม่อยู่ในผลรวม มากที่สุด {schools}</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>ทุกชั้น</translation>
    </message>
    <message>
        <source>Boys and girls</source>
        <translation>ชายและหญิง</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>รายด้าน</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>รายชั้น</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>แยกเพศ</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Per cent are of the numbers seen in the line. Enter opens the schools.</source>
        <translation>ร้อยละคิดจากตัวเลขที่เปิดเผยในแถวเดียวกัน กด Enter เพื่อดูโรงเรียน</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
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
    <name>GuardianEdit</name>
    <message>
        <source>Family name</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไม่ใช่ตอนนี้</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>ไม่อยู่แล้ว</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>อาชีพ</translation>
    </message>
    <message>
        <source>Related as</source>
        <translation>เกี่ยวข้องเป็น</translation>
    </message>
    <message>
        <source>Ring this person up first</source>
        <translation>โทรหาบุคคลนี้เป็นคนแรก</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Takes this person out of the family; can be undone</source>
        <translation>นำบุคคลนี้ออกจากครอบครัว เลิกทำได้</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>The child lives with this person</source>
        <translation>นักเรียนอยู่กับบุคคลนี้</translation>
    </message>
    <message>
        <source>There is no telephone number to ring up.</source>
        <translation>ยังไม่มีเบอร์โทรให้โทรหา</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>คำนำหน้า</translation>
    </message>
    <message>
        <source>Type the first name.</source>
        <translation>พิมพ์ชื่อก่อน</translation>
    </message>
    <message>
        <source>Usually 9 or 10 digits that begin with 0.</source>
        <translation>ปกติมี 9 หรือ 10 หลัก ขึ้นต้นด้วย 0</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>เป็นใคร</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>ยาย</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide to careapp</source>
        <translation>คู่มือ careapp</translation>
    </message>
    <message>
        <source>careapp {version}</source>
        <translation>careapp {version}</translation>
    </message>
</context>
<context>
    <name>GuideOut</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>ส่งพิมพ์ %n หน้าแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide to careapp</source>
        <translation>คู่มือ careapp</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>กำลังพิมพ์ …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation>บันทึกคู่มือ</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>บันทึก “{name}” ใน {folder} แล้ว</translation>
    </message>
    <message>
        <source>Saving the guide …</source>
        <translation>กำลังบันทึกคู่มือ …</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>About careapp</source>
        <translation>เกี่ยวกับ careapp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปหน้าถัดไป</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>ไม่พบคำนี้ในคู่มือ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้าของคู่มือ</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ค้นหาในคู่มือ</translation>
    </message>
    <message>
        <source>{title} · Guide to careapp</source>
        <translation>{title} · คู่มือ careapp</translation>
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
    <name>Handover</name>
    <message>
        <source>Home not visited in term {term}</source>
        <translation>ยังไม่ได้เยี่ยมบ้าน ภาคเรียน {term}</translation>
    </message>
    <message>
        <source>Home visits and what follows</source>
        <translation>เยี่ยมบ้านและสิ่งที่ต้องทำต่อ</translation>
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
        <source>Open care plans</source>
        <translation>แผนช่วยเหลือที่ยังดำเนินการ</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>การส่งต่อที่ยังไม่จบ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>จุดแข็ง</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>เรื่องที่ควรดูแล</translation>
    </message>
    <message>
        <source>gone through</source>
        <translation>ส่งมอบแล้ว</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>From earlier teachers</source>
        <translation>จากครูคนก่อน</translation>
    </message>
    <message>
        <source>{who}, school year {year}</source>
        <translation>{who} ปีการศึกษา {year}</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Choose a class above: one class is handed over at a time.</source>
        <translation>เลือกห้องเรียนด้านบน ส่งมอบได้ครั้งละหนึ่งห้อง</translation>
    </message>
    <message>
        <source>Class {name} · {year} · {done} of {all} gone through</source>
        <translation>ห้อง {name} · ปีการศึกษา {year} · ส่งมอบแล้ว {done} จาก {all} คน</translation>
    </message>
    <message>
        <source>Hand a class over</source>
        <translation>ส่งมอบห้องเรียน</translation>
    </message>
    <message>
        <source>Import the list</source>
        <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Nobody is in this class yet. Begin with the list of students.</source>
        <translation>ห้องนี้ยังไม่มีนักเรียน เริ่มจากนำเข้ารายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Print the hand-over</source>
        <translation>พิมพ์แบบส่งมอบ</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>บันทึกแล้วไปคนต่อไป</translation>
    </message>
    <message>
        <source>Send to the next teacher&apos;s laptop …</source>
        <translation>ส่งให้เครื่องของครูคนต่อไป …</translation>
    </message>
    <message>
        <source>Students of the class</source>
        <translation>นักเรียนในห้อง</translation>
    </message>
    <message>
        <source>Ticked is passed on. What you leave out stays with you: it is on no paper.</source>
        <translation>ส่วนที่ทำเครื่องหมายจะส่งมอบ ส่วนที่เอาออกจะไม่อยู่ในเอกสารใด</translation>
    </message>
    <message>
        <source>To the next teacher</source>
        <translation>ถึงครูคนต่อไป</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>{name}: passed on.</source>
        <translation>{name}: ส่งมอบแล้ว</translation>
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
    <name>HeatPage</name>
    <message>
        <source>No numbers yet.</source>
        <translation>ยังไม่มีตัวเลข</translation>
    </message>
    <message>
        <source>Per cent of those screened. A press or Enter opens the school.</source>
        <translation>ร้อยละของผู้ที่คัดกรองแล้ว คลิกหรือกด Enter เพื่อเปิดหน้าโรงเรียน</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>About careapp</source>
        <translation>เกี่ยวกับ careapp</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(empty)</source>
        <translation>(ว่าง)</translation>
    </message>
    <message>
        <source>A change of class is set right in the list of students.</source>
        <translation>การย้ายห้องให้แก้ที่รายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>A move is taken back on its own page, by its own Undo.</source>
        <translation>การเปลี่ยนสถานะให้เลิกทำที่หน้าของเรื่องนั้นเอง</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>แบบบันทึก</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>เรียน</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>ตอบเมื่อ</translation>
    </message>
    <message>
        <source>Asked to be corrected</source>
        <translation>คำขอแก้ไขข้อมูล</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>สิ่งที่ส่งมาด้วย</translation>
    </message>
    <message>
        <source>Attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ภายใน</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>ประชุมรายกรณี</translation>
    </message>
    <message>
        <source>Child and family</source>
        <translation>นักเรียนและครอบครัว</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้องเรียน</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>ขาด (วัน)</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>สาย (วัน)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>การตัดสินใจ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>ทำเมื่อ</translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation>สัญญาณเตือน</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ครอบครัว</translation>
    </message>
    <message>
        <source>Follow-up of a referral</source>
        <translation>การติดตามการส่งต่อ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Grade average</source>
        <translation>เกรดเฉลี่ย</translation>
    </message>
    <message>
        <source>Hand-over to the next teacher</source>
        <translation>การส่งต่อให้ครูประจำชั้นคนต่อไป</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>บุคลากร</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Note of a plan</source>
        <translation>บันทึกของแผน</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Planned home visit</source>
        <translation>แผนเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>แบบบันทึก</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>School days</source>
        <translation>วันเรียน</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>พี่น้อง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Step of a plan</source>
        <translation>ขั้นของแผน</translation>
    </message>
    <message>
        <source>Student&apos;s data</source>
        <translation>ข้อมูลนักเรียน</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>เรื่องที่คุย</translation>
    </message>
    <message>
        <source>Task after a home visit</source>
        <translation>งานหลังเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
    </message>
    <message>
        <source>That it was begun is not taken back here.</source>
        <translation>การเริ่มบันทึกเรื่องนี้เลิกทำที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>The concern</source>
        <translation>ข้อห่วงใย</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>ปัญหาที่พบ</translation>
    </message>
    <message>
        <source>The school&apos;s data</source>
        <translation>ข้อมูลของโรงเรียน</translation>
    </message>
    <message>
        <source>This entry is not here any more.</source>
        <translation>ไม่มีรายการนี้แล้ว</translation>
    </message>
    <message>
        <source>This was written again since. Taken back, what came later is overwritten.</source>
        <translation>ช่องนี้มีการแก้ไขอีกหลังจากนั้น ถ้าเลิกทำ สิ่งที่แก้ทีหลังจะถูกเขียนทับ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึงวันที่</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>สิ่งที่ขอ</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>ปัญหาที่ยังคงมีอยู่</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>What was done before</source>
        <translation>การช่วยเหลือเบื้องต้น</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>What was sent is not rewritten.</source>
        <translation>เรื่องที่ส่งไปแล้วแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้บันทึก</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Who went along</source>
        <translation>ผู้ร่วมเยี่ยม</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ข้อความ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{what}: taken away</source>
        <translation>{what}: เอาออก</translation>
    </message>
    <message>
        <source>{what}: written for the first time</source>
        <translation>{what}: บันทึกครั้งแรก</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes so far</source>
        <translation>ประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>Edit history of everything</source>
        <translation>ประวัติการแก้ไขทั้งหมด</translation>
    </message>
    <message>
        <source>Handed in so far</source>
        <translation>ฉบับที่ส่งแล้ว</translation>
    </message>
    <message>
        <source>Nothing of this term was handed in yet. Whatever is handed in stays here as it was, and can be printed again years later.</source>
        <translation>ภาคเรียนนี้ยังไม่เคยส่ง ทุกฉบับที่ส่งจะเก็บไว้ที่นี่ตามเดิม พิมพ์ซ้ำได้แม้ผ่านไปหลายปี</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Save again …</source>
        <translation>บันทึกอีกครั้ง …</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>แสดงอีก {count} รายการ</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>ประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>Edit history · {name}</source>
        <translation>ประวัติการแก้ไข · {name}</translation>
    </message>
    <message>
        <source>Nothing was written here yet.</source>
        <translation>ยังไม่มีการบันทึก</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>แสดงเพิ่ม</translation>
    </message>
    <message>
        <source>Take it back all the same</source>
        <translation>เลิกทำต่อไป</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>เลิกทำรายการนี้หรือไม่</translation>
    </message>
    <message>
        <source>Taken back; it stands on top of the history.</source>
        <translation>เลิกทำแล้ว เป็นรายการใหม่บนสุดของประวัติ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>เลือกรายการ</translation>
    </message>
    <message>
        <source>“{what}” is taken away. It can be brought back from here.</source>
        <translation>“{what}” จะถูกเอาออก เรียกคืนได้จากหน้านี้</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Care and health data of {n} children: do not pass on</source>
        <translation>มีข้อมูลการดูแลและสุขภาพของนักเรียน {n} คน ห้ามส่งต่อ</translation>
    </message>
    <message>
        <source>Data of one child: do not pass on</source>
        <translation>มีข้อมูลของนักเรียน 1 คน ห้ามส่งต่อ</translation>
    </message>
    <message>
        <source>For “{purpose}”:</source>
        <translation>เรื่อง “{purpose}”:</translation>
    </message>
    <message>
        <source>Leave them out of what goes outside the school.</source>
        <translation>อย่าส่งข้อมูลของนักเรียนเหล่านี้ออกนอกโรงเรียน</translation>
    </message>
    <message>
        <source>Look through the photos before they are published.</source>
        <translation>ตรวจดูภาพก่อนเผยแพร่</translation>
    </message>
    <message>
        <source>Names of {n} children: do not pass on</source>
        <translation>มีรายชื่อนักเรียน {n} คน ห้ามส่งต่อ</translation>
    </message>
    <message numerus="yes">
        <source>Of %n student(s) there is no yes yet.</source>
        <translation>
            <numerusform>ยังไม่ได้รับความยินยอม %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The family of %n student(s) said no ({names}).</source>
        <translation>
            <numerusform>ผู้ปกครองไม่ยินยอม %n คน ({names})</numerusform>
        </translation>
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
        <source>%n child(ren) are in the classes of this year</source>
        <translation>
            <numerusform>นักเรียน %n คนอยู่ในห้องของปีนี้</numerusform>
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
        <source>Ask after them</source>
        <translation>ติดตาม</translation>
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
        <source>Early signs are looked for class by class</source>
        <translation>สัญญาณเตือน: เลือกห้องเพื่อดูทีละห้อง</translation>
    </message>
    <message numerus="yes">
        <source>Early signs to decide on: %n child(ren)</source>
        <translation>
            <numerusform>มีสัญญาณเตือนรอตัดสินใจ %n คน</numerusform>
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
        <source>Home visits</source>
        <translation>เยี่ยมบ้าน</translation>
    </message>
    <message numerus="yes">
        <source>Home visits planned and not made: %n</source>
        <translation>
            <numerusform>เยี่ยมบ้านที่เลยวันนัดแล้ว %n หลัง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Home visits planned for today: %n</source>
        <translation>
            <numerusform>นัดเยี่ยมบ้านวันนี้ %n หลัง</numerusform>
        </translation>
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
        <source>No homeroom noted for {days} days: %n class(es)</source>
        <translation>
            <numerusform>ยังไม่ได้บันทึกโฮมรูมใน {days} วันที่ผ่านมา %n ห้อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting with parents this term: %n class(es)</source>
        <translation>
            <numerusform>ภาคเรียนนี้ยังไม่ได้ประชุมผู้ปกครอง %n ห้อง</numerusform>
        </translation>
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
        <source>Not visited yet</source>
        <translation>ยังไม่ได้เยี่ยมบ้าน</translation>
    </message>
    <message numerus="yes">
        <source>Not visited yet: %n</source>
        <translation>
            <numerusform>ยังไม่ได้เยี่ยมบ้าน %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parents who missed the meeting, not asked after: %n</source>
        <translation>
            <numerusform>ผู้ปกครองที่ไม่ได้มาประชุมและยังไม่ได้ติดตาม %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a round</source>
        <translation>วางแผนเยี่ยม</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>พิมพ์รายชื่อ</translation>
    </message>
    <message numerus="yes">
        <source>Referrals sent back: %n</source>
        <translation>
            <numerusform>การส่งต่อที่ถูกส่งคืน %n เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Referrals that nobody has answered: %n</source>
        <translation>
            <numerusform>ส่งต่อแล้วยังไม่มีคำตอบ %n เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Referrals to be sent: %n</source>
        <translation>
            <numerusform>การส่งต่อที่รอส่ง %n เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Referrals with an answer to read: %n</source>
        <translation>
            <numerusform>การส่งต่อที่มีผลตอบกลับให้อ่าน %n เรื่อง</numerusform>
        </translation>
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
        <source>See where each one goes</source>
        <translation>ดูว่าแต่ละคนไปชั้นไหน</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>ดูรายชื่อ</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>ดูเหตุผล</translation>
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
        <source>The district returned the pack of term {term}</source>
        <translation>เขตส่งชุดของภาคเรียน {term} กลับให้แก้ไข</translation>
    </message>
    <message>
        <source>The year is over: move the children up to {year}</source>
        <translation>สิ้นปีการศึกษาแล้ว: เลื่อนชั้นนักเรียนเข้าปีการศึกษา {year}</translation>
    </message>
    <message>
        <source>To be asked next: {form}</source>
        <translation>ต้องทำต่อ: {form}</translation>
    </message>
    <message numerus="yes">
        <source>To do after home visits, due: %n</source>
        <translation>
            <numerusform>งานหลังเยี่ยมบ้านที่ถึงกำหนด %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>ดูแลก่อน</translation>
    </message>
    <message>
        <source>To the activities</source>
        <translation>ไปที่กิจกรรม</translation>
    </message>
    <message>
        <source>To the plans</source>
        <translation>ไปที่แผน</translation>
    </message>
    <message>
        <source>To the referrals</source>
        <translation>ไปที่การส่งต่อ</translation>
    </message>
    <message>
        <source>To the signs</source>
        <translation>ไปที่สัญญาณเตือน</translation>
    </message>
    <message>
        <source>To the visits</source>
        <translation>ไปที่เยี่ยมบ้าน</translation>
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
            <numerusform>{form}: ยังขาด %n</numerusform>
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
    <name>Hub</name>
    <message numerus="yes">
        <source>%n change(s) came</source>
        <translation>
            <numerusform>รับมา %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stayed here, which no hub takes as they are: nothing is lost, and they go by hand-over file. Tell who looks after careapp.</source>
        <translation>
            <numerusform>มี %n รายการที่เซิร์ฟเวอร์กลางรับไม่ได้ไม่ว่าใครจะส่ง จึงยังอยู่ในเครื่องนี้ ไม่มีอะไรหาย ให้ส่งด้วยไฟล์ส่งมอบ และแจ้งผู้ดูแล careapp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stayed here, which this account may not bring: they go when who may signs in on this laptop and goes through, or by hand-over file to the coordinator.</source>
        <translation>
            <numerusform>มี %n รายการที่บัญชีนี้ส่งไม่ได้และยังอยู่ในเครื่องนี้ จะไปได้เมื่อผู้มีสิทธิ์เข้าใช้ที่เครื่องนี้แล้วกดรับส่ง หรือส่งด้วยไฟล์ส่งมอบถึงผู้ประสานงาน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went</source>
        <translation>
            <numerusform>ส่งไป %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide: Hand-over, Differences.</source>
        <translation>
            <numerusform>มีข้อมูลไม่ตรงกัน %n รายการให้ตัดสิน ที่ ส่งมอบข้อมูล › ข้อมูลไม่ตรงกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>A hub needs PostgreSQL 15 or newer, and a database in UTF8: createdb -E UTF8 -T template0 careapp.</source>
        <translation>เซิร์ฟเวอร์กลางต้องใช้ PostgreSQL 15 ขึ้นไป และฐานข้อมูลแบบ UTF8: createdb -E UTF8 -T template0 careapp</translation>
    </message>
    <message>
        <source>A newer careapp has written to the hub. Update this one; until then nothing comes and nothing goes.</source>
        <translation>มี careapp รุ่นใหม่กว่าเขียนข้อมูลไว้ที่เซิร์ฟเวอร์กลาง ให้ปรับรุ่นเครื่องนี้ก่อน ระหว่างนี้ยังรับส่งไม่ได้</translation>
    </message>
    <message>
        <source>All lines of the hub {host} are taken just now. Nothing is lost: try again in a few minutes, and where it stays so tell who runs it (max_connections).</source>
        <translation>ขณะนี้เซิร์ฟเวอร์กลาง {host} มีผู้ใช้เต็ม ไม่มีอะไรหาย ให้ลองใหม่ในอีกไม่กี่นาที ถ้ายังเป็นอยู่ให้แจ้งผู้ดูแลเซิร์ฟเวอร์ (max_connections)</translation>
    </message>
    <message>
        <source>An entry on the hub is not what a laptop of this school sealed. Nothing of it was taken in; ask who runs the hub.</source>
        <translation>มีรายการที่เซิร์ฟเวอร์กลางซึ่งไม่ใช่สิ่งที่เครื่องของโรงเรียนนี้ปิดผนึก จึงไม่ได้รับเข้ามา ให้ถามผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>An entry on the hub says it is of another kind.</source>
        <translation>มีรายการที่เซิร์ฟเวอร์กลางระบุชนิดไม่ตรงกับเนื้อหา</translation>
    </message>
    <message>
        <source>If it is right after all: careapp hub sync --ahead; a class teacher&apos;s goes by hand-over file to the coordinator.</source>
        <translation>ถ้าถูกต้องอยู่แล้ว ใช้ careapp hub sync --ahead ส่วนของครูประจำชั้นให้ส่งด้วยไฟล์ส่งมอบถึงผู้ประสานงาน</translation>
    </message>
    <message>
        <source>Leave the password out of the hub&apos;s address: others could read it there. It is asked for, or read from CAREAPP_HUB_PASSWORD or --hub-password-file.</source>
        <translation>อย่าใส่รหัสผ่านในที่อยู่ของเซิร์ฟเวอร์กลาง เพราะผู้อื่นอาจเห็น โปรแกรมจะถามเอง หรืออ่านจาก CAREAPP_HUB_PASSWORD หรือ --hub-password-file</translation>
    </message>
    <message>
        <source>No computer is found by the name in the address of the hub {host}. Look whether the name is right, and whether this computer is on the network, then try again.</source>
        <translation>หาเครื่องตามชื่อในที่อยู่ของเซิร์ฟเวอร์กลาง {host} ไม่พบ ให้ตรวจว่าพิมพ์ชื่อถูกและเครื่องนี้ต่อเครือข่ายอยู่ แล้วลองใหม่</translation>
    </message>
    <message>
        <source>No hub is known to this laptop yet. Name it: --hub postgresql://NAME@server/careapp.</source>
        <translation>เครื่องนี้ยังไม่รู้จักเซิร์ฟเวอร์กลาง ให้ระบุด้วย --hub postgresql://NAME@server/careapp</translation>
    </message>
    <message>
        <source>No laptop with this fingerprint asks to be let in.</source>
        <translation>ไม่มีเครื่องที่มีรหัสประจำเครื่องนี้ขออนุญาต</translation>
    </message>
    <message>
        <source>No safe line (TLS) to the hub {host} came about. Nothing was sent. Ask who runs it.</source>
        <translation>ติดต่อเซิร์ฟเวอร์กลาง {host} อย่างปลอดภัย (TLS) ไม่ได้ จึงไม่ได้ส่งอะไรไป ให้ถามผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Nobody of this school has the account {login} there.</source>
        <translation>ไม่มีใครในโรงเรียนนี้ใช้บัญชี {login} ที่นั่น</translation>
    </message>
    <message>
        <source>Nothing of {name} is on the hub {host} yet: its administrator goes through first.</source>
        <translation>ยังไม่มีข้อมูลของ{name}ที่เซิร์ฟเวอร์กลาง {host} ให้ผู้ดูแลระบบของโรงเรียนกดรับส่งข้อมูลก่อน</translation>
    </message>
    <message>
        <source>Some of what was written here is dated {day}, ahead of the hub&apos;s clock, and was not brought: it would win over whatever others write till then. Set the clock of this computer right.</source>
        <translation>บางรายการในเครื่องนี้ลงวันที่ {day} ซึ่งล้ำหน้านาฬิกาของเซิร์ฟเวอร์กลาง จึงยังไม่ได้ส่ง เพราะจะทับสิ่งที่ผู้อื่นบันทึกไปจนถึงวันนั้น ให้ตั้งนาฬิกาของเครื่องนี้ให้ถูก</translation>
    </message>
    <message>
        <source>That is no address of a hub. Write it as postgresql://name@server/careapp.</source>
        <translation>ไม่ใช่ที่อยู่ของเซิร์ฟเวอร์กลาง ให้เขียนแบบ postgresql://name@server/careapp</translation>
    </message>
    <message>
        <source>The account was closed on the server of the hub {host} (NOLOGIN). Ask who runs it.</source>
        <translation>บัญชีนี้ถูกปิดที่เครื่องของเซิร์ฟเวอร์กลาง {host} (NOLOGIN) ให้ถามผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The account {login} on the hub is {name}&apos;s. Use your own.</source>
        <translation>บัญชี {login} ที่เซิร์ฟเวอร์กลางเป็นของ{name} ให้ใช้บัญชีของท่านเอง</translation>
    </message>
    <message>
        <source>The account {login} wrote about one child into what is another&apos;s. It was not taken in. Ask whose account that is.</source>
        <translation>บัญชี {login} เขียนข้อมูลของเด็กคนหนึ่งลงในรายการของเด็กอีกคน จึงไม่ได้รับเข้ามา ให้ถามเจ้าของบัญชีนั้น</translation>
    </message>
    <message>
        <source>The certificate of the hub {host} does not hold: it has run out, or nobody signed it whom this computer trusts. Nothing was sent. Look whether the clock of this computer is right, then ask who runs the hub; where it has a certificate of its own, the address names who signs it: ?sslrootcert=FILE.</source>
        <translation>ใบรับรองของเซิร์ฟเวอร์กลาง {host} ใช้ไม่ได้ อาจหมดอายุ หรือผู้ออกไม่ใช่ผู้ที่เครื่องนี้เชื่อถือ จึงไม่ได้ส่งอะไรไป ให้ดูว่านาฬิกาของเครื่องนี้ถูกหรือไม่ แล้วถามผู้ดูแลเซิร์ฟเวอร์ ถ้าเซิร์ฟเวอร์ใช้ใบรับรองที่ออกเอง ให้ระบุไฟล์ของผู้ออกในที่อยู่: ?sslrootcert=FILE</translation>
    </message>
    <message>
        <source>The certificate of the hub {host} is for another name. Nothing was sent. Write the address with the name that the certificate is for; ask who runs it.</source>
        <translation>ใบรับรองของเซิร์ฟเวอร์กลาง {host} เป็นของชื่ออื่น จึงไม่ได้ส่งอะไรไป ให้ใช้ที่อยู่ที่มีชื่อตรงกับใบรับรอง โดยถามผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The clock of this computer and that of the hub {host} are more than a day apart. Set this one right first.</source>
        <translation>นาฬิกาของเครื่องนี้กับเซิร์ฟเวอร์กลาง {host} ต่างกันเกินหนึ่งวัน ให้ตั้งนาฬิกาของเครื่องนี้ให้ถูกก่อน</translation>
    </message>
    <message>
        <source>The disk of the hub {host} is full. Nothing is lost here, and it goes on as soon as there is room: tell who runs it.</source>
        <translation>ดิสก์ของเซิร์ฟเวอร์กลาง {host} เต็ม ข้อมูลในเครื่องนี้ไม่หาย เมื่อมีที่ว่างก็รับส่งต่อได้ ให้แจ้งผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The file by which the hub {host} is to be known (sslrootcert) is no certificate. Ask who runs it for the right one.</source>
        <translation>ไฟล์สำหรับใช้ยืนยันเซิร์ฟเวอร์กลาง {host} (sslrootcert) ไม่ใช่ใบรับรอง ให้ขอไฟล์ที่ถูกต้องจากผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The hub holds an entry of this school that is not as it is here: one of the two was rewritten. Run the check on this laptop, and ask who runs the hub.</source>
        <translation>เซิร์ฟเวอร์กลางมีรายการของโรงเรียนนี้ที่ไม่เหมือนในเครื่องนี้ ฝ่ายใดฝ่ายหนึ่งถูกแก้ไข ให้ตรวจไฟล์ในเครื่องนี้ และถามผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The hub holds what is no entry; ask who runs it.</source>
        <translation>เซิร์ฟเวอร์กลางมีสิ่งที่ไม่ใช่รายการบันทึก ให้ถามผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The hub {host} asks for the password itself, and not for a proof of it. It was not told. Ask who runs it.</source>
        <translation>เซิร์ฟเวอร์กลาง {host} ขอตัวรหัสผ่านเอง แทนที่จะขอสิ่งพิสูจน์ว่ารู้รหัส จึงไม่ได้ส่งให้ ให้ถามผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The hub {host} broke off what it was asked for, as it took too long there. Nothing is lost: try again, and where it comes again tell who runs it.</source>
        <translation>เซิร์ฟเวอร์กลาง {host} หยุดงานกลางทางเพราะใช้เวลานาน ไม่มีอะไรหาย ให้ลองใหม่ ถ้าเป็นอีกให้แจ้งผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The hub {host} can only be read just now. Nothing is lost here: try again later, and where it stays so tell who runs it.</source>
        <translation>ขณะนี้เซิร์ฟเวอร์กลาง {host} อ่านได้อย่างเดียว ข้อมูลในเครื่องนี้ไม่หาย ให้ลองใหม่ภายหลัง ถ้ายังเป็นอยู่ให้แจ้งผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The hub {host} does not answer, or the connection broke off. Nothing is lost: go on working, and try again later.</source>
        <translation>เซิร์ฟเวอร์กลาง {host} ไม่ตอบ หรือการติดต่อขาดไป ไม่มีอะไรหาย ทำงานต่อได้ แล้วลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>The hub {host} does not know this account, or the password is another one. Type both again; a new password comes from who runs it.</source>
        <translation>เซิร์ฟเวอร์กลาง {host} ไม่รู้จักบัญชีนี้ หรือรหัสผ่านไม่ถูกต้อง ให้ใส่ใหม่ทั้งสองอย่าง ถ้าลืม ขอรหัสใหม่จากผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The hub {host} has no TLS: others could read along. Nothing was sent. Ask who runs it to switch it on (ssl = on).</source>
        <translation>เซิร์ฟเวอร์กลาง {host} ไม่ได้เปิด TLS ผู้อื่นอาจอ่านระหว่างทางได้ จึงไม่ได้ส่งอะไรไป ให้ขอผู้ดูแลเซิร์ฟเวอร์เปิด (ssl = on)</translation>
    </message>
    <message>
        <source>The hub {host} has no place for some of what was written here. Nothing is lost: tell who looks after careapp.</source>
        <translation>เซิร์ฟเวอร์กลาง {host} รับบางรายการของเครื่องนี้ไม่ได้ ไม่มีอะไรหาย ให้แจ้งผู้ดูแล careapp</translation>
    </message>
    <message>
        <source>The hub {host} lets nobody in from this computer with this account and to this database. Look at the address; if it is right, ask who runs it (pg_hba.conf).</source>
        <translation>เซิร์ฟเวอร์กลาง {host} ไม่ให้เครื่องนี้เข้าด้วยบัญชีและฐานข้อมูลนี้ ให้ตรวจที่อยู่ ถ้าถูกแล้วให้ถามผู้ดูแลเซิร์ฟเวอร์ (pg_hba.conf)</translation>
    </message>
    <message>
        <source>The hub {host} refuses: your account may not do this there. Ask who runs it.</source>
        <translation>เซิร์ฟเวอร์กลาง {host} ปฏิเสธ: บัญชีของท่านไม่มีสิทธิ์ทำสิ่งนี้ ให้ถามผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The hub {host} takes nobody who comes without TLS. Leave --without-tls out; if it was not said, ask who runs the hub what lies between.</source>
        <translation>เซิร์ฟเวอร์กลาง {host} ไม่รับผู้ที่มาโดยไม่มี TLS ให้ตัด --without-tls ออก ถ้าไม่ได้ใส่ไว้ ให้ถามผู้ดูแลเซิร์ฟเวอร์ว่ามีอะไรคั่นระหว่างทาง</translation>
    </message>
    <message>
        <source>The hub {host} was set up by a newer careapp. Update this one.</source>
        <translation>เซิร์ฟเวอร์กลาง {host} ตั้งค่าด้วย careapp รุ่นใหม่กว่า ให้ปรับรุ่นเครื่องนี้</translation>
    </message>
    <message>
        <source>The hub&apos;s address asks for a connection that is not checked (sslmode). Leave that out; for a certificate of the school&apos;s own say sslrootcert=FILE.</source>
        <translation>ที่อยู่นี้ขอให้ติดต่อโดยไม่ตรวจสอบใบรับรอง (sslmode) ให้ตัดส่วนนั้นออก ถ้าใช้ใบรับรองของโรงเรียนเอง ให้เติม sslrootcert=FILE</translation>
    </message>
    <message>
        <source>The hub&apos;s address does not say whose account it is: postgresql://NAME@server/careapp.</source>
        <translation>ที่อยู่นี้ไม่ได้บอกว่าเป็นบัญชีของใคร: postgresql://NAME@server/careapp</translation>
    </message>
    <message>
        <source>The hub&apos;s address must not say “{name}”: leave that out.</source>
        <translation>ที่อยู่ของเซิร์ฟเวอร์กลางต้องไม่มี “{name}” ให้ตัดออก</translation>
    </message>
    <message>
        <source>The school seals what it brings to {host}, and this laptop does not have its key. Set it up on the laptop where it was set up first.</source>
        <translation>โรงเรียนปิดผนึกข้อมูลที่ส่งไป {host} และเครื่องนี้ไม่มีกุญแจ ให้ตั้งค่าที่เครื่องซึ่งตั้งค่าครั้งแรก</translation>
    </message>
    <message>
        <source>The school&apos;s key on the hub is not what was given.</source>
        <translation>กุญแจของโรงเรียนที่เซิร์ฟเวอร์กลางไม่ตรงกับที่ส่งให้</translation>
    </message>
    <message>
        <source>The school&apos;s key was given by a laptop that is not trusted on this one, and was not taken. Have the coordinator&apos;s let this one in, or compare the fingerprints and trust it first.</source>
        <translation>กุญแจของโรงเรียนมาจากเครื่องที่เครื่องนี้ยังไม่ได้เชื่อถือ จึงไม่ได้รับไว้ ให้เครื่องของผู้ประสานงานอนุญาตเครื่องนี้ หรือเทียบรหัสประจำเครื่องแล้วเชื่อถือเครื่องนั้นก่อน</translation>
    </message>
    <message>
        <source>The school&apos;s key was not given by the laptop with that fingerprint, and was not taken. Begin once more: this laptop asks again, and is let in again.</source>
        <translation>กุญแจของโรงเรียนไม่ได้มาจากเครื่องที่มีรหัสประจำเครื่องนั้น จึงไม่ได้รับไว้ ให้เริ่มอีกครั้ง เครื่องนี้จะขออนุญาตใหม่ และผู้ประสานงานอนุญาตใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>There is no careapp hub at {host}, or an older one. Look at the address; if it is right, the administrator sets it up: careapp hub init.</source>
        <translation>ที่ {host} ไม่มีเซิร์ฟเวอร์กลางของ careapp หรือเป็นรุ่นเก่า ให้ตรวจที่อยู่ ถ้าถูกแล้วให้ผู้ดูแลระบบใช้ careapp hub init</translation>
    </message>
    <message>
        <source>There is no file “{name}” to know the hub by (sslrootcert). Have it from who runs the hub, and write where it lies from the root of the disk on.</source>
        <translation>ไม่มีไฟล์ “{name}” สำหรับใช้ยืนยันเซิร์ฟเวอร์กลาง (sslrootcert) ให้ขอไฟล์จากผู้ดูแลเซิร์ฟเวอร์ และระบุที่อยู่ของไฟล์แบบเต็ม</translation>
    </message>
    <message>
        <source>This careapp has no part that speaks with a hub: install the one with “hub” in its name over it, a district the one with “district”. Where pip installed careapp: pip install careapp[hub]</source>
        <translation>โปรแกรมนี้ไม่มีส่วนที่ติดต่อเซิร์ฟเวอร์กลาง ติดตั้งจากตัวติดตั้งที่มีคำว่า “hub” ในชื่อ ทับโปรแกรมนี้ได้เลย ถ้าเป็นเขตใช้ตัวที่มีคำว่า “district” ถ้าติดตั้งด้วย pip ใช้คำสั่ง pip install careapp[hub]</translation>
    </message>
    <message>
        <source>This laptop waits to be let in. Read its fingerprint aloud to the coordinator: {digits}</source>
        <translation>เครื่องนี้รออนุญาต อ่านรหัสประจำเครื่องให้ผู้ประสานงานฟัง: {digits}</translation>
    </message>
    <message>
        <source>This laptop was let in by the one with the fingerprint {digits}. Have it read aloud there; only if it is the same, go on with it: --trust.</source>
        <translation>เครื่องที่อนุญาตเครื่องนี้มีรหัสประจำเครื่อง {digits} ให้อีกฝ่ายอ่านรหัสให้ฟัง ถ้าตรงกันจึงทำต่อโดยระบุ --trust</translation>
    </message>
    <message>
        <source>This laptop was not let in itself yet.</source>
        <translation>เครื่องนี้เองก็ยังไม่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>This school has no passwords: it keeps none of a hub either.</source>
        <translation>โรงเรียนนี้ไม่มีรหัสผ่าน จึงไม่เก็บรหัสผ่านของเซิร์ฟเวอร์กลางไว้ด้วย</translation>
    </message>
    <message>
        <source>This school is on the hub {host} already and does not seal what it brings there. Take another hub, or have it taken away from that one first.</source>
        <translation>โรงเรียนนี้อยู่ที่เซิร์ฟเวอร์กลาง {host} แล้ว และไม่ได้ปิดผนึกข้อมูลที่ส่งไปที่นั่น ให้ใช้เซิร์ฟเวอร์อื่น หรือให้ผู้ดูแลเซิร์ฟเวอร์ลบโรงเรียนออกจากที่นั่นก่อน</translation>
    </message>
    <message>
        <source>This school seals what it brings to a hub, and the hub {host} says that it does not. Nothing was brought; ask who runs it.</source>
        <translation>โรงเรียนนี้ปิดผนึกข้อมูลที่ส่งไปเซิร์ฟเวอร์กลาง แต่ {host} แจ้งว่าไม่ได้ปิดผนึก จึงไม่ได้ส่งอะไรไป ให้ถามผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>What the hub {host} holds is damaged. Nothing is lost here: tell who runs it to put it back from a backup.</source>
        <translation>ข้อมูลที่เซิร์ฟเวอร์กลาง {host} ชำรุด ข้อมูลในเครื่องนี้ไม่หาย ให้แจ้งผู้ดูแลเซิร์ฟเวอร์กู้คืนจากสำเนา</translation>
    </message>
    <message>
        <source>Your account belongs to these schools: {names}. Say which one.</source>
        <translation>บัญชีของท่านอยู่ในโรงเรียนเหล่านี้: {names} ให้ระบุว่าโรงเรียนใด</translation>
    </message>
    <message>
        <source>Your account may not manage the accounts of the hub {host}: another one made them, or PostgreSQL 15 did. Let postgres hand them over, as the guide says for an upgrade (GRANT … WITH ADMIN OPTION), then try again.</source>
        <translation>บัญชีของท่านจัดการบัญชีของเซิร์ฟเวอร์กลาง {host} ไม่ได้ เพราะบัญชีอื่นหรือ PostgreSQL 15 เป็นผู้สร้างไว้ ให้ผู้ใช้ postgres มอบให้ตามคู่มือเรื่องการปรับรุ่น (GRANT … WITH ADMIN OPTION) แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Your account on the hub {host} belongs to no school, or was switched off. Ask the administrator.</source>
        <translation>บัญชีของท่านที่เซิร์ฟเวอร์กลาง {host} ไม่ได้อยู่ในโรงเรียนใด หรือถูกปิดไปแล้ว ให้ถามผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Your account on the hub {host} does not belong to this school, or was switched off. Ask the administrator.</source>
        <translation>บัญชีของท่านที่เซิร์ฟเวอร์กลาง {host} ไม่ใช่ของโรงเรียนนี้ หรือถูกปิดไปแล้ว ให้ถามผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Your account on the hub {host} does not keep the packs of this district. Ask who runs the hub.</source>
        <translation>บัญชีของท่านบนเซิร์ฟเวอร์กลาง {host} ไม่มีสิทธิ์ดูแลชุดข้อมูลของเขตพื้นที่นี้ กรุณาติดต่อผู้ดูแลเซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>{name} has no account in the school by now. The administrator gives one and goes through with the hub; then go on here.</source>
        <translation>ขณะนี้ {name} ไม่มีบัญชีในโรงเรียนแล้ว ให้ผู้ดูแลระบบเปิดบัญชีให้และกดรับส่งข้อมูล แล้วจึงทำต่อที่เครื่องนี้</translation>
    </message>
    <message>
        <source>“{name}” has begun with another school of the hub.</source>
        <translation>“{name}” เริ่มไว้กับโรงเรียนอื่นที่เซิร์ฟเวอร์กลางแล้ว ให้ใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>“{name}” holds a school already. Sign in there.</source>
        <translation>“{name}” มีข้อมูลโรงเรียนอยู่แล้ว ให้เข้าใช้งานที่นั่น</translation>
    </message>
    <message>
        <source>“{name}” is there already. A school that is on this laptop goes through with the hub (careapp hub sync); a new one takes another name.</source>
        <translation>มี “{name}” อยู่แล้ว โรงเรียนที่อยู่ในเครื่องนี้ใช้ careapp hub sync ถ้าจะเริ่มใหม่ให้ตั้งชื่ออื่น</translation>
    </message>
</context>
<context>
    <name>HubBegin</name>
    <message>
        <source>Back to signing in</source>
        <translation>กลับไปหน้าเข้าใช้งาน</translation>
    </message>
    <message>
        <source>Begin from the hub</source>
        <translation>เริ่มจากเซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>For a school whose laptops meet on a server. It takes the network now; afterwards this laptop works without.</source>
        <translation>สำหรับโรงเรียนที่เครื่องต่าง ๆ รับส่งข้อมูลกันผ่านเซิร์ฟเวอร์กลาง ตอนนี้ต้องต่อเครือข่าย หลังจากนั้นเครื่องนี้ทำงานได้โดยไม่ต้องต่อ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>It is one of the school from now on, with a password of its own.</source>
        <translation>ต่อไปนี้เป็นเครื่องหนึ่งของโรงเรียน และมีรหัสผ่านของตนเอง</translation>
    </message>
    <message>
        <source>It opens the school on this laptop when your password is forgotten, and nothing else does. It is shown only now: print it, or write it down.</source>
        <translation>ใช้เปิดข้อมูลในเครื่องนี้เมื่อลืมรหัสผ่าน และไม่มีทางอื่นอีก รหัสนี้แสดงครั้งเดียวตอนนี้ กรุณาพิมพ์หรือจดไว้</translation>
    </message>
    <message>
        <source>Make it and begin</source>
        <translation>สร้างแล้วเริ่มรับข้อมูล</translation>
    </message>
    <message>
        <source>The first time takes longest.</source>
        <translation>ครั้งแรกใช้เวลานานที่สุด</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>เซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>รหัสกู้คืน</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>This laptop was let in. Type the fingerprint that you hear.</source>
        <translation>เครื่องนี้ได้รับอนุญาตแล้ว พิมพ์รหัสประจำเครื่องที่ได้ยิน</translation>
    </message>
    <message>
        <source>What is there comes</source>
        <translation>รับข้อมูล</translation>
    </message>
</context>
<context>
    <name>HubBeginning</name>
    <message>
        <source>Asking the hub …</source>
        <translation>กำลังติดต่อเซิร์ฟเวอร์กลาง …</translation>
    </message>
    <message>
        <source>Stopped. What came so far is kept; go on when you like.</source>
        <translation>หยุดแล้ว ข้อมูลที่มาถึงแล้วยังอยู่ ทำต่อเมื่อใดก็ได้</translation>
    </message>
    <message>
        <source>The key of this laptop is being made …</source>
        <translation>กำลังสร้างกุญแจของเครื่องนี้ …</translation>
    </message>
    <message>
        <source>What is there comes …</source>
        <translation>กำลังรับข้อมูล …</translation>
    </message>
</context>
<context>
    <name>HubButton</name>
    <message>
        <source>Go through with the hub</source>
        <translation>รับส่งข้อมูลกับเซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>Gone through last: {when}</source>
        <translation>รับส่งครั้งล่าสุด {when} น.</translation>
    </message>
    <message>
        <source>Not gone through yet</source>
        <translation>ยังไม่เคยรับส่ง</translation>
    </message>
    <message>
        <source>Stop going through with the hub</source>
        <translation>หยุดรับส่งข้อมูลกับเซิร์ฟเวอร์กลาง</translation>
    </message>
</context>
<context>
    <name>HubFrame</name>
    <message>
        <source>Compare it with a telephone. If it is wrong after all, what was written here wins over what others write until that day.</source>
        <translation>เทียบกับโทรศัพท์ก่อน ถ้านาฬิกาผิด สิ่งที่บันทึกในเครื่องนี้จะทับสิ่งที่ผู้อื่นบันทึกไปจนถึงวันนั้น</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ตัดสิน</translation>
    </message>
    <message>
        <source>If it is right after all, press “The clock is right …”.</source>
        <translation>ถ้านาฬิกาถูกต้องอยู่แล้ว ให้กด “นาฬิกาถูกต้องแล้ว …”</translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <translation>นาฬิกาของคอมพิวเตอร์เครื่องนี้ถูกต้องหรือไม่</translation>
    </message>
    <message>
        <source>It goes once that day has come, or before by hand-over file to the coordinator.</source>
        <translation>รายการเหล่านี้จะส่งได้เมื่อถึงวันนั้น ถ้าต้องการก่อน ให้ส่งเป็นไฟล์ส่งมอบแก่ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>It is right: bring everything</source>
        <translation>ถูกต้อง ส่งทั้งหมด</translation>
    </message>
    <message>
        <source>Nothing was new, here or on the hub.</source>
        <translation>ไม่มีข้อมูลใหม่ ทั้งในเครื่องนี้และที่เซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Stopped. What came so far is here; the rest comes the next time.</source>
        <translation>หยุดแล้ว ข้อมูลที่มาถึงแล้วอยู่ในเครื่องนี้ ส่วนที่เหลือจะมาในครั้งต่อไป</translation>
    </message>
    <message>
        <source>The clock is right …</source>
        <translation>นาฬิกาถูกต้องแล้ว …</translation>
    </message>
</context>
<context>
    <name>HubLine</name>
    <message>
        <source>A school or a district with a server of its own can let its laptops meet there: a hub. Nobody needs one.</source>
        <translation>โรงเรียนหรือเขตที่มีเซิร์ฟเวอร์ของตน ให้เครื่องต่าง ๆ รับส่งข้อมูลกันที่นั่นได้ เรียกว่าเซิร์ฟเวอร์กลาง ไม่มีก็ใช้โปรแกรมได้ครบ</translation>
    </message>
    <message>
        <source>It takes an installer with the hub in its name; the guide says more.</source>
        <translation>ต้องติดตั้งจากตัวติดตั้งที่มีคำว่า hub ในชื่อ อ่านเพิ่มได้ในคู่มือ</translation>
    </message>
    <message>
        <source>Name a hub …</source>
        <translation>ระบุเซิร์ฟเวอร์กลาง …</translation>
    </message>
</context>
<context>
    <name>HubPart</name>
    <message numerus="yes">
        <source>%n change(s) here are still to be brought.</source>
        <translation>
            <numerusform>ในเครื่องนี้มี %n รายการที่ยังไม่ได้ส่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>A hub is set up by whoever runs the server, on the command line: careapp hub init. The guide says how (F1).</source>
        <translation>ผู้ดูแลเซิร์ฟเวอร์เป็นผู้ตั้งค่าเซิร์ฟเวอร์กลาง ด้วยบรรทัดคำสั่ง careapp hub init วิธีทำอยู่ในคู่มือ (F1)</translation>
    </message>
    <message>
        <source>A server of the school or the district on which its laptops meet. Every laptop works on without it; what was written goes across when you go through. The connection is always encrypted, and the server has to prove that it is the right one (TLS).</source>
        <translation>เซิร์ฟเวอร์ของโรงเรียนหรือเขตที่เครื่องต่าง ๆ รับส่งข้อมูลกัน ทุกเครื่องทำงานต่อได้โดยไม่ต้องติดต่อ สิ่งที่บันทึกไว้จะไปถึงกันเมื่อกดรับส่ง การติดต่อเข้ารหัสเสมอ และเซิร์ฟเวอร์ต้องพิสูจน์ว่าเป็นเครื่องที่ถูกต้อง (TLS)</translation>
    </message>
    <message>
        <source>Account on the hub</source>
        <translation>บัญชีที่เซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>ที่อยู่ของเซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>All that is here is on the hub.</source>
        <translation>ข้อมูลทั้งหมดในเครื่องนี้อยู่ที่เซิร์ฟเวอร์กลางแล้ว</translation>
    </message>
    <message>
        <source>As whoever runs the server wrote it down for you</source>
        <translation>ตามที่ผู้ดูแลเซิร์ฟเวอร์เขียนให้</translation>
    </message>
    <message numerus="yes">
        <source>At most %n change(s) here are still to be brought.</source>
        <translation>
            <numerusform>ในเครื่องนี้มีรายการที่ยังไม่ได้ส่งไม่เกิน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>ลืม</translation>
    </message>
    <message>
        <source>Forget this hub …</source>
        <translation>ลืมเซิร์ฟเวอร์นี้ …</translation>
    </message>
    <message>
        <source>Forget this hub?</source>
        <translation>ลืมเซิร์ฟเวอร์กลางนี้หรือไม่</translation>
    </message>
    <message>
        <source>Go through now</source>
        <translation>รับส่งข้อมูลเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Gone through last: {when}</source>
        <translation>รับส่งครั้งล่าสุด {when}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>It carries what the school brings, and cannot read it.</source>
        <translation>เซิร์ฟเวอร์เก็บข้อมูลของโรงเรียนไว้โดยอ่านเนื้อหาไม่ได้</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>เครื่องที่เชื่อถือ</translation>
    </message>
    <message>
        <source>Leave the password out of the address: others could read it there. It is asked for.</source>
        <translation>อย่าใส่รหัสผ่านในที่อยู่ เพราะผู้อื่นอาจเห็น โปรแกรมจะถามเอง</translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n this account may not bring.</source>
        <translation>
            <numerusform>ในจำนวนนี้ %n รายการบัญชีนี้ส่งไม่ได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this fingerprint aloud to the coordinator, then go through once more.</source>
        <translation>อ่านรหัสประจำเครื่องนี้ให้ผู้ประสานงานฟัง แล้วกดรับส่งข้อมูลอีกครั้ง</translation>
    </message>
    <message>
        <source>Speaking with the hub …</source>
        <translation>กำลังติดต่อเซิร์ฟเวอร์กลาง …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>That is no address of a hub. It looks like this: hub.example.ac.th/careapp</source>
        <translation>ไม่ใช่ที่อยู่ของเซิร์ฟเวอร์กลาง ที่อยู่มีลักษณะเช่น hub.example.ac.th/careapp</translation>
    </message>
    <message>
        <source>The code of the school and the name you sign in with</source>
        <translation>รหัสโรงเรียนและชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>เซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>The hub knows you as {login}.</source>
        <translation>เซิร์ฟเวอร์กลางรู้จักท่านในชื่อ {login}</translation>
    </message>
    <message>
        <source>There is nothing new to read.</source>
        <translation>ไม่มีข้อมูลใหม่ให้รับ</translation>
    </message>
    <message>
        <source>There is something new to read.</source>
        <translation>มีข้อมูลใหม่ให้รับ</translation>
    </message>
    <message>
        <source>This laptop forgets its address and your password. What is here stays here, and what is on the hub stays there.</source>
        <translation>เครื่องนี้จะลืมที่อยู่และรหัสผ่านของท่าน ข้อมูลในเครื่องนี้ยังอยู่ และข้อมูลที่เซิร์ฟเวอร์กลางก็ยังอยู่</translation>
    </message>
    <message>
        <source>This laptop waits to be let in</source>
        <translation>เครื่องนี้รออนุญาต</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ทดลองติดต่อ</translation>
    </message>
    <message>
        <source>Who runs the server can read what it holds.</source>
        <translation>ผู้ดูแลเซิร์ฟเวอร์อ่านข้อมูลที่เก็บไว้ได้</translation>
    </message>
    <message>
        <source>Whose account is it? It came with the password.</source>
        <translation>บัญชีของใคร ชื่อบัญชีได้มาพร้อมรหัสผ่าน</translation>
    </message>
    <message>
        <source>Your account reaches the whole school.</source>
        <translation>บัญชีของท่านเห็นข้อมูลทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>Your account reaches your classes.</source>
        <translation>บัญชีของท่านเห็นข้อมูลห้องที่ดูแล</translation>
    </message>
    <message>
        <source>{name} is let in, and is trusted here from now on. If the fingerprint of this laptop is asked for there: {digits}</source>
        <translation>อนุญาตเครื่องของ{name}แล้ว เครื่องนี้เชื่อถือเครื่องนั้นตั้งแต่นี้ไป ถ้าที่นั่นถามรหัสประจำเครื่องของเครื่องนี้ ให้อ่านว่า {digits}</translation>
    </message>
</context>
<context>
    <name>HubPasswordDialog</name>
    <message>
        <source>Go on</source>
        <translation>ดำเนินการต่อ</translation>
    </message>
    <message>
        <source>It came with the account of the hub; you sign in here with another one</source>
        <translation>ได้มาพร้อมบัญชีของเซิร์ฟเวอร์กลาง เป็นคนละรหัสกับที่ใช้เข้าโปรแกรมนี้</translation>
    </message>
    <message>
        <source>It is kept in the encrypted school, for your account alone. Without this it is forgotten when the window is locked.</source>
        <translation>เก็บไว้ในไฟล์ของโรงเรียนที่เข้ารหัส สำหรับบัญชีของท่านเท่านั้น ถ้าไม่เลือก โปรแกรมจะลืมรหัสเมื่อล็อกหน้าจอ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>Password of the hub</source>
        <translation>รหัสผ่านของเซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>Remember it on this laptop</source>
        <translation>จำไว้ในเครื่องนี้</translation>
    </message>
    <message>
        <source>{hub} · account {login}</source>
        <translation>{hub} · บัญชี {login}</translation>
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
    <name>ImportPage</name>
    <message>
        <source>An empty cell leaves what is known. Nothing is stored before you accept it.</source>
        <translation>ช่องว่างไม่ลบข้อมูลเดิม และยังไม่บันทึกอะไรจนกว่าจะกดยืนยัน</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Drop a sheet here: Excel or CSV, with a row of headings</source>
        <translation>ลากไฟล์มาวางที่นี่: Excel หรือ CSV ที่มีแถวหัวตาราง</translation>
    </message>
    <message>
        <source>Make a sheet to fill in …</source>
        <translation>ทำตารางเปล่าไว้กรอก …</translation>
    </message>
    <message>
        <source>Not read: {names}.</source>
        <translation>ไม่ได้อ่าน: {names}</translation>
    </message>
    <message>
        <source>Read: {names}.</source>
        <translation>อ่าน: {names}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>แถวในไฟล์</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv *.txt)</source>
        <translation>ตาราง (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Store {count} students</source>
        <translation>บันทึก {count} คน</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>สิ่งที่โปรแกรมอ่าน</translation>
    </message>
    <message>
        <source>What is stored, or what is wrong</source>
        <translation>สิ่งที่จะบันทึก หรือสิ่งที่ผิด</translation>
    </message>
    <message>
        <source>What: {fields}.</source>
        <translation>อะไร: {fields}</translation>
    </message>
    <message>
        <source>Who: the school number, the 13-digit ID, or first and family name.</source>
        <translation>ใคร: เลขประจำตัว เลข 13 หลัก หรือชื่อและนามสกุล</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as they are</source>
        <translation>ใหม่ {new} คน เปลี่ยน {changed} คน เหมือนเดิม {same} คน</translation>
    </message>
    <message>
        <source>{words} · {count} rows with errors are left out</source>
        <translation>{words} · เว้น {count} แถวที่มีข้อผิดพลาด</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>“{file}” is for a school, and this is a district.</source>
        <translation>“{file}” เป็นไฟล์สำหรับโรงเรียน แต่ที่เปิดอยู่คือเขตพื้นที่</translation>
    </message>
    <message>
        <source>“{file}” opens after you sign in. Is the school open in another window already? Then drag the file into that window.</source>
        <translation>เข้าใช้แล้วจะเปิด “{file}” ให้ ถ้าเปิดโรงเรียนไว้ในหน้าต่างอื่นอยู่แล้ว ให้ลากไฟล์ไปวางในหน้าต่างนั้น</translation>
    </message>
    <message>
        <source>“{file}” opens once there is a school here: open it, or let this laptop join it.</source>
        <translation>จะเปิด “{file}” ได้เมื่อเครื่องนี้มีโรงเรียนแล้ว ให้เปิดโรงเรียน หรือให้เครื่องนี้เข้าร่วมโรงเรียน</translation>
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
    <name>Joining</name>
    <message>
        <source>Opening the package …</source>
        <translation>กำลังเปิดไฟล์ส่งมอบ …</translation>
    </message>
    <message>
        <source>Taking in …</source>
        <translation>กำลังรับเข้า …</translation>
    </message>
    <message>
        <source>The key of this laptop is being made …</source>
        <translation>กำลังสร้างกุญแจของเครื่องนี้ …</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>An entry is not what was written; the file was changed or damaged. Ask for it again.</source>
        <translation>มีรายการที่ไม่ตรงกับที่บันทึกไว้ ไฟล์ถูกแก้ไขหรือเสียหาย กรุณาขอไฟล์ใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>These entries belong to another school; nothing was read.</source>
        <translation>รายการเหล่านี้เป็นของโรงเรียนอื่น จึงไม่ได้รับเข้ามา</translation>
    </message>
    <message>
        <source>Two different entries carry the same number; the file is not sound.</source>
        <translation>มีรายการสองรายการที่เลขเดียวกันแต่เนื้อหาต่างกัน ไฟล์นี้ไม่สมบูรณ์</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Another folder …</source>
        <translation>เลือกโฟลเดอร์อื่น …</translation>
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
        <source>Encrypt after all</source>
        <translation>กลับมาเข้ารหัส</translation>
    </message>
    <message>
        <source>Encrypted: nobody reads it without a password or the recovery code.</source>
        <translation>เข้ารหัสไว้: ไม่มีใครอ่านได้ถ้าไม่มีรหัสผ่านหรือรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Kept beside the program, which carries its data along, in {folder}</source>
        <translation>โปรแกรมแบบพกพา เก็บข้อมูลไว้ข้างโปรแกรมที่ {folder}</translation>
    </message>
    <message>
        <source>Kept on this computer in {folder}</source>
        <translation>เก็บไว้ในเครื่องนี้ที่ {folder}</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets at the folder can read everything.</source>
        <translation>ไม่เข้ารหัส: ใครได้โฟลเดอร์ไปก็อ่านได้ทั้งหมด</translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation>เก็บข้อมูลไว้ที่ใด</translation>
    </message>
</context>
<context>
    <name>KeptHere</name>
    <message>
        <source>A password for this laptop</source>
        <translation>รหัสผ่านสำหรับเครื่องนี้</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>{school} · {person}</source>
        <translation>{school} · {person}</translation>
    </message>
</context>
<context>
    <name>KeyShown</name>
    <message>
        <source>Copy as text</source>
        <translation>คัดลอกเป็นข้อความ</translation>
    </message>
    <message>
        <source>Fingerprint, to be read aloud</source>
        <translation>รหัสประจำเครื่อง สำหรับอ่านให้อีกฝ่ายฟัง</translation>
    </message>
    <message>
        <source>Give the coordinator the key: the file, the text, or a photo. It is no secret.</source>
        <translation>ส่งกุญแจนี้ให้ผู้ประสานงาน เป็นไฟล์ เป็นข้อความ หรือถ่ายรูป QR code ก็ได้ ไม่เป็นความลับ</translation>
    </message>
    <message>
        <source>Keys of laptops (*{ending})</source>
        <translation>กุญแจของเครื่อง (*{ending})</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Ring up and read the fingerprint aloud: the coordinator compares it.</source>
        <translation>โทรหาผู้ประสานงานแล้วอ่านรหัสประจำเครื่องให้ฟัง เพื่อเทียบว่าเป็นเครื่องนี้จริง</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>บันทึกเป็นไฟล์ …</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>บันทึกกุญแจ</translation>
    </message>
    <message>
        <source>The coordinator sends a package for this laptop. Till then you may close the program; sign in again to go on here.</source>
        <translation>ผู้ประสานงานจะส่งไฟล์ส่งมอบสำหรับเครื่องนี้มาให้ ระหว่างรอปิดโปรแกรมได้ แล้วเข้าใช้งานอีกครั้งเพื่อทำต่อจากหน้านี้</translation>
    </message>
    <message>
        <source>The key is copied: paste it into a message.</source>
        <translation>คัดลอกกุญแจแล้ว นำไปวางในข้อความได้เลย</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ทำอะไรต่อ</translation>
    </message>
    <message>
        <source>“{file}” is saved.</source>
        <translation>บันทึก “{file}” แล้ว</translation>
    </message>
</context>
<context>
    <name>KeysCode</name>
    <message>
        <source>Leave the old keys</source>
        <translation>ใช้กุญแจเดิมต่อไป</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>รหัสกู้คืนใหม่</translation>
    </message>
    <message>
        <source>Print it or write it down, and type it here: from then on the new keys hold. Until then nothing has changed.</source>
        <translation>พิมพ์หรือจดรหัสนี้ไว้ แล้วพิมพ์ลงที่นี่ กุญแจใหม่จึงจะเริ่มใช้ ก่อนหน้านั้นยังไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Put the new keys in use</source>
        <translation>เริ่มใช้กุญแจใหม่</translation>
    </message>
</context>
<context>
    <name>KeysQuestion</name>
    <message numerus="yes">
        <source>%n backup(s) here can still be opened with the old passwords.</source>
        <translation>
            <numerusform>ที่นี่ยังมีไฟล์สำรอง %n ไฟล์ที่เปิดได้ด้วยรหัสผ่านเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups and copies from before still open with the old passwords, wherever they are. Nothing that is in the school is lost.</source>
        <translation>ไฟล์สำรองและสำเนาก่อนหน้านี้ยังเปิดได้ด้วยรหัสผ่านเดิม ไม่ว่าจะอยู่ที่ใด ส่วนข้อมูลในโรงเรียนไม่มีสิ่งใดสูญหาย</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n backup(s) that the old passwords open</source>
        <translation>
            <numerusform>ลบไฟล์สำรอง %n ไฟล์ที่เปิดได้ด้วยรหัสผ่านเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody but you needs a new password from you afterwards. There is a new recovery code; the old sheet opens nothing any more.</source>
        <translation>หลังเปลี่ยนแล้ว ทุกคนนอกจากท่านต้องได้รหัสผ่านใหม่จากท่าน และจะได้รหัสกู้คืนใหม่ ใบเดิมใช้ไม่ได้อีก</translation>
    </message>
    <message>
        <source>For when a laptop or a stick with a copy was lost, or somebody left who knew a password: what such a copy opens, it opens no longer.</source>
        <translation>ใช้เมื่อเครื่องหรือแฟลชไดรฟ์ที่มีสำเนาสูญหาย หรือผู้ที่รู้รหัสผ่านพ้นหน้าที่ไปแล้ว กุญแจที่ติดสำเนาไปจะเปิดข้อมูลหลังจากนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Give these a new password, under People and accounts: {names}.</source>
        <translation>ตั้งรหัสผ่านใหม่ให้ผู้ต่อไปนี้ที่ “บุคลากรและบัญชี”: {names}</translation>
    </message>
    <message>
        <source>Her password</source>
        <translation>รหัสผ่านของผู้นั้น</translation>
    </message>
    <message>
        <source>It stays the same.</source>
        <translation>ใช้รหัสผ่านเดิมต่อไปได้</translation>
    </message>
    <message>
        <source>Make new keys …</source>
        <translation>เปลี่ยนกุญแจ …</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>เปลี่ยนกุญแจ</translation>
    </message>
    <message>
        <source>Nobody needs a new password.</source>
        <translation>ไม่มีผู้ใดต้องตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Old recovery code</source>
        <translation>รหัสกู้คืนเดิม</translation>
    </message>
    <message>
        <source>She types it here herself, and keeps her access.</source>
        <translation>ให้เจ้าตัวพิมพ์เองที่นี่ แล้วยังเข้าใช้ได้ตามเดิม</translation>
    </message>
    <message>
        <source>Somebody else who stays</source>
        <translation>ผู้อื่นที่ยังใช้รหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>The new keys are in use</source>
        <translation>เริ่มใช้กุญแจใหม่แล้ว</translation>
    </message>
    <message>
        <source>There was no room for a backup under the new keys: make one.</source>
        <translation>ไม่มีที่ว่างพอสำหรับไฟล์สำรองของกุญแจใหม่ กรุณาสำรองข้อมูลเอง</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>สิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>Your account cannot open the sealed notes: this code, or a guidance teacher who stays, keeps them readable.</source>
        <translation>บัญชีของท่านเปิดบันทึกปิดผนึกไม่ได้ ต้องใช้รหัสนี้ หรือให้ครูแนะแนวคงสิทธิ์ไว้ บันทึกจึงจะยังอ่านได้</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>รหัสผ่านของท่าน</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Sealing everything anew …</source>
        <translation>กำลังเข้ารหัสข้อมูลทั้งหมดใหม่ …</translation>
    </message>
    <message>
        <source>The new keys are in use. Put the new sheet into the safe.</source>
        <translation>เริ่มใช้กุญแจใหม่แล้ว เก็บใบรหัสกู้คืนใหม่ไว้ในตู้นิรภัย</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Begin</source>
        <translation>เริ่มบันทึก</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ของ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ก่อน</translation>
    </message>
    <message>
        <source>What do you want to write down?</source>
        <translation>จะบันทึกกิจกรรมใด</translation>
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
        <source>Care coordinator</source>
        <translation>รองฯ/ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>District officer</source>
        <translation>เจ้าหน้าที่เขตพื้นที่</translation>
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
        <source>Head of grade</source>
        <translation>หัวหน้าระดับ</translation>
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
        <source>School nurse</source>
        <translation>ครูอนามัย</translation>
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
    <name>LaptopKey</name>
    <message>
        <source>The key is not whole: a letter is wrong or missing. Have it sent once more.</source>
        <translation>กุญแจไม่ครบ มีตัวอักษรผิดหรือหายไป ขอให้ส่งใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>The key was made by a newer careapp. Update this one first.</source>
        <translation>กุญแจนี้ทำจาก careapp รุ่นใหม่กว่า ให้ปรับรุ่นโปรแกรมในเครื่องนี้ก่อน</translation>
    </message>
    <message>
        <source>There is no key of a laptop here: it begins with “carekey1:”.</source>
        <translation>ไม่พบกุญแจของเครื่อง กุญแจจะขึ้นต้นด้วย “carekey1:”</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>เปิดอ่าน “{name}” ไม่ได้: {why}</translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message>
        <source>Nobody in the school, or more than one, is “{name}”.</source>
        <translation>ไม่พบบุคลากรชื่อ “{name}” หรือพบมากกว่าหนึ่งคน</translation>
    </message>
    <message>
        <source>The key is of a laptop of another school: {name}.</source>
        <translation>กุญแจนี้เป็นของเครื่องในโรงเรียนอื่น: {name}</translation>
    </message>
    <message>
        <source>This is the key of this laptop itself.</source>
        <translation>นี่คือกุญแจของเครื่องนี้เอง</translation>
    </message>
    <message>
        <source>This laptop is not among those that are trusted here.</source>
        <translation>เครื่องนั้นไม่อยู่ในรายชื่อเครื่องที่เชื่อถือ</translation>
    </message>
    <message>
        <source>Your role sends your own classes to a laptop that is trusted, and everything only to the coordinator&apos;s.</source>
        <translation>บทบาทของท่านส่งข้อมูลห้องของตนให้เครื่องที่เชื่อถือได้ และส่งข้อมูลทั้งหมดได้เฉพาะเครื่องของผู้ประสานงาน</translation>
    </message>
</context>
<context>
    <name>LaptopsPart</name>
    <message>
        <source>Choose the file …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>เลือกกุญแจ</translation>
    </message>
    <message>
        <source>Compare and trust …</source>
        <translation>เทียบรหัสแล้วเชื่อถือ …</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>คัดลอกเป็นข้อความ</translation>
    </message>
    <message>
        <source>Fingerprint, to be read aloud</source>
        <translation>รหัสประจำเครื่อง สำหรับอ่านให้อีกฝ่ายฟัง</translation>
    </message>
    <message>
        <source>Give the key to the other laptop: it is no secret. What is sealed to it opens on this laptop alone.</source>
        <translation>ส่งกุญแจนี้ให้อีกเครื่องได้ ไม่เป็นความลับ สิ่งที่ปิดผนึกด้วยกุญแจนี้เปิดได้ที่เครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Keys of laptops (*{ending})</source>
        <translation>กุญแจของเครื่อง (*{ending})</translation>
    </message>
    <message>
        <source>Make it the coordinator&apos;s</source>
        <translation>ตั้งเป็นเครื่องผู้ประสานงาน</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Packages of the laptop of {name} are refused from now on. What came from it stays.</source>
        <translation>ต่อไปจะไม่รับไฟล์จากเครื่องของ{name} ข้อมูลที่รับมาแล้วยังอยู่</translation>
    </message>
    <message>
        <source>Paste its text (a phone reads it from the QR code), or choose its file</source>
        <translation>วางข้อความของกุญแจ (โทรศัพท์อ่านข้อความจาก QR code ได้) หรือเลือกไฟล์</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>บันทึกเป็นไฟล์ …</translation>
    </message>
    <message>
        <source>Save the key</source>
        <translation>บันทึกกุญแจ</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>กำลังบันทึก …</translation>
    </message>
    <message>
        <source>The key is copied: paste it into a message.</source>
        <translation>คัดลอกกุญแจแล้ว นำไปวางในข้อความได้เลย</translation>
    </message>
    <message>
        <source>The key of another laptop</source>
        <translation>กุญแจของอีกเครื่อง</translation>
    </message>
    <message>
        <source>The laptop of {name} is trusted.</source>
        <translation>เชื่อถือเครื่องของ{name}แล้ว</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>This school has no passwords: whoever has the computer has its keys.</source>
        <translation>โรงเรียนนี้ไม่มีรหัสผ่าน ใครได้คอมพิวเตอร์ไปก็ได้กุญแจไปด้วย</translation>
    </message>
    <message>
        <source>Trust another laptop</source>
        <translation>เชื่อถือเครื่องใหม่</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>เลิกเชื่อถือ</translation>
    </message>
    <message>
        <source>Trust it no longer …</source>
        <translation>เลิกเชื่อถือ …</translation>
    </message>
    <message>
        <source>Trust this laptop no longer?</source>
        <translation>เลิกเชื่อถือเครื่องนี้หรือไม่</translation>
    </message>
    <message>
        <source>Trusted here</source>
        <translation>เครื่องที่เชื่อถือ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>{digits} · trusted on {day}</source>
        <translation>{digits} · เชื่อถือเมื่อ {day}</translation>
    </message>
    <message>
        <source>“{file}” is saved.</source>
        <translation>บันทึก “{file}” แล้ว</translation>
    </message>
</context>
<context>
    <name>LetInDialog</name>
    <message>
        <source>It can read what the hub carries from then on, as far as its account reaches, and its packages are taken in on this laptop.</source>
        <translation>เครื่องนั้นจะอ่านข้อมูลที่เซิร์ฟเวอร์กลางเก็บได้เท่าที่บัญชีของเขาเห็น และเครื่องนี้จะรับไฟล์ส่งมอบจากเครื่องนั้น</translation>
    </message>
    <message>
        <source>Let a laptop in</source>
        <translation>อนุญาตเครื่อง</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>อนุญาตเครื่องนี้</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>Ring them up: the 24 digits that stand on their screen under “Hub”</source>
        <translation>โทรถามกัน: ตัวเลข 24 หลักที่หน้าจอของเขาแสดงในแท็บ “เซิร์ฟเวอร์กลาง”</translation>
    </message>
    <message>
        <source>That is the fingerprint of this laptop.</source>
        <translation>ตรงกับเครื่องที่ขออนุญาต</translation>
    </message>
    <message>
        <source>The fingerprint that is read aloud</source>
        <translation>รหัสประจำเครื่องที่อีกฝ่ายอ่านให้ฟัง</translation>
    </message>
    <message>
        <source>These are not the digits of this laptop. Hear them once more; if they stay others, do not let it in.</source>
        <translation>ตัวเลขไม่ตรงกับเครื่องที่ขออนุญาต ให้ฟังอีกครั้ง ถ้ายังไม่ตรง อย่าอนุญาต</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Addressee (เรียน)</source>
        <translation>เรียน (ผู้รับหนังสือ)</translation>
    </message>
    <message>
        <source>Agency from the directory of partners</source>
        <translation>หน่วยงานในทำเนียบภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>As it was offered</source>
        <translation>กลับไปใช้ข้อความเดิม</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>เลือก …</translation>
    </message>
    <message>
        <source>Covering letter</source>
        <translation>หนังสือนำส่ง</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>ทิ้งที่แก้ไข</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Or another agency by its name</source>
        <translation>หรือพิมพ์ชื่อหน่วยงานอื่น</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The problem that was found</source>
        <translation>ปัญหาที่พบ</translation>
    </message>
    <message>
        <source>Unit of the school</source>
        <translation>งานหรือฝ่ายในโรงเรียน</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>ข้อเสนอแนะ / สิ่งที่ขอให้ช่วยเหลือ</translation>
    </message>
    <message>
        <source>What is left empty is written by hand. The letter goes before the numbers.</source>
        <translation>ช่องที่เว้นไว้จะเป็นเส้นประให้เขียนด้วยมือ หนังสือนี้อยู่หน้าตารางตัวเลข</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>ปัญหาที่ยังคงมีอยู่</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>ข้อความในหนังสือส่งต่อ</translation>
    </message>
    <message>
        <source>What was done to help so far</source>
        <translation>การช่วยเหลือเบื้องต้น</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>ส่งต่อไปที่</translation>
    </message>
    <message>
        <source>Who sees to the referral</source>
        <translation>ผู้ดูแลเรื่อง</translation>
    </message>
</context>
<context>
    <name>LetterChoices</name>
    <message>
        <source>Of which class</source>
        <translation>ของชั้นใด</translation>
    </message>
</context>
<context>
    <name>LetterDesk</name>
    <message>
        <source>As the template has it</source>
        <translation>กลับไปตามแบบ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>This letter could not be made.</source>
        <translation>จัดทำหนังสือฉบับนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>ผู้ลงนาม</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Put in a field</source>
        <translation>แทรกช่องข้อมูล</translation>
    </message>
    <message>
        <source>Put in a field …</source>
        <translation>แทรกช่องข้อมูล …</translation>
    </message>
</context>
<context>
    <name>LetterMaking</name>
    <message>
        <source>Drawing the paper …</source>
        <translation>กำลังจัดหน้ากระดาษ …</translation>
    </message>
</context>
<context>
    <name>LetterPickers</name>
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
        <translation>ภาษาของเอกสาร</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>หนังสือฉบับใด</translation>
    </message>
</context>
<context>
    <name>LetterSight</name>
    <message>
        <source>As it looks on paper</source>
        <translation>ตัวอย่างบนเอกสาร</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>A4 upright, left {left} cm, right {right} cm, top {top} cm, bottom {bottom} cm. Text {body} points, “memo” {head}, its labels {label}, first lines {indent} cm in. Emblem {emblem_memo} cm high in a memo, {emblem_letter} cm in a letter.</source>
        <translation>กระดาษ A4 แนวตั้ง ขอบซ้าย {left} ซม. ขวา {right} ซม. บน {top} ซม. ล่าง {bottom} ซม. เนื้อความ {body} พอยต์ คำว่า “บันทึกข้อความ” {head} พอยต์ หัวข้อในบันทึก {label} พอยต์ ย่อหน้า {indent} ซม. ตราครุฑสูง {emblem_memo} ซม. ในบันทึกข้อความ และ {emblem_letter} ซม. ในหนังสือ</translation>
    </message>
    <message>
        <source>Not verified yet: {names}.</source>
        <translation>ยังไม่มีเอกสารทางการยืนยัน: {names}</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ขอบล่าง</translation>
    </message>
    <message>
        <source>first lines</source>
        <translation>ระยะย่อหน้า</translation>
    </message>
    <message>
        <source>size of the labels</source>
        <translation>ขนาดหัวข้อ</translation>
    </message>
    <message>
        <source>size of “memo”</source>
        <translation>ขนาดคำว่า “บันทึกข้อความ”</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ขอบบน</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source> and </source>
        <translation> และ</translation>
    </message>
    <message>
        <source>Choose a class for this letter: --class ป.4/1.</source>
        <translation>หนังสือนี้ต้องเลือกชั้นเรียนก่อน: --class ป.4/1</translation>
    </message>
    <message>
        <source>Choose a class or a student: --class ป.4/1, --student CODE.</source>
        <translation>ต้องเลือกชั้นเรียนหรือนักเรียนก่อน: --class ป.4/1, --student CODE</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>คำลงท้ายเนื้อความ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Enclosures, one a line</source>
        <translation>สิ่งที่ส่งมาด้วย บรรทัดละรายการ</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>คำลงท้าย</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>ครูที่ปรึกษา</translation>
    </message>
    <message>
        <source>Nobody asked for is in class in term {term}.</source>
        <translation>ไม่มีนักเรียนที่เลือกอยู่ในชั้นเรียนในภาคเรียนที่ {term}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Office or address</source>
        <translation>ส่วนราชการ หรือที่อยู่</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>อ้างถึง</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>ใบตอบรับ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>เนื้อความ บรรทัดละย่อหน้า</translation>
    </message>
    <message>
        <source>The picture is too large. It may have 1 MB at the most.</source>
        <translation>ภาพใหญ่เกินไป ใช้ได้ไม่เกิน 1 MB</translation>
    </message>
    <message>
        <source>There is no letter “{name}”. See: careapp letter list.</source>
        <translation>ไม่มีหนังสือ “{name}” ดูรายชื่อด้วยคำสั่ง careapp letter list</translation>
    </message>
    <message>
        <source>This is not a picture that can be printed. Use PNG or JPEG.</source>
        <translation>แฟ้มนี้ไม่ใช่ภาพที่พิมพ์ได้ ให้ใช้ภาพ PNG หรือ JPEG</translation>
    </message>
    <message>
        <source>To</source>
        <translation>เรียน</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>ทุกชั้น</translation>
    </message>
    <message>
        <source>“{part}”: a bracket “{found}” stands alone. A field has one on each side.</source>
        <translation>“{part}”: วงเล็บปีกกา “{found}” อยู่เดี่ยว ๆ ช่องข้อมูลต้องมีวงเล็บปีกกาทั้งสองข้าง</translation>
    </message>
    <message>
        <source>“{part}”: {found} is not a field. Choose one from the list of fields.</source>
        <translation>“{part}”: {found} ไม่ใช่ช่องข้อมูล ให้เลือกจากรายการช่องข้อมูล</translation>
    </message>
    <message>
        <source>☐ yes  ☐ no</source>
        <translation>☐ ยินยอม  ☐ ไม่ยินยอม</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Keep the letter</source>
        <translation>เก็บจดหมาย</translation>
    </message>
    <message>
        <source>Letters from the children</source>
        <translation>จดหมายจากลูก</translation>
    </message>
    <message>
        <source>Photo of the letter …</source>
        <translation>ภาพถ่ายจดหมาย …</translation>
    </message>
    <message>
        <source>Take the letter out</source>
        <translation>เอาจดหมายออก</translation>
    </message>
    <message>
        <source>Take the letter out: {name}</source>
        <translation>เอาจดหมายออก: {name}</translation>
    </message>
    <message>
        <source>The letter is kept.</source>
        <translation>เก็บจดหมายแล้ว</translation>
    </message>
    <message>
        <source>The letter is taken out.</source>
        <translation>เอาจดหมายออกแล้ว</translation>
    </message>
    <message>
        <source>The photo is taken out.</source>
        <translation>เอาภาพถ่ายออกแล้ว</translation>
    </message>
    <message>
        <source>What the child wrote</source>
        <translation>ข้อความที่นักเรียนเขียน</translation>
    </message>
    <message>
        <source>Who has none here gets a page with lines in the booklet.</source>
        <translation>นักเรียนที่ยังไม่มีจดหมาย รูปเล่มจะมีหน้ากระดาษเส้นบรรทัดให้เขียน</translation>
    </message>
    <message>
        <source>Whose letter</source>
        <translation>จดหมายของใคร</translation>
    </message>
    <message>
        <source>a photo of the letter</source>
        <translation>ภาพถ่ายจดหมาย</translation>
    </message>
</context>
<context>
    <name>LettersScreen</name>
    <message>
        <source>Memo and letter</source>
        <translation>บันทึกข้อความและหนังสือ</translation>
    </message>
    <message>
        <source>The school&apos;s texts</source>
        <translation>แบบของโรงเรียน</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Choose a letter and write it as your school does. Words in braces are fields: they are filled in when a letter is made.</source>
        <translation>เลือกหนังสือแล้วแก้ข้อความให้เป็นแบบของโรงเรียน คำในวงเล็บปีกกาคือช่องข้อมูล โปรแกรมจะเติมให้เมื่อจัดทำหนังสือ</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>ภาษาของเอกสาร</translation>
    </message>
    <message>
        <source>Margins and sizes</source>
        <translation>ระยะขอบและขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>See it on paper</source>
        <translation>ดูเป็นเอกสาร</translation>
    </message>
    <message>
        <source>The usual text again</source>
        <translation>กลับไปใช้ข้อความเดิม</translation>
    </message>
    <message>
        <source>What memos and letters say</source>
        <translation>ข้อความในบันทึกข้อความและหนังสือ</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>หนังสือฉบับใด</translation>
    </message>
</context>
<context>
    <name>LettingCard</name>
    <message numerus="yes">
        <source>%n child(ren) left this laptop.</source>
        <translation>
            <numerusform>นำข้อมูลนักเรียน %n คนออกจากเครื่องนี้แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>A package of everything on this laptop must have gone to the coordinator before. Ask whether it was taken in there: this laptop cannot see that.</source>
        <translation>ก่อนคืนต้องส่งไฟล์ส่งมอบข้อมูลทุกอย่างในเครื่องนี้ให้ผู้ประสานงานแล้ว และควรถามว่ารับเข้าแล้วหรือยัง เพราะเครื่องนี้ไม่รู้เอง</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>ห้องเรียน</translation>
    </message>
    <message>
        <source>For May, when another teacher has the class. All about its children leaves this laptop and its backups; on the coordinator&apos;s laptop everything stays. Who comes along into another class of yours stays here too.</source>
        <translation>ใช้ในเดือนพฤษภาคมเมื่อครูคนอื่นรับห้องต่อ ข้อมูลทั้งหมดของนักเรียนในห้องจะถูกนำออกจากเครื่องนี้และจากไฟล์สำรองของเครื่องนี้ แต่ยังอยู่ครบในเครื่องของผู้ประสานงาน นักเรียนที่ขึ้นมาอยู่ในอีกห้องของท่านจะยังอยู่ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Let go of a class</source>
        <translation>คืนห้องเรียนออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Let go …</source>
        <translation>คืนห้องเรียน …</translation>
    </message>
    <message>
        <source>Letting go …</source>
        <translation>กำลังคืนห้องเรียน …</translation>
    </message>
    <message>
        <source>Make that package first …</source>
        <translation>ทำไฟล์ส่งมอบนั้นก่อน …</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>ปีการศึกษา</translation>
    </message>
    <message>
        <source>The older backups of this laptop are gone too; a new one is made.</source>
        <translation>ลบไฟล์สำรองเก่าของเครื่องนี้แล้ว และสำรองข้อมูลใหม่ให้แล้ว</translation>
    </message>
</context>
<context>
    <name>LettingDialog</name>
    <message>
        <source>All about the children of {name} in school year {year} leaves this laptop and its backups. It comes back only with a package from the coordinator.</source>
        <translation>ข้อมูลทั้งหมดของนักเรียนห้อง {name} ปีการศึกษา {year} จะถูกนำออกจากเครื่องนี้และไฟล์สำรองของเครื่องนี้ จะกลับมาได้ก็ต่อเมื่อผู้ประสานงานส่งไฟล์ส่งมอบมาให้</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ไม่คืน</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>คืนห้องเรียน</translation>
    </message>
    <message>
        <source>Let go of a class</source>
        <translation>คืนห้องเรียนออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Let go of {name}?</source>
        <translation>คืนห้อง {name} หรือไม่</translation>
    </message>
    <message>
        <source>Type the class once more: {name}</source>
        <translation>พิมพ์ชื่อห้องอีกครั้ง: {name}</translation>
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
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n child(ren) in nothing but homeroom</source>
        <translation>
            <numerusform>%n คนยังไม่ได้ร่วมกิจกรรมใดนอกจากโฮมรูม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n homeroom log(s)</source>
        <translation>
            <numerusform>โฮมรูม %n ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) with parents</source>
        <translation>
            <numerusform>ประชุมผู้ปกครอง %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Activities · {place}</source>
        <translation>กิจกรรม · {place}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>Also, if there are: cluster, subdistrict, number of students, telephone.</source>
        <translation>ถ้ามี: กลุ่มโรงเรียน ตำบล จำนวนนักเรียน โทรศัพท์</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>เลือกไฟล์อื่น …</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Children ticked as there, of all who are asked to it</source>
        <translation>นักเรียนที่ทำเครื่องหมายว่ามา จากทุกคนที่ต้องร่วม</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้อง</translation>
    </message>
    <message numerus="yes">
        <source>Close %n school(s) that are not in the file</source>
        <translation>
            <numerusform>ปิด %n โรงเรียนที่ไม่มีในไฟล์</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอกเป็นครั้งใหม่</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Drop the list here: an Excel or CSV table, a school to a row</source>
        <translation>ลากรายชื่อมาวางที่นี่: ตาราง Excel หรือ CSV แถวละหนึ่งโรงเรียน</translation>
    </message>
    <message>
        <source>Homeroom log</source>
        <translation>บันทึกโฮมรูม</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>List of schools</source>
        <translation>รายชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>ทำรายงาน</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>กิจกรรมใหม่</translation>
    </message>
    <message>
        <source>No meeting with parents yet: {classes}</source>
        <translation>ยังไม่ได้ประชุมผู้ปกครอง: {classes}</translation>
    </message>
    <message>
        <source>Nothing is written down yet. A homeroom log takes half a minute: the topic, and who was not there. Meetings with parents, clubs and projects stand here too.</source>
        <translation>ยังไม่มีบันทึกกิจกรรม บันทึกโฮมรูมใช้เวลาครึ่งนาที: หัวข้อ และใครไม่มา ที่นี่ยังเก็บการประชุมผู้ปกครองชั้นเรียน ชุมนุม และโครงการต่าง ๆ ด้วย</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>กำลังอ่าน {file} …</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>บันทึกรายชื่อ</translation>
    </message>
    <message>
        <source>Save the list as it is …</source>
        <translation>บันทึกรายชื่อเป็นไฟล์ …</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>บันทึก “{name}” แล้ว</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The SMIS code of 8 digits and the name; a heading over each column.</source>
        <translation>รหัส SMIS 8 หลักและชื่อโรงเรียน พร้อมหัวคอลัมน์</translation>
    </message>
    <message>
        <source>There are no students here yet. Bring in the list first.</source>
        <translation>ยังไม่มีนักเรียน นำเข้ารายชื่อก่อน</translation>
    </message>
    <message>
        <source>To the list of students</source>
        <translation>ไปที่รายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>To the schools</source>
        <translation>กลับไปที่รายการโรงเรียน</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>What the file does not say stays as it is. You look before it is stored.</source>
        <translation>ส่วนที่ไม่มีในไฟล์จะคงไว้ตามเดิม ท่านได้ดูก่อนบันทึก</translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation>ในตารางมีอะไรบ้าง</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>สิ่งที่จะเปลี่ยน</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>รายชื่อโรงเรียน</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>About it</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>เหมือนเดิม</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยนไป</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>น่าสงสัย</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ไม่นำเข้า</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ไม่มีในไฟล์</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>แถว {row}</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>(erased)</source>
        <translation>(ลบแล้ว)</translation>
    </message>
    <message>
        <source>Answered the pack of school {name}</source>
        <translation>ตอบกลับชุดข้อมูลของโรงเรียน {name}</translation>
    </message>
    <message>
        <source>Began this laptop from the hub {name}</source>
        <translation>เริ่มเครื่องนี้จากเซิร์ฟเวอร์กลาง {name}</translation>
    </message>
    <message>
        <source>Brought the packs to the hub {name}</source>
        <translation>ส่งชุดข้อมูลขึ้นเซิร์ฟเวอร์กลาง {name}</translation>
    </message>
    <message>
        <source>Checked the log</source>
        <translation>ตรวจสอบบันทึก</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Exported all records as csv</source>
        <translation>ส่งออกข้อมูลทั้งหมดเป็น csv</translation>
    </message>
    <message>
        <source>Exported for research, without names</source>
        <translation>ส่งออกเพื่อการวิจัยโดยไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Exported the list of schools</source>
        <translation>ส่งออกรายชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>Exported the numbers of all packs</source>
        <translation>ส่งออกตัวเลขของชุดข้อมูลทั้งหมด</translation>
    </message>
    <message>
        <source>Gave the school new keys</source>
        <translation>เปลี่ยนกุญแจของโรงเรียน</translation>
    </message>
    <message>
        <source>Laptops and keys</source>
        <translation>เครื่องและกุญแจ</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>บันทึกการแก้ไข</translation>
    </message>
    <message>
        <source>Log of use</source>
        <translation>บันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Looked at an alarm</source>
        <translation>เปิดดูเรื่องเร่งด่วน</translation>
    </message>
    <message>
        <source>Looked at early signs</source>
        <translation>ดูสัญญาณเตือน</translation>
    </message>
    <message>
        <source>Looked at home visits</source>
        <translation>ดูการเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Looked at the care plans</source>
        <translation>เปิดดูแผนการช่วยเหลือ</translation>
    </message>
    <message>
        <source>Looked at the edit history</source>
        <translation>ดูประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>Looked at the pack of school {name}</source>
        <translation>ดูชุดข้อมูลของโรงเรียน {name}</translation>
    </message>
    <message>
        <source>Looked at the referrals</source>
        <translation>เปิดดูรายการส่งต่อ</translation>
    </message>
    <message>
        <source>Looked at the results of {name}</source>
        <translation>ดูผลของ {name}</translation>
    </message>
    <message>
        <source>Looked at what is passed on of class {name}</source>
        <translation>ดูข้อมูลส่งต่อของห้อง {name}</translation>
    </message>
    <message>
        <source>Looked at what two laptops wrote differently</source>
        <translation>ดูข้อมูลที่สองเครื่องบันทึกไว้ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Looked through what is kept too long</source>
        <translation>ทบทวนข้อมูลที่เก็บครบกำหนด</translation>
    </message>
    <message>
        <source>Made a backup: {row}</source>
        <translation>สำรองข้อมูล: {row}</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>ออกรหัสกู้คืนใหม่</translation>
    </message>
    <message>
        <source>Made the copy that the family asked for</source>
        <translation>จัดทำสำเนาข้อมูลตามที่ครอบครัวขอ</translation>
    </message>
    <message>
        <source>Made the paper “{name}”</source>
        <translation>จัดทำเอกสาร “{name}”</translation>
    </message>
    <message>
        <source>Most sensitive</source>
        <translation>อ่อนไหวที่สุด</translation>
    </message>
    <message>
        <source>Opened a care plan</source>
        <translation>เปิดแผนการช่วยเหลือ</translation>
    </message>
    <message>
        <source>Opened a document</source>
        <translation>เปิดเอกสาร</translation>
    </message>
    <message>
        <source>Opened a filled form</source>
        <translation>เปิดแบบที่กรอกแล้ว</translation>
    </message>
    <message>
        <source>Opened a referral</source>
        <translation>เปิดรายการส่งต่อ</translation>
    </message>
    <message>
        <source>Opened the child&apos;s page</source>
        <translation>เปิดหน้าของนักเรียน</translation>
    </message>
    <message>
        <source>Opened the class sheet of {name}</source>
        <translation>เปิดตารางประจำห้องของ {name}</translation>
    </message>
    <message>
        <source>Opened the log of use</source>
        <translation>เปิดดูบันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Papers made</source>
        <translation>จัดทำเอกสาร</translation>
    </message>
    <message>
        <source>Printed “{name}”</source>
        <translation>พิมพ์ “{name}”</translation>
    </message>
    <message>
        <source>Printed, saved, sent</source>
        <translation>พิมพ์ บันทึก ส่งออก</translation>
    </message>
    <message>
        <source>Read sealed notes</source>
        <translation>อ่านบันทึกลับ</translation>
    </message>
    <message>
        <source>Saved a copy of a document</source>
        <translation>บันทึกสำเนาเอกสารเป็นไฟล์</translation>
    </message>
    <message>
        <source>Saved the log of use as a file</source>
        <translation>บันทึกการใช้งานเป็นไฟล์</translation>
    </message>
    <message>
        <source>Saved the pack of school {name}</source>
        <translation>บันทึกไฟล์ชุดข้อมูลของโรงเรียน {name}</translation>
    </message>
    <message>
        <source>Saved “{name}” as {ending}</source>
        <translation>บันทึก “{name}” เป็นไฟล์ {ending}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>เปิดดู</translation>
    </message>
    <message>
        <source>Set a new password of the account {row}</source>
        <translation>ตั้งรหัสผ่านใหม่ให้บัญชี {row}</translation>
    </message>
    <message>
        <source>Set up the hub {name}</source>
        <translation>ตั้งค่าเซิร์ฟเวอร์กลาง {name}</translation>
    </message>
    <message>
        <source>Showed the whole ID number</source>
        <translation>เปิดดูเลขประจำตัวประชาชนทั้งเลข</translation>
    </message>
    <message>
        <source>Signed in by the recovery code; new password</source>
        <translation>เข้าใช้ด้วยรหัสกู้คืนและตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>The log is saved as .xlsx or .csv.</source>
        <translation>บันทึกเป็นไฟล์ .xlsx หรือ .csv เท่านั้น</translation>
    </message>
    <message>
        <source>The pack for the district</source>
        <translation>ชุดข้อมูลที่ส่งเขตพื้นที่</translation>
    </message>
    <message>
        <source>This log</source>
        <translation>บันทึกนี้</translation>
    </message>
    <message>
        <source>Took in a package of another laptop</source>
        <translation>รับชุดข้อมูลจากอีกเครื่อง</translation>
    </message>
    <message>
        <source>Took {row} off this laptop</source>
        <translation>นำ {row} ออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Tried other cut-offs of {name}</source>
        <translation>ลองใช้เกณฑ์อื่นของ {name}</translation>
    </message>
    <message>
        <source>Trusted the laptop of {name}</source>
        <translation>ยอมรับเครื่องของ {name}</translation>
    </message>
    <message>
        <source>Trusts the laptop of {name} no longer</source>
        <translation>ยกเลิกการยอมรับเครื่องของ {name}</translation>
    </message>
    <message>
        <source>Went through with the hub {name}</source>
        <translation>รับส่งข้อมูลกับเซิร์ฟเวอร์กลาง {name}</translation>
    </message>
    <message>
        <source>Wrote a file for another school: {name}</source>
        <translation>จัดทำไฟล์ส่งต่อโรงเรียนอื่น: {name}</translation>
    </message>
    <message>
        <source>Wrote a package for the laptop of {name}</source>
        <translation>จัดทำชุดข้อมูลสำหรับเครื่องของ {name}</translation>
    </message>
    <message>
        <source>Wrote the entry sheet of {name}</source>
        <translation>จัดทำตารางกรอกของ {name}</translation>
    </message>
    <message>
        <source>Wrote the sheet of attendance and results, {term}</source>
        <translation>จัดทำตารางเวลาเรียนและผลการเรียน {term}</translation>
    </message>
    <message>
        <source>{log}: before the entry of {name} on {day} at {time} something is missing, or was moved (entry {id}).</source>
        <translation>{log}: ก่อนรายการของ {name} เมื่อ {day} เวลา {time} มีรายการหายไปหรือถูกย้าย (รายการ {id})</translation>
    </message>
    <message>
        <source>{log}: the entry of {name} on {day} at {time} was altered (entry {id}).</source>
        <translation>{log}: รายการของ {name} เมื่อ {day} เวลา {time} ถูกแก้ไข (รายการ {id})</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>การแก้ไข %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>การเปิดดู %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>About which child</source>
        <translation>เกี่ยวกับนักเรียนคนใด</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>ทุกช่วงเวลา</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>โดยใคร</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>ตรวจสอบบันทึก</translation>
    </message>
    <message>
        <source>Entries that do not hold: {n}. The first one:</source>
        <translation>รายการที่ไม่ตรงตามที่บันทึกไว้: {n} รายการแรก:</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันล่าสุด</translation>
    </message>
    <message>
        <source>Log of use</source>
        <translation>บันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Nothing of this kind was noted.</source>
        <translation>ไม่มีรายการประเภทนี้</translation>
    </message>
    <message>
        <source>Save as Excel or CSV …</source>
        <translation>บันทึกเป็น Excel หรือ CSV …</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>บันทึกเป็นไฟล์</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>บันทึก “{name}” ไว้ใน {folder}</translation>
    </message>
    <message>
        <source>Saving the log …</source>
        <translation>กำลังบันทึกไฟล์ …</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>แสดงเพิ่ม</translation>
    </message>
    <message>
        <source>The log is being read …</source>
        <translation>กำลังอ่านบันทึก …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อใด</translation>
    </message>
    <message>
        <source>Who looked at what of whom, printed it, saved or sent it. Nobody can take an entry out or change one unnoticed: each carries the seal of the one before it.</source>
        <translation>ใครเปิดดู พิมพ์ บันทึก หรือส่งข้อมูลของใคร ไม่มีใครลบหรือแก้รายการได้โดยไม่ถูกพบ เพราะแต่ละรายการมีตราของรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>log of use.xlsx</source>
        <translation>บันทึกการใช้งาน.xlsx</translation>
    </message>
    <message>
        <source>{changes} and {looks} were read, and all stand as they were written.</source>
        <translation>อ่าน{changes} และ{looks} ครบแล้ว ทุกรายการตรงตามที่บันทึกไว้</translation>
    </message>
</context>
<context>
    <name>LooksTable</name>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้ใช้</translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Version {version} is made</source>
        <translation>จัดทำฉบับที่ {version} เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Version {version} is saved again</source>
        <translation>บันทึกฉบับที่ {version} อีกครั้งแล้ว</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Drawing the paper …</source>
        <translation>กำลังจัดทำรายงาน …</translation>
    </message>
    <message>
        <source>Reading the numbers …</source>
        <translation>กำลังอ่านตัวเลข …</translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation>กำลังอ่านข้อมูล …</translation>
    </message>
    <message>
        <source>Saving the files …</source>
        <translation>กำลังบันทึกแฟ้ม …</translation>
    </message>
    <message>
        <source>Writing the pack …</source>
        <translation>กำลังเขียนชุดส่งเขต …</translation>
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
    <name>MemberDialog</name>
    <message>
        <source>A member of the team</source>
        <translation>กรรมการในทีม</translation>
    </message>
    <message>
        <source>As it stands in the order</source>
        <translation>ตามที่เขียนในคำสั่ง</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้องเรียน</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>หน้าที่ในทีม</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำตอนนี้</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Somebody else: write the name</source>
        <translation>บุคคลอื่น: เขียนชื่อเอง</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>เป็นใคร</translation>
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
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Not now</source>
        <translation>ไว้ก่อน</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>At risk or with problems before, normal now</source>
        <translation>ภาคเรียนก่อนเสี่ยงหรือมีปัญหา ตอนนี้ปกติ</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>ดีขึ้น</translation>
    </message>
    <message>
        <source>Children who have a group in both terms</source>
        <translation>นักเรียนที่มีผลคัดกรองทั้งสองภาคเรียน</translation>
    </message>
    <message>
        <source>Dimension or informant</source>
        <translation>ด้าน หรือผู้ประเมิน</translation>
    </message>
    <message>
        <source>From normal</source>
        <translation>ปกติ →</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>ทั้งสองภาค</translation>
    </message>
    <message>
        <source>Normal before, at risk or with problems now</source>
        <translation>ภาคเรียนก่อนปกติ ตอนนี้เสี่ยงหรือมีปัญหา</translation>
    </message>
    <message>
        <source>Of them those whose group is better than in the term before</source>
        <translation>ในจำนวนนั้น คนที่กลุ่มดีขึ้นกว่าภาคเรียนก่อน</translation>
    </message>
    <message>
        <source>Of them those whose group is worse than in the term before</source>
        <translation>ในจำนวนนั้น คนที่กลุ่มแย่ลงกว่าภาคเรียนก่อน</translation>
    </message>
    <message>
        <source>To normal</source>
        <translation>→ ปกติ</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>แย่ลง</translation>
    </message>
</context>
<context>
    <name>MovementPage</name>
    <message>
        <source>All dimensions</source>
        <translation>ทุกด้าน</translation>
    </message>
    <message>
        <source>All dimensions and informants</source>
        <translation>ทุกด้านและทุกผู้ประเมิน</translation>
    </message>
    <message>
        <source>Dimension or informant</source>
        <translation>ด้าน หรือผู้ประเมิน</translation>
    </message>
    <message numerus="yes">
        <source>From term {before} in the rows to term {now} in the columns: %n child(ren) with a group in both. A number opens its children.</source>
        <translation>
            <numerusform>จากภาคเรียน {before} (แถว) มาภาคเรียน {now} (คอลัมน์) นักเรียน %n คนมีกลุ่มทั้งสองภาคเรียน กดที่ตัวเลขเพื่อดูรายชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has a group both in this term and in the one before. Movement shows once the same children are screened again.</source>
        <translation>ที่นี่ยังไม่มีนักเรียนที่มีกลุ่มทั้งในภาคเรียนนี้และภาคเรียนก่อน การเปลี่ยนกลุ่มจะแสดงเมื่อคัดกรองนักเรียนคนเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
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
    <name>Moving</name>
    <message>
        <source>“{name}” could not be put aside: {why}. Close it in other programs, then try again.</source>
        <translation>ย้าย “{name}” ไปเก็บไว้ไม่ได้: {why} กรุณาปิดในโปรแกรมอื่นแล้วลองใหม่</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>I have looked at it</source>
        <translation>ดูแล้ว</translation>
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
    <name>NeedsPage</name>
    <message>
        <source>Nobody here is screened yet in these terms. The map shows then.</source>
        <translation>ยังไม่มีนักเรียนที่คัดกรองแล้วในภาคเรียนเหล่านี้ เมื่อคัดกรองแล้วตารางสีจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Per cent of those screened, and below it how many children. Darker is more. A cell opens its children.</source>
        <translation>ตัวเลขบนคือร้อยละของผู้ที่คัดกรองแล้ว ตัวเลขล่างคือจำนวนคน ยิ่งสีเข้มยิ่งมีมาก กดที่ช่องเพื่อดูรายชื่อนักเรียน</translation>
    </message>
</context>
<context>
    <name>NewSchool</name>
    <message>
        <source>I have taken note</source>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>This folder is copied to a cloud. Copies can clash and damage the school; choose a folder of this computer alone.</source>
        <translation>โฟลเดอร์นี้ซิงก์กับคลาวด์ สำเนาอาจชนกันจนข้อมูลโรงเรียนเสียหาย กรุณาเลือกโฟลเดอร์ที่อยู่ในเครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>This folder is on a stick or a card. Keep the school on the computer, and backups of it here.</source>
        <translation>โฟลเดอร์นี้อยู่ในแฟลชไดรฟ์หรือการ์ด ควรเก็บข้อมูลโรงเรียนไว้ในเครื่อง และเก็บไฟล์สำรองไว้ที่นี่แทน</translation>
    </message>
    <message>
        <source>This folder is on the network. A broken connection can damage the school; choose a folder of this computer.</source>
        <translation>โฟลเดอร์นี้อยู่บนเครือข่าย หากสัญญาณหลุดข้อมูลโรงเรียนอาจเสียหาย กรุณาเลือกโฟลเดอร์ในเครื่องนี้</translation>
    </message>
</context>
<context>
    <name>NewTask</name>
    <message>
        <source>1 month</source>
        <translation>1 เดือน</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 สัปดาห์</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>เพิ่มเรื่อง</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>ภายในวันที่</translation>
    </message>
    <message>
        <source>To follow up: what is to be done</source>
        <translation>ต้องติดตาม: จะทำอะไร</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>ผู้รับผิดชอบ</translation>
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
    <name>Numbers</name>
    <message>
        <source>All numbers, as in the data sheet</source>
        <translation>ตัวเลขทั้งหมดตามแผ่นงาน data</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message numerus="yes">
        <source>%n cell(s) masked by the school</source>
        <translation>
            <numerusform>โรงเรียนปกปิดไว้ %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>As the school counted it in its pack; what it masked is not in it</source>
        <translation>ตามที่โรงเรียนนับไว้ในชุดที่ส่ง ไม่รวมตัวเลขที่ปิดไว้</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Groups by dimension</source>
        <translation>กลุ่มรายด้าน</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <translation>ตัวเลขของโรงเรียน</translation>
    </message>
    <message>
        <source>Screened {count}</source>
        <translation>คัดกรองแล้ว {count} คน</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>รวม</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Dated</source>
        <translation>ลงวันที่</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>ยกเลิกที่แก้ไข</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>คำสั่งที่</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>บันทึกคำสั่ง</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>The lists below are what the order appoints; the report prints them.</source>
        <translation>รายชื่อในทีมคือผู้ที่คำสั่งแต่งตั้ง พิมพ์ได้จากรายงาน</translation>
    </message>
    <message>
        <source>The order of the year</source>
        <translation>คำสั่งแต่งตั้งประจำปี</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The package comes from a laptop that is not trusted here: {name}, fingerprint {fingerprint}. Have the fingerprint read aloud; trust the laptop if it is the same.</source>
        <translation>ไฟล์นี้มาจากเครื่องที่ยังไม่ได้เชื่อถือ: {name} รหัสประจำเครื่อง {fingerprint} ขอให้ผู้ส่งอ่านรหัสประจำเครื่องให้ฟัง หากตรงกันจึงเพิ่มเป็นเครื่องที่เชื่อถือ</translation>
    </message>
    <message>
        <source>The package is damaged. Have it sent once more.</source>
        <translation>ไฟล์เสียหาย ขอให้ส่งใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>The package is not whole: its end is missing. Have it sent once more.</source>
        <translation>ไฟล์ไม่ครบ ส่วนท้ายหายไป ขอให้ส่งใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>The package is of another school: {name}. A student moves there and back with a package of one student.</source>
        <translation>ไฟล์นี้เป็นของโรงเรียนอื่น: {name} การย้ายนักเรียนระหว่างโรงเรียนใช้ไฟล์ของนักเรียนรายคน</translation>
    </message>
    <message>
        <source>The package was changed after it was signed. Do not take it in; have it sent once more, and tell who sent it.</source>
        <translation>ไฟล์ถูกแก้ไขหลังจากลงลายเซ็นแล้ว อย่ารับเข้า ขอให้ส่งใหม่และแจ้งผู้ส่งให้ทราบ</translation>
    </message>
    <message>
        <source>The package was made by a newer careapp. Update this one first.</source>
        <translation>ไฟล์นี้ทำจาก careapp รุ่นใหม่กว่า ให้ปรับรุ่นโปรแกรมในเครื่องนี้ก่อน</translation>
    </message>
    <message>
        <source>The package was made on this laptop; it is for another one.</source>
        <translation>ไฟล์นี้ทำจากเครื่องนี้เอง ใช้สำหรับส่งให้เครื่องอื่น</translation>
    </message>
    <message>
        <source>The package was sealed for another laptop and only opens there. Ask {name} to make one for this laptop.</source>
        <translation>ไฟล์นี้ผนึกไว้สำหรับเครื่องอื่นและเปิดได้เฉพาะเครื่องนั้น ขอให้ {name} ทำไฟล์สำหรับเครื่องนี้</translation>
    </message>
    <message>
        <source>This is not a package from another laptop: *.carepackage.</source>
        <translation>นี่ไม่ใช่ไฟล์ส่งมอบจากเครื่องอื่น: *.carepackage</translation>
    </message>
    <message>
        <source>nobody that is named</source>
        <translation>ไม่ระบุชื่อ</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>ผู้ส่ง</translation>
    </message>
</context>
<context>
    <name>PackageSchool</name>
    <message>
        <source>A form of the school&apos;s own</source>
        <translation>แบบของโรงเรียนเอง</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>บัญชี: {name}</translation>
    </message>
    <message>
        <source>Days of a term</source>
        <translation>วันของภาคเรียน</translation>
    </message>
    <message>
        <source>Erases a student: {name}</source>
        <translation>ลบข้อมูลนักเรียน: {name}</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>บุคลากรใหม่: {name}</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>การตั้งค่า: {name}</translation>
    </message>
    <message>
        <source>Takes something out for good</source>
        <translation>ลบบางสิ่งออกอย่างถาวร</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Thai digits</source>
        <translation>เลขไทย</translation>
    </message>
    <message>
        <source>The school&apos;s data</source>
        <translation>ข้อมูลโรงเรียน</translation>
    </message>
    <message>
        <source>Who can open the sealed notes</source>
        <translation>ผู้ที่เปิดบันทึกปิดผนึกได้</translation>
    </message>
    <message>
        <source>Wording of a form</source>
        <translation>ถ้อยคำของแบบ</translation>
    </message>
    <message>
        <source>account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>asks for access to the sealed notes</source>
        <translation>ขอสิทธิ์อ่านบันทึกปิดผนึก</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>ใช้งานอยู่</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>ชั้นเรียน</translation>
    </message>
    <message>
        <source>classes joined in the window</source>
        <translation>ชั้นเรียนที่แสดงรวมกัน</translation>
    </message>
    <message>
        <source>classes that a laptop let go of</source>
        <translation>ชั้นเรียนที่เครื่องหนึ่งคืนแล้ว</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>cut-offs in use</source>
        <translation>เกณฑ์ที่ใช้</translation>
    </message>
    <message>
        <source>cut-offs of the school&apos;s own</source>
        <translation>เกณฑ์ของโรงเรียนเอง</translation>
    </message>
    <message>
        <source>deadlines of the year</source>
        <translation>กำหนดเวลาในปีการศึกษา</translation>
    </message>
    <message>
        <source>dimensions added to the forms</source>
        <translation>ด้านที่เพิ่มในแบบ</translation>
    </message>
    <message>
        <source>emblem on letters</source>
        <translation>ตราบนหนังสือ</translation>
    </message>
    <message>
        <source>further roles</source>
        <translation>บทบาทเพิ่มเติม</translation>
    </message>
    <message>
        <source>growth standard</source>
        <translation>เกณฑ์การเจริญเติบโต</translation>
    </message>
    <message>
        <source>how long records are kept</source>
        <translation>ระยะเวลาเก็บข้อมูล</translation>
    </message>
    <message>
        <source>key of exports for research</source>
        <translation>กุญแจของข้อมูลเพื่อการวิจัย</translation>
    </message>
    <message>
        <source>key of the district</source>
        <translation>กุญแจของเขตพื้นที่</translation>
    </message>
    <message>
        <source>list of students taken in</source>
        <translation>การนำเข้ารายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>newer careapp of the district</source>
        <translation>careapp รุ่นใหม่ที่เขตใช้</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>numbers from DMC</source>
        <translation>จำนวนจากระบบ DMC</translation>
    </message>
    <message>
        <source>numbers in class after the roll-over</source>
        <translation>เลขที่ในชั้นหลังเลื่อนชั้น</translation>
    </message>
    <message>
        <source>order that appoints the teams</source>
        <translation>คำสั่งแต่งตั้งคณะกรรมการ</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>roll-over to the next year</source>
        <translation>การเลื่อนชั้นขึ้นปีการศึกษาใหม่</translation>
    </message>
    <message>
        <source>rules of early signs</source>
        <translation>เกณฑ์สัญญาณเตือน</translation>
    </message>
    <message>
        <source>sign-in name</source>
        <translation>ชื่อเข้าใช้งาน</translation>
    </message>
    <message>
        <source>telephone numbers for help</source>
        <translation>หมายเลขโทรศัพท์ขอความช่วยเหลือ</translation>
    </message>
    <message>
        <source>text of a letter</source>
        <translation>ข้อความในหนังสือ</translation>
    </message>
    <message>
        <source>title of a report</source>
        <translation>ชื่อรายงาน</translation>
    </message>
    <message>
        <source>what counts as complete</source>
        <translation>สิ่งที่นับว่าครบถ้วน</translation>
    </message>
    <message>
        <source>who signs reports</source>
        <translation>ผู้ลงนามในรายงาน</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>A laptop&apos;s clock is ahead: an entry says it was written {day}. Set the clock right there. Taken in all the same, it wins over whatever is written here till then.</source>
        <translation>นาฬิกาของเครื่องต้นทางเดินล่วงหน้า: มีรายการลงเวลาไว้ {day} ให้ตั้งนาฬิกาเครื่องนั้นให้ถูกต้อง หากยังจะรับเข้า รายการนั้นจะอยู่เหนือสิ่งที่บันทึกในเครื่องนี้จนถึงเวลาดังกล่าว</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>Care plan: “{move}” does not fit any more.</source>
        <translation>แผนช่วยเหลือ: “{move}” ไม่เข้ากับลำดับขั้นแล้ว</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Classes and transfers</source>
        <translation>ชั้นเรียนและการย้าย</translation>
    </message>
    <message>
        <source>Differences, double entries and decisions</source>
        <translation>ข้อมูลไม่ตรงกัน รายชื่อซ้ำ และผลการตัดสิน</translation>
    </message>
    <message>
        <source>Families and consent</source>
        <translation>ครอบครัวและความยินยอม</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation>แบบที่บันทึกแล้ว</translation>
    </message>
    <message>
        <source>No laptop is marked as the coordinator&apos;s. Say for which one the package is.</source>
        <translation>ยังไม่ได้กำหนดเครื่องของผู้ประสานงาน ให้ระบุว่าไฟล์นี้ส่งให้เครื่องใด</translation>
    </message>
    <message>
        <source>Of the school: terms, settings, partners, …</source>
        <translation>ข้อมูลของโรงเรียน: ภาคเรียน การตั้งค่า เครือข่าย ฯลฯ</translation>
    </message>
    <message>
        <source>People of the school and their roles</source>
        <translation>บุคลากรของโรงเรียนและบทบาท</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>รูปถ่ายและเอกสาร</translation>
    </message>
    <message>
        <source>Planned visits and tasks</source>
        <translation>แผนเยี่ยมบ้านและงานที่ต้องทำ</translation>
    </message>
    <message>
        <source>Referral: “{move}” does not fit any more.</source>
        <translation>การส่งต่อ: “{move}” ไม่เข้ากับลำดับขั้นแล้ว</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>บันทึกลับของครูแนะแนว</translation>
    </message>
    <message>
        <source>Signs and alarms</source>
        <translation>สัญญาณเตือนและเหตุเร่งด่วน</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>The laptop of {who} was told of entries that are not as they are here. Run the check on this laptop.</source>
        <translation>เครื่องของ {who} เคยได้รับแจ้งข้อมูลที่ไม่ตรงกับในเครื่องนี้ ให้ตรวจสอบข้อมูลที่เครื่องนี้</translation>
    </message>
    <message>
        <source>The package changes what its sender may not change: {words}. Ask who works on that laptop. Taken in all the same, it holds for the whole school.</source>
        <translation>ไฟล์นี้เปลี่ยนสิ่งที่ผู้ส่งไม่มีสิทธิ์เปลี่ยน: {words} ให้สอบถามผู้ใช้เครื่องนั้นก่อน หากยังจะรับเข้า จะมีผลทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>The package holds values that do not belong where they stand. Update both programs, and run the check on the laptop it comes from.</source>
        <translation>ไฟล์มีค่าที่ไม่ตรงกับช่องข้อมูล ให้ปรับรุ่นโปรแกรมทั้งสองเครื่อง แล้วตรวจสอบข้อมูลที่เครื่องต้นทาง</translation>
    </message>
    <message>
        <source>The records in the package are not as they were written. Run the check on the laptop it comes from: {name}.</source>
        <translation>ข้อมูลในไฟล์ไม่ตรงกับที่เขียนไว้ ให้ตรวจสอบข้อมูลที่เครื่องต้นทาง: {name}</translation>
    </message>
    <message>
        <source>There is no package in this folder.</source>
        <translation>ในโฟลเดอร์นี้ไม่มีไฟล์ส่งมอบ</translation>
    </message>
    <message>
        <source>There is nobody in class {name} in that year.</source>
        <translation>ไม่มีนักเรียนในห้อง {name} ในปีการศึกษานั้น</translation>
    </message>
    <message>
        <source>This is the school&apos;s own laptop: it holds every class. Only a laptop that began with a package lets go of one.</source>
        <translation>เครื่องนี้เป็นเครื่องหลักของโรงเรียนและเก็บข้อมูลทุกห้อง เฉพาะเครื่องที่เริ่มจากไฟล์ส่งมอบเท่านั้นที่คืนห้องเรียนได้</translation>
    </message>
    <message>
        <source>What was written on this laptop last is in no package yet. Make one of everything for the coordinator first.</source>
        <translation>ข้อมูลล่าสุดในเครื่องนี้ยังไม่ได้อยู่ในไฟล์ใด ให้ทำไฟล์ข้อมูลทั้งหมดส่งผู้ประสานงานก่อน</translation>
    </message>
    <message>
        <source>Your role may not change this either: {words}. Have the administrator take the package in.</source>
        <translation>บทบาทของท่านก็ไม่มีสิทธิ์เปลี่ยนสิ่งนี้: {words} ให้ผู้ดูแลระบบเป็นผู้รับไฟล์นี้</translation>
    </message>
    <message>
        <source>the same ID</source>
        <translation>เลขประจำตัวประชาชนตรงกัน</translation>
    </message>
    <message>
        <source>the same name and birth date</source>
        <translation>ชื่อและวันเกิดตรงกัน</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>เปิดอ่าน “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a package.</source>
        <translation>“{name}” ใหญ่เกินกว่าจะเป็นไฟล์ส่งมอบ</translation>
    </message>
    <message>
        <source>“{name}”: the laptop of {who} holds entries of this laptop that are not as they are here: one of the two was rewritten. Run the check on both, and take nothing in until it is known why.</source>
        <translation>“{name}”: เครื่องของ {who} มีรายการที่เขียนจากเครื่องนี้ แต่ไม่ตรงกับในเครื่องนี้ แสดงว่ามีเครื่องหนึ่งถูกแก้ย้อนหลัง ให้ตรวจสอบข้อมูลทั้งสองเครื่อง และอย่ารับไฟล์ใดจนกว่าจะทราบสาเหตุ</translation>
    </message>
    <message>
        <source>“{name}”: the laptop of {who} tells its past in another way than before. Do not take the package in; run the check there.</source>
        <translation>“{name}”: ประวัติข้อมูลจากเครื่องของ {who} ไม่ตรงกับที่เคยส่งมา อย่ารับไฟล์นี้ ให้ตรวจสอบข้อมูลที่เครื่องนั้น</translation>
    </message>
</context>
<context>
    <name>PackagesScreen</name>
    <message>
        <source>Between laptops</source>
        <translation>ส่งมอบข้อมูลระหว่างเครื่อง</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>ข้อมูลไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>อาจบันทึกซ้ำ</translation>
    </message>
    <message>
        <source>Hand a class over</source>
        <translation>ส่งมอบห้องเรียน</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>เซิร์ฟเวอร์กลาง</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>เครื่องที่เชื่อถือ</translation>
    </message>
    <message>
        <source>Records go from laptop to laptop as a sealed file, by USB stick or LINE. Taking one in twice changes nothing.</source>
        <translation>ข้อมูลเดินทางจากเครื่องหนึ่งไปอีกเครื่องเป็นไฟล์ที่ปิดผนึก ทาง USB หรือ LINE รับไฟล์เดิมซ้ำก็ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>รับเข้า</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>A newer version replaced it.</source>
        <translation>มีฉบับใหม่กว่าแทนแล้ว</translation>
    </message>
    <message>
        <source>A number or a word was changed after the school had signed the pack. Ask the school to hand it in from careapp again.</source>
        <translation>มีตัวเลขหรือข้อความถูกแก้ไขหลังโรงเรียนลงนามแล้ว โปรดขอให้โรงเรียนทำชุดส่งเขตจาก careapp ใหม่</translation>
    </message>
    <message>
        <source>A pack of the same or a newer version came already; that one is counted.</source>
        <translation>มีชุดฉบับเดียวกันหรือใหม่กว่าแล้ว ใช้ชุดนั้น</translation>
    </message>
    <message>
        <source>A total is not the sum of its parts. Return the pack to the school.</source>
        <translation>ผลรวมไม่เท่ากับส่วนย่อยรวมกัน โปรดส่งคืนโรงเรียน</translation>
    </message>
    <message>
        <source>It was returned to the school and waits for its correction: {why}</source>
        <translation>ส่งคืนโรงเรียนแล้ว รอฉบับแก้ไข: {why}</translation>
    </message>
    <message>
        <source>The file is not whole or cannot be read. Ask the school to send it again.</source>
        <translation>ไฟล์ไม่สมบูรณ์หรืออ่านไม่ได้ โปรดขอให้โรงเรียนส่งใหม่</translation>
    </message>
    <message>
        <source>The file itself is missing; run check.</source>
        <translation>ไม่พบตัวไฟล์ โปรดเรียกคำสั่ง check</translation>
    </message>
    <message>
        <source>The pack has no seal. Ask the school to hand it in from careapp again.</source>
        <translation>ชุดนี้ไม่มีตราลงนาม โปรดขอให้โรงเรียนทำชุดส่งเขตจาก careapp ใหม่</translation>
    </message>
    <message>
        <source>The pack is of another term.</source>
        <translation>เป็นชุดของภาคเรียนอื่น</translation>
    </message>
    <message>
        <source>The pack is signed with another key than this school&apos;s. Telephone the school: if it has a new computer, take the new key.</source>
        <translation>ชุดนี้ลงนามด้วยกุญแจอื่นที่ไม่ใช่ของโรงเรียนนี้ โปรดโทรถามโรงเรียน หากเปลี่ยนเครื่องใหม่จึงรับกุญแจใหม่</translation>
    </message>
    <message>
        <source>The pack was made by a newer careapp. Install the newer program here.</source>
        <translation>ชุดนี้ทำจาก careapp รุ่นใหม่กว่า โปรดติดตั้งโปรแกรมรุ่นใหม่ที่เครื่องนี้</translation>
    </message>
    <message>
        <source>The same pack came already; it is counted once.</source>
        <translation>ชุดเดียวกันนี้ส่งมาแล้ว นับครั้งเดียว</translation>
    </message>
    <message>
        <source>The school&apos;s code is not in the district&apos;s list.</source>
        <translation>รหัสโรงเรียนไม่อยู่ในบัญชีรายชื่อของเขต</translation>
    </message>
    <message>
        <source>There are no numbers in this file.</source>
        <translation>ไฟล์นี้ไม่มีตัวเลข</translation>
    </message>
    <message>
        <source>This is not a district pack of careapp. Ask the school for the file ending in .xlsx.</source>
        <translation>ไฟล์นี้ไม่ใช่ชุดส่งเขตของ careapp โปรดขอไฟล์ .xlsx จากโรงเรียน</translation>
    </message>
    <message>
        <source>This pack is not here any more.</source>
        <translation>ไม่มีชุดนี้แล้ว</translation>
    </message>
    <message>
        <source>This pack&apos;s key is not in question.</source>
        <translation>กุญแจของชุดนี้ไม่มีปัญหา</translation>
    </message>
    <message>
        <source>{words} ({where})</source>
        <translation>{words} ({where})</translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Nothing has come from this school in this round.</source>
        <translation>รอบนี้โรงเรียนยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>มีฉบับใหม่แทนแล้ว</translation>
    </message>
    <message>
        <source>Returned because: {reason}</source>
        <translation>ส่งคืนเพราะ: {reason}</translation>
    </message>
    <message>
        <source>Save the file …</source>
        <translation>บันทึกไฟล์ …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Take the school&apos;s new key …</source>
        <translation>รับกุญแจใหม่ของโรงเรียน …</translation>
    </message>
    <message>
        <source>The school says: {words}</source>
        <translation>โรงเรียนแจ้งว่า: {words}</translation>
    </message>
    <message>
        <source>What the school sent</source>
        <translation>สิ่งที่โรงเรียนส่งมา</translation>
    </message>
    <message>
        <source>decided on {day}</source>
        <translation>พิจารณาเมื่อ {day}</translation>
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
        <source>(nothing was written down)</source>
        <translation>(ไม่มีบันทึก)</translation>
    </message>
    <message>
        <source>* stands for a number from 1 to 4, or for another one from which such a number could be computed. Percentages go with it.</source>
        <translation>* แทนจำนวน 1–4 คน หรือจำนวนอื่นที่จะทำให้คำนวณจำนวนดังกล่าวได้ จึงไม่แสดงทั้งจำนวนและร้อยละ</translation>
    </message>
    <message>
        <source>0 / ร / มส / มผ</source>
        <translation>0 / ร / มส / มผ</translation>
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
        <source>A child is assessed by one of them, each on a page of its own: {n} of {all} are.</source>
        <translation>นักเรียนคนหนึ่งมีผู้ประเมินเพียงฝ่ายเดียวก็พอ ผลของแต่ละฝ่ายอยู่คนละหน้า ประเมินแล้ว {n} จาก {all} คน</translation>
    </message>
    <message>
        <source>A grade of one class tells the numbers of that class: {grades}.</source>
        <translation>ชั้นที่มีห้องเดียว ตัวเลขของชั้นคือตัวเลขของห้องนั้น: {grades}</translation>
    </message>
    <message>
        <source>A plan may be about several dimensions, or none: the lines do not add up to all plans.</source>
        <translation>แผนหนึ่งอาจเกี่ยวกับหลายด้านหรือไม่ระบุด้าน ผลรวมรายด้านจึงไม่เท่ากับจำนวนแผนทั้งหมด</translation>
    </message>
    <message>
        <source>A sign stands where a child came on fewer than {percent} % of the days open.</source>
        <translation>เครื่องหมายแสดงนักเรียนที่มาเรียนน้อยกว่าร้อยละ {percent} ของวันเปิดเรียน</translation>
    </message>
    <message>
        <source>A strength</source>
        <translation>มีจุดแข็ง</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>Academic year {year}</source>
        <translation>ปีการศึกษา {year}</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Activities of promotion and prevention</source>
        <translation>แบบบันทึกกิจกรรมส่งเสริมและป้องกัน</translation>
    </message>
    <message>
        <source>Activities of the classes, care plans and referrals</source>
        <translation>กิจกรรมของห้องเรียน แผนช่วยเหลือ และการส่งต่อ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Addresses to be looked at</source>
        <translation>ที่อยู่ที่ควรตรวจสอบ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>Agenda and minutes</source>
        <translation>ระเบียบวาระและรายงานการประชุม</translation>
    </message>
    <message>
        <source>Agenda item {n}: {words}</source>
        <translation>ระเบียบวาระที่ {n} {words}</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>ปิดแล้วทั้งหมด</translation>
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
        <source>All plans</source>
        <translation>แผนทั้งหมด</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>แบบบันทึกทั้งหมด</translation>
    </message>
    <message>
        <source>All three informants (teacher, parent, student) are in for {n} of {all} children. The figures hold only when all three are in.</source>
        <translation>มีผลประเมินครบทั้ง 3 ฝ่าย (ครู ผู้ปกครอง นักเรียน) {n} คน จากทั้งหมด {all} คน ตัวเลขนี้ใช้ได้เมื่อมีผลครบทั้ง 3 ฝ่ายเท่านั้น</translation>
    </message>
    <message>
        <source>All totals agree with the headcount by grade and sex.</source>
        <translation>ยอดรวมทั้งหมดตรงกับจำนวนนักเรียนแยกชั้นและเพศ</translation>
    </message>
    <message>
        <source>All who are asked (teacher, parent, and the student who is old enough) are in for {n} of {all} children. The figures hold only when all are in.</source>
        <translation>มีผลประเมินครบทุกฝ่ายที่ต้องประเมิน (ครู ผู้ปกครอง และนักเรียนที่อายุถึงเกณฑ์) {n} คน จากทั้งหมด {all} คน ตัวเลขใช้ได้เมื่อมีผลครบทุกฝ่ายเท่านั้น</translation>
    </message>
    <message>
        <source>And {count} more in the program.</source>
        <translation>และอีก {count} รายการในโปรแกรม</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>แบบอื่น</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ได้รับผลแล้ว</translation>
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
        <source>Asked after on</source>
        <translation>ติดตามเมื่อ</translation>
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
        <source>At risk and with problems, by dimension and term</source>
        <translation>กลุ่มเสี่ยงและมีปัญหา แยกตามด้านและภาคเรียน</translation>
    </message>
    <message>
        <source>At risk or with problems, by class and dimension (%)</source>
        <translation>นักเรียนกลุ่มเสี่ยงหรือมีปัญหา รายห้องและรายด้าน (ร้อยละ)</translation>
    </message>
    <message>
        <source>At risk or with problems, by term and dimension (%)</source>
        <translation>นักเรียนกลุ่มเสี่ยงหรือมีปัญหา รายภาคเรียนและรายด้าน (ร้อยละ)</translation>
    </message>
    <message>
        <source>At risk, by dimension and term</source>
        <translation>กลุ่มเสี่ยง แยกตามด้านและภาคเรียน</translation>
    </message>
    <message>
        <source>Attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>ดัชนีมวลกาย</translation>
    </message>
    <message>
        <source>BMI for age</source>
        <translation>ดัชนีมวลกายตามอายุ</translation>
    </message>
    <message>
        <source>Backups in the school&apos;s folder that were made before, and hold the data until they are deleted: {days}.</source>
        <translation>ไฟล์สำรองในโฟลเดอร์ของโรงเรียนที่ทำไว้ก่อนหน้านี้ ยังมีข้อมูลจนกว่าจะลบ: {days}</translation>
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
        <source>Better %</source>
        <translation>ดีขึ้น %</translation>
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
        <source>By grade</source>
        <translation>จำแนกตามชั้น</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>รายภาคเรียน</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Came %</source>
        <translation>มาเรียน %</translation>
    </message>
    <message>
        <source>Came / asked</source>
        <translation>มา/ทั้งหมด</translation>
    </message>
    <message>
        <source>Care log of a student (paper 1)</source>
        <translation>แบบบันทึกการดูแลช่วยเหลือนักเรียน (เอกสาร 1)</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>สรุปแผนช่วยเหลือนักเรียน</translation>
    </message>
    <message>
        <source>Care plans by dimension</source>
        <translation>แผนช่วยเหลือนักเรียนรายด้าน</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>การประชุมปรึกษารายกรณี (Case conference)</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>หนังสือรับรองการลบข้อมูล</translation>
    </message>
    <message>
        <source>Chair of the meeting</source>
        <translation>ประธานที่ประชุม</translation>
    </message>
    <message>
        <source>Checksum of the workbook</source>
        <translation>รหัสตรวจแฟ้ม Excel</translation>
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
        <source>Children in more than homeroom</source>
        <translation>ร่วมกิจกรรมนอกจากโฮมรูม</translation>
    </message>
    <message>
        <source>Children of poor households</source>
        <translation>นักเรียนในครัวเรือนยากจน</translation>
    </message>
    <message>
        <source>Children of whom something is missing</source>
        <translation>นักเรียนที่ข้อมูลยังไม่ครบ</translation>
    </message>
    <message>
        <source>Children still missing</source>
        <translation>รายชื่อนักเรียนที่ยังขาด</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>เลือกแล้ว</translation>
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
        <source>Class then</source>
        <translation>ชั้นเดิม</translation>
    </message>
    <message>
        <source>Classes complete</source>
        <translation>ห้องที่ครบ</translation>
    </message>
    <message>
        <source>Classroom meeting with parents</source>
        <translation>การประชุมผู้ปกครองชั้นเรียน</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแผนแล้ว</translation>
    </message>
    <message>
        <source>Committee of the parents</source>
        <translation>ทำเนียบคณะกรรมการเครือข่ายผู้ปกครองชั้นเรียน</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>Completeness before sending</source>
        <translation>ความครบถ้วนของข้อมูลก่อนส่ง</translation>
    </message>
    <message>
        <source>Confidential: for the next homeroom teacher alone. * A part is not passed on here: ask the teacher of the year before. Sealed notes are never printed.</source>
        <translation>เอกสารลับ ใช้เฉพาะครูที่ปรึกษาคนต่อไป เครื่องหมาย * คือมีบางส่วนไม่ได้ส่งมอบในเอกสารนี้ ให้สอบถามครูคนเดิม บันทึกลับไม่พิมพ์ออกมาทุกกรณี</translation>
    </message>
    <message>
        <source>Consent: who has not answered yet</source>
        <translation>รายชื่อนักเรียนที่ผู้ปกครองยังไม่ตอบเรื่องความยินยอม</translation>
    </message>
    <message>
        <source>Contact slip between home and school</source>
        <translation>แบบประสานสัมพันธ์บ้านกับโรงเรียน</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>สารบัญ</translation>
    </message>
    <message>
        <source>Count day</source>
        <translation>วันนับจำนวนนักเรียน</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>นับได้</translation>
    </message>
    <message>
        <source>Counted from the home visits of this term. 3,000 baht a head and month or less is the first condition of the grant; who is poor or extremely poor is decided by the Fund. Percent is of those visited.</source>
        <translation>นับจากการเยี่ยมบ้านของภาคเรียนนี้ รายได้ไม่เกิน 3,000 บาทต่อคนต่อเดือนคือเกณฑ์เบื้องต้นของทุน ส่วนยากจนหรือยากจนพิเศษ กสศ. เป็นผู้ตัดสิน ร้อยละคิดจากผู้ที่เยี่ยมบ้านแล้ว</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ปก</translation>
    </message>
    <message>
        <source>Cut-offs used: {editions}</source>
        <translation>เกณฑ์ที่ใช้: {editions}</translation>
    </message>
    <message>
        <source>Cut-offs used: {form}</source>
        <translation>เกณฑ์ที่ใช้: {form}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>วันและเวลา</translation>
    </message>
    <message>
        <source>Date, remarks</source>
        <translation>วันที่และหมายเหตุ</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>ลงวันที่</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>จำนวนวัน</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>ขาด (วัน)</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>สาย (วัน)</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>วันเปิด</translation>
    </message>
    <message>
        <source>Dear father, dear mother,</source>
        <translation>กราบเรียนคุณพ่อคุณแม่ที่เคารพรัก</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ผลการพิจารณา</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>จุดที่ไม่ตรงกัน</translation>
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
        <source>District</source>
        <translation>เขตพื้นที่</translation>
    </message>
    <message>
        <source>District (amphoe)</source>
        <translation>อำเภอ/เขต</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>EQ results of the class</source>
        <translation>ผลการประเมินความฉลาดทางอารมณ์ (EQ) ของห้องเรียน</translation>
    </message>
    <message>
        <source>EQ summary of the school</source>
        <translation>สรุปผลการประเมินความฉลาดทางอารมณ์ (EQ) ระดับโรงเรียน</translation>
    </message>
    <message>
        <source>Educational service area</source>
        <translation>เขตพื้นที่การศึกษา</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>สิ่งที่ส่งมาด้วย</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>ผู้ลบ</translation>
    </message>
    <message>
        <source>Every address is in the list of subdistricts, or is not written yet.</source>
        <translation>ที่อยู่ทุกคนตรงกับรายชื่อตำบล หรือยังไม่ได้กรอก</translation>
    </message>
    <message>
        <source>Every family has answered.</source>
        <translation>ผู้ปกครองตอบครบทุกคนแล้ว</translation>
    </message>
    <message>
        <source>Everything that is asked for is in.</source>
        <translation>ได้ครบทุกรายการแล้ว</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>ผลที่คาดว่าจะได้รับ</translation>
    </message>
    <message>
        <source>F</source>
        <translation>ญ</translation>
    </message>
    <message>
        <source>Families asked</source>
        <translation>เชิญ</translation>
    </message>
    <message>
        <source>Families visited</source>
        <translation>จำนวนครอบครัวที่เข้าเยี่ยม</translation>
    </message>
    <message>
        <source>Family: names and telephones</source>
        <translation>ผู้ปกครองและหมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>บิดา</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>แฟ้ม</translation>
    </message>
    <message>
        <source>Findings are in percent of the children visited. Where several answers may be given, they do not add up to 100.</source>
        <translation>ร้อยละคิดจากนักเรียนที่เยี่ยมบ้านแล้ว ข้อที่ตอบได้หลายคำตอบรวมกันไม่เป็น 100</translation>
    </message>
    <message>
        <source>Follow-up of a referral (paper 3)</source>
        <translation>บันทึกการติดตามการส่งต่อ (เอกสาร 3)</translation>
    </message>
    <message>
        <source>For the request of ............................ dated ............</source>
        <translation>ตามคำขอของ ............................ ลงวันที่ ............</translation>
    </message>
    <message>
        <source>For your information.</source>
        <translation>จึงเรียนมาเพื่อโปรดทราบ</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>คำนำ</translation>
    </message>
    <message>
        <source>From normal</source>
        <translation>ออกจากปกติ</translation>
    </message>
    <message>
        <source>GPA</source>
        <translation>เกรด</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>ข้อมูลทั่วไป</translation>
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
        <source>Goals set</source>
        <translation>ตั้งเป้าหมาย</translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation>ส่งมอบแล้ว</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Grade average</source>
        <translation>เกรดเฉลี่ย</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Group {n}: {count} families</source>
        <translation>กลุ่มที่ {n}: {count} ครอบครัว</translation>
    </message>
    <message>
        <source>Groups over the terms</source>
        <translation>กลุ่มตามด้าน</translation>
    </message>
    <message>
        <source>Groups over three years</source>
        <translation>แนวโน้มกลุ่มคัดกรอง 3 ปีการศึกษา</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>การเจริญเติบโต</translation>
    </message>
    <message>
        <source>Growth (WHO 2007)</source>
        <translation>การเจริญเติบโต (WHO 2007)</translation>
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
        <source>Guardian and telephone</source>
        <translation>ผู้ปกครองและโทรศัพท์</translation>
    </message>
    <message>
        <source>Guardian&apos;s signature</source>
        <translation>ลายมือชื่อผู้ปกครอง</translation>
    </message>
    <message>
        <source>Hand-over of a class</source>
        <translation>แบบส่งมอบข้อมูลนักเรียนให้ครูที่ปรึกษาปีต่อไป</translation>
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
        <source>Height for age</source>
        <translation>ส่วนสูงตามอายุ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>จัดแล้ว</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>เทียบกับ</translation>
    </message>
    <message>
        <source>Held, but not written up, so not counted: {forms}.</source>
        <translation>จัดแล้วแต่ยังไม่บันทึกผล จึงยังไม่นับ: {forms}</translation>
    </message>
    <message>
        <source>Help chosen for each child</source>
        <translation>แนวทางแก้ไขที่เลือก รายบุคคล</translation>
    </message>
    <message>
        <source>Help had before</source>
        <translation>ความช่วยเหลือที่เคยได้รับ</translation>
    </message>
    <message>
        <source>Here is everybody who is at risk or has problems by the screening (all dimensions together) or by the total difficulties of an SDQ of this term. Help has to be chosen again when a newer result is of another group than the last one up to the day the help was chosen, or the plan begun, looked at or opened again. The first result of a form changes nothing.</source>
        <translation>แสดงนักเรียนทุกคนที่อยู่กลุ่มเสี่ยงหรือมีปัญหาในภาคเรียนนี้ ตามผลคัดกรอง (รวมทุกด้าน) หรือคะแนนรวมด้านปัญหาของ SDQ ต้องเลือกแนวทางใหม่เมื่อมีผลใหม่กว่าวันที่เลือกแนวทาง (หรือวันที่เริ่มแผน ติดตามแผน หรือเปิดแผนอีกครั้ง) และอยู่คนละกลุ่มกับผลครั้งล่าสุดจนถึงวันนั้น ผลครั้งแรกของแบบหนึ่งไม่นับว่าเปลี่ยน</translation>
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
        <source>Home-visit round sheet</source>
        <translation>ใบออกเยี่ยมบ้านนักเรียน</translation>
    </message>
    <message>
        <source>Homes of</source>
        <translation>เยี่ยมบ้านนักเรียน</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธีติดตาม</translation>
    </message>
    <message>
        <source>How closed plans ended</source>
        <translation>ผลของแผนที่ปิดแล้ว</translation>
    </message>
    <message>
        <source>How closed referrals ended</source>
        <translation>ผลของเรื่องที่ปิดแล้ว</translation>
    </message>
    <message>
        <source>I have read it.</source>
        <translation>รับทราบแล้ว</translation>
    </message>
    <message>
        <source>I would like to talk with the homeroom teacher.</source>
        <translation>ขอพบหรือพูดคุยกับครูที่ปรึกษา</translation>
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
        <source>In both terms</source>
        <translation>มีทั้งสองภาค</translation>
    </message>
    <message>
        <source>In class now</source>
        <translation>ในชั้นเรียนปัจจุบัน</translation>
    </message>
    <message>
        <source>In class on the count day</source>
        <translation>ในชั้นเรียนวันนับจำนวน</translation>
    </message>
    <message>
        <source>In each term all children who were counted in it are counted.</source>
        <translation>แต่ละภาคเรียนนับนักเรียนทุกคนในวันนับของภาคเรียนนั้น</translation>
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
        <source>In the team</source>
        <translation>หน้าที่ในคณะกรรมการ</translation>
    </message>
    <message>
        <source>In this school year</source>
        <translation>ในปีการศึกษานี้</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Individual screening of a child</source>
        <translation>ผลการคัดกรองนักเรียนเป็นรายบุคคล</translation>
    </message>
    <message>
        <source>Inside the school</source>
        <translation>ส่งต่อภายใน</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>ประเภทกิจกรรม</translation>
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
        <source>Late</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>ครูผู้เยี่ยม</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>ออกเมื่อ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>หนังสือส่งต่อ</translation>
    </message>
    <message>
        <source>Letter from the child to the parents</source>
        <translation>จดหมายจากลูก</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>List of subdistricts: geothai (GeoThai/data, CC BY 4.0)</source>
        <translation>รายชื่อตำบล: geothai (GeoThai/data, CC BY 4.0)</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>อยู่กับ</translation>
    </message>
    <message>
        <source>Log of use</source>
        <translation>บันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>M</source>
        <translation>ช</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>ผู้จัดทำ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>จัดทำเมื่อ</translation>
    </message>
    <message>
        <source>Mean GPA</source>
        <translation>เกรดเฉลี่ยของห้อง</translation>
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
        <source>Meetings held</source>
        <translation>จำนวนครั้งที่ประชุม</translation>
    </message>
    <message>
        <source>Meetings of classes with parents</source>
        <translation>การประชุมผู้ปกครองชั้นเรียน</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>จำนวนกรรมการ</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ยังขาด</translation>
    </message>
    <message>
        <source>Moo {n}</source>
        <translation>หมู่ {n}</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>มารดา</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>การเปลี่ยนกลุ่ม</translation>
    </message>
    <message>
        <source>Movement between groups</source>
        <translation>การเปลี่ยนกลุ่มของนักเรียน</translation>
    </message>
    <message>
        <source>Movement by class</source>
        <translation>การเปลี่ยนกลุ่มแยกตามชั้น</translation>
    </message>
    <message>
        <source>Movement by dimension and in the SDQ</source>
        <translation>การเปลี่ยนกลุ่มรายด้านและ SDQ</translation>
    </message>
    <message>
        <source>Movement of the overall group by class</source>
        <translation>การเปลี่ยนกลุ่มโดยรวม แยกตามชั้น</translation>
    </message>
    <message>
        <source>Movement term after term</source>
        <translation>การเปลี่ยนกลุ่มภาคเรียนต่อภาคเรียน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ–สกุล</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>ชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>ใกล้ถึง</translation>
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
        <source>No activities are written down here.</source>
        <translation>ยังไม่มีบันทึกกิจกรรม</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>ไม่ได้ตอบ</translation>
    </message>
    <message>
        <source>No answer for {n} days</source>
        <translation>ไม่ตอบกลับเกิน {n} วัน</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>ยังไม่ตอบกลับ</translation>
    </message>
    <message>
        <source>No answer yet to</source>
        <translation>ยังไม่ตอบเรื่อง</translation>
    </message>
    <message>
        <source>No backup in the school&apos;s folder is older than this erasure.</source>
        <translation>ไม่มีไฟล์สำรองในโฟลเดอร์ของโรงเรียนที่เก่ากว่าการลบครั้งนี้</translation>
    </message>
    <message>
        <source>No care plans are open here.</source>
        <translation>ยังไม่มีแผนช่วยเหลือในส่วนนี้</translation>
    </message>
    <message>
        <source>No class is told by itself: most are so small that nearly all would be masked.</source>
        <translation>ไม่แยกรายห้อง เพราะห้องเรียนส่วนใหญ่มีนักเรียนน้อย จะต้องปิดบังตัวเลขเกือบทั้งหมด</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>ไม่จัดกลุ่ม</translation>
    </message>
    <message>
        <source>No home has been visited in this term yet.</source>
        <translation>ภาคเรียนนี้ยังไม่ได้เยี่ยมบ้านนักเรียนคนใด</translation>
    </message>
    <message>
        <source>No home visit is planned here in this term.</source>
        <translation>ภาคเรียนนี้ยังไม่ได้นัดเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>No meeting with parents is written down in this term.</source>
        <translation>ภาคเรียนนี้ยังไม่มีบันทึกการประชุมผู้ปกครองชั้นเรียน</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Nobody changed the overall group.</source>
        <translation>ไม่มีนักเรียนที่เปลี่ยนกลุ่มโดยรวม</translation>
    </message>
    <message>
        <source>Nobody has been assessed with this form in this term yet.</source>
        <translation>ภาคเรียนนี้ยังไม่มีผู้ใดได้รับการประเมินด้วยแบบนี้</translation>
    </message>
    <message>
        <source>Nobody has been measured in this term yet.</source>
        <translation>ภาคเรียนนี้ยังไม่มีผู้ใดชั่งน้ำหนักวัดส่วนสูง</translation>
    </message>
    <message>
        <source>Nobody here is at risk or has problems by the screening or the SDQ of this term.</source>
        <translation>ภาคเรียนนี้ไม่มีนักเรียนกลุ่มเสี่ยงหรือมีปัญหา ตามผลคัดกรองและ SDQ</translation>
    </message>
    <message>
        <source>Nobody here is of the ages that the EQ is for: {low} to {high} years.</source>
        <translation>ไม่มีนักเรียนในช่วงอายุที่ใช้แบบประเมิน EQ ({low}–{high} ปี)</translation>
    </message>
    <message>
        <source>Nobody is appointed yet.</source>
        <translation>ยังไม่มีการแต่งตั้งคณะกรรมการ</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>ยังไม่ได้เลือกคณะกรรมการ</translation>
    </message>
    <message>
        <source>Nobody is put into a small group yet.</source>
        <translation>ยังไม่ได้จัดผู้ปกครองเข้ากลุ่มย่อย</translation>
    </message>
    <message>
        <source>Nobody left so long ago.</source>
        <translation>ไม่มีนักเรียนที่ออกไปนานถึงกำหนด</translation>
    </message>
    <message>
        <source>Nobody of those visited is within the condition or has a result of the Fund.</source>
        <translation>ไม่มีผู้ที่เยี่ยมบ้านแล้วเข้าเกณฑ์รายได้หรือมีผลจาก กสศ.</translation>
    </message>
    <message>
        <source>Nobody was referred.</source>
        <translation>ไม่มีการส่งต่อนักเรียน</translation>
    </message>
    <message>
        <source>Nobody was screened in these terms.</source>
        <translation>ไม่มีการคัดกรองในภาคเรียนเหล่านี้</translation>
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
        <source>Not chosen yet</source>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>ไม่ตรงกับรายชื่อ</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>ยังไม่ได้วัด</translation>
    </message>
    <message>
        <source>Not screened yet.</source>
        <translation>ยังไม่ได้คัดกรอง</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>ยังไม่ได้เยี่ยม</translation>
    </message>
    <message>
        <source>Not written up</source>
        <translation>ยังไม่บันทึกผล</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังห่าง</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>ผู้บันทึก</translation>
    </message>
    <message>
        <source>Nothing is written down of this term yet.</source>
        <translation>ยังไม่มีข้อมูลของภาคเรียนนี้</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ค่าจริง</translation>
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
        <source>Number of the erasure</source>
        <translation>เลขที่การลบ</translation>
    </message>
    <message>
        <source>Numbers as of</source>
        <translation>ยอด ณ วันที่</translation>
    </message>
    <message>
        <source>Numbers from 1 to 4 masked</source>
        <translation>ปิดจำนวน 1–4</translation>
    </message>
    <message>
        <source>Numbers in reports that were handed in before stay as they are; they name nobody. Paper, sticks and files that left the program are not reached by this.</source>
        <translation>ตัวเลขในรายงานที่ส่งไปก่อนหน้านี้คงเดิมและไม่ระบุชื่อผู้ใด การลบนี้ไม่ครอบคลุมเอกสารกระดาษ แฟลชไดรฟ์ และไฟล์ที่นำออกจากโปรแกรมไปแล้ว</translation>
    </message>
    <message>
        <source>OBEC</source>
        <translation>สพฐ.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>จากทั้งหมด</translation>
    </message>
    <message>
        <source>Of all visits</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Of every child somebody came.</source>
        <translation>ผู้ปกครองมาครบทุกคน</translation>
    </message>
    <message>
        <source>Of the whole school</source>
        <translation>กิจกรรมรวมทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>Of the {absent} that did not come, {followed} have been asked after; the pages that follow say how.</source>
        <translation>ผู้ปกครองที่ไม่มา {absent} คน ติดตามแล้ว {followed} คน รายละเอียดอยู่ในหน้าต่อไป</translation>
    </message>
    <message>
        <source>Of them in the screening</source>
        <translation>ในการคัดกรอง</translation>
    </message>
    <message>
        <source>Of those not measured, {n} are outside the ages of the reference, {low} to {high}.</source>
        <translation>ในผู้ที่ยังไม่ได้วัด {n} คนมีอายุนอกช่วง {low}–{high} ปีของค่าอ้างอิง</translation>
    </message>
    <message>
        <source>Of those to be assessed, {n} are not asked: outside the ages of this form.</source>
        <translation>ในผู้ที่รอประเมิน {n} คนไม่ต้องประเมิน เพราะอยู่นอกช่วงอายุของแบบนี้</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>ส่วนราชการ</translation>
    </message>
    <message>
        <source>One parent of each child is counted, once, however many meetings there were.</source>
        <translation>นับผู้ปกครองหนึ่งคนต่อนักเรียนหนึ่งคน นับครั้งเดียวแม้ประชุมหลายครั้ง</translation>
    </message>
    <message>
        <source>Only children who have a group in both terms are counted; the groups of each term are those of the cut-offs in use in it.</source>
        <translation>นับเฉพาะนักเรียนที่มีกลุ่มทั้งสองภาคเรียน กลุ่มของแต่ละภาคเรียนเป็นไปตามเกณฑ์ที่ใช้ในภาคเรียนนั้น</translation>
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
        <source>Open plans</source>
        <translation>แผนที่ยังดำเนินการ</translation>
    </message>
    <message>
        <source>Open plans and referrals</source>
        <translation>แผนและการส่งต่อที่ยังเปิดอยู่</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>การส่งต่อที่ยังไม่จบ</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>เปิดอยู่ ยังไม่เกินกำหนด</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>วันที่เปิดแผน</translation>
    </message>
    <message>
        <source>Opinion of the {who}</source>
        <translation>ความเห็นของ{who}</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>คำสั่งที่</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Others, by number: {words}</source>
        <translation>อื่น ๆ (เลขที่): {words}</translation>
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
        <source>Outside the school</source>
        <translation>ส่งต่อภายนอก</translation>
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
        <source>Overall group by term</source>
        <translation>กลุ่มโดยรวมรายภาคเรียน</translation>
    </message>
    <message>
        <source>Overall group, term after term</source>
        <translation>กลุ่มโดยรวม ภาคเรียนต่อภาคเรียน</translation>
    </message>
    <message>
        <source>Overall group: from the term before to this one</source>
        <translation>กลุ่มโดยรวม จากภาคเรียนก่อนมาภาคเรียนนี้</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>หน้า {page} จาก {pages}</translation>
    </message>
    <message>
        <source>Paper 2</source>
        <translation>เอกสาร 2</translation>
    </message>
    <message>
        <source>Paper 3</source>
        <translation>เอกสาร 3</translation>
    </message>
    <message>
        <source>Paper came back on</source>
        <translation>ได้รับใบตอบเมื่อ</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Parent who came</source>
        <translation>ผู้ปกครองที่มา</translation>
    </message>
    <message>
        <source>Parents asked</source>
        <translation>ผู้ปกครองที่เชิญ</translation>
    </message>
    <message>
        <source>Parents at a meeting</source>
        <translation>ผู้ปกครองมาประชุม</translation>
    </message>
    <message>
        <source>Parents who came</source>
        <translation>ใบลงชื่อผู้ปกครอง</translation>
    </message>
    <message>
        <source>Parents who came to a meeting</source>
        <translation>ผู้ปกครองที่มาประชุม</translation>
    </message>
    <message>
        <source>Parents who did not come</source>
        <translation>การติดตามผู้ปกครองที่ไม่มา</translation>
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
        <source>Photo, 1 inch</source>
        <translation>รูปถ่าย 1 นิ้ว</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>Photos of the activities</source>
        <translation>ภาพกิจกรรม</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
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
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>Poverty</source>
        <translation>ความยากจน</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>ปัญหาที่พบ</translation>
    </message>
    <message>
        <source>Profile of the class</source>
        <translation>ภาพรวมของห้อง</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ถึงเป้า</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ใบรับ</translation>
    </message>
    <message>
        <source>Receipt of the district pack</source>
        <translation>ใบรับชุดข้อมูลส่งเขตพื้นที่</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ได้รับแล้ว</translation>
    </message>
    <message>
        <source>Record of a child</source>
        <translation>ระเบียนการดูแลนักเรียนรายบุคคล</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>อ้างถึง</translation>
    </message>
    <message>
        <source>Referral closed</source>
        <translation>ปิดเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Referral inside the school (paper 2)</source>
        <translation>แบบส่งต่อนักเรียนภายในโรงเรียน (เอกสาร 2)</translation>
    </message>
    <message>
        <source>Referral to an agency outside the school</source>
        <translation>หนังสือส่งต่อนักเรียนไปยังหน่วยงานภายนอก</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อนักเรียน</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>ส่งต่อถึง</translation>
    </message>
    <message>
        <source>Related as</source>
        <translation>เกี่ยวข้องเป็น</translation>
    </message>
    <message>
        <source>Reply of the parents</source>
        <translation>ตอบกลับจากผู้ปกครอง</translation>
    </message>
    <message>
        <source>Report of the classroom meeting with parents, {term}</source>
        <translation>รายงานการประชุมผู้ปกครองชั้นเรียน {term}</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>ผู้รายงาน</translation>
    </message>
    <message>
        <source>Reports count who is in class on the count day. What is in red in the last column has to be put right before sending; the rest is explained by it.</source>
        <translation>รายงานนับนักเรียนที่อยู่ในชั้นเรียนวันนับจำนวน สาเหตุที่เป็นสีแดงต้องแก้ก่อนส่ง ส่วนรายการอื่นมีคำอธิบายแล้ว</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>คลี่คลายแล้ว</translation>
    </message>
    <message>
        <source>Responsible side</source>
        <translation>ฝ่ายที่รับผิดชอบ</translation>
    </message>
    <message>
        <source>Responsible teacher</source>
        <translation>ครูผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลที่ได้</translation>
    </message>
    <message>
        <source>Result changed, choose again</source>
        <translation>ผลประเมินเปลี่ยน โปรดเลือกใหม่</translation>
    </message>
    <message>
        <source>Result: {words}</source>
        <translation>ผลที่ได้: {words}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ส่งกลับ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ทบทวน</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>ถึงกำหนดติดตาม</translation>
    </message>
    <message>
        <source>Review of what is kept, year {year}</source>
        <translation>การทบทวนข้อมูลนักเรียนที่เก็บไว้ ประจำปี {year}</translation>
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
        <source>Round</source>
        <translation>รอบเยี่ยม</translation>
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
        <source>Said no to</source>
        <translation>ไม่ยินยอมเรื่อง</translation>
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
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>รหัสโรงเรียน</translation>
    </message>
    <message>
        <source>School code (SMIS)</source>
        <translation>รหัสโรงเรียน (SMIS)</translation>
    </message>
    <message>
        <source>School number</source>
        <translation>เลขประจำตัว</translation>
    </message>
    <message>
        <source>School years</source>
        <translation>ปีการศึกษา</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
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
        <source>Screening of each grade</source>
        <translation>ผลการคัดกรองรายชั้น</translation>
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
        <source>Screening, overall group</source>
        <translation>ผลคัดกรอง กลุ่มรวม</translation>
    </message>
    <message>
        <source>Screening: {group}</source>
        <translation>คัดกรอง: {group}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>วันที่ส่ง</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>เป้าหมายของ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ลงชื่อ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ลงชื่อ</translation>
    </message>
    <message>
        <source>Signed (homeroom teacher)</source>
        <translation>ลงชื่อ (ครูที่ปรึกษา)</translation>
    </message>
    <message>
        <source>Signed (parent)</source>
        <translation>ลงชื่อ (ผู้ปกครอง)</translation>
    </message>
    <message>
        <source>Signed by the school&apos;s key</source>
        <translation>ลงนามด้วยกุญแจของโรงเรียน</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>กลุ่มย่อยผู้ปกครอง</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>จำนวนน้อย</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>ขั้นที่ทำแล้ว</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>รายการที่ยังขาด</translation>
    </message>
    <message>
        <source>Still missing: {form}</source>
        <translation>รายชื่อที่ยังขาด: {form}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ยังไม่ปิด</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>จุดแข็ง</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Student care and support: report to the district</source>
        <translation>รายงานระบบดูแลช่วยเหลือนักเรียนต่อเขตพื้นที่</translation>
    </message>
    <message>
        <source>Students visited</source>
        <translation>จำนวนนักเรียนที่ได้รับการเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Students whose visit others joined</source>
        <translation>จำนวนนักเรียนที่มีบุคคลอื่นร่วมเยี่ยมด้วย</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>T. {name}</source>
        <translation>ต.{name}</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>รับเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Targets of student care</source>
        <translation>เป้าหมายระบบดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>ครู</translation>
    </message>
    <message>
        <source>Teams of the student care and support system</source>
        <translation>คณะกรรมการดำเนินงานระบบการดูแลช่วยเหลือนักเรียน</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
    </message>
    <message>
        <source>Term {term}, academic year {year}</source>
        <translation>ภาคเรียนที่ {term} ปีการศึกษา {year}</translation>
    </message>
    <message>
        <source>Term {term}/{year}</source>
        <translation>ภาคเรียนที่ {term}/{year}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>ภาคเรียน</translation>
    </message>
    <message>
        <source>The Fund&apos;s result</source>
        <translation>ผลจาก กสศ.</translation>
    </message>
    <message>
        <source>The activity in detail</source>
        <translation>รายละเอียดกิจกรรม</translation>
    </message>
    <message>
        <source>The children of the class now are followed back, wherever they were before.</source>
        <translation>ติดตามนักเรียนของห้องนี้ย้อนหลัง ไม่ว่าเดิมอยู่ห้องใด</translation>
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
        <source>The director of {school}</source>
        <translation>ผู้อำนวยการ{school}</translation>
    </message>
    <message>
        <source>The grade has one room: its numbers are the room&apos;s.</source>
        <translation>ชั้นนี้มีห้องเดียว ตัวเลขของชั้นจึงเป็นตัวเลขของห้อง</translation>
    </message>
    <message>
        <source>The homeroom teachers of this class held a meeting with the parents on {day}. The parents of {asked} children were asked, and those of {came} came.</source>
        <translation>ด้วยครูที่ปรึกษาได้จัดประชุมผู้ปกครองชั้นเรียนเมื่อวันที่ {day} เชิญผู้ปกครองของนักเรียน {asked} คน มาประชุม {came} คน จึงขอรายงานผลการประชุมตามรายละเอียดในเล่มนี้</translation>
    </message>
    <message>
        <source>The informants differ (≠)</source>
        <translation>ผู้ประเมินเห็นต่างกัน (≠)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>The roster</source>
        <translation>ทะเบียนรายชื่อ</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>เท่าเดิม</translation>
    </message>
    <message>
        <source>The school has erased all that it kept about one student in careapp. The data cannot be brought back; an old package from another laptop does not bring it back either.</source>
        <translation>โรงเรียนได้ลบข้อมูลทั้งหมดของนักเรียนหนึ่งคนที่เก็บไว้ใน careapp แล้ว ข้อมูลนี้เรียกคืนไม่ได้ และชุดข้อมูลเก่าจากคอมพิวเตอร์เครื่องอื่นก็ไม่ทำให้ข้อมูลกลับมา</translation>
    </message>
    <message>
        <source>The school has erased in careapp, of what it kept about one student, what is listed here. It cannot be brought back; an old package from another laptop does not bring it back either. The rest is kept.</source>
        <translation>โรงเรียนได้ลบข้อมูลของนักเรียนหนึ่งคนใน careapp เฉพาะส่วนที่ระบุไว้นี้แล้ว เรียกคืนไม่ได้ และชุดข้อมูลเก่าจากเครื่องอื่นไม่ทำให้ข้อมูลกลับมา ข้อมูลส่วนอื่นยังเก็บไว้</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>รวมทั้งสิ้น</translation>
    </message>
    <message>
        <source>The workbook is sealed: a changed number is found when the district opens it. Every copy of the very same file has the same checksum.</source>
        <translation>แฟ้ม Excel ผนึกไว้แล้ว หากมีผู้แก้ตัวเลข เขตจะพบเมื่อเปิดแฟ้ม สำเนาทุกชุดของแฟ้มเดียวกันมีรหัสตรวจเดียวกัน</translation>
    </message>
    <message>
        <source>The {absent} that did not come have not been asked after yet.</source>
        <translation>ผู้ปกครองที่ไม่มา {absent} คน ยังไม่ได้ติดตาม</translation>
    </message>
    <message>
        <source>There are no children here in this term.</source>
        <translation>ยังไม่มีนักเรียนในภาคเรียนนี้</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>ไม่มีรายการ</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>ต่างกัน</translation>
    </message>
    <message>
        <source>Three years of the targets</source>
        <translation>ค่าที่ทำได้เทียบกับเป้าหมาย 3 ปีการศึกษา</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ครั้งที่</translation>
    </message>
    <message>
        <source>To</source>
        <translation>เรียน</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>รอประเมิน</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>ต้องแก้ก่อนส่ง</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>To mind on the way</source>
        <translation>ข้อควรระวังหรือเส้นทาง</translation>
    </message>
    <message>
        <source>To normal</source>
        <translation>มาเป็นปกติ</translation>
    </message>
    <message>
        <source>To the next teacher</source>
        <translation>ถึงครูคนต่อไป</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>เรื่องที่ควรดูแล</translation>
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
        <source>Took the minutes</source>
        <translation>ผู้จดรายงานการประชุม</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Total difficulties by class</source>
        <translation>คะแนนรวมปัญหา (SDQ) รายห้อง</translation>
    </message>
    <message>
        <source>Total difficulties by grade</source>
        <translation>คะแนนรวมปัญหา (SDQ) รายชั้น</translation>
    </message>
    <message>
        <source>Total difficulties in the SDQ by term</source>
        <translation>คะแนนรวมปัญหา (SDQ) รายภาคเรียน</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>ตรวจสอบยอด</translation>
    </message>
    <message>
        <source>Totals and headcount by grade and sex</source>
        <translation>ตรวจสอบยอดรวมกับจำนวนนักเรียนแยกชั้นและเพศ</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่าที่ทำได้</translation>
    </message>
    <message>
        <source>Values are per cent, but for the logs by class. They are counted from the school&apos;s records; what is counted by term is compared with the same term of each year.</source>
        <translation>ค่าเป็นร้อยละ ยกเว้นบันทึกโฮมรูมซึ่งเป็นจำนวนต่อห้อง นับจากบันทึกของโรงเรียนเอง ตัวชี้วัดที่นับรายภาคเรียนเทียบกับภาคเรียนเดียวกันของแต่ละปี</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ฉบับที่</translation>
    </message>
    <message>
        <source>Version of careapp</source>
        <translation>รุ่นของ careapp</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>เยี่ยมแล้ว</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>เยี่ยมเมื่อ</translation>
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
        <source>What</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>สิ่งที่แก้ไข</translation>
    </message>
    <message>
        <source>What does not agree, and why</source>
        <translation>จุดที่ไม่ตรงกันและสาเหตุ</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>ครบกำหนด</translation>
    </message>
    <message>
        <source>What the class still has to do</source>
        <translation>สิ่งที่ห้องเรียนยังต้องทำ</translation>
    </message>
    <message>
        <source>What the parents tell the school</source>
        <translation>เรื่องที่ผู้ปกครองแจ้งโรงเรียน</translation>
    </message>
    <message>
        <source>What the school tells the parents</source>
        <translation>เรื่องที่โรงเรียนแจ้งผู้ปกครอง</translation>
    </message>
    <message>
        <source>What they talked about</source>
        <translation>เรื่องที่พูดคุยกัน</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>What was asked or told</source>
        <translation>รายการติดตาม</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>สิ่งที่แก้ไข</translation>
    </message>
    <message>
        <source>What was changed: {words}</source>
        <translation>สิ่งที่แก้ไข: {words}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>แนวทาง / การช่วยเหลือ</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>สิ่งที่ลบ</translation>
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
        <source>Who</source>
        <translation>ผู้ใช้</translation>
    </message>
    <message>
        <source>Who changed the overall group</source>
        <translation>นักเรียนที่เปลี่ยนกลุ่มโดยรวม</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>ผู้ร่วมเยี่ยม</translation>
    </message>
    <message>
        <source>With a plan</source>
        <translation>มีแผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>With a referral</source>
        <translation>มีการส่งต่อ</translation>
    </message>
    <message>
        <source>With love, from</source>
        <translation>ด้วยความรัก จาก</translation>
    </message>
    <message>
        <source>With problems, by dimension and term</source>
        <translation>กลุ่มมีปัญหา แยกตามด้านและภาคเรียน</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>แย่ลง</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>ผู้จัดทำ</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>มีข้อมูล</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>ผู้บันทึก</translation>
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
        <source>all of the school</source>
        <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>better</source>
        <translation>ดีขึ้น</translation>
    </message>
    <message>
        <source>came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>children in class on {day}</source>
        <translation>นับนักเรียนที่อยู่ในชั้นเรียนวันที่ {day}</translation>
    </message>
    <message>
        <source>cut here and give this part back to the school</source>
        <translation>ตัดตามรอยประ แล้วส่งส่วนล่างคืนโรงเรียน</translation>
    </message>
    <message>
        <source>cut here and send back</source>
        <translation>ตัดตามรอยประแล้วส่งคืนโรงเรียน</translation>
    </message>
    <message>
        <source>cut-offs not verified</source>
        <translation>เกณฑ์ยังไม่ได้ตรวจสอบ</translation>
    </message>
    <message>
        <source>cut-offs: {edition}</source>
        <translation>เกณฑ์: {edition}</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>district</source>
        <translation>อำเภอ</translation>
    </message>
    <message>
        <source>everything ({n})</source>
        <translation>ทุกเรื่อง ({n})</translation>
    </message>
    <message>
        <source>from 1 to 4 children masked (*)</source>
        <translation>ปกปิด 1 ถึง 4 คน (*)</translation>
    </message>
    <message>
        <source>handing in</source>
        <translation>ผู้ส่ง</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>ในกำหนด</translation>
    </message>
    <message>
        <source>list not verified</source>
        <translation>รายการยังไม่ได้ตรวจสอบ</translation>
    </message>
    <message>
        <source>not masked, by decision of the director</source>
        <translation>ไม่ปกปิด ตามการตัดสินใจของผู้อำนวยการ</translation>
    </message>
    <message>
        <source>not screened yet</source>
        <translation>ยังไม่ได้คัดกรอง</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>not verified for Thai children</source>
        <translation>ยังไม่ได้ตรวจกับเด็กไทย</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ยังไม่ได้ติดตาม</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 ครั้ง</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>เฉพาะ {name}</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>หน่วย: ร้อยละ</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>printed {day} {time}</source>
        <translation>พิมพ์ {day} {time} น.</translation>
    </message>
    <message>
        <source>province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>receiving, for the district</source>
        <translation>ผู้รับของเขตพื้นที่</translation>
    </message>
    <message>
        <source>referring</source>
        <translation>ผู้ส่งต่อ</translation>
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
        <source>subdistrict</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>subdistrict not in the district</source>
        <translation>ตำบลไม่อยู่ในอำเภอนี้</translation>
    </message>
    <message>
        <source>the same group</source>
        <translation>กลุ่มเดิม</translation>
    </message>
    <message>
        <source>visit no. {n}</source>
        <translation>เยี่ยมครั้งที่ {n}</translation>
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
        <source>{day}, {time}</source>
        <translation>{day} เวลา {time} น.</translation>
    </message>
    <message>
        <source>{edition} z-scores; 0 is the median for the age and sex</source>
        <translation>ค่าคะแนนมาตรฐาน (z-score) ตาม{edition} เลข 0 คือค่ากลางของอายุและเพศเดียวกัน</translation>
    </message>
    <message>
        <source>{form} (since {term})</source>
        <translation>{form} (เทียบกับ{term})</translation>
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
        <source>{grade} (one class)</source>
        <translation>{grade} (มีห้องเดียว)</translation>
    </message>
    <message>
        <source>{mark} not shown: 1 to 4 children</source>
        <translation>{mark} ไม่แสดง: มี 1–4 คน</translation>
    </message>
    <message>
        <source>{mark} of fewer than {few} children</source>
        <translation>{mark} คิดจากนักเรียนไม่ถึง {few} คน</translation>
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
        <source>{n} children</source>
        <translation>{n} คน</translation>
    </message>
    <message>
        <source>{n} in {all} classes</source>
        <translation>{n} ครั้ง {all} ห้อง</translation>
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
        <source>{n} referrals</source>
        <translation>{n} เรื่อง</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} ครั้ง</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} จาก {all} คน</translation>
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
        <source>{sign} none</source>
        <translation>{sign} ไม่มี</translation>
    </message>
    <message>
        <source>{sign} none, or not asked at this age</source>
        <translation>{sign} ไม่มี หรือไม่ใช้กับวัยนี้</translation>
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
        <source>{title}: there is nothing to draw yet.</source>
        <translation>{title}: ยังไม่มีข้อมูลให้แสดงเป็นแผนภูมิ</translation>
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
    <name>PapersCard</name>
    <message>
        <source>Change its words first</source>
        <translation>แก้ข้อความก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Print the follow-up</source>
        <translation>พิมพ์บันทึกการติดตาม</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>พิมพ์หนังสือส่งต่อ</translation>
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
        <source>Save as Word</source>
        <translation>บันทึกเป็น Word</translation>
    </message>
    <message>
        <source>The letter with its reply slip or the memo, what is ticked behind it, and the follow-up (paper 3), which stays at the school.</source>
        <translation>หนังสือส่งต่อพร้อมใบตอบรับหรือแบบส่งต่อภายใน ตามด้วยสิ่งที่เลือกส่งไปด้วย และบันทึกการติดตาม (เอกสาร 3) ซึ่งเก็บไว้ที่โรงเรียน</translation>
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
    <name>Part</name>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>A new partner</source>
        <translation>ภาคีเครือข่ายรายใหม่</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>กรุณาใส่ชื่อภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Choose the kind</source>
        <translation>เลือกกลุ่ม</translation>
    </message>
    <message>
        <source>Choose what kind of partner this is.</source>
        <translation>กรุณาเลือกกลุ่มของภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>ยกเลิกที่แก้ไข</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>กลับมาร่วมงาน</translation>
    </message>
    <message>
        <source>Helps no longer</source>
        <translation>ไม่ได้ร่วมงานแล้ว</translation>
    </message>
    <message>
        <source>Helps no longer: it is not offered any more.</source>
        <translation>ไม่ได้ร่วมงานแล้ว จึงไม่มีให้เลือกในที่อื่น</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The directory again</source>
        <translation>กลับไปทำเนียบ</translation>
    </message>
    <message>
        <source>What it can help with</source>
        <translation>ช่วยเหลือเรื่องใดได้บ้าง</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>ข้อมูลภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
</context>
<context>
    <name>PartnerTable</name>
    <message>
        <source>Activities, referrals and care plans that name it, of all years</source>
        <translation>นับกิจกรรม การส่งต่อ และแผนช่วยเหลือที่ระบุชื่อนี้ รวมทุกปี</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>ช่วยเหลือเรื่อง</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>มีส่วนร่วม</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>{name} (helps no longer)</source>
        <translation>{name} (ไม่ได้ร่วมงานแล้ว)</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>กรุณาใส่ชื่อภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>ประชุมปรึกษารายกรณี</translation>
    </message>
    <message>
        <source>Choose what kind of partner this is.</source>
        <translation>กรุณาเลือกกลุ่มของภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ทำเนียบ</translation>
    </message>
    <message>
        <source>Directory or teams</source>
        <translation>ทำเนียบหรือทีม</translation>
    </message>
    <message>
        <source>Kinds: {source}</source>
        <translation>กลุ่ม: {source}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>ทีมดำเนินงาน</translation>
    </message>
    <message>
        <source>This partner is not here any more.</source>
        <translation>ไม่มีภาคีเครือข่ายรายนี้แล้ว</translation>
    </message>
</context>
<context>
    <name>PartnersScreen</name>
    <message>
        <source>It helps again.</source>
        <translation>บันทึกว่ากลับมาร่วมงานแล้ว</translation>
    </message>
    <message>
        <source>It helps no longer.</source>
        <translation>บันทึกว่าไม่ได้ร่วมงานแล้ว</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>กลับเป็นอย่างเดิมแล้ว</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>{name}: saved</source>
        <translation>บันทึก {name} แล้ว</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>จัดทำรูปเล่ม</translation>
    </message>
    <message>
        <source>Parts of the booklet</source>
        <translation>ส่วนประกอบของรูปเล่ม</translation>
    </message>
</context>
<context>
    <name>PartsScreen</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>ปิดโดยไม่บันทึกหรือไม่</translation>
    </message>
    <message>
        <source>First set right what is not stored yet: {parts}.</source>
        <translation>กรุณาแก้ไขส่วนที่ยังไม่ได้บันทึกก่อน: {parts}</translation>
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
        <source>Parts of the settings</source>
        <translation>หมวดการตั้งค่า</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>I have noted it</source>
        <translation>จดไว้แล้ว</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Tell it by telephone, never in the message that carries the file. It is shown only now; without it the file opens for nobody.</source>
        <translation>บอกทางโทรศัพท์ อย่าส่งในข้อความเดียวกับไฟล์ รหัสแสดงครั้งนี้ครั้งเดียว หากไม่มีรหัสจะไม่มีใครเปิดไฟล์ได้</translation>
    </message>
    <message>
        <source>The password of the file</source>
        <translation>รหัสผ่านของไฟล์</translation>
    </message>
    <message>
        <source>“{name}” opens with this password alone:</source>
        <translation>“{name}” เปิดได้ด้วยรหัสผ่านนี้เท่านั้น:</translation>
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
    <name>PastCard</name>
    <message>
        <source>Rounds before</source>
        <translation>รอบก่อน ๆ</translation>
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
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n more from other classes</source>
        <translation>
            <numerusform>และอีก %n คนจากห้องอื่น</numerusform>
        </translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Choose children …</source>
        <translation>เลือกนักเรียน …</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Everybody came</source>
        <translation>มาครบทุกคน</translation>
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
        <source>Nobody is chosen yet. Choose the children who take part.</source>
        <translation>ยังไม่ได้เลือกใคร เลือกนักเรียนที่ร่วมกิจกรรม</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ยังไม่มีใครมา</translation>
    </message>
    <message>
        <source>Parents who came</source>
        <translation>ผู้ปกครองที่มา</translation>
    </message>
    <message>
        <source>Space: came or not.</source>
        <translation>เคาะ Space: มาหรือไม่มา</translation>
    </message>
    <message>
        <source>Space: came or not. 1 father, 2 mother, 3 guardian, 0 nobody.</source>
        <translation>เคาะ Space: มาหรือไม่มา · 1 บิดา 2 มารดา 3 ผู้ปกครอง 0 ไม่มา</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>ผู้ร่วมกิจกรรม</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message numerus="yes">
        <source>%n child(ren) take part</source>
        <translation>
            <numerusform>ร่วมกิจกรรม %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the class</source>
        <translation>ทั้งห้อง</translation>
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
        <source>Not now</source>
        <translation>ไว้ก่อน</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ใช้รายชื่อนี้</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>ใครร่วมกิจกรรม</translation>
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
        <source>What each role may do …</source>
        <translation>แต่ละบทบาททำอะไรได้บ้าง …</translation>
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
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Signing in with it is not possible any more. What was written under this name stays. Backups made before still open with the old password.</source>
        <translation>บัญชีนี้จะเข้าสู่ระบบไม่ได้อีก ข้อมูลที่บันทึกไว้ในชื่อนี้ยังอยู่ สำเนาที่สำรองไว้ก่อนหน้ายังเปิดได้ด้วยรหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>ปิดบัญชีของ{name}แล้ว</translation>
    </message>
    <message>
        <source>Type the password that you sign in with.</source>
        <translation>พิมพ์รหัสผ่านที่คุณใช้เข้าระบบอยู่</translation>
    </message>
    <message>
        <source>What you typed about this person is given up.</source>
        <translation>ข้อมูลที่พิมพ์เกี่ยวกับบุคลากรคนนี้จะไม่ถูกบันทึก</translation>
    </message>
    <message>
        <source>Your password so far</source>
        <translation>รหัสผ่านปัจจุบันของคุณ</translation>
    </message>
    <message>
        <source>{name}: saved</source>
        <translation>บันทึก{name}แล้ว</translation>
    </message>
</context>
<context>
    <name>PersonalDataCard</name>
    <message numerus="yes">
        <source>%n purpose(s) without an answer of the family</source>
        <translation>
            <numerusform>ผู้ปกครองยังไม่ตอบ %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent …</source>
        <translation>ความยินยอม …</translation>
    </message>
    <message>
        <source>Copy of all data …</source>
        <translation>สำเนาข้อมูลทั้งหมด …</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>ลบถาวร …</translation>
    </message>
    <message>
        <source>Personal data (PDPA)</source>
        <translation>ข้อมูลส่วนบุคคล (PDPA)</translation>
    </message>
    <message>
        <source>To be corrected …</source>
        <translation>ขอแก้ไขข้อมูล …</translation>
    </message>
</context>
<context>
    <name>PersonalDataDesk</name>
    <message numerus="yes">
        <source>%n child(ren) without names: {name}</source>
        <translation>
            <numerusform>นักเรียน %n คน ไม่ระบุชื่อ: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the paper …</source>
        <translation>กำลังวาดเอกสาร …</translation>
    </message>
    <message>
        <source>Writing the export …</source>
        <translation>กำลังส่งออก …</translation>
    </message>
    <message>
        <source>careapp research</source>
        <translation>careapp งานวิจัย</translation>
    </message>
    <message>
        <source>consent not answered</source>
        <translation>ยังไม่ตอบเรื่องความยินยอม</translation>
    </message>
    <message>
        <source>review of the year</source>
        <translation>ทบทวนประจำปี</translation>
    </message>
</context>
<context>
    <name>PersonalDataSection</name>
    <message>
        <source>Ask the families once, look through the years once, and give nothing to research that names a child. The form and the notice are among the letters.</source>
        <translation>ขอความยินยอมจากผู้ปกครอง ทบทวนข้อมูลที่ครบกำหนดทุกปี และไม่ให้ข้อมูลที่ระบุชื่อเด็กเพื่อการวิจัย แบบขอความยินยอมและประกาศอยู่ในหน้าหนังสือราชการ</translation>
    </message>
    <message>
        <source>By the Personal Data Protection Act B.E. 2562; the section stands behind each. No lawyer has looked at this list yet.</source>
        <translation>ตาม พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 เลขมาตราอยู่ท้ายแต่ละเรื่อง รายการนี้ยังไม่ได้ให้นักกฎหมายตรวจ</translation>
    </message>
    <message>
        <source>Export for research …</source>
        <translation>ส่งออกสำหรับงานวิจัย …</translation>
    </message>
    <message>
        <source>For what data is kept</source>
        <translation>เก็บข้อมูลเพื่ออะไร</translation>
    </message>
    <message>
        <source>How long it is kept after a student left</source>
        <translation>เก็บไว้กี่ปีหลังนักเรียนออก</translation>
    </message>
    <message>
        <source>In years. The award looks at three years and more, so that the care history has at least three. What is marked * nobody has checked: ask your lawyer or the area office.</source>
        <translation>หน่วยเป็นปี การประกวดรางวัลดูผลอย่างน้อย 3 ปี ประวัติการดูแลจึงเก็บอย่างน้อย 3 ปี รายการที่มี * ยังไม่มีผู้ตรวจสอบ ให้ถามนิติกรหรือเขตพื้นที่</translation>
    </message>
    <message>
        <source>Review of the year …</source>
        <translation>ทบทวนประจำปี …</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Who has not answered …</source>
        <translation>ผู้ที่ยังไม่ตอบ …</translation>
    </message>
    <message>
        <source>the family is asked</source>
        <translation>ขอความยินยอม</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>ไม่ต้องขอความยินยอม</translation>
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
    <name>PhotosCard</name>
    <message>
        <source>Photos</source>
        <translation>ภาพกิจกรรม</translation>
    </message>
    <message>
        <source>The photo is taken out.</source>
        <translation>เอาภาพออกแล้ว</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>ไม่มีภาพ</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>Covering letter</source>
        <translation>หนังสือนำส่ง</translation>
    </message>
    <message>
        <source>District pack</source>
        <translation>ชุดส่งเขต</translation>
    </message>
    <message>
        <source>Early signs</source>
        <translation>สัญญาณเตือน</translation>
    </message>
    <message>
        <source>Hand a class over</source>
        <translation>ส่งมอบห้องเรียน</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>ส่งมอบข้อมูล</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>List of students</source>
        <translation>รายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Memo and letter</source>
        <translation>บันทึกข้อความและหนังสือ</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>ภาคีเครือข่าย</translation>
    </message>
    <message>
        <source>Ready questions</source>
        <translation>คำถามสำเร็จรูป</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลรวมเขต</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>โรงเรียน</translation>
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
        <source>Targets</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Turn of the year</source>
        <translation>เลื่อนชั้นขึ้นปีใหม่</translation>
    </message>
</context>
<context>
    <name>PlanExtras</name>
    <message>
        <source>Sealed notes begin.</source>
        <translation>เริ่มใช้บันทึกปิดผนึกแล้ว</translation>
    </message>
    <message>
        <source>The conference is taken out.</source>
        <translation>นำการประชุมออกแล้ว</translation>
    </message>
    <message>
        <source>The conference is written down.</source>
        <translation>บันทึกการประชุมแล้ว</translation>
    </message>
    <message>
        <source>The note is sealed.</source>
        <translation>ปิดผนึกบันทึกแล้ว</translation>
    </message>
    <message>
        <source>The note is taken out.</source>
        <translation>นำบันทึกออกแล้ว</translation>
    </message>
    <message>
        <source>They can read the sealed notes from now on.</source>
        <translation>ให้สิทธิ์แล้ว อ่านบันทึกปิดผนึกได้ตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>What was agreed is among the steps. Say there by when.</source>
        <translation>เพิ่มข้อตกลงเป็นขั้นตอนแล้ว กำหนดวันที่ต้องเสร็จได้ในขั้นตอน</translation>
    </message>
    <message>
        <source>You asked. Send a package to the coordinator now.</source>
        <translation>ขอสิทธิ์ไว้แล้ว ต่อไปให้ส่งไฟล์ให้ผู้ประสานงาน</translation>
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
        <source>Opened by mistake</source>
        <translation>เปิดแผนผิด</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ส่งต่อ</translation>
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
        <source>Opened</source>
        <translation>เปิดแผน</translation>
    </message>
    <message>
        <source>Opened from a result</source>
        <translation>เปิดจากผลการคัดกรอง</translation>
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
        <source>This child is in no class of the term that is shown.</source>
        <translation>นักเรียนคนนี้ไม่ได้อยู่ในห้องใดของภาคเรียนที่แสดงอยู่</translation>
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
        <source>A new plan is open. Choose its dimensions or write the concern, write its goal, and begin it.</source>
        <translation>เปิดแผนใหม่แล้ว เลือกด้านหรือเขียนเรื่องที่ห่วงใย เขียนเป้าหมาย แล้วเริ่มแผน</translation>
    </message>
    <message>
        <source>A new plan is open. Write its goal, and begin it.</source>
        <translation>เปิดแผนใหม่แล้ว เขียนเป้าหมาย แล้วเริ่มแผน</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>เปิดอีกแผน</translation>
    </message>
    <message>
        <source>The plan is taken away.</source>
        <translation>นำแผนออกแล้ว</translation>
    </message>
    <message>
        <source>This child has an open plan already; this is it.</source>
        <translation>นักเรียนคนนี้มีแผนที่เปิดอยู่แล้ว คือแผนนี้</translation>
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
    <message numerus="yes">
        <source>Leave out the %n row(s) with errors</source>
        <translation>
            <numerusform>ข้าม %n แถวที่ผิด</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>There are errors in %n row(s). Mend them in the file and choose it again, or leave them out for now; nobody leaves the school because of them.</source>
        <translation>
            <numerusform>มี %n แถวที่ผิด แก้ในไฟล์แล้วเลือกใหม่ หรือข้ามแถวเหล่านี้ไปก่อน นักเรียนในแถวที่ผิดจะไม่ถูกนับว่าออกจากโรงเรียน</numerusform>
        </translation>
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
    <name>Programs</name>
    <message>
        <source>Ask the district for the new installer. It goes over this one; the data stay.</source>
        <translation>ขอตัวติดตั้งรุ่นใหม่จากเขต แล้วติดตั้งทับได้เลย ข้อมูลอยู่ครบเหมือนเดิม</translation>
    </message>
    <message>
        <source>{district} works with careapp {theirs}; this is {ours}</source>
        <translation>{district} ใช้ careapp รุ่น {theirs} แล้ว เครื่องนี้เป็นรุ่น {ours}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A password for a file needs at least {n} letters or digits.</source>
        <translation>รหัสผ่านของไฟล์ต้องมีอย่างน้อย {n} ตัวอักษรหรือตัวเลข</translation>
    </message>
    <message>
        <source>There is no room to prepare the file: {why}.</source>
        <translation>ไม่มีที่ว่างสำหรับเตรียมไฟล์: {why}</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>A class of fewer than {n} children goes by its grade, a small grade by its level.</source>
        <translation>ห้องที่มีนักเรียนน้อยกว่า {n} คนแสดงเพียงชั้น ชั้นที่มีนักเรียนน้อยแสดงเพียงระดับ</translation>
    </message>
    <message>
        <source>Children: {n}; left out by their families&apos; wish: {left}</source>
        <translation>นักเรียน {n} คน ไม่รวมที่ผู้ปกครองไม่ยินยอม {left} คน</translation>
    </message>
    <message>
        <source>Export for research, without names, made on {day}</source>
        <translation>ข้อมูลสำหรับงานวิจัยโดยไม่ระบุชื่อ จัดทำเมื่อ {day}</translation>
    </message>
    <message>
        <source>Ids are replaced by codes (HMAC-SHA-256).</source>
        <translation>ใช้รหัสแทนตัวนักเรียน (HMAC-SHA-256)</translation>
    </message>
    <message>
        <source>In it without a yes of the family: {n}</source>
        <translation>ในจำนวนนี้ยังไม่ได้รับความยินยอมจากผู้ปกครอง: {n}</translation>
    </message>
    <message>
        <source>Names, ID numbers, addresses, telephones, families, staff, photos, documents, days, free text and rows that repeat are left out; of days the month is left.</source>
        <translation>ตัดชื่อ เลขประจำตัว ที่อยู่ โทรศัพท์ ครอบครัว ครู ภาพ เอกสาร วันที่ ข้อความอิสระ และตารางซ้ำออก วันที่เหลือเพียงเดือน</translation>
    </message>
    <message numerus="yes">
        <source>Of %n student(s) in it the family has not said yes to research yet: ask first.</source>
        <translation>
            <numerusform>ในจำนวนนี้ผู้ปกครองยังไม่ได้ยินยอมเรื่องการวิจัย %n คน ขอความยินยอมก่อน</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms: {terms}</source>
        <translation>ภาคเรียน: {terms}</translation>
    </message>
    <message>
        <source>The codes are of this export alone; the key was kept nowhere.</source>
        <translation>รหัสใช้เฉพาะการส่งออกครั้งนี้ ไม่มีการเก็บกุญแจไว้</translation>
    </message>
    <message>
        <source>The date of birth is the age on the day, in whole years and in months.</source>
        <translation>วันเกิดเปลี่ยนเป็นอายุ ณ วันที่บันทึก เป็นปีเต็มและเป็นเดือน</translation>
    </message>
    <message>
        <source>The same child has the same code in every export of this school. The key stays at the school.</source>
        <translation>เด็กคนเดิมมีรหัสเดิมทุกครั้งที่โรงเรียนนี้ส่งออก กุญแจอยู่ที่โรงเรียน</translation>
    </message>
    <message>
        <source>This is still personal data: the school can tell whose it is, and rare answers may point to a child. Keep it safe, try to find out nobody, publish no small numbers.</source>
        <translation>ข้อมูลนี้ยังเป็นข้อมูลส่วนบุคคล เพราะโรงเรียนบอกได้ว่าเป็นของใคร และคำตอบที่พบน้อยอาจชี้ตัวเด็กได้ เก็บให้ปลอดภัย ไม่พยายามสืบหาตัวเด็ก และไม่เผยแพร่ตัวเลขน้อย ๆ</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>สิ่งที่ทำกับข้อมูล:</translation>
    </message>
</context>
<context>
    <name>PseudonymsDialog</name>
    <message>
        <source>A child whose family said no to research is left out. It is personal data all the same: the school can tell whose it is. That the export was made is logged.</source>
        <translation>ไม่รวมเด็กที่ผู้ปกครองไม่ยินยอมเรื่องงานวิจัย ข้อมูลนี้ยังเป็นข้อมูลส่วนบุคคล เพราะโรงเรียนบอกได้ว่าเป็นของใคร ระบบบันทึกไว้ว่ามีการส่งออก</translation>
    </message>
    <message>
        <source>Answers that were chosen, results, plans and referrals in codes, all terms. Names, ID numbers, addresses, telephones, families, notes, photos and days stay here; of the date of birth the age is left, and a small class goes by its grade.</source>
        <translation>ส่งออกคำตอบที่เลือก ผล แผนช่วยเหลือ และการส่งต่อเป็นรหัส ทุกภาคเรียน ไม่มีชื่อ เลขประจำตัว ที่อยู่ โทรศัพท์ ครอบครัว ข้อความ ภาพ และวันที่ วันเกิดเหลือเพียงอายุ ห้องเล็กแสดงเพียงชั้น</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>เลือกโฟลเดอร์ …</translation>
    </message>
    <message>
        <source>Export for research</source>
        <translation>ส่งออกสำหรับงานวิจัย</translation>
    </message>
    <message>
        <source>Export for research, without names</source>
        <translation>ส่งออกสำหรับงานวิจัย ไม่ระบุชื่อ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>Other codes than in any earlier export</source>
        <translation>ใช้รหัสใหม่ ไม่ตรงกับการส่งออกครั้งก่อน</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>บันทึกไว้ที่</translation>
    </message>
    <message>
        <source>With a password, shown once</source>
        <translation>ใส่รหัสผ่าน (แสดงครั้งเดียว)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ไม่พบโฟลเดอร์นี้ กรุณาตรวจชื่อโฟลเดอร์อีกครั้ง</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ไม่พบไฟล์นี้ กรุณาตรวจชื่อไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>มีไฟล์ %1 อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>อยู่ใน:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>แบบละเอียด</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ชื่อไฟล์:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ชนิดไฟล์:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>แบบรายการ</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>โฟลเดอร์ที่อยู่เหนือขึ้นไป</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>แก้ไขเมื่อ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Taking in packs …</source>
        <translation>กำลังรับชุดส่งเขต …</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>A child has no sex written down and is in no total of boys or girls. Write it down.</source>
        <translation>มีนักเรียนที่ยังไม่ระบุเพศ จึงไม่อยู่ในยอดชายหรือหญิง ให้ระบุเพศ</translation>
    </message>
    <message>
        <source>A child is in class by its enrolment, but is not in the school: take in the hand-over file that it comes with.</source>
        <translation>มีชื่ออยู่ในห้องเรียนแต่ไม่มีข้อมูลนักเรียนในโรงเรียน ให้รวมแฟ้มส่งมอบที่มีข้อมูลของนักเรียนคนนั้น</translation>
    </message>
    <message>
        <source>A child is in {rooms} on the count day and is counted in each. Take it out of one.</source>
        <translation>มีนักเรียนหนึ่งคนอยู่ใน {rooms} ในวันนับจำนวน จึงถูกนับซ้ำ ให้นำออกจากห้องใดห้องหนึ่ง</translation>
    </message>
    <message>
        <source>A report does not add up to the roster of the count day. Have the school&apos;s file checked.</source>
        <translation>ยอดในรายงานไม่ตรงกับรายชื่อวันนับจำนวน ให้ตรวจแฟ้มของโรงเรียน</translation>
    </message>
    <message>
        <source>Children are known who were never in a class: give them one, or take them out.</source>
        <translation>มีนักเรียนที่ยังไม่เคยอยู่ในห้องเรียนใด ให้จัดห้องเรียน หรือนำออกจากรายชื่อ</translation>
    </message>
    <message>
        <source>DMC has {n} fewer than the reports</source>
        <translation>DMC น้อยกว่ารายงาน {n} คน</translation>
    </message>
    <message>
        <source>DMC has {n} more than the reports</source>
        <translation>DMC มากกว่ารายงาน {n} คน</translation>
    </message>
    <message>
        <source>Write for {grade} how many boys and girls DMC has.</source>
        <translation>ให้กรอกจำนวนชายและหญิงของ {grade} ตาม DMC</translation>
    </message>
    <message>
        <source>the list of the count day may not be the one DMC has</source>
        <translation>รายชื่อวันนับจำนวนอาจไม่ใช่ชุดเดียวกับใน DMC</translation>
    </message>
    <message>
        <source>{form}: {n} not counted, of children who came after the count day.</source>
        <translation>{form}: ไม่นับ {n} ฉบับ เป็นของนักเรียนที่เข้ามาหลังวันนับจำนวน</translation>
    </message>
    <message>
        <source>{form}: {n} not counted, of children who were never in a class.</source>
        <translation>{form}: ไม่นับ {n} ฉบับ เป็นของนักเรียนที่ยังไม่เคยอยู่ในห้องเรียนใด</translation>
    </message>
    <message>
        <source>{form}: {n} not counted, of children who were not in class on the count day.</source>
        <translation>{form}: ไม่นับ {n} ฉบับ เป็นของนักเรียนที่ไม่อยู่ในชั้นเรียนวันนับจำนวน</translation>
    </message>
    <message>
        <source>{n} came after the count day</source>
        <translation>เข้ามาหลังวันนับจำนวน {n} คน</translation>
    </message>
    <message>
        <source>{n} left after the count day</source>
        <translation>ออกหลังวันนับจำนวน {n} คน</translation>
    </message>
    <message>
        <source>{n} moved in from another grade</source>
        <translation>ย้ายมาจากชั้นอื่น {n} คน</translation>
    </message>
    <message>
        <source>{n} moved to another grade</source>
        <translation>ย้ายไปชั้นอื่น {n} คน</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nothing is answered in it yet.</source>
        <translation>ยังไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>เปิดแบบ</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>คำตอบ</translation>
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
    <message>
        <source>That was not right.</source>
        <translation>ข้อมูลไม่ถูกต้อง</translation>
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
        <source>The recovery code opens the data and gives the account a new password.</source>
        <translation>รหัสกู้คืนจะเปิดข้อมูล แล้วตั้งรหัสผ่านใหม่ให้บัญชีนี้</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>ลองใหม่ได้ในอีก %n วินาที</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Folder “{name}”, made on {day}</source>
        <translation>โฟลเดอร์ “{name}” สร้างเมื่อ {day}</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. Whoever has it and the folder can read everything.</source>
        <translation>เก็บแผ่นนี้ไว้ในตู้นิรภัย แยกจากเครื่องคอมพิวเตอร์ ผู้ที่มีทั้งแผ่นนี้และโฟลเดอร์จะอ่านข้อมูลได้ทั้งหมด</translation>
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
        <source>This code opens the folder when a password is forgotten. Without it and without a password nobody can read the data again, not even the makers of the program.</source>
        <translation>รหัสนี้ใช้เปิดข้อมูลในโฟลเดอร์นี้เมื่อลืมรหัสผ่าน ถ้าไม่มีทั้งรหัสนี้และรหัสผ่าน จะไม่มีใครอ่านข้อมูลได้อีก แม้แต่ผู้พัฒนาโปรแกรม</translation>
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
    <name>ReferralMoveDialog</name>
    <message>
        <source>By whom</source>
        <translation>โดยใคร</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>ชื่อและตำแหน่ง</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>เมื่อวันที่</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>วันนี้ยังมาไม่ถึง</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Drafted by mistake</source>
        <translation>ร่างผิด</translation>
    </message>
    <message>
        <source>Follow-up (paper 3)</source>
        <translation>บันทึกการติดตาม (เอกสาร 3)</translation>
    </message>
    <message>
        <source>Outside the school the guidance teacher or the director sends it.</source>
        <translation>การส่งต่อภายนอก ครูแนะแนวหรือผู้อำนวยการเป็นผู้ส่ง</translation>
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
        <source>The care plan</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>The child&apos;s page</source>
        <translation>หน้านักเรียน</translation>
    </message>
    <message>
        <source>The referral&apos;s way so far</source>
        <translation>ลำดับของเรื่อง</translation>
    </message>
    <message>
        <source>Two people moved this referral apart from one another. Not followed: {moves}.</source>
        <translation>มีสองคนเปลี่ยนสถานะเรื่องนี้แยกกันคนละเครื่อง รายการที่ไม่มีผล: {moves}</translation>
    </message>
    <message>
        <source>Whom you asked, what you were told, and what comes next</source>
        <translation>ถามใคร ได้รับแจ้งอะไร และจะทำอะไรต่อ</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n วันแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>A referral that was sent is not taken away: close it instead.</source>
        <translation>เรื่องที่ส่งต่อแล้วนำออกไม่ได้ ให้ปิดเรื่องแทน</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ได้รับผลแล้ว</translation>
    </message>
    <message>
        <source>Care log (paper 1)</source>
        <translation>บันทึกการดูแลช่วยเหลือ (เอกสาร 1)</translation>
    </message>
    <message>
        <source>Choose first whom the child is referred to.</source>
        <translation>กรุณาเลือกก่อนว่าจะส่งต่อถึงใคร</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิดเรื่อง</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Conflict looked at</source>
        <translation>ดูรายการที่ขัดกันแล้ว</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>ร่างเรื่องส่งต่อ</translation>
    </message>
    <message>
        <source>Drafted from a care plan</source>
        <translation>ร่างเรื่องส่งต่อจากแผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Family: names and telephones</source>
        <translation>ผู้ปกครองและหมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>From the reply slip or letter: what came of it. A later answer can be recorded as well.</source>
        <translation>ดูจากใบตอบรับหรือหนังสือตอบกลับ ว่าผลเป็นอย่างไร ถ้ามีผลเพิ่มเติมภายหลังบันทึกได้อีก</translation>
    </message>
    <message>
        <source>From the reply slip, or as you were told: who has taken the child on.</source>
        <translation>ดูจากใบตอบรับหรือจากที่ได้รับแจ้ง ว่าใครเป็นผู้รับเรื่อง</translation>
    </message>
    <message>
        <source>How is the child now? A closed referral takes no more writing; it can be opened again.</source>
        <translation>ตอนนี้นักเรียนเป็นอย่างไร เรื่องที่ปิดแล้วเขียนเพิ่มไม่ได้ แต่เปิดใหม่ได้</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>ภายในโรงเรียน</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>ถูกส่งกลับ</translation>
    </message>
    <message>
        <source>It can be put right then, and sent again.</source>
        <translation>แก้ไขแล้วส่งต่อใหม่ได้</translation>
    </message>
    <message>
        <source>It is returned. Put it right and send it again.</source>
        <translation>บันทึกการส่งกลับแล้ว แก้ไขแล้วส่งต่อใหม่ได้</translation>
    </message>
    <message>
        <source>It was received</source>
        <translation>บันทึกการรับเรื่อง</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>ยังไม่ตอบกลับ</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>ยังไม่ได้เลือกผู้รับ</translation>
    </message>
    <message>
        <source>Noted that it was received.</source>
        <translation>บันทึกการรับเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>ยังไม่ได้เขียนรายละเอียด</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>เปิดเรื่องอีกครั้ง</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>ภายนอกโรงเรียน</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>รับเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>บันทึกผล</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ส่งกลับ</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>กรุณาเลือกผลและเขียนรายละเอียด</translation>
    </message>
    <message>
        <source>Say which referral: --referral ID, or --student CODE. It was not found.</source>
        <translation>ไม่พบเรื่องส่งต่อ กรุณาระบุด้วย --referral ID หรือ --student รหัสนักเรียน</translation>
    </message>
    <message>
        <source>Say who received it.</source>
        <translation>กรุณาระบุผู้รับเรื่อง</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>กรุณาเขียนเหตุผล</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>บันทึกผลแล้ว</translation>
    </message>
    <message>
        <source>The referral has moved on meanwhile. Look at it again.</source>
        <translation>เรื่องนี้เปลี่ยนสถานะไปแล้ว กรุณาเปิดดูอีกครั้ง</translation>
    </message>
    <message>
        <source>The referral is closed.</source>
        <translation>ปิดเรื่องแล้ว</translation>
    </message>
    <message>
        <source>The referral is open again.</source>
        <translation>เปิดเรื่องอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>The referral is sent. Print its letter below.</source>
        <translation>ส่งต่อแล้ว พิมพ์หนังสือส่งต่อได้จากส่วนเอกสารด้านล่าง</translation>
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
        <source>This day lies before the step before it.</source>
        <translation>วันที่นี้อยู่ก่อนขั้นตอนก่อนหน้า กรุณาตรวจวันที่</translation>
    </message>
    <message>
        <source>This referral is closed. Open it again first.</source>
        <translation>เรื่องนี้ปิดแล้ว กรุณาเปิดเรื่องอีกครั้งก่อน</translation>
    </message>
    <message>
        <source>This referral is not here any more.</source>
        <translation>ไม่พบเรื่องส่งต่อนี้แล้ว</translation>
    </message>
    <message>
        <source>This was sent as it is. Take the sending back to change it.</source>
        <translation>เรื่องนี้ส่งไปแล้วจึงแก้ข้อความไม่ได้ ถ้าต้องการแก้ให้เลิกทำการส่งก่อน</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>What helped, and what stays (if there is more to say)</source>
        <translation>อะไรช่วยได้ และยังเหลืออะไร (ถ้ามีเพิ่มเติม)</translation>
    </message>
    <message>
        <source>What was found and done, and what is advised</source>
        <translation>ผลการตรวจ การช่วยเหลือ และข้อแนะนำ</translation>
    </message>
    <message>
        <source>Whoever received it goes on with it.</source>
        <translation>ผู้รับเรื่องดำเนินการต่อ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Why: what is missing or to be put right</source>
        <translation>เหตุผล: ขาดอะไรหรือต้องแก้ไขเรื่องใด</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to 365.</source>
        <translation>กรุณาใส่จำนวนวัน 1 ถึง 365</translation>
    </message>
    <message>
        <source>Write down what was asked or told.</source>
        <translation>กรุณาเขียนว่าถามหรือได้รับแจ้งอะไร</translation>
    </message>
    <message>
        <source>Write first what the problem is.</source>
        <translation>กรุณาเขียนปัญหาที่พบก่อน</translation>
    </message>
    <message>
        <source>Write first what you ask for.</source>
        <translation>กรุณาเขียนสิ่งที่ขอให้ช่วยเหลือก่อน</translation>
    </message>
    <message>
        <source>drafted {day}</source>
        <translation>ร่าง {day}</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>ส่ง {day}</translation>
    </message>
</context>
<context>
    <name>ReferralsBoardPage</name>
    <message numerus="yes">
        <source>%n day(s) after the sending without an answer it stands on top</source>
        <translation>
            <numerusform>เรื่องที่ส่งแล้วไม่ตอบกลับเกิน %n วันอยู่บนสุด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>ยังไม่ตอบกลับ %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>Change the number of days</source>
        <translation>เปลี่ยนจำนวนวัน</translation>
    </message>
    <message>
        <source>Inside or outside the school</source>
        <translation>ภายในหรือภายนอกโรงเรียน</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>ส่งต่อใหม่</translation>
    </message>
    <message>
        <source>No referrals yet. A referral asks a unit of the school or an agency outside to help a child, and shows until the end who has answered. Begin one here, from a child&apos;s page, or from a care plan.</source>
        <translation>ยังไม่มีการส่งต่อ การส่งต่อคือการขอให้งานในโรงเรียนหรือหน่วยงานภายนอกช่วยเหลือนักเรียน และติดตามจนรู้ผล เริ่มได้จากหน้านี้ จากหน้านักเรียน หรือจากแผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Referrals · {place}</source>
        <translation>ส่งต่อ · {place}</translation>
    </message>
    <message>
        <source>set by this school</source>
        <translation>โรงเรียนกำหนดเอง</translation>
    </message>
</context>
<context>
    <name>ReferralsCard</name>
    <message>
        <source>New referral</source>
        <translation>ส่งต่อใหม่</translation>
    </message>
    <message>
        <source>No referrals so far.</source>
        <translation>ยังไม่มีการส่งต่อ</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
</context>
<context>
    <name>ReferralsScreen</name>
    <message>
        <source>A new draft. Say to whom, and what you ask for; then send it.</source>
        <translation>ร่างเรื่องใหม่แล้ว เลือกผู้รับ เขียนสิ่งที่ขอให้ช่วย แล้วส่งต่อ</translation>
    </message>
    <message>
        <source>Begin another one</source>
        <translation>เริ่มอีกเรื่อง</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>ส่งต่อใหม่</translation>
    </message>
    <message>
        <source>The draft is taken away.</source>
        <translation>นำร่างออกแล้ว</translation>
    </message>
    <message>
        <source>This child has an open referral already; this is it.</source>
        <translation>นักเรียนคนนี้มีเรื่องส่งต่อที่ยังไม่ปิดอยู่แล้ว คือเรื่องนี้</translation>
    </message>
    <message>
        <source>Whom is the referral for?</source>
        <translation>ส่งต่อนักเรียนคนใด</translation>
    </message>
</context>
<context>
    <name>Rekey</name>
    <message>
        <source>The copy does not hold all that the school holds; try again.</source>
        <translation>สำเนามีข้อมูลไม่ครบตามที่โรงเรียนมีอยู่ กรุณาลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>Rekeying</name>
    <message>
        <source>The password of “{login}” is not right.</source>
        <translation>รหัสผ่านของ “{login}” ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The sealed notes would be lost. A guidance teacher who can open them must stay with her password, or give the old recovery code.</source>
        <translation>บันทึกปิดผนึกจะอ่านไม่ได้อีก ครูแนะแนวที่เปิดอ่านได้ต้องพิมพ์รหัสผ่านของตนเพื่อคงสิทธิ์ไว้ หรือใช้รหัสกู้คืนเดิม</translation>
    </message>
    <message>
        <source>This school has no passwords, so it has no keys to replace.</source>
        <translation>โรงเรียนนี้ไม่ได้ตั้งรหัสผ่าน จึงไม่มีกุญแจให้เปลี่ยน</translation>
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
    <name>ReportCards</name>
    <message>
        <source>A GPA of 0: none yet, or really 0?</source>
        <translation>เกรดเฉลี่ย 0: ยังไม่มีผล หรือได้ 0 จริง</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>Absent and late make more days than open.</source>
        <translation>วันขาดรวมกับวันสายมากกว่าวันเปิดเรียน</translation>
    </message>
    <message>
        <source>Absent on more than half of the days.</source>
        <translation>ขาดเรียนเกินครึ่งของวันเปิดเรียน</translation>
    </message>
    <message>
        <source>Activities with มผ (not passed)</source>
        <translation>จำนวนกิจกรรมที่ได้ มผ (ไม่ผ่าน)</translation>
    </message>
    <message>
        <source>An unusual number of days for a term.</source>
        <translation>จำนวนวันเปิดเรียนแปลกกว่าปกติสำหรับหนึ่งภาคเรียน</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>ขาดเรียน (วัน)</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>มาสาย (วัน)</translation>
    </message>
    <message>
        <source>Days school was open</source>
        <translation>วันเปิดเรียน</translation>
    </message>
    <message>
        <source>GPA</source>
        <translation>เกรด</translation>
    </message>
    <message>
        <source>GPA of the term</source>
        <translation>เกรดเฉลี่ยของภาคเรียน</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>More days absent than school was open.</source>
        <translation>วันขาดมากกว่าวันเปิดเรียน</translation>
    </message>
    <message>
        <source>More days late than school was open.</source>
        <translation>วันมาสายมากกว่าวันเปิดเรียน</translation>
    </message>
    <message>
        <source>No child of this term fits this row: {who}</source>
        <translation>ไม่พบนักเรียนของภาคเรียนนี้ที่ตรงกับแถวนี้: {who}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>วันเปิด</translation>
    </message>
    <message>
        <source>Several children fit this row. Give the school number or the ID.</source>
        <translation>มีนักเรียนหลายคนตรงกับแถวนี้ ให้ใส่เลขประจำตัวหรือเลข 13 หลัก</translation>
    </message>
    <message>
        <source>Subjects with 0</source>
        <translation>จำนวนวิชาที่ได้ 0</translation>
    </message>
    <message>
        <source>Subjects with มส (not allowed to sit the exam)</source>
        <translation>จำนวนวิชาที่ติด มส (ไม่มีสิทธิ์สอบ)</translation>
    </message>
    <message>
        <source>Subjects with ร (incomplete)</source>
        <translation>จำนวนวิชาที่ติด ร</translation>
    </message>
    <message>
        <source>The number is that of {name}. Is it the same child?</source>
        <translation>เลขนี้เป็นของ{name} ใช่คนเดียวกันหรือไม่</translation>
    </message>
    <message>
        <source>The same child stands in row {row} already.</source>
        <translation>นักเรียนคนนี้อยู่ในแถวที่ {row} แล้ว</translation>
    </message>
    <message>
        <source>There are no students in this class yet.</source>
        <translation>ยังไม่มีนักเรียนในห้องนี้</translation>
    </message>
    <message>
        <source>Very many subjects that were not passed.</source>
        <translation>จำนวนวิชาที่ไม่ผ่านมากผิดปกติ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>{field}: from 0 to {most}.</source>
        <translation>{field}: ตั้งแต่ 0 ถึง {most}</translation>
    </message>
    <message>
        <source>“{name}” has no row of headings with a student&apos;s number, ID or name and numbers such as days absent or GPA. Use the template.</source>
        <translation>“{name}” ไม่มีแถวหัวตารางที่บอกเลขประจำตัว เลข 13 หลัก หรือชื่อนักเรียน พร้อมตัวเลข เช่น วันขาดเรียน หรือเกรดเฉลี่ย ใช้แบบฟอร์มที่โปรแกรมทำให้ได้</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” ไม่ใช่ตัวเลข</translation>
    </message>
</context>
<context>
    <name>ReportCardsCard</name>
    <message>
        <source>Absent/open</source>
        <translation>ขาด/เปิด</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>เพิ่มภาคเรียน</translation>
    </message>
    <message>
        <source>Attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>ไม่ผ่าน</translation>
    </message>
    <message>
        <source>Nothing is known of any term yet.</source>
        <translation>ยังไม่มีข้อมูลของภาคเรียนใด</translation>
    </message>
    <message>
        <source>Saved: term {term}.</source>
        <translation>บันทึกแล้ว: ภาคเรียน {term}</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
    </message>
    <message>
        <source>Term {term}: change</source>
        <translation>ภาคเรียน {term}: แก้ไข</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>ReportCardsScreen</name>
    <message>
        <source>Attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>Attendance and results from a file</source>
        <translation>นำเข้าเวลาเรียนและผลการเรียนจากไฟล์</translation>
    </message>
    <message>
        <source>Attendance and results · {place}</source>
        <translation>เวลาเรียนและผลการเรียน · {place}</translation>
    </message>
    <message>
        <source>Back to the students</source>
        <translation>กลับไปหน้านักเรียน</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>กลับไปที่ตาราง</translation>
    </message>
    <message>
        <source>Choose a class above: its table opens here.</source>
        <translation>เลือกห้องด้านบน แล้วตารางของห้องจะเปิดที่นี่</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>นำเข้าจากไฟล์</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>กลับเป็นเหมือนเดิมแล้ว</translation>
    </message>
    <message>
        <source>Make a sheet to fill in</source>
        <translation>ทำตารางเปล่าไว้กรอก</translation>
    </message>
    <message>
        <source>Nobody is in this class in this term.</source>
        <translation>ไม่มีนักเรียนในห้องนี้ในภาคเรียนนี้</translation>
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
        <source>Reading {file} …</source>
        <translation>กำลังอ่าน {file} …</translation>
    </message>
    <message>
        <source>Stored for {count} students.</source>
        <translation>บันทึกแล้ว {count} คน</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>กำลังบันทึก …</translation>
    </message>
    <message>
        <source>The sheet is saved: {file}</source>
        <translation>บันทึกตารางแล้ว: {file}</translation>
    </message>
    <message>
        <source>Type the number, Enter goes on, ↓ goes down; undo Ctrl+Z</source>
        <translation>พิมพ์ตัวเลข กด Enter ไปช่องถัดไป ↓ ลงล่าง เลิกทำ Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>Writing the sheet …</source>
        <translation>กำลังเขียนตาราง …</translation>
    </message>
    <message>
        <source>{count} cells lay beyond the table.</source>
        <translation>อยู่นอกตาราง {count} ช่อง</translation>
    </message>
    <message>
        <source>{count} numbers pasted.</source>
        <translation>วางตัวเลขแล้ว {count} ช่อง</translation>
    </message>
    <message>
        <source>{count} red cells cannot be so: put them right here.</source>
        <translation>ช่องสีแดง {count} ช่องเป็นไปไม่ได้ แก้ได้ที่นี่</translation>
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
        <source>Parts of the booklet</source>
        <translation>ส่วนประกอบของรูปเล่ม</translation>
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
        <source>EQ</source>
        <translation>EQ</translation>
    </message>
    <message>
        <source>SDQ</source>
        <translation>SDQ</translation>
    </message>
    <message>
        <source>The printer does not answer. Save the report as PDF instead.</source>
        <translation>เครื่องพิมพ์ไม่ตอบสนอง ลองบันทึกเป็น PDF แทน</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
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
        <source>groups over three years</source>
        <translation>แนวโน้ม 3 ปี</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>การเจริญเติบโต</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>ส่งมอบห้องเรียน</translation>
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
        <source>meeting with parents</source>
        <translation>ประชุมผู้ปกครอง</translation>
    </message>
    <message>
        <source>poor households</source>
        <translation>นักเรียนยากจน</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>การส่งต่อ</translation>
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
    <message>
        <source>student record</source>
        <translation>ระเบียนการดูแล</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>คณะกรรมการ</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message>
        <source>Enter or a double press: the child&apos;s page</source>
        <translation>Enter หรือดับเบิลคลิก: หน้าของนักเรียน</translation>
    </message>
    <message>
        <source>Enter: the children behind a number</source>
        <translation>Enter: ดูรายชื่อนักเรียนของตัวเลขนั้น</translation>
    </message>
    <message>
        <source>The numbers of the report</source>
        <translation>ตัวเลขของรายงาน</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>ตารางตัวเลข</translation>
    </message>
</context>
<context>
    <name>ReportOut</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>ส่งไปเครื่องพิมพ์แล้ว %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
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
        <source>Save as Word</source>
        <translation>บันทึกเป็น Word</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>บันทึกรายงาน</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>บันทึก “{name}” ไว้ที่ {folder} แล้ว</translation>
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
        <source>Numbers</source>
        <translation>ตัวเลข</translation>
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
        <source>The paper</source>
        <translation>หน้ากระดาษ</translation>
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
        <source>Addresses that are in no list of provinces, to be looked at</source>
        <translation>ที่อยู่ที่ไม่พบในบัญชีจังหวัด ให้ตรวจดู</translation>
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
        <source>By facet and grade, each age by its own cut-offs</source>
        <translation>รายด้านและรายชั้น แต่ละช่วงอายุใช้เกณฑ์ของตน</translation>
    </message>
    <message>
        <source>By scale and grade, by who answered</source>
        <translation>รายด้านและรายชั้น แยกตามผู้ประเมิน</translation>
    </message>
    <message>
        <source>Days absent and late, grade average, and what was failed</source>
        <translation>วันขาด วันสาย เกรดเฉลี่ย และรายวิชาที่ติด 0 ร มส มผ</translation>
    </message>
    <message>
        <source>Draw all pages</source>
        <translation>จัดทำทุกหน้า</translation>
    </message>
    <message>
        <source>EQ</source>
        <translation>EQ</translation>
    </message>
    <message>
        <source>Each child&apos;s scores, by the form of its age</source>
        <translation>คะแนนรายคน ตามแบบของช่วงอายุ</translation>
    </message>
    <message>
        <source>Each child&apos;s scores, by who answered</source>
        <translation>คะแนนรายคน แยกตามผู้ประเมิน</translation>
    </message>
    <message>
        <source>Each indicator with goal, value, owner and three years</source>
        <translation>ตัวชี้วัดแต่ละข้อ พร้อมเป้าหมาย ค่าจริง ผู้รับผิดชอบ และผล 3 ปี</translation>
    </message>
    <message>
        <source>For the next teacher: strengths, plans, referrals, visits, a note</source>
        <translation>สำหรับครูปีต่อไป: จุดแข็ง แผนช่วยเหลือ การส่งต่อ เยี่ยมบ้าน และบันทึก</translation>
    </message>
    <message>
        <source>Home visits and growth</source>
        <translation>เยี่ยมบ้านและการเจริญเติบโต</translation>
    </message>
    <message>
        <source>Homeroom, clubs and projects: topic, result, and who came</source>
        <translation>โฮมรูม ชุมนุม และโครงการ: หัวข้อ ผลที่ได้ และใครมา</translation>
    </message>
    <message>
        <source>How many are in each group, by dimension, in one class</source>
        <translation>จำนวนในแต่ละกลุ่ม รายด้าน ของห้องเดียว</translation>
    </message>
    <message>
        <source>How many were in which group, term by term, and who moved</source>
        <translation>จำนวนนักเรียนแต่ละกลุ่มทุกภาคเรียน และใครเปลี่ยนกลุ่ม</translation>
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
        <source>One or two pages a child: strengths, family, groups, what was done</source>
        <translation>คนละหนึ่งถึงสองหน้า: จุดแข็ง ครอบครัว กลุ่ม และสิ่งที่ได้ทำ</translation>
    </message>
    <message>
        <source>Prevention and help</source>
        <translation>ป้องกันและช่วยเหลือ</translation>
    </message>
    <message>
        <source>Results over the years</source>
        <translation>ผลหลายปี</translation>
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
        <source>The booklet: memo, minutes, who signed, who did not come, committee</source>
        <translation>ทั้งเล่ม: บันทึกข้อความ รายงานการประชุม ใบลงชื่อ ติดตามผู้ที่ไม่มา กรรมการ</translation>
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
        <source>The school&apos;s own work</source>
        <translation>งานของโรงเรียน</translation>
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
        <source>Who is in the lead, coordinating and doing team, with the order</source>
        <translation>ใครอยู่ในทีมนำ ทีมประสาน ทีมทำ พร้อมเลขที่คำสั่ง</translation>
    </message>
    <message>
        <source>Who was sent to whom, how long it took, and how it ended</source>
        <translation>ส่งต่อใครถึงใคร ใช้เวลาเท่าไร และผลเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Who was visited, and what was found, question by question</source>
        <translation>ใครเยี่ยมแล้ว และพบอะไร ทีละข้อ</translation>
    </message>
    <message>
        <source>Whom to visit on which day: address, telephone, place to sign</source>
        <translation>วันไหนไปบ้านใคร ที่อยู่ โทรศัพท์ และช่องลงชื่อ</translation>
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
        <source>Activities</source>
        <translation>กิจกรรมส่งเสริมและป้องกัน</translation>
    </message>
    <message>
        <source>Addresses to be looked at</source>
        <translation>ที่อยู่ที่ควรตรวจสอบ</translation>
    </message>
    <message>
        <source>Attendance and results</source>
        <translation>สรุปเวลาเรียนและผลการเรียน</translation>
    </message>
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
        <source>Choose at least one part of the booklet.</source>
        <translation>เลือกอย่างน้อยหนึ่งส่วนของรูปเล่ม</translation>
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
        <source>EQ of a class</source>
        <translation>สรุปผล EQ รายห้อง</translation>
    </message>
    <message>
        <source>EQ of the school</source>
        <translation>สรุปผล EQ ระดับโรงเรียน</translation>
    </message>
    <message>
        <source>Follow-up of one referral (paper 3)</source>
        <translation>บันทึกการติดตามการส่งต่อ (เอกสาร 3 รายเรื่อง)</translation>
    </message>
    <message>
        <source>Groups over three years</source>
        <translation>แนวโน้มกลุ่มคัดกรอง 3 ปี</translation>
    </message>
    <message>
        <source>Growth (WHO 2007)</source>
        <translation>การเจริญเติบโต (WHO 2007)</translation>
    </message>
    <message>
        <source>Hand-over of a class</source>
        <translation>ส่งมอบห้องเรียน</translation>
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
        <source>Home-visit round</source>
        <translation>ใบออกเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Letter of one referral</source>
        <translation>หนังสือส่งต่อ (รายเรื่อง)</translation>
    </message>
    <message>
        <source>Meeting with the parents of a class</source>
        <translation>เล่มรายงานประชุมผู้ปกครองชั้นเรียน</translation>
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
        <source>Record of a child</source>
        <translation>ระเบียนการดูแลรายบุคคล</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อนักเรียน</translation>
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
        <source>Targets of the year</source>
        <translation>เป้าหมายประจำปี</translation>
    </message>
    <message>
        <source>Teams of the year</source>
        <translation>คณะกรรมการและทีมดำเนินงานประจำปี</translation>
    </message>
    <message>
        <source>The booklet has no part “{part}”. Its parts are: {parts}.</source>
        <translation>รูปเล่มไม่มีส่วน “{part}” ส่วนที่มีคือ {parts}</translation>
    </message>
    <message>
        <source>There is no report “{name}”. See: careapp report list.</source>
        <translation>ไม่มีรายงาน “{name}” ดูรายชื่อได้ด้วย careapp report list</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>District pack</source>
        <translation>ชุดส่งเขต</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>จัดทำใหม่</translation>
    </message>
    <message>
        <source>Memo, letter</source>
        <translation>บันทึก, หนังสือ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>ดูรายชื่อ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>เป้าหมาย</translation>
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
    <name>Rescue</name>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>อ่านไม่ได้ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received file(s) could not be read: ask the schools for them again.</source>
        <translation>
            <numerusform>ไฟล์ที่ได้รับอ่านไม่ได้ %n ไฟล์ ให้ขอจากโรงเรียนใหม่</numerusform>
        </translation>
    </message>
    <message>
        <source>All right</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>กำลังเปรียบเทียบ …</translation>
    </message>
    <message>
        <source>Everything is as it was in the backup of {day}.</source>
        <translation>ข้อมูลกลับเป็นอย่างในไฟล์สำรองวันที่ {day} แล้ว</translation>
    </message>
    <message>
        <source>Looking for a good backup …</source>
        <translation>กำลังหาไฟล์สำรองที่สมบูรณ์ …</translation>
    </message>
    <message>
        <source>Some changes could not be read; how many cannot be told.</source>
        <translation>บางรายการอ่านไม่ได้ และบอกจำนวนไม่ได้</translation>
    </message>
    <message>
        <source>The backup is being unpacked …</source>
        <translation>กำลังแตกไฟล์สำรอง …</translation>
    </message>
    <message>
        <source>The backup of {day} and what was entered after it are together again.</source>
        <translation>รวมไฟล์สำรองวันที่ {day} กับรายการที่กรอกหลังจากนั้นแล้ว</translation>
    </message>
    <message>
        <source>The backup of {day} is back, with what could be read of what was entered after it.</source>
        <translation>กู้คืนไฟล์สำรองวันที่ {day} แล้ว พร้อมรายการที่กรอกหลังจากนั้นเท่าที่ยังอ่านได้</translation>
    </message>
    <message>
        <source>The backup takes its place …</source>
        <translation>กำลังนำไฟล์สำรองมาใช้แทน …</translation>
    </message>
    <message>
        <source>The one of before is kept as “{name}”.</source>
        <translation>ข้อมูลก่อนหน้านี้เก็บไว้ในชื่อ “{name}”</translation>
    </message>
    <message>
        <source>What could be read is in a new file now.</source>
        <translation>สร้างข้อมูลใหม่จากส่วนที่ยังอ่านได้แล้ว</translation>
    </message>
</context>
<context>
    <name>Restoration</name>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>เหตุเร่งด่วน</translation>
    </message>
    <message>
        <source>Attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>Care plans, with steps and notes</source>
        <translation>แผนดูแล ขั้นตอน และบันทึก</translation>
    </message>
    <message>
        <source>Decisions about early signs</source>
        <translation>การพิจารณาสัญญาณเตือน</translation>
    </message>
    <message>
        <source>District packs</source>
        <translation>ชุดรายงานเขตพื้นที่</translation>
    </message>
    <message>
        <source>Erased students</source>
        <translation>นักเรียนที่ลบข้อมูล</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>ครอบครัว</translation>
    </message>
    <message>
        <source>Keys of schools</source>
        <translation>กุญแจของโรงเรียน</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>บุคลากรและบัญชี</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>รูปภาพและเอกสาร</translation>
    </message>
    <message>
        <source>Planned home visits and tasks</source>
        <translation>แผนเยี่ยมบ้านและงานที่ต้องทำ</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>รอบการส่งรายงาน</translation>
    </message>
    <message>
        <source>Schools of the list</source>
        <translation>โรงเรียนในบัญชี</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>ผลคะแนน</translation>
    </message>
    <message>
        <source>Screenings, visits and other forms</source>
        <translation>แบบคัดกรอง เยี่ยมบ้าน และแบบอื่น ๆ</translation>
    </message>
    <message>
        <source>Settings and other things</source>
        <translation>การตั้งค่าและอื่น ๆ</translation>
    </message>
    <message>
        <source>Somebody who is not in the list</source>
        <translation>ผู้ที่ไม่อยู่ในรายชื่อ</translation>
    </message>
    <message>
        <source>Students&apos; data</source>
        <translation>ข้อมูลนักเรียน</translation>
    </message>
    <message>
        <source>The backup was not opened yet.</source>
        <translation>ยังไม่ได้เปิดไฟล์สำรอง</translation>
    </message>
    <message>
        <source>This backup is not of “{name}”. Restore it from the first page, where nothing is chosen yet.</source>
        <translation>ไฟล์สำรองนี้ไม่ใช่ของ “{name}” ให้กู้คืนจากหน้าแรกโดยยังไม่เลือกข้อมูลใด</translation>
    </message>
    <message>
        <source>Visits to schools, and notes about them</source>
        <translation>การนิเทศและบันทึกเกี่ยวกับโรงเรียน</translation>
    </message>
    <message>
        <source>What families allowed</source>
        <translation>ความยินยอมของผู้ปกครอง</translation>
    </message>
    <message>
        <source>Without keys.json and without a backup nothing of this file can be read.</source>
        <translation>เมื่อไม่มีทั้ง keys.json และไฟล์สำรอง ข้อมูลในไฟล์นี้จะอ่านไม่ได้เลย</translation>
    </message>
    <message>
        <source>{name} before going back {day}</source>
        <translation>{name} ก่อนย้อนกลับ {day}</translation>
    </message>
    <message>
        <source>{name} before restoring {day}</source>
        <translation>{name} ก่อนกู้คืน {day}</translation>
    </message>
    <message>
        <source>{name} damaged {day}</source>
        <translation>{name} ที่เสียหาย {day}</translation>
    </message>
    <message>
        <source>“{name}” could not be copied: {why}.</source>
        <translation>คัดลอก “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>“{name}” was not put aside here.</source>
        <translation>“{name}” ไม่ใช่ข้อมูลที่เก็บไว้จากครั้งก่อน</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Backups of careapp (*.carebackup)</source>
        <translation>ไฟล์สำรองของ careapp (*.carebackup)</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <translation>ไฟล์สำรองของ {name}</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Drop a backup here: a file that ends in .carebackup, from a USB stick.</source>
        <translation>ลากไฟล์สำรองมาวางที่นี่ เป็นไฟล์ที่ลงท้ายด้วย .carebackup จากแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>ดูไฟล์นี้ …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>กู้คืนจากไฟล์สำรอง</translation>
    </message>
    <message>
        <source>You see first what would be lost and what would come back.</source>
        <translation>ดูก่อนได้ว่าอะไรจะหายไปและอะไรจะกลับมา</translation>
    </message>
</context>
<context>
    <name>RestorePreview</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are being filled in and not yet finished.</source>
        <translation>
            <numerusform>มีแบบที่กำลังกรอกค้างอยู่ %n ฉบับ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n โรง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) were erased since the backup and would be there again, unless the newer entries come along.</source>
        <translation>
            <numerusform>หลังวันที่สำรองมีการลบข้อมูลนักเรียน %n คน ถ้าไม่นำรายการที่ใหม่กว่ามารวม ข้อมูลของนักเรียนเหล่านี้จะกลับมา</numerusform>
        </translation>
    </message>
    <message>
        <source>A password that opened it on that day, or one of today: the same people know the keys.</source>
        <translation>ใช้รหัสผ่านของวันที่สำรอง หรือรหัสผ่านปัจจุบันก็ได้</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>กลับไปหน้าเข้าใช้งาน</translation>
    </message>
    <message>
        <source>Bring the newer entries along</source>
        <translation>นำรายการที่ใหม่กว่ามารวมด้วย</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>ผู้กรอก</translation>
    </message>
    <message>
        <source>It cannot be compared: {why}</source>
        <translation>เปรียบเทียบไม่ได้: {why}</translation>
    </message>
    <message>
        <source>It is put where careapp keeps its files on this computer.</source>
        <translation>จะเก็บไว้ในที่เก็บข้อมูลของ careapp ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>คงไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Nothing is in that place yet: nothing can be lost.</source>
        <translation>ยังไม่มีข้อมูลในที่นั้น จึงไม่มีอะไรหาย</translation>
    </message>
    <message>
        <source>Nothing that can be read.</source>
        <translation>ไม่มีส่วนที่ยังอ่านได้</translation>
    </message>
    <message>
        <source>Nothing: all that the backup holds is here today.</source>
        <translation>ไม่มี วันนี้มีครบทุกอย่างที่ไฟล์สำรองมี</translation>
    </message>
    <message>
        <source>Nothing: the backup holds all that is here today.</source>
        <translation>ไม่มี ไฟล์สำรองมีครบทุกอย่างที่มีอยู่วันนี้</translation>
    </message>
    <message>
        <source>Only in the backup: this would come back</source>
        <translation>มีเฉพาะในไฟล์สำรอง จะกลับมา</translation>
    </message>
    <message>
        <source>Only in the data of today: missing, unless it comes along</source>
        <translation>มีเฉพาะในข้อมูลปัจจุบัน จะหายไปถ้าไม่นำมารวมด้วย</translation>
    </message>
    <message>
        <source>Only what can be read of the damaged file</source>
        <translation>เฉพาะส่วนที่ยังอ่านได้ของไฟล์ที่เสียหาย</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>กู้คืนจากไฟล์สำรอง</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>ดูว่าอะไรจะเปลี่ยนไป</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message numerus="yes">
        <source>That was not right. You can try again in %n second(s).</source>
        <translation>
            <numerusform>ยังไม่ถูกต้อง ลองใหม่ได้ในอีก %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of {when}</source>
        <translation>ไฟล์สำรอง {when} น.</translation>
    </message>
    <message>
        <source>The data of today are kept beside it under another name and are never written over; you can go back to them.</source>
        <translation>ข้อมูลปัจจุบันจะเก็บไว้ข้าง ๆ ในอีกชื่อหนึ่ง ไม่ถูกเขียนทับ และย้อนกลับไปใช้ได้</translation>
    </message>
    <message>
        <source>The data of today cannot be read whole. What can be read is counted here; the rest is in no list.</source>
        <translation>ข้อมูลปัจจุบันอ่านได้ไม่ครบ ที่นี่นับเฉพาะส่วนที่อ่านได้ ส่วนที่เหลือไม่อยู่ในรายการใด</translation>
    </message>
    <message>
        <source>What</source>
        <translation>เรื่อง</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the last of {when}</source>
        <translation>ล่าสุด {when} น.</translation>
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
    <name>Retention</name>
    <message>
        <source>Choose: keep on, or erase.</source>
        <translation>เลือกว่าเก็บต่อหรือลบ</translation>
    </message>
    <message>
        <source>Write down the reason of the decision.</source>
        <translation>เขียนเหตุผลของการพิจารณา</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>keep on</source>
        <translation>เก็บต่อ</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ยังไม่พิจารณา</translation>
    </message>
    <message>
        <source>“{kind}” is kept for {least} years at the least.</source>
        <translation>“{kind}” ต้องเก็บไว้อย่างน้อย {least} ปี</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message numerus="yes">
        <source>%n decision(s) noted.</source>
        <translation>
            <numerusform>บันทึกผลการพิจารณา %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) erased for good.</source>
        <translation>
            <numerusform>ลบข้อมูลนักเรียนอย่างถาวรแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) left as long ago as the school keeps something.</source>
        <translation>
            <numerusform>มีนักเรียน %n คนที่ออกไปนานครบกำหนดเก็บข้อมูล</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>ลบถาวร</translation>
    </message>
    <message numerus="yes">
        <source>Erase of %n student(s) what is over, for good?</source>
        <translation>
            <numerusform>ลบข้อมูลที่ครบกำหนดของนักเรียน %n คนอย่างถาวรหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase those set down …</source>
        <translation>ลบตามรายการ …</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>เก็บต่อ</translation>
    </message>
    <message>
        <source>Nobody left so long ago that something has to be decided.</source>
        <translation>ยังไม่มีนักเรียนที่ออกไปนานจนต้องพิจารณา</translation>
    </message>
    <message numerus="yes">
        <source>Of %n student(s) what was over is erased for good.</source>
        <translation>
            <numerusform>ลบเฉพาะส่วนที่ครบกำหนดอย่างถาวรแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Of whom a part is over, that part goes and the rest is kept. This cannot be undone. Print the list first if the director signs it; backups that were made before still hold them.</source>
        <translation>ผู้ที่ครบกำหนดเพียงบางส่วนจะลบเฉพาะส่วนนั้น ส่วนอื่นยังเก็บไว้ ลบแล้วเรียกคืนไม่ได้ พิมพ์รายการก่อนหากผู้อำนวยการต้องลงนาม ไฟล์สำรองที่ทำไว้ก่อนยังมีข้อมูลนี้</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>พิมพ์ …</translation>
    </message>
    <message>
        <source>Reason for those that are ticked</source>
        <translation>เหตุผลสำหรับรายการที่เลือก</translation>
    </message>
    <message>
        <source>Review of the year</source>
        <translation>ทบทวนประจำปี</translation>
    </message>
    <message>
        <source>Review of what is kept, {year}</source>
        <translation>ทบทวนข้อมูลที่เก็บไว้ ปี {year}</translation>
    </message>
    <message>
        <source>Set down to be erased</source>
        <translation>ใส่ในรายการลบ</translation>
    </message>
    <message>
        <source>The first {n} are shown.</source>
        <translation>แสดง {n} คนแรก</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>ออกเมื่อ {day}</translation>
    </message>
    <message>
        <source>over: {kinds}</source>
        <translation>ครบกำหนด: {kinds}</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>In your own words</source>
        <translation>เขียนเพิ่มเติม</translation>
    </message>
    <message>
        <source>Return the pack</source>
        <translation>ส่งคืนโรงเรียน</translation>
    </message>
    <message>
        <source>{school}, version {version}. The school opens the answer in careapp, sets the numbers right and sends a new version. Until then this one is not added up.</source>
        <translation>{school} ฉบับที่ {version} โรงเรียนจะเปิดหนังสือตอบใน careapp แก้ตัวเลขแล้วส่งฉบับใหม่ ระหว่างนี้ฉบับนี้จะไม่ถูกรวมยอด</translation>
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
    <name>RoleTable</name>
    <message>
        <source>A homeroom teacher reaches her own classes only, a head of grade the classes of the grade; all others the whole school. A nurse fills in weight and height, and the health part of the screening.</source>
        <translation>ครูที่ปรึกษาเข้าถึงเฉพาะห้องของตน หัวหน้าระดับเข้าถึงทุกห้องในระดับชั้น บทบาทอื่นเข้าถึงทั้งโรงเรียน ครูอนามัยกรอกได้เฉพาะน้ำหนัก ส่วนสูง และด้านสุขภาพของแบบคัดกรอง</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>ผู้ดูแล</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>ผู้ประสาน</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>ผอ.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>แนะแนว</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>หัวหน้าระดับ</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>อนามัย</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>ที่ปรึกษา</translation>
    </message>
    <message>
        <source>What</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>แต่ละบทบาททำอะไรได้บ้าง</translation>
    </message>
    <message>
        <source>{role} may</source>
        <translation>{role} ทำได้</translation>
    </message>
    <message>
        <source>{role} may not</source>
        <translation>{role} ทำไม่ได้</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Carry own classes to another laptop</source>
        <translation>นำห้องของตนไปอีกเครื่อง</translation>
    </message>
    <message>
        <source>Change students&apos; data</source>
        <translation>แก้ไขข้อมูลนักเรียน</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>แก้ไขการตั้งค่า</translation>
    </message>
    <message>
        <source>Copy out all data of a student</source>
        <translation>ทำสำเนาข้อมูลทั้งหมดของนักเรียน</translation>
    </message>
    <message>
        <source>Decide about early signs</source>
        <translation>พิจารณาสัญญาณเตือน</translation>
    </message>
    <message>
        <source>Erase a student&apos;s data for good</source>
        <translation>ลบข้อมูลนักเรียนถาวร</translation>
    </message>
    <message>
        <source>Export all records</source>
        <translation>ส่งออกข้อมูลทั้งหมด</translation>
    </message>
    <message>
        <source>Export for research without names</source>
        <translation>ส่งออกเพื่อการวิจัยโดยไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Fill in forms</source>
        <translation>กรอกแบบ</translation>
    </message>
    <message>
        <source>Give the school new keys</source>
        <translation>เปลี่ยนกุญแจของโรงเรียน</translation>
    </message>
    <message>
        <source>Hand in the district&apos;s pack</source>
        <translation>ส่งชุดข้อมูลให้เขตพื้นที่</translation>
    </message>
    <message>
        <source>Join laptops, take in packages</source>
        <translation>เชื่อมเครื่อง รับชุดข้อมูล</translation>
    </message>
    <message>
        <source>Keep activities and meetings</source>
        <translation>บันทึกกิจกรรมและการประชุม</translation>
    </message>
    <message>
        <source>Keep care plans</source>
        <translation>จัดทำแผนการช่วยเหลือ</translation>
    </message>
    <message>
        <source>Keep partners and teams</source>
        <translation>ดูแลเครือข่ายและคณะกรรมการ</translation>
    </message>
    <message>
        <source>Keep schools, rounds and packs</source>
        <translation>จัดการโรงเรียน รอบ และชุดข้อมูล</translation>
    </message>
    <message>
        <source>Look after alarms</source>
        <translation>ดูแลเรื่องเร่งด่วน</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>สำรองข้อมูล</translation>
    </message>
    <message>
        <source>Make reports and letters</source>
        <translation>จัดทำรายงานและหนังสือ</translation>
    </message>
    <message>
        <source>Manage accounts and passwords</source>
        <translation>จัดการบัญชีและรหัสผ่าน</translation>
    </message>
    <message>
        <source>Move students between schools</source>
        <translation>ย้ายนักเรียนระหว่างโรงเรียน</translation>
    </message>
    <message>
        <source>Note consent and requests</source>
        <translation>บันทึกความยินยอมและคำขอ</translation>
    </message>
    <message>
        <source>Plan home visits</source>
        <translation>วางแผนเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Read and write sealed notes</source>
        <translation>อ่านและเขียนบันทึกลับ</translation>
    </message>
    <message>
        <source>Read the log of use</source>
        <translation>อ่านบันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Refer inside the school</source>
        <translation>ส่งต่อภายในโรงเรียน</translation>
    </message>
    <message>
        <source>Refer to agencies outside</source>
        <translation>ส่งต่อหน่วยงานภายนอก</translation>
    </message>
    <message>
        <source>Return care plans with a reason</source>
        <translation>ส่งแผนกลับพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Review what is kept too long</source>
        <translation>ทบทวนข้อมูลที่เก็บครบกำหนด</translation>
    </message>
    <message>
        <source>See filled forms and results</source>
        <translation>ดูแบบที่กรอกและผล</translation>
    </message>
    <message>
        <source>See students and their data</source>
        <translation>ดูรายชื่อและข้อมูลนักเรียน</translation>
    </message>
    <message>
        <source>See the schools&apos; packs</source>
        <translation>ดูชุดข้อมูลของโรงเรียน</translation>
    </message>
    <message>
        <source>Send small numbers as they are</source>
        <translation>ส่งจำนวนน้อยโดยไม่ปิดบัง</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>กำหนดเป้าหมาย</translation>
    </message>
    <message>
        <source>Take in the list of students</source>
        <translation>นำเข้ารายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Turn the school year</source>
        <translation>เลื่อนปีการศึกษา</translation>
    </message>
    <message>
        <source>sees the whole school; fills in weight, height and health, refers inside</source>
        <translation>ดูได้ทั้งโรงเรียน กรอกน้ำหนัก ส่วนสูง และสุขภาพ ส่งต่อภายใน</translation>
    </message>
    <message>
        <source>sees the whole school; returns plans, refers outside, sets targets</source>
        <translation>เห็นทั้งโรงเรียน ส่งแผนกลับ ส่งต่อภายนอก กำหนดเป้าหมาย</translation>
    </message>
    <message>
        <source>the district&apos;s settings and accounts, and all its desk</source>
        <translation>ดูแลการตั้งค่า บัญชีผู้ใช้ และงานทั้งหมดของเขต</translation>
    </message>
    <message>
        <source>the schools of the district, their rounds, packs and supervisions</source>
        <translation>โรงเรียนในเขต รอบการส่ง ชุดส่งเขต และการนิเทศ</translation>
    </message>
    <message>
        <source>the students of all classes of a grade; returns plans</source>
        <translation>นักเรียนทุกห้องในระดับชั้น ส่งแผนกลับ</translation>
    </message>
    <message>
        <source>the students of her own classes</source>
        <translation>ดูแลนักเรียนในห้องของตน</translation>
    </message>
    <message>
        <source>the whole school, its settings, accounts, lists and the year&apos;s turn</source>
        <translation>ดูแลทั้งโรงเรียน ตั้งค่า บัญชีผู้ใช้ รายชื่อ และการเลื่อนชั้น</translation>
    </message>
    <message>
        <source>the whole school; looks after alarms, sealed notes, referrals outside</source>
        <translation>ดูแลทั้งโรงเรียน ดูแลเรื่องเร่งด่วน อ่านบันทึกลับ ส่งต่อภายนอก</translation>
    </message>
    <message>
        <source>the whole school; runs student care, joins laptops, reads the log of use</source>
        <translation>ทั้งโรงเรียน ดูแลระบบช่วยเหลือ เชื่อมเครื่อง อ่านบันทึกการใช้งาน</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Classes she or he looks after</source>
        <translation>ห้องที่ดูแล</translation>
    </message>
    <message>
        <source>Further roles of the same person</source>
        <translation>บทบาทอื่นของคนเดียวกัน</translation>
    </message>
    <message>
        <source>Grades she or he heads</source>
        <translation>ระดับชั้นที่เป็นหัวหน้า</translation>
    </message>
    <message>
        <source>In a small school also</source>
        <translation>โรงเรียนขนาดเล็ก คนเดียวหลายบทบาท</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>There are no classes yet: they come with the list of students.</source>
        <translation>ยังไม่มีห้องเรียน ห้องจะมาพร้อมกับรายชื่อนักเรียน</translation>
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
    <message numerus="yes">
        <source>Of another school, {code}, are %n row(s); this is school {own}. Is it the right file?</source>
        <translation>
            <numerusform>มี %n แถวเป็นของโรงเรียนรหัส {code} แต่โรงเรียนนี้คือรหัส {own} เลือกไฟล์ถูกหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read; these were not: {others}.</source>
        <translation>อ่านเฉพาะแผ่นงาน {sheet} แผ่นงานที่ไม่ได้อ่านคือ {others}</translation>
    </message>
    <message numerus="yes">
        <source>Read too, though the sheet hides them: %n row(s).</source>
        <translation>
            <numerusform>อ่านแถวที่ซ่อนไว้ในแผ่นงานด้วย %n แถว</numerusform>
        </translation>
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
        <source>The ID has {count} digits, not 13.</source>
        <translation>เลขประจำตัวมี {count} หลัก ไม่ใช่ 13 หลัก</translation>
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
        <source>There is no child in {file}. Choose another file.</source>
        <translation>ไม่มีรายชื่อนักเรียนใน {file} โปรดเลือกไฟล์อื่น</translation>
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
        <source>“{value}” holds digits or brackets, which no name has. Check it.</source>
        <translation>“{value}” มีตัวเลขหรือวงเล็บซึ่งไม่ใช่ส่วนของชื่อ โปรดตรวจสอบ</translation>
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
        <source>From another school …</source>
        <translation>รับย้ายเข้า …</translation>
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
        <source>The administrator or the care coordinator imports the list of the school.</source>
        <translation>ผู้ดูแลระบบหรือรองฯ/ผู้ประสานงานเป็นผู้นำเข้ารายชื่อของโรงเรียน</translation>
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
        <source>Turn of the year</source>
        <translation>เลื่อนชั้น</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ยกเลิก</translation>
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
    <message>
        <source>{name} is taken in.</source>
        <translation>รับ {name} เข้าเรียนแล้ว</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Not now</source>
        <translation>ไว้ก่อน</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Packs that come later are taken in too, and said to be late.</source>
        <translation>ชุดที่มาหลังกำหนดก็รับได้ และจะระบุว่าส่งช้า</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>รอบการส่ง</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>ส่งภายในวันที่</translation>
    </message>
    <message>
        <source>What every school sends in for a term</source>
        <translation>รอบที่ทุกโรงเรียนต้องส่งในภาคเรียน</translation>
    </message>
    <message>
        <source>Year and term: 2569/1</source>
        <translation>ปีและภาคเรียน เช่น 2569/1</translation>
    </message>
    <message>
        <source>in 2 weeks</source>
        <translation>อีก 2 สัปดาห์</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>อีก 1 เดือน</translation>
    </message>
</context>
<context>
    <name>RoundTable</name>
    <message>
        <source>Came on</source>
        <translation>รับเมื่อ</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>กลุ่มโรงเรียน</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ฉบับที่</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>The list has {listed} students, the pack {there}.</source>
        <translation>บัญชีรายชื่อมีนักเรียน {listed} คน ในชุดมี {there} คน</translation>
    </message>
    <message>
        <source>The school calls itself “{name}”.</source>
        <translation>โรงเรียนใช้ชื่อว่า “{name}”</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>A number above 0</source>
        <translation>ตัวเลขมากกว่า 0</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>กลับเป็นค่าเดิม</translation>
    </message>
    <message>
        <source>Changed by the school.</source>
        <translation>โรงเรียนปรับแล้ว</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Back to the signs</source>
        <translation>กลับไปที่สัญญาณ</translation>
    </message>
    <message>
        <source>Changed: {rule}</source>
        <translation>เปลี่ยนแล้ว: {rule}</translation>
    </message>
    <message>
        <source>Each rule holds a child&apos;s numbers against a line. Nothing is added up: a sign says which numbers met which line, and a person decides.</source>
        <translation>แต่ละกฎเทียบตัวเลขของนักเรียนกับเกณฑ์ ไม่มีการรวมคะแนน สัญญาณบอกว่าตัวเลขใดเข้าเกณฑ์ใด แล้วครูเป็นผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>Rules of early signs</source>
        <translation>กฎของสัญญาณเตือน</translation>
    </message>
    <message>
        <source>The administrator changes the rules.</source>
        <translation>ผู้ดูแลระบบเป็นผู้เปลี่ยนกฎ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
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
        <source>Join two classes or more, each of them only once.</source>
        <translation>เลือกตั้งแต่สองห้องขึ้นไป และแต่ละห้องรวมได้ครั้งเดียว</translation>
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
        <source>The keys were changed at this very moment. Sign in again.</source>
        <translation>กุญแจของโรงเรียนเพิ่งถูกเปลี่ยนเมื่อครู่นี้ กรุณาเข้าสู่ระบบอีกครั้ง</translation>
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
        <source>The school needs a name.</source>
        <translation>กรุณาใส่ชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>The school&apos;s own entry is missing; run check.</source>
        <translation>ไม่พบข้อมูลของโรงเรียน กรุณาสั่งตรวจสอบข้อมูล</translation>
    </message>
    <message>
        <source>There are several accounts ({names}); say which one.</source>
        <translation>มีหลายบัญชี ({names}) กรุณาระบุบัญชี</translation>
    </message>
    <message>
        <source>There is no account “{login}”.</source>
        <translation>ไม่มีบัญชี “{login}”</translation>
    </message>
    <message>
        <source>“{name}” begins from the hub, and not all of it has come yet. Go on with that first: careapp hub begin.</source>
        <translation>“{name}” เริ่มจากเซิร์ฟเวอร์กลางและข้อมูลยังมาไม่ครบ ให้ทำต่อให้เสร็จก่อน: careapp hub begin</translation>
    </message>
    <message>
        <source>“{name}” is already there. Choose another name.</source>
        <translation>มี “{name}” อยู่แล้ว กรุณาใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>“{name}” waits for its first package from the coordinator&apos;s laptop. Take it in first.</source>
        <translation>“{name}” รอไฟล์แรกจากเครื่องของผู้ประสานงาน ให้รับไฟล์นั้นก่อน</translation>
    </message>
    <message>
        <source>“{name}” was not made to its end, and nothing is in it. Make it again under the same name.</source>
        <translation>การสร้าง “{name}” ไม่เสร็จสมบูรณ์ และยังไม่มีข้อมูลใดอยู่ข้างใน กรุณาสร้างใหม่โดยใช้ชื่อเดิม</translation>
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
        <source>8 digits, as in the file from DMC</source>
        <translation>ตัวเลข 8 หลัก ตามไฟล์จาก DMC</translation>
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
    <name>SchoolDialog</name>
    <message>
        <source>8 digits</source>
        <translation>ตัวเลข 8 หลัก</translation>
    </message>
    <message>
        <source>A new school</source>
        <translation>โรงเรียนใหม่</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>ใส่เป็นจำนวนเต็ม</translation>
    </message>
    <message>
        <source>As known from the DMC</source>
        <translation>ตามข้อมูล DMC</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>ชื่อโรงเรียน</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ก่อน</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>เปิดโรงเรียนอีกครั้ง</translation>
    </message>
    <message>
        <source>SMIS code</source>
        <translation>รหัส SMIS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>School cluster</source>
        <translation>กลุ่มโรงเรียน</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>The school is closed</source>
        <translation>โรงเรียนเลิกกิจการ</translation>
    </message>
</context>
<context>
    <name>SchoolList</name>
    <message>
        <source>The code {code} stands in row {row} already.</source>
        <translation>รหัส {code} มีอยู่แล้วในแถว {row}</translation>
    </message>
    <message>
        <source>The school {code} has no name.</source>
        <translation>โรงเรียนรหัส {code} ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>There is no school in “{file}”.</source>
        <translation>ไม่มีโรงเรียนใน “{file}”</translation>
    </message>
    <message>
        <source>“{code}” is not a school&apos;s SMIS code: it has 8 digits, 42010113.</source>
        <translation>“{code}” ไม่ใช่รหัส SMIS ของโรงเรียน รหัสมี 8 หลัก เช่น 42010113</translation>
    </message>
    <message>
        <source>“{file}” has no columns for the code and the name of a school. Name them in the first row: {code}, {name}.</source>
        <translation>“{file}” ไม่มีคอลัมน์รหัสและชื่อโรงเรียน โปรดตั้งหัวคอลัมน์ในแถวแรก: {code}, {name}</translation>
    </message>
    <message>
        <source>“{text}” is not a number of students; it is left out.</source>
        <translation>“{text}” ไม่ใช่จำนวนนักเรียน จึงเว้นไว้</translation>
    </message>
</context>
<context>
    <name>SchoolPage</name>
    <message>
        <source>Accept</source>
        <translation>รับ</translation>
    </message>
    <message>
        <source>Change its entry …</source>
        <translation>แก้ไขข้อมูลโรงเรียน …</translation>
    </message>
    <message>
        <source>District packs ({kinds})</source>
        <translation>ชุดส่งเขต ({kinds})</translation>
    </message>
    <message>
        <source>Next school</source>
        <translation>โรงเรียนถัดไป</translation>
    </message>
    <message>
        <source>Only when the school itself has said, by telephone or letter, that it has a new computer: else anybody could send numbers in its name. Packs with the old key are set aside from then on.</source>
        <translation>รับได้เฉพาะเมื่อโรงเรียนแจ้งเองทางโทรศัพท์หรือหนังสือว่าเปลี่ยนเครื่อง มิฉะนั้นใครก็ส่งตัวเลขในชื่อโรงเรียนได้ หลังจากนี้ชุดที่ใช้กุญแจเดิมจะถูกแยกไว้</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Return …</source>
        <translation>ส่งคืน …</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>บันทึกไฟล์</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>บันทึก “{name}” ไว้ที่ {folder} แล้ว</translation>
    </message>
    <message>
        <source>School before</source>
        <translation>โรงเรียนก่อนหน้า</translation>
    </message>
    <message>
        <source>Take the new key</source>
        <translation>รับกุญแจใหม่</translation>
    </message>
    <message>
        <source>Take the school&apos;s new key?</source>
        <translation>รับกุญแจใหม่ของโรงเรียนหรือไม่</translation>
    </message>
    <message>
        <source>The pack is accepted.</source>
        <translation>รับชุดนี้แล้ว</translation>
    </message>
    <message>
        <source>The pack is returned. Write the answer and send it to the school.</source>
        <translation>ส่งคืนแล้ว ต่อไปให้สร้างไฟล์ตอบกลับแล้วส่งให้โรงเรียน</translation>
    </message>
    <message>
        <source>The pack is taken away.</source>
        <translation>นำชุดนี้ออกแล้ว</translation>
    </message>
    <message>
        <source>The school&apos;s new key is taken.</source>
        <translation>รับกุญแจใหม่ของโรงเรียนแล้ว</translation>
    </message>
    <message>
        <source>This school is not in the list.</source>
        <translation>โรงเรียนนี้ไม่มีในรายชื่อ</translation>
    </message>
    <message>
        <source>To the schools</source>
        <translation>กลับไปที่รายการโรงเรียน</translation>
    </message>
    <message>
        <source>Where is the answer written?</source>
        <translation>เก็บไฟล์ตอบกลับไว้ที่ใด</translation>
    </message>
    <message>
        <source>Write the answer …</source>
        <translation>สร้างไฟล์ตอบกลับ …</translation>
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
        <source>The family said no to records of health and mental health: {names}. Fill in only where the child may be in danger.</source>
        <translation>ผู้ปกครองไม่ยินยอมให้เก็บข้อมูลสุขภาพและสุขภาพจิต: {names} กรอกเฉพาะเมื่อเด็กอาจได้รับอันตราย</translation>
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
    <name>SealedCard</name>
    <message>
        <source>A new sealed note</source>
        <translation>บันทึกปิดผนึกใหม่</translation>
    </message>
    <message>
        <source>Begin sealed notes</source>
        <translation>เริ่มใช้บันทึกปิดผนึก</translation>
    </message>
    <message>
        <source>Give them access</source>
        <translation>ให้สิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>Notes that guidance teachers alone can read: not the administrator, not the director, not whoever finds the laptop. You begin, and then let the other guidance teachers in.</source>
        <translation>บันทึกที่ครูแนะแนวเท่านั้นอ่านได้ ผู้ดูแลระบบ ผู้อำนวยการ หรือผู้ที่พบเครื่องอ่านไม่ได้ ท่านเป็นผู้เริ่ม แล้วให้สิทธิ์ครูแนะแนวคนอื่นภายหลัง</translation>
    </message>
    <message>
        <source>Only these can read them: {who}. Not even the administrator can. When all of them have lost their passwords, the notes are lost for ever.</source>
        <translation>ผู้ที่อ่านได้มีเพียง {who} แม้แต่ผู้ดูแลระบบก็อ่านไม่ได้ ถ้าทุกคนลืมรหัสผ่าน บันทึกจะสูญหายตลอดไป</translation>
    </message>
    <message>
        <source>Only these can read them: {who}. Not even the administrator can. When all of them have lost their passwords, the recovery code opens them; without it they are lost for ever.</source>
        <translation>ผู้ที่อ่านได้มีเพียง {who} แม้แต่ผู้ดูแลระบบก็อ่านไม่ได้ ถ้าทุกคนลืมรหัสผ่าน ต้องใช้รหัสกู้คืนเปิด ถ้าไม่มีรหัสกู้คืนด้วย บันทึกจะสูญหายตลอดไป</translation>
    </message>
    <message>
        <source>Seal the note</source>
        <translation>ปิดผนึกบันทึก</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>บันทึกปิดผนึก</translation>
    </message>
    <message>
        <source>Sealed notes are not available: this school is not protected by passwords, so nothing in it can be kept from anybody.</source>
        <translation>ใช้บันทึกปิดผนึกไม่ได้ เพราะแฟ้มโรงเรียนนี้ไม่มีรหัสผ่านป้องกัน จึงปิดอะไรไม่ให้ผู้อื่นอ่านไม่ได้</translation>
    </message>
    <message>
        <source>Sealed notes · {count}</source>
        <translation>บันทึกปิดผนึก · {count}</translation>
    </message>
    <message>
        <source>Take the note out</source>
        <translation>นำบันทึกออก</translation>
    </message>
    <message>
        <source>The guidance teachers alone can read them.</source>
        <translation>ครูแนะแนวเท่านั้นที่อ่านได้</translation>
    </message>
    <message>
        <source>These cannot read them yet: {who}. A new password set by somebody else, or a new recovery code, waits here too. Give access only when you know that the person asked for it.</source>
        <translation>ยังอ่านไม่ได้: {who} ผู้ที่มีคนอื่นตั้งรหัสผ่านให้ใหม่ หรือรหัสกู้คืนชุดใหม่ ก็รออยู่ที่นี่ด้วย ให้สิทธิ์เมื่อแน่ใจว่าเจ้าตัวเป็นผู้ขอเท่านั้น</translation>
    </message>
    <message>
        <source>Your account cannot open them yet. Ask one of those who can to sign in, open a plan and press “Give them access”: {who}.</source>
        <translation>บัญชีของท่านยังเปิดไม่ได้ ขอให้ผู้ที่เปิดได้เข้าสู่ระบบ เปิดแผนใดแผนหนึ่ง แล้วกด “ให้สิทธิ์อ่าน”: {who}</translation>
    </message>
    <message>
        <source>nobody can at present</source>
        <translation>ขณะนี้ไม่มีใครเปิดได้</translation>
    </message>
    <message>
        <source>the new recovery code</source>
        <translation>รหัสกู้คืนชุดใหม่</translation>
    </message>
    <message>
        <source>whoever has the recovery code</source>
        <translation>ผู้ที่มีรหัสกู้คืน</translation>
    </message>
</context>
<context>
    <name>SealedLaptops</name>
    <message>
        <source>Ask for access</source>
        <translation>ขอสิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>Some notes were sealed on another laptop. Ask for access, and send a package to the coordinator: the holders there see that you asked.</source>
        <translation>มีบันทึกที่ปิดผนึกจากเครื่องอื่น กดขอสิทธิ์อ่าน แล้วส่งไฟล์ให้ผู้ประสานงาน ผู้ที่เปิดได้จะเห็นว่าท่านขอไว้</translation>
    </message>
    <message>
        <source>The digits are the same: give access</source>
        <translation>รหัสตรงกัน ให้สิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>They ask for access from another laptop. Have them read its fingerprint aloud. Give access only if the digits are the same and they say that they asked: who manages accounts on that laptop could ask in their name.</source>
        <translation>มีผู้ขอสิทธิ์จากเครื่องอื่น ให้เจ้าตัวอ่านรหัสประจำเครื่องให้ฟัง ให้สิทธิ์เมื่อรหัสตรงกันและเจ้าตัวยืนยันว่าเป็นผู้ขอเท่านั้น เพราะผู้ดูแลบัญชีของเครื่องนั้นอาจขอแทนในชื่อของเจ้าตัวได้</translation>
    </message>
    <message>
        <source>You asked for access. It goes along in the next package. Read the fingerprint of this laptop aloud to who gives it: {digits}</source>
        <translation>ท่านขอสิทธิ์ไว้แล้ว คำขอจะไปกับไฟล์ที่ส่งครั้งต่อไป ให้อ่านรหัสประจำเครื่องนี้ให้ผู้ให้สิทธิ์ฟัง: {digits}</translation>
    </message>
    <message>
        <source>{who}, on a laptop that is not trusted here:</source>
        <translation>{who} ที่เครื่องซึ่งเครื่องนี้ยังไม่ได้เชื่อถือ:</translation>
    </message>
    <message>
        <source>{who}, on the laptop that is known here as “{laptop}”:</source>
        <translation>{who} ที่เครื่องซึ่งเครื่องนี้รู้จักในชื่อ “{laptop}”:</translation>
    </message>
</context>
<context>
    <name>SealedNotes</name>
    <message>
        <source>No other laptop is trusted here, so nobody else could give access.</source>
        <translation>ยังไม่มีเครื่องอื่นที่เครื่องนี้เชื่อถือ จึงไม่มีใครอื่นให้สิทธิ์ได้</translation>
    </message>
    <message>
        <source>Nobody asks for access from that laptop any more.</source>
        <translation>ไม่มีผู้ขอสิทธิ์จากเครื่องนั้นแล้ว</translation>
    </message>
    <message>
        <source>Sealed notes have begun already.</source>
        <translation>เริ่มใช้บันทึกปิดผนึกไปแล้ว</translation>
    </message>
    <message>
        <source>Sealed notes need a school that is protected by passwords.</source>
        <translation>บันทึกปิดผนึกใช้ได้เฉพาะแฟ้มโรงเรียนที่มีรหัสผ่านป้องกัน</translation>
    </message>
    <message>
        <source>This note is not here any more.</source>
        <translation>ไม่พบบันทึกนี้แล้ว</translation>
    </message>
    <message>
        <source>This note is sealed to a key that your account cannot open: a guidance teacher who can must give it access.</source>
        <translation>บันทึกนี้ปิดผนึกด้วยกุญแจที่บัญชีของท่านยังเปิดไม่ได้ ต้องให้ครูแนะแนวที่เปิดได้เป็นผู้ให้สิทธิ์</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>กรุณาเขียนบันทึกก่อน</translation>
    </message>
    <message>
        <source>Your account cannot open the sealed notes yet: a guidance teacher who can must give it access.</source>
        <translation>บัญชีของท่านยังเปิดบันทึกปิดผนึกไม่ได้ ต้องให้ครูแนะแนวที่เปิดได้เป็นผู้ให้สิทธิ์</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>This sealed note was changed or damaged and cannot be opened; look in a backup.</source>
        <translation>บันทึกปิดผนึกนี้ถูกแก้ไขหรือเสียหาย จึงเปิดไม่ได้ ให้ลองดูจากข้อมูลสำรอง</translation>
    </message>
</context>
<context>
    <name>SecondLaptop</name>
    <message>
        <source>Back to signing in</source>
        <translation>กลับไปหน้าเข้าใช้งาน</translation>
    </message>
    <message>
        <source>Begin from the hub …</source>
        <translation>เริ่มจากเซิร์ฟเวอร์กลาง …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ต่อไป</translation>
    </message>
    <message>
        <source>For a school that is on the coordinator&apos;s laptop already. Its children come with a package.</source>
        <translation>สำหรับโรงเรียนที่อยู่ในเครื่องของผู้ประสานงานแล้ว ข้อมูลจะมากับไฟล์ส่งมอบ</translation>
    </message>
    <message>
        <source>I have the package</source>
        <translation>ได้รับไฟล์ส่งมอบแล้ว</translation>
    </message>
    <message>
        <source>It goes to the coordinator; the package that comes back opens only here.</source>
        <translation>ส่งกุญแจนี้ให้ผู้ประสานงาน ไฟล์ส่งมอบที่ได้กลับมาเปิดได้เฉพาะเครื่องนี้</translation>
    </message>
    <message>
        <source>It opens the school on this laptop when your password is forgotten, and nothing else does. It is shown only now: print it, or write it down.</source>
        <translation>ใช้เปิดข้อมูลในเครื่องนี้เมื่อลืมรหัสผ่าน และไม่มีทางอื่นอีก รหัสนี้แสดงครั้งเดียวตอนนี้ กรุณาพิมพ์หรือจดไว้</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>สร้างกุญแจ</translation>
    </message>
    <message>
        <source>Nobody in the school signs in as “{login}”. The coordinator gives you an account, or says who you are when trusting this laptop, and sends another package.</source>
        <translation>ไม่มีผู้ใช้ชื่อ “{login}” ในโรงเรียน ให้ผู้ประสานงานเปิดบัญชีให้ หรือระบุว่าเครื่องนี้เป็นของใครเมื่อเพิ่มเครื่องที่เชื่อถือ แล้วส่งไฟล์ใหม่</translation>
    </message>
    <message>
        <source>One of the two clocks is wrong: here it is {now}, and an entry in the package says {then}. Set them right first.</source>
        <translation>นาฬิกาของเครื่องใดเครื่องหนึ่งไม่ตรง: เครื่องนี้เป็น {now} แต่รายการในไฟล์ลงเวลา {then} ให้ตั้งนาฬิกาให้ถูกต้องก่อน</translation>
    </message>
    <message>
        <source>Take it in and begin</source>
        <translation>รับเข้าแล้วเริ่มใช้งาน</translation>
    </message>
    <message>
        <source>The first package</source>
        <translation>ไฟล์ส่งมอบไฟล์แรก</translation>
    </message>
    <message>
        <source>The key of this laptop</source>
        <translation>กุญแจของเครื่องนี้</translation>
    </message>
    <message>
        <source>The laptop&apos;s key</source>
        <translation>กุญแจของเครื่อง</translation>
    </message>
    <message>
        <source>The package is of a laptop with another fingerprint: {fingerprint}. Do not take it in unless that is what the coordinator reads aloud.</source>
        <translation>ไฟล์นี้มาจากเครื่องที่มีรหัสประจำเครื่องอื่น: {fingerprint} อย่ารับเข้า เว้นแต่ผู้ประสานงานจะอ่านเลขนี้ให้ฟัง</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>รหัสกู้คืน</translation>
    </message>
    <message>
        <source>This laptop joins a school</source>
        <translation>ให้เครื่องนี้เข้าร่วมโรงเรียน</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>ผู้ใช้เครื่องนี้</translation>
    </message>
    <message>
        <source>With it this laptop becomes one of the school. Nothing is taken in before the fingerprint is right.</source>
        <translation>รับไฟล์นี้แล้วเครื่องนี้จะเป็นเครื่องของโรงเรียน จะยังไม่รับข้อมูลใดจนกว่ารหัสประจำเครื่องจะถูกต้อง</translation>
    </message>
    <message>
        <source>“{file}” was made for another laptop and only opens there. Ask {name} for the one that was made with the key of this laptop.</source>
        <translation>“{file}” ทำไว้สำหรับเครื่องอื่นและเปิดได้เฉพาะเครื่องนั้น ขอไฟล์ที่ทำด้วยกุญแจของเครื่องนี้จาก{name}</translation>
    </message>
    <message>
        <source>“{name}” holds a school already. Take the package in as a hand-over.</source>
        <translation>“{name}” มีข้อมูลโรงเรียนอยู่แล้ว ให้รับไฟล์นี้ด้วยการรับข้อมูลจากเครื่องอื่น</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>A second place</source>
        <translation>ที่เก็บสำรองแห่งที่สอง</translation>
    </message>
    <message>
        <source>Choose a stick or a folder …</source>
        <translation>เลือกแฟลชไดรฟ์หรือโฟลเดอร์ …</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, the backups on it go with it. Choose a USB stick or a folder of another disk: the backup of the day is taken there too, whenever it is there when the window is closed. This is kept for this computer alone.</source>
        <translation>ถ้าเครื่องนี้หายหรือเสีย ไฟล์สำรองในเครื่องก็หายไปด้วย ให้เลือกแฟลชไดรฟ์หรือโฟลเดอร์ในดิสก์อื่น โปรแกรมจะนำไฟล์สำรองของวันไปเก็บที่นั่นด้วยเมื่อปิดหน้าต่าง ถ้าเสียบอยู่ การเลือกนี้ใช้กับเครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>None yet; the first one is taken there when the window is closed.</source>
        <translation>ยังไม่มี ไฟล์แรกจะไปอยู่ที่นั่นเมื่อปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>กู้คืน …</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the data: if that breaks, both are gone.</source>
        <translation>โฟลเดอร์นี้อยู่ในดิสก์เดียวกับข้อมูล ถ้าดิสก์เสียจะหายไปทั้งสองชุด</translation>
    </message>
    <message>
        <source>Where do the second backups go?</source>
        <translation>ให้เก็บไฟล์สำรองชุดที่สองไว้ที่ใด</translation>
    </message>
    <message>
        <source>{place}: not there now. It is tried each time the window is closed.</source>
        <translation>{place}: ตอนนี้ไม่พบ โปรแกรมจะลองใหม่ทุกครั้งที่ปิดหน้าต่าง</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Only the administrator changes this.</source>
        <translation>เฉพาะผู้ดูแลระบบแก้ไขได้</translation>
    </message>
    <message>
        <source>Who changes this: {roles}</source>
        <translation>ผู้แก้ไขได้: {roles}</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Answers and results of all forms</source>
        <translation>คำตอบและผลของแบบทุกแบบ</translation>
    </message>
    <message>
        <source>Attendance and results by term</source>
        <translation>เวลาเรียนและผลการเรียนรายภาค</translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Course and answer</source>
        <translation>ความเป็นมาและผลที่ตอบกลับ</translation>
    </message>
    <message>
        <source>Course and outcome</source>
        <translation>ความเป็นมาและผล</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Goal and measures</source>
        <translation>เป้าหมายและวิธีช่วยเหลือ</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>จดไว้แล้ว</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>Notes of following up</source>
        <translation>บันทึกการติดตาม</translation>
    </message>
    <message>
        <source>Notes on how it went (never the sealed ones)</source>
        <translation>บันทึกความคืบหน้า (ไม่รวมบันทึกปิดผนึก)</translation>
    </message>
    <message>
        <source>Of these plans</source>
        <translation>ของแผนที่เลือก ให้ส่ง</translation>
    </message>
    <message>
        <source>Of these referrals</source>
        <translation>ของการส่งต่อที่เลือก ให้ส่ง</translation>
    </message>
    <message>
        <source>Packages of a student (*.caretransfer)</source>
        <translation>แฟ้มย้ายนักเรียน (*.caretransfer)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>รหัสผ่านของแฟ้ม</translation>
    </message>
    <message>
        <source>Photos of home visits</source>
        <translation>ภาพเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Tell it to the other school by telephone, never in the message that carries the file. It is shown only now; without it the file opens for nobody.</source>
        <translation>บอกโรงเรียนปลายทางทางโทรศัพท์ ห้ามส่งไปพร้อมแฟ้ม รหัสแสดงครั้งนี้ครั้งเดียว ถ้าไม่มีรหัสจะเปิดแฟ้มไม่ได้</translation>
    </message>
    <message>
        <source>The letter: problem, help so far, what was asked for</source>
        <translation>หนังสือส่งต่อ: ปัญหา การช่วยเหลือที่ผ่านมา สิ่งที่ขอ</translation>
    </message>
    <message>
        <source>The package is in {file}.</source>
        <translation>สร้างแฟ้ม {file} แล้ว</translation>
    </message>
    <message>
        <source>The student has left our school with today.</source>
        <translation>นักเรียนพ้นจากโรงเรียนเราตั้งแต่วันนี้</translation>
    </message>
    <message>
        <source>The student leaves our school today</source>
        <translation>นักเรียนพ้นจากโรงเรียนเราวันนี้</translation>
    </message>
    <message>
        <source>Tick what the other school needs, and no more. Name, date of birth, address and family always go along; sealed notes and alarms never.</source>
        <translation>ทำเครื่องหมายเฉพาะที่โรงเรียนปลายทางจำเป็นต้องใช้ ชื่อ วันเกิด ที่อยู่ และครอบครัวส่งไปเสมอ บันทึกลับและเรื่องเร่งด่วนไม่ส่งไปทุกกรณี</translation>
    </message>
    <message>
        <source>To another school</source>
        <translation>ย้ายไปโรงเรียนอื่น</translation>
    </message>
    <message>
        <source>To which school</source>
        <translation>ย้ายไปโรงเรียน</translation>
    </message>
    <message>
        <source>Undo: the student stays</source>
        <translation>ยกเลิก: นักเรียนยังอยู่</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>ข้อมูลที่ส่งไปด้วย</translation>
    </message>
    <message>
        <source>What was noticed, and the concern in words</source>
        <translation>สิ่งที่สังเกตเห็นและเรื่องที่กังวล</translation>
    </message>
    <message>
        <source>Why (for our own papers)</source>
        <translation>เหตุผล (สำหรับโรงเรียนเรา)</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>สร้างแฟ้มย้าย</translation>
    </message>
    <message>
        <source>Write the package …</source>
        <translation>สร้างแฟ้มย้าย …</translation>
    </message>
</context>
<context>
    <name>SendPart</name>
    <message>
        <source>A package for another laptop</source>
        <translation>ไฟล์ส่งมอบให้อีกเครื่อง</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>ห้องเรียน</translation>
    </message>
    <message>
        <source>Copying the records …</source>
        <translation>กำลังคัดลอกข้อมูล …</translation>
    </message>
    <message>
        <source>Everything that is on this laptop</source>
        <translation>ทุกอย่างที่อยู่ในเครื่องนี้</translation>
    </message>
    <message>
        <source>For the laptop of</source>
        <translation>ส่งให้เครื่องของ</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>สร้างไฟล์ส่งมอบ</translation>
    </message>
    <message>
        <source>Make the package …</source>
        <translation>สร้างไฟล์ส่งมอบ …</translation>
    </message>
    <message>
        <source>No laptop is trusted here yet. A package is sealed to the laptop it is for: exchange keys first.</source>
        <translation>ยังไม่มีเครื่องที่เชื่อถือ ไฟล์ส่งมอบปิดผนึกไว้ให้เครื่องผู้รับเท่านั้น จึงต้องแลกกุญแจกันก่อน</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Packages between laptops (*{ending})</source>
        <translation>ไฟล์ส่งมอบระหว่างเครื่อง (*{ending})</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>ปีการศึกษา</translation>
    </message>
    <message>
        <source>Sealed to the laptop of {name} alone and signed by this one. It holds names, health and family data: give it to nobody else all the same.</source>
        <translation>เปิดได้เฉพาะเครื่องของ{name} และลงลายเซ็นดิจิทัลจากเครื่องนี้ ในไฟล์มีชื่อ ข้อมูลสุขภาพและครอบครัว ถึงอย่างนั้นก็อย่าส่งให้ผู้อื่น</translation>
    </message>
    <message>
        <source>Sealing the package …</source>
        <translation>กำลังปิดผนึกไฟล์ …</translation>
    </message>
    <message>
        <source>To the laptops</source>
        <translation>ไปที่เครื่องที่เชื่อถือ</translation>
    </message>
    <message>
        <source>With photos and documents</source>
        <translation>รวมรูปภาพและเอกสาร</translation>
    </message>
    <message>
        <source>“{file}” for the laptop of {name}: {count} changes, {size} kB</source>
        <translation>“{file}” สำหรับเครื่องของ{name}: {count} รายการบันทึก ขนาด {size} kB</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message numerus="yes">
        <source>%n goal(s) taken over from last year.</source>
        <translation>
            <numerusform>นำเป้าหมายของปีก่อนมาใช้ %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal any more.</source>
        <translation>ไม่มีเป้าหมายแล้ว</translation>
    </message>
    <message>
        <source>The goal is set.</source>
        <translation>ตั้งเป้าหมายแล้ว</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>After a laptop was lost or left</source>
        <translation>เมื่อเครื่องหายหรือถูกทิ้งไว้</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>สำรองและตรวจสอบ</translation>
    </message>
    <message>
        <source>By which norms; added dimensions</source>
        <translation>ใช้เกณฑ์ใด และด้านที่เพิ่ม</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
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
        <source>Deadlines of the school year</source>
        <translation>กำหนดการรอบปีการศึกษา</translation>
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
        <source>Joined classes, several roles</source>
        <translation>ห้องเรียนรวม คนเดียวหลายบทบาท</translation>
    </message>
    <message>
        <source>Language, text, colours, lock</source>
        <translation>ภาษา ตัวอักษร สี การล็อก</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>หนังสือ</translation>
    </message>
    <message>
        <source>Log of use</source>
        <translation>บันทึกการใช้งาน</translation>
    </message>
    <message>
        <source>Name, codes, address</source>
        <translation>ชื่อ รหัส ที่อยู่</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>เปลี่ยนกุญแจ</translation>
    </message>
    <message>
        <source>Own forms, wording, XLSForm</source>
        <translation>แบบของโรงเรียน ถ้อยคำ XLSForm</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>บุคลากรและบัญชี</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>ข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Purposes, years, review, research</source>
        <translation>วัตถุประสงค์ ปีที่เก็บ ทบทวน วิจัย</translation>
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
        <source>Shown when there may be danger</source>
        <translation>แสดงเมื่ออาจมีอันตราย</translation>
    </message>
    <message>
        <source>Signatures and papers</source>
        <translation>ผู้ลงนามและเอกสาร</translation>
    </message>
    <message>
        <source>Small school</source>
        <translation>โรงเรียนขนาดเล็ก</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>ภาคเรียน</translation>
    </message>
    <message>
        <source>Texts of memos and letters, emblem</source>
        <translation>ข้อความในหนังสือราชการ และตรา</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>Who saw, printed, saved what</source>
        <translation>ใครเปิดดู พิมพ์ บันทึกอะไร</translation>
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
        <source>Row {row}: a cell holds a text of many pages. Shorten it and try again.</source>
        <translation>แถวที่ {row} มีช่องที่ข้อความยาวหลายหน้า โปรดตัดให้สั้นลงแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Row {row}: a quotation mark is opened and not closed, so that the rows after it cannot be told apart. Correct it, or save the list as .xlsx, and try again.</source>
        <translation>แถวที่ {row} มีเครื่องหมายคำพูดเปิดแต่ไม่ปิด จึงแยกแถวถัดไปไม่ได้ โปรดแก้ไขหรือบันทึกเป็น .xlsx แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The end of this file is missing, and children with it. Download it once more and try again.</source>
        <translation>ท้ายไฟล์นี้ขาดหาย รายชื่อจึงไม่ครบ โปรดดาวน์โหลดใหม่แล้วลองอีกครั้ง</translation>
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
        <source>Find a student</source>
        <translation>ค้นหานักเรียน</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
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
        <source>Make a new district</source>
        <translation>สร้างเขตใหม่</translation>
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
        <source>Open another district …</source>
        <translation>เปิดเขตอื่น …</translation>
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
        <source>School or district</source>
        <translation>โรงเรียนหรือเขตพื้นที่</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าใช้</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>That was not right.</source>
        <translation>รหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The keyboard is switched to Thai.</source>
        <translation>แป้นพิมพ์เป็นภาษาไทยอยู่</translation>
    </message>
    <message>
        <source>This laptop joins a school …</source>
        <translation>ให้เครื่องนี้เข้าร่วมโรงเรียน …</translation>
    </message>
    <message>
        <source>This laptop waits for its first package from the coordinator, or for what comes from the hub. Sign in to go on; with a forgotten password begin again with “This laptop joins a school …”.</source>
        <translation>เครื่องนี้รอไฟล์แรกจากผู้ประสานงาน หรือข้อมูลจากเซิร์ฟเวอร์กลาง เข้าใช้เพื่อทำต่อ ถ้าลืมรหัสผ่าน ให้เริ่มใหม่ที่ “ให้เครื่องนี้เข้าร่วมโรงเรียน …”</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>ลองใหม่ได้ในอีก %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (district)</source>
        <translation>{name} (เขตพื้นที่)</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message numerus="yes">
        <source>All %n into a care plan</source>
        <translation>
            <numerusform>ทั้ง %n เรื่องเข้าแผน</numerusform>
        </translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <translation>เหตุผล: {reason}</translation>
    </message>
    <message>
        <source>Changed by the school.</source>
        <translation>โรงเรียนปรับแล้ว</translation>
    </message>
    <message>
        <source>Further signs of this child</source>
        <translation>สัญญาณอื่นของนักเรียนคนนี้</translation>
    </message>
    <message>
        <source>Into a care plan</source>
        <translation>เข้าแผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Line: {line}</source>
        <translation>เกณฑ์: {line}</translation>
    </message>
    <message>
        <source>Open the student</source>
        <translation>เปิดหน้านักเรียน</translation>
    </message>
    <message>
        <source>See the care plan</source>
        <translation>ดูแผนช่วยเหลือ</translation>
    </message>
    <message numerus="yes">
        <source>Set all %n aside …</source>
        <translation>
            <numerusform>พักทั้ง %n เรื่อง …</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside again</source>
        <translation>พักไว้เหมือนเดิม</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>พักไว้ …</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>กฎนี้</translation>
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
    <name>Signs</name>
    <message>
        <source>A line is a number above 0.</source>
        <translation>เกณฑ์ต้องเป็นตัวเลขมากกว่า 0</translation>
    </message>
    <message>
        <source>Absent {n} days</source>
        <translation>ขาดเรียน {n} วัน</translation>
    </message>
    <message>
        <source>Absent {n} of {all} days ({share} %)</source>
        <translation>ขาดเรียน {n} จาก {all} วัน ({share} %)</translation>
    </message>
    <message>
        <source>Back again: decided before</source>
        <translation>กลับมาอีก เคยพิจารณาแล้ว</translation>
    </message>
    <message>
        <source>Baht a head and month, up to</source>
        <translation>บาทต่อคนต่อเดือน ไม่เกิน</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Days, from</source>
        <translation>จำนวนวัน ตั้งแต่</translation>
    </message>
    <message>
        <source>Early signs</source>
        <translation>สัญญาณเตือน</translation>
    </message>
    <message>
        <source>Fall of the average, from</source>
        <translation>ผลการเรียนเฉลี่ยลดลง ตั้งแต่</translation>
    </message>
    <message>
        <source>Grade average {before} → {now} (fallen by {fall})</source>
        <translation>ผลการเรียนเฉลี่ย {before} → {now} (ลดลง {fall})</translation>
    </message>
    <message>
        <source>Groups worse, from</source>
        <translation>แย่ลงกี่กลุ่ม ตั้งแต่</translation>
    </message>
    <message>
        <source>How far out of range, from (1 or 2)</source>
        <translation>นอกเกณฑ์ระดับใด ตั้งแต่ (1 หรือ 2)</translation>
    </message>
    <message>
        <source>In a care plan</source>
        <translation>อยู่ในแผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>In term {term} it was set aside: {said}</source>
        <translation>ภาคเรียน {term} พักไว้: {said}</translation>
    </message>
    <message>
        <source>In term {term} it was taken into a care plan: {said}</source>
        <translation>ภาคเรียน {term} นำเข้าแผนช่วยเหลือ: {said}</translation>
    </message>
    <message>
        <source>Income {n} baht a head and month</source>
        <translation>รายได้ {n} บาทต่อคนต่อเดือน</translation>
    </message>
    <message>
        <source>Late on {n} days</source>
        <translation>มาสาย {n} วัน</translation>
    </message>
    <message>
        <source>Late on {n} of {all} days ({share} %)</source>
        <translation>มาสาย {n} จาก {all} วัน ({share} %)</translation>
    </message>
    <message>
        <source>More points, from</source>
        <translation>คะแนนเพิ่มขึ้น ตั้งแต่</translation>
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
        <source>Numbers</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Open signs of danger, from</source>
        <translation>สัญญาณอันตรายที่ยังไม่ปิด ตั้งแต่</translation>
    </message>
    <message>
        <source>Per cent of the days open, from</source>
        <translation>ร้อยละของวันเปิดเรียน ตั้งแต่</translation>
    </message>
    <message>
        <source>SDQ by {who}: {before} → {now} points</source>
        <translation>SDQ {who}: {before} → {now} คะแนน</translation>
    </message>
    <message>
        <source>Say why these signs can be set aside.</source>
        <translation>บอกเหตุผลที่พักสัญญาณเหล่านี้ไว้</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>สัญญาณ</translation>
    </message>
    <message>
        <source>Source: {source} (list of {edition})</source>
        <translation>ที่มา: {source} (ชุด {edition})</translation>
    </message>
    <message>
        <source>Subjects, from</source>
        <translation>จำนวนวิชา ตั้งแต่</translation>
    </message>
    <message>
        <source>The line is not verified: no source that could be read says it.</source>
        <translation>เกณฑ์นี้ยังไม่ยืนยัน: ไม่พบเอกสารที่ระบุตัวเลขนี้</translation>
    </message>
    <message>
        <source>The student list says: poor family</source>
        <translation>บัญชีรายชื่อระบุว่ายากจน</translation>
    </message>
    <message>
        <source>These signs are not there any more.</source>
        <translation>สัญญาณเหล่านี้ไม่มีแล้ว เปิดหน้านี้ใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>รอตัดสินใจ</translation>
    </message>
    <message>
        <source>Worse since decided</source>
        <translation>แย่ลงหลังตัดสินใจ</translation>
    </message>
    <message>
        <source>a parent</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>a worse group, or ≥ {points} points more</source>
        <translation>กลุ่มแย่ลง หรือคะแนนเพิ่ม ≥ {points}</translation>
    </message>
    <message>
        <source>fallen by ≥ {fall}</source>
        <translation>ลดลง ≥ {fall}</translation>
    </message>
    <message>
        <source>out of range, level ≥ {level}</source>
        <translation>นอกเกณฑ์ระดับ ≥ {level}</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>ครู</translation>
    </message>
    <message>
        <source>worse by ≥ {steps} groups</source>
        <translation>แย่ลง ≥ {steps} กลุ่ม</translation>
    </message>
    <message>
        <source>{dimension}: {before} → {now}</source>
        <translation>{dimension}: {before} → {now}</translation>
    </message>
    <message>
        <source>{mark} in {n} subjects</source>
        <translation>ติด {mark} {n} วิชา</translation>
    </message>
    <message>
        <source>{numbers} (line: {line})</source>
        <translation>{numbers} เกณฑ์ {line}</translation>
    </message>
    <message>
        <source>{n} open signs of danger</source>
        <translation>สัญญาณอันตรายที่ยังไม่ปิด {n} เรื่อง</translation>
    </message>
    <message>
        <source>≤ {baht} baht a head and month, or the list says poor</source>
        <translation>≤ {baht} บาทต่อคนต่อเดือน หรือบัญชีรายชื่อระบุว่ายากจน</translation>
    </message>
    <message>
        <source>≥ {days} days</source>
        <translation>≥ {days} วัน</translation>
    </message>
    <message>
        <source>≥ {days} days, or ≥ {percent} % of the days open</source>
        <translation>≥ {days} วัน หรือ ≥ {percent} % ของวันเปิดเรียน</translation>
    </message>
    <message>
        <source>≥ {open} open</source>
        <translation>≥ {open} เรื่อง</translation>
    </message>
    <message>
        <source>≥ {subjects} subjects</source>
        <translation>≥ {subjects} วิชา</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>Decide on them</source>
        <translation>ไปตัดสินใจ</translation>
    </message>
    <message>
        <source>Early signs</source>
        <translation>สัญญาณเตือน</translation>
    </message>
</context>
<context>
    <name>SignsScreen</name>
    <message numerus="yes">
        <source>%n child(ren) with signs to be decided</source>
        <translation>
            <numerusform>นักเรียน %n คนมีสัญญาณรอตัดสินใจ</numerusform>
        </translation>
    </message>
    <message>
        <source>A: into a care plan · S: set aside · D: again · Enter: open the student</source>
        <translation>A: เข้าแผนช่วยเหลือ · S: พักไว้ · D: เหมือนเดิม · Enter: เปิดหน้านักเรียน</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>ทุกกฎ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>ตัดสินใจแล้ว</translation>
    </message>
    <message>
        <source>Early signs</source>
        <translation>สัญญาณเตือน</translation>
    </message>
    <message>
        <source>Early signs · {place}</source>
        <translation>สัญญาณเตือน · {place}</translation>
    </message>
    <message>
        <source>No rule points at anybody here. Signs come from attendance and results, from the screening, the SDQ, growth and home visits, as soon as they are entered.</source>
        <translation>ยังไม่มีนักเรียนที่เข้ากฎใด สัญญาณมาจากการมาเรียนและผลการเรียน การคัดกรอง SDQ การชั่งวัด และการเยี่ยมบ้าน ทันทีที่กรอกข้อมูล</translation>
    </message>
    <message>
        <source>Nothing is left here: every sign of these is decided.</source>
        <translation>ไม่มีเหลือแล้ว สัญญาณในส่วนนี้ตัดสินใจครบทุกเรื่อง</translation>
    </message>
    <message>
        <source>Only one rule</source>
        <translation>เฉพาะกฎเดียว</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>กฎ</translation>
    </message>
    <message>
        <source>See the rules</source>
        <translation>ดูกฎ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>There are no students here yet. Bring in the list first.</source>
        <translation>ยังไม่มีนักเรียนที่นี่ นำเข้าบัญชีรายชื่อก่อน</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>รอตัดสินใจ</translation>
    </message>
    <message>
        <source>To the list of students</source>
        <translation>ไปที่บัญชีรายชื่อ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Which signs</source>
        <translation>สัญญาณใด</translation>
    </message>
</context>
<context>
    <name>SmallSection</name>
    <message>
        <source>Classes taught together</source>
        <translation>ห้องเรียนรวมชั้น</translation>
    </message>
    <message>
        <source>Everybody has one role.</source>
        <translation>ทุกคนมีบทบาทเดียว</translation>
    </message>
    <message>
        <source>Further roles are ticked on a person&apos;s page, under People and accounts. A guidance teacher looks after alarms and reads the sealed notes; where nobody has that role, the administrator looks after alarms.</source>
        <translation>ทำเครื่องหมายบทบาทเพิ่มได้ที่หน้าของแต่ละคน ในบุคลากรและบัญชีผู้ใช้ ครูแนะแนวดูแลเรื่องเร่งด่วนและอ่านบันทึกลับได้ ถ้าไม่มีใครเป็นครูแนะแนว ผู้ดูแลระบบจะดูแลเรื่องเร่งด่วนแทน</translation>
    </message>
    <message>
        <source>Join the chosen classes</source>
        <translation>รวมห้องที่เลือก</translation>
    </message>
    <message>
        <source>One person, several roles</source>
        <translation>คนเดียวหลายบทบาท</translation>
    </message>
    <message>
        <source>Papers print as many places for signatures as are filled in under Signatures; an empty one is left out. A percentage always stands beside the number it is of.</source>
        <translation>เอกสารพิมพ์ช่องลงนามเท่าที่กรอกไว้ในหัวข้อผู้ลงนาม ช่องที่ว่างจะไม่พิมพ์ และร้อยละจะอยู่คู่กับจำนวนคนเสมอ</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>แยกห้อง</translation>
    </message>
    <message>
        <source>Separate {classes}</source>
        <translation>แยกห้อง {classes}</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>จำนวนน้อย</translation>
    </message>
    <message>
        <source>The classes are one class now.</source>
        <translation>รวมเป็นห้องเดียวแล้ว</translation>
    </message>
    <message>
        <source>The classes stand alone again.</source>
        <translation>แยกเป็นห้องเดิมแล้ว</translation>
    </message>
    <message>
        <source>There are no classes yet: they come with the list of students.</source>
        <translation>ยังไม่มีห้องเรียน ห้องจะมาพร้อมกับรายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Two grades in one room, with one teacher: joined, they are one class above every screen and on Today. Reports, lists and DMC keep them apart, by grade.</source>
        <translation>สองชั้นเรียนในห้องเดียวกับครูคนเดียว เมื่อรวมแล้ว ช่องเลือกห้องและหน้าวันนี้จะเห็นเป็นห้องเดียว ส่วนรายงาน รายชื่อ และ DMC ยังแยกตามชั้นเหมือนเดิม</translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>median {number}</source>
        <translation>ค่ากลาง {number}</translation>
    </message>
    <message numerus="yes">
        <source>{scale}: %n child(ren) with a score</source>
        <translation>
            <numerusform>{scale}: มีคะแนน %n คน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Squares</name>
    <message>
        <source>The key as a QR code</source>
        <translation>กุญแจเป็น QR code</translation>
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
        <source>Choose a class to fill in its forms (Ctrl+J)</source>
        <translation>เลือกห้องที่จะกรอก (Ctrl+J)</translation>
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
    <name>SteppedFront</name>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
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
        <source>A text holds a letter that cannot be stored. Type it again.</source>
        <translation>ข้อความมีตัวอักษรที่บันทึกไม่ได้ โปรดพิมพ์ใหม่</translation>
    </message>
    <message>
        <source>An older careapp wrote this file, and a damaged file is not upgraded. Restore a backup.</source>
        <translation>ไฟล์นี้สร้างด้วย careapp รุ่นเก่า และไฟล์ที่เสียหายปรับรุ่นไม่ได้ กรุณากู้คืนจากไฟล์สำรอง</translation>
    </message>
    <message>
        <source>Another program has these data open. Close them there first.</source>
        <translation>โปรแกรมอื่นกำลังเปิดข้อมูลนี้อยู่ กรุณาปิดที่โปรแกรมนั้นก่อน</translation>
    </message>
    <message>
        <source>Another program has “{name}” open. Close it there.</source>
        <translation>โปรแกรมอื่นกำลังเปิด “{name}” อยู่ กรุณาปิดที่โปรแกรมนั้น</translation>
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
        <source>The file is damaged and open for reading only; nothing can be stored in it.</source>
        <translation>ไฟล์เสียหายและเปิดไว้เพื่ออ่านเท่านั้น จึงบันทึกอะไรลงไปไม่ได้</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Copy it to a place of your own.</source>
        <translation>เขียนลงโฟลเดอร์นี้ไม่ได้ กรุณาคัดลอกไปไว้ในที่ของคุณเอง</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be written to: {why}.</source>
        <translation>เขียนลงโฟลเดอร์ “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>There is no district in the folder “{name}”.</source>
        <translation>ไม่มีแฟ้มเขตในโฟลเดอร์ “{name}”</translation>
    </message>
    <message>
        <source>There is no school in the folder “{name}”.</source>
        <translation>ไม่พบข้อมูลโรงเรียนในโฟลเดอร์ “{name}”</translation>
    </message>
    <message>
        <source>This file was not made by careapp.</source>
        <translation>ไฟล์นี้ไม่ใช่ข้อมูลของ careapp</translation>
    </message>
    <message>
        <source>This file was opened by a newer careapp (data version {theirs}, this program knows {ours}). Install the newer program on this computer.</source>
        <translation>ข้อมูลนี้เคยเปิดด้วย careapp รุ่นใหม่กว่า (ข้อมูลรุ่น {theirs} โปรแกรมนี้รู้จักถึงรุ่น {ours}) กรุณาติดตั้งโปรแกรมรุ่นใหม่ในเครื่องนี้</translation>
    </message>
    <message>
        <source>This is the file of a district: its folder&apos;s name must end in .caredistrict.</source>
        <translation>ไฟล์นี้เป็นของเขต ชื่อโฟลเดอร์ต้องลงท้ายด้วย .caredistrict</translation>
    </message>
    <message>
        <source>This is the file of a school: its folder&apos;s name must end in .careapp.</source>
        <translation>ไฟล์นี้เป็นของโรงเรียน ชื่อโฟลเดอร์ต้องลงท้ายด้วย .careapp</translation>
    </message>
    <message>
        <source>data.db is missing in the folder “{name}”. Restore the newest backup.</source>
        <translation>ไม่พบไฟล์ data.db ในโฟลเดอร์ “{name}” กรุณากู้คืนจากไฟล์สำรองล่าสุด</translation>
    </message>
    <message>
        <source>{name} could not be opened. Check that the folder is there and is yours.</source>
        <translation>เปิด {name} ไม่ได้ กรุณาตรวจว่ามีโฟลเดอร์อยู่และท่านมีสิทธิ์ใช้</translation>
    </message>
    <message>
        <source>{name} is damaged, or belongs to another key.</source>
        <translation>{name} เสียหาย หรือใช้กุญแจอื่น</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore the newest backup; keep the damaged file.</source>
        <translation>{name} เสียหาย กรุณากู้คืนจากไฟล์สำรองล่าสุด และเก็บไฟล์ที่เสียหายไว้</translation>
    </message>
    <message>
        <source>{name} is damaged: what was stored last before the program was cut off may be missing. It is kept as {kept}. Open again to go on with what is whole.</source>
        <translation>{name} เสียหาย ข้อมูลที่บันทึกล่าสุดก่อนโปรแกรมหยุดกะทันหันอาจหายไป ไฟล์ที่เสียหายเก็บไว้ในชื่อ {kept} เปิดอีกครั้งเพื่อทำงานต่อจากข้อมูลที่สมบูรณ์</translation>
    </message>
    <message>
        <source>{name} is empty: what was in it is gone. Restore the newest backup.</source>
        <translation>ไฟล์ {name} ว่างเปล่า ข้อมูลในไฟล์หายไปแล้ว กรุณากู้คืนจากไฟล์สำรองล่าสุด</translation>
    </message>
    <message>
        <source>{program} on the computer “{host}” has had “{name}” open since {time}. Close it there first.</source>
        <translation>{program} ในเครื่อง “{host}” เปิด “{name}” อยู่ตั้งแต่ {time} น. กรุณาปิดที่เครื่องนั้นก่อน</translation>
    </message>
    <message>
        <source>{program} on this computer has had “{name}” open since {time}. Close it there first: its window may be behind others, or open for another user.</source>
        <translation>{program} ในเครื่องนี้เปิด “{name}” อยู่ตั้งแต่ {time} น. กรุณาปิดก่อน หน้าต่างอาจซ่อนอยู่หลังหน้าต่างอื่น หรือผู้ใช้อื่นของเครื่องนี้เปิดค้างไว้</translation>
    </message>
    <message>
        <source>“{name}” is a district, not a school. Open it as a district.</source>
        <translation>“{name}” เป็นแฟ้มของเขต ไม่ใช่โรงเรียน โปรดเปิดแบบเขต</translation>
    </message>
    <message>
        <source>“{name}” is a school, not a district. A district ends in .caredistrict.</source>
        <translation>“{name}” เป็นแฟ้มของโรงเรียน ไม่ใช่เขต แฟ้มเขตลงท้ายด้วย .caredistrict</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>Nobody has written down yet what this child is good at.</source>
        <translation>ยังไม่มีใครบันทึกว่านักเรียนคนนี้ทำอะไรได้ดี</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>จุดแข็ง</translation>
    </message>
    <message>
        <source>Write down what you see</source>
        <translation>บันทึกสิ่งที่เห็น</translation>
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
    <name>StudentData</name>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Student&apos;s data</source>
        <translation>ข้อมูลนักเรียน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
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
        <source>A postal code has five digits.</source>
        <translation>รหัสไปรษณีย์มี 5 หลัก</translation>
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
        <source>District</source>
        <translation>อำเภอ/เขต</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Family: a person was brought back</source>
        <translation>ครอบครัว: นำบุคคลกลับมา</translation>
    </message>
    <message>
        <source>Family: a person was taken out</source>
        <translation>ครอบครัว: นำบุคคลออก</translation>
    </message>
    <message>
        <source>Family: does not live with the child</source>
        <translation>ครอบครัว: ไม่ได้อยู่กับนักเรียน</translation>
    </message>
    <message>
        <source>Family: is not rung up first</source>
        <translation>ครอบครัว: ไม่ใช่คนแรกที่โทรหา</translation>
    </message>
    <message>
        <source>Family: is rung up first</source>
        <translation>ครอบครัว: โทรหาคนแรก</translation>
    </message>
    <message>
        <source>Family: lives with the child</source>
        <translation>ครอบครัว: อยู่กับนักเรียน</translation>
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
        <source>House number</source>
        <translation>บ้านเลขที่</translation>
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
        <source>Postal code</source>
        <translation>รหัสไปรษณีย์</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>ถนน/ซอย</translation>
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
        <source>Subdistrict</source>
        <translation>ตำบล/แขวง</translation>
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
        <source>Village number (Moo)</source>
        <translation>หมู่ที่</translation>
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
        <source>Care</source>
        <translation>การดูแล</translation>
    </message>
    <message>
        <source>Care, data or results</source>
        <translation>การดูแล ข้อมูล หรือผล</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
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
        <source>Print record</source>
        <translation>พิมพ์ประวัติ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>aged {age}</source>
        <translation>อายุ {age}</translation>
    </message>
    <message>
        <source>lives with: {whom}</source>
        <translation>อยู่กับ{whom}</translation>
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
        <source>The SDQ total by the teacher</source>
        <translation>คะแนนรวม SDQ ฉบับครู</translation>
    </message>
    <message>
        <source>The overall group of the 11-dimension screening</source>
        <translation>กลุ่มโดยรวมของการคัดกรอง 11 ด้าน</translation>
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
        <source>Attendance</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>การ์ด</translation>
    </message>
    <message>
        <source>Enter: open the student</source>
        <translation>Enter: เปิดดูนักเรียน</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ส่งมอบห้อง</translation>
    </message>
    <message>
        <source>Hand the class to its next teacher</source>
        <translation>ส่งมอบห้องเรียนให้ครูคนต่อไป</translation>
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
    <name>Submissions</name>
    <message numerus="yes">
        <source>%n number(s) are masked: those from 1 to 4, and those from which they could be worked out. So no child can be picked out. Headcounts are never masked.</source>
        <translation>
            <numerusform>ปกปิด %n ตัวเลข คือจำนวน 1 ถึง 4 คน และจำนวนที่ใช้คำนวณย้อนกลับได้ เพื่อไม่ให้รู้ว่าเป็นเด็กคนใด ส่วนจำนวนนักเรียนไม่ปกปิด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are other ones than in version {version}.</source>
        <translation>
            <numerusform>%n ตัวเลขต่างจากฉบับที่ {version}</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead of version {version}.</source>
        <translation>ใช้แทนฉบับที่ {version}</translation>
    </message>
    <message>
        <source>No number is so small that it has to be masked.</source>
        <translation>ไม่มีจำนวนน้อยจนต้องปกปิด</translation>
    </message>
    <message>
        <source>Nothing has changed since version {version}: hand in the same files again.</source>
        <translation>ไม่มีอะไรเปลี่ยนจากฉบับที่ {version} ส่งแฟ้มฉบับเดิมอีกครั้งได้</translation>
    </message>
    <message>
        <source>Nothing is masked: a child may be picked out by a number from 1 to 4. This is the director&apos;s decision, and the receipt says so.</source>
        <translation>ไม่ปกปิดตัวเลขใด จำนวน 1 ถึง 4 คนอาจทำให้รู้ว่าเป็นเด็กคนใด เป็นการตัดสินใจของผู้อำนวยการ และใบรับบอกไว้</translation>
    </message>
    <message>
        <source>Numbers that are other ones: {count} ({which}).</source>
        <translation>ตัวเลขที่เปลี่ยน {count} รายการ ({which})</translation>
    </message>
    <message>
        <source>Only the director may send small numbers as they are. Leave them masked, or ask the director.</source>
        <translation>ผู้อำนวยการเท่านั้นที่ให้ส่งจำนวนน้อยโดยไม่ปกปิดได้ ให้ปกปิดไว้ หรือขอให้ผู้อำนวยการตัดสินใจ</translation>
    </message>
    <message>
        <source>Other numbers are masked than in version {version}.</source>
        <translation>ปกปิดตัวเลขต่างจากฉบับที่ {version}</translation>
    </message>
    <message>
        <source>Receipt, 2 copies</source>
        <translation>ใบรับ จำนวน 2 ฉบับ</translation>
    </message>
    <message>
        <source>Small numbers are masked now.</source>
        <translation>ปกปิดจำนวนน้อยแล้ว</translation>
    </message>
    <message>
        <source>Small numbers are not masked any more.</source>
        <translation>ไม่ปกปิดจำนวนน้อยแล้ว</translation>
    </message>
    <message>
        <source>Summary of the numbers, 1 set</source>
        <translation>แบบสรุปตัวเลข จำนวน 1 ชุด</translation>
    </message>
    <message>
        <source>The covering letter is another one.</source>
        <translation>เปลี่ยนหนังสือนำส่ง</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {why}.</source>
        <translation>สร้างโฟลเดอร์ “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>The pack is kept in the school, but its files could not be put there: {why} Save it once more from the list of versions.</source>
        <translation>เก็บชุดส่งเขตไว้ในข้อมูลโรงเรียนแล้ว แต่วางแฟ้มลงที่นั้นไม่ได้: {why} ให้บันทึกอีกครั้งจากรายการฉบับที่ส่งแล้ว</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>ทั้งโรงเรียน</translation>
    </message>
    <message>
        <source>This answer is about version {version} of term {term}, and this school&apos;s file does not hold that very pack. Open it on the computer that the pack was made on.</source>
        <translation>คำตอบนี้ตอบฉบับที่ {version} ของภาคเรียน {term} แต่ในข้อมูลของโรงเรียนบนเครื่องนี้ไม่มีชุดนั้น ให้เปิดในเครื่องที่จัดทำชุดส่งเขต</translation>
    </message>
    <message>
        <source>This answer is for another school, with the code {code}.</source>
        <translation>คำตอบนี้เป็นของโรงเรียนอื่น รหัส {code}</translation>
    </message>
    <message>
        <source>This answer was signed by another key than the answers before. Ask the district by telephone whether its key is now {key}, and only then take it in.</source>
        <translation>คำตอบนี้ลงนามด้วยกุญแจอื่น ไม่ใช่กุญแจของคำตอบก่อน ๆ โทรถามเขตว่ากุญแจตอนนี้คือ {key} ใช่หรือไม่ แล้วจึงรับเข้า</translation>
    </message>
    <message>
        <source>This pack is not in this school&apos;s file.</source>
        <translation>ไม่มีชุดส่งเขตนี้ในข้อมูลของโรงเรียน</translation>
    </message>
    <message>
        <source>This will be the first pack of this term.</source>
        <translation>จะเป็นชุดส่งเขตฉบับแรกของภาคเรียนนี้</translation>
    </message>
    <message>
        <source>Version {version} · {when}</source>
        <translation>ฉบับที่ {version} · {when} น.</translation>
    </message>
    <message>
        <source>Workbook for the district&apos;s computer, 1 file</source>
        <translation>แฟ้มข้อมูล Excel จำนวน 1 แฟ้ม</translation>
    </message>
    <message>
        <source>accepted by {district}, {day}</source>
        <translation>{district} รับแล้ว {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>และอีก {count} รายการ</translation>
    </message>
    <message>
        <source>counted {counted}, against {other}</source>
        <translation>นับได้ {counted} เทียบกับ {other}</translation>
    </message>
    <message>
        <source>for the district&apos;s computer: this one is sent</source>
        <translation>สำหรับเครื่องของเขต ส่งแฟ้มนี้</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>เขตยังไม่ตอบ</translation>
    </message>
    <message>
        <source>not masked</source>
        <translation>ไม่ปกปิด</translation>
    </message>
    <message>
        <source>returned by {district}, {day}</source>
        <translation>{district} ส่งกลับให้แก้ไข {day}</translation>
    </message>
    <message>
        <source>the covering letter alone, to be signed</source>
        <translation>หนังสือนำส่งอย่างเดียว ไว้ลงนาม</translation>
    </message>
    <message>
        <source>the letter and the tables, to be read and printed</source>
        <translation>หนังสือนำส่งพร้อมตาราง ไว้อ่านและพิมพ์</translation>
    </message>
    <message>
        <source>the receipt, for both sides to sign</source>
        <translation>ใบรับ ลงนามทั้งสองฝ่าย</translation>
    </message>
    <message>
        <source>{district} returned version {version}: {reasons}</source>
        <translation>{district} ส่งฉบับที่ {version} กลับให้แก้ไข: {reasons}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>อ่าน “{name}” ไม่ได้: {why}</translation>
    </message>
</context>
<context>
    <name>SubmissionsScreen</name>
    <message>
        <source>Answers of a district (*.carefeedback)</source>
        <translation>คำตอบจากเขต (*.carefeedback)</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>นับใหม่</translation>
    </message>
    <message>
        <source>Counting was stopped. Nothing has been changed.</source>
        <translation>หยุดนับแล้ว ไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>กำลังนับ …</translation>
    </message>
    <message>
        <source>District pack</source>
        <translation>ชุดส่งเขต</translation>
    </message>
    <message>
        <source>I have compared it: take it in</source>
        <translation>เทียบกุญแจแล้ว รับเข้า</translation>
    </message>
    <message>
        <source>Into which folder</source>
        <translation>เลือกโฟลเดอร์ที่จะวางแฟ้ม</translation>
    </message>
    <message>
        <source>Make the pack …</source>
        <translation>จัดทำชุดส่งเขต …</translation>
    </message>
    <message>
        <source>Make the pack, version {version} …</source>
        <translation>จัดทำชุดส่งเขต ฉบับที่ {version} …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Save version {version} again …</source>
        <translation>บันทึกฉบับที่ {version} อีกครั้ง …</translation>
    </message>
    <message>
        <source>The district&apos;s answer …</source>
        <translation>เปิดคำตอบจากเขต …</translation>
    </message>
    <message>
        <source>There are no students here in this term. Bring in the list first.</source>
        <translation>ยังไม่มีนักเรียนในภาคเรียนนี้ ให้นำเข้ารายชื่อก่อน</translation>
    </message>
    <message>
        <source>To the list of students</source>
        <translation>ไปที่รายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองใหม่</translation>
    </message>
</context>
<context>
    <name>SupervisionCard</name>
    <message>
        <source>Agreed: {words}</source>
        <translation>ข้อตกลง: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>ติดตามแล้ว</translation>
    </message>
    <message>
        <source>Looked at again on {day}</source>
        <translation>ติดตามแล้วเมื่อ {day}</translation>
    </message>
    <message>
        <source>Nobody has written anything about this school yet.</source>
        <translation>ยังไม่มีบันทึกเกี่ยวกับโรงเรียนนี้</translation>
    </message>
    <message>
        <source>Record a visit …</source>
        <translation>บันทึกการนิเทศ …</translation>
    </message>
    <message>
        <source>Supervision and notes</source>
        <translation>นิเทศติดตามและบันทึก</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>To be looked at again by {day}</source>
        <translation>ติดตามอีกครั้งภายใน {day}</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>เขียนบันทึก …</translation>
    </message>
</context>
<context>
    <name>SupervisionDesk</name>
    <message>
        <source>It is taken away.</source>
        <translation>นำออกแล้ว</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
</context>
<context>
    <name>SupervisionDialog</name>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>วันที่ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>To be looked at again by</source>
        <translation>ติดตามอีกครั้งภายใน</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Who went there, or who writes this</source>
        <translation>ผู้นิเทศหรือผู้บันทึก</translation>
    </message>
    <message>
        <source>in 3 months</source>
        <translation>อีก 3 เดือน</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>อีก 1 เดือน</translation>
    </message>
</context>
<context>
    <name>Supervisions</name>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Supervision visit</source>
        <translation>นิเทศติดตาม</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>A new student</source>
        <translation>นักเรียนใหม่</translation>
    </message>
    <message>
        <source>Answers to forms that we do not have stay out: {forms}</source>
        <translation>คำตอบของแบบที่เราไม่มีจะไม่นำเข้า: {forms}</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>เลือกแฟ้ม …</translation>
    </message>
    <message>
        <source>Choose the package</source>
        <translation>เลือกแฟ้มย้าย</translation>
    </message>
    <message>
        <source>From another school</source>
        <translation>รับย้ายเข้า</translation>
    </message>
    <message>
        <source>From {school}, packed on {day}</source>
        <translation>จาก{school} สร้างแฟ้มเมื่อ {day}</translation>
    </message>
    <message>
        <source>Into which class</source>
        <translation>เข้าห้อง</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>ยังไม่ได้เลือกแฟ้ม</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>Open the package</source>
        <translation>เปิดแฟ้ม</translation>
    </message>
    <message>
        <source>Our classes: {classes}</source>
        <translation>ห้องของเรา: {classes}</translation>
    </message>
    <message>
        <source>Packages of a student (*.caretransfer)</source>
        <translation>แฟ้มย้ายนักเรียน (*.caretransfer)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>รหัสผ่านของแฟ้ม</translation>
    </message>
    <message>
        <source>Perhaps a student of ours already. Who is it?</source>
        <translation>อาจเป็นนักเรียนที่มีอยู่แล้ว เป็นใคร</translation>
    </message>
    <message>
        <source>Take in a student from another school</source>
        <translation>รับนักเรียนย้ายมาจากโรงเรียนอื่น</translation>
    </message>
    <message>
        <source>Take the student in</source>
        <translation>รับนักเรียนเข้า</translation>
    </message>
    <message>
        <source>The other school sends a file *.caretransfer. Nothing is stored before you have seen what is in it.</source>
        <translation>โรงเรียนต้นทางส่งแฟ้ม *.caretransfer มาให้ จะยังไม่บันทึกอะไรก่อนที่ท่านได้ดูข้อมูลในแฟ้ม</translation>
    </message>
    <message>
        <source>The other school tells it by telephone: 16 digits</source>
        <translation>โรงเรียนต้นทางบอกทางโทรศัพท์ เป็นตัวเลข 16 หลัก</translation>
    </message>
    <message>
        <source>The student was at our school before; the page goes on.</source>
        <translation>นักเรียนเคยอยู่โรงเรียนเรา ข้อมูลจะต่อจากเดิม</translation>
    </message>
    <message>
        <source>This package was taken in on {day} already; nothing changes.</source>
        <translation>แฟ้มนี้รับเข้าแล้วเมื่อ {day} จะไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Write it as grade and room: ป.4/1</source>
        <translation>เขียนเป็นชั้นและห้อง เช่น ป.4/1</translation>
    </message>
    <message>
        <source>the same ID</source>
        <translation>เลขประจำตัวเดียวกัน</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>ชื่อเดียวกัน</translation>
    </message>
    <message>
        <source>{records} filled in forms, {cards} terms of results, {photos} photos, {documents} documents</source>
        <translation>แบบที่กรอกแล้ว {records} ฉบับ ผลการเรียน {cards} ภาค ภาพ {photos} ภาพ เอกสาร {documents} ฉบับ</translation>
    </message>
</context>
<context>
    <name>TakePart</name>
    <message numerus="yes">
        <source>%n difference(s) to be decided.</source>
        <translation>
            <numerusform>มี %n จุดที่ไม่ตรงกันรอตัดสิน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) in all; a backup is made first.</source>
        <translation>
            <numerusform>รวม %n รายการใหม่ จะสำรองข้อมูลก่อนรับเข้า</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of children may be the same child.</source>
        <translation>
            <numerusform>มีนักเรียน %n คู่ที่อาจเป็นคนเดียวกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder of packages</source>
        <translation>โฟลเดอร์ที่มีไฟล์ส่งมอบ</translation>
    </message>
    <message>
        <source>A laptop&apos;s clock is ahead: an entry says it was written on {day}. Set the clock right there first, if you can.</source>
        <translation>นาฬิกาของเครื่องหนึ่งเดินเร็วกว่าเวลาจริง: มีรายการที่ลงเวลาไว้ว่า {day} ถ้าทำได้ให้ตั้งนาฬิกาเครื่องนั้นให้ถูกก่อน</translation>
    </message>
    <message>
        <source>A whole folder …</source>
        <translation>ทั้งโฟลเดอร์ …</translation>
    </message>
    <message>
        <source>Accounts or settings of the school are changed by somebody whose role does not allow it. Ask who works on that laptop before you take this in: it holds for the whole school, and is set right afterwards in Settings alone.</source>
        <translation>มีการเปลี่ยนบัญชีหรือการตั้งค่าของโรงเรียนโดยผู้ที่บทบาทไม่อนุญาต ให้สอบถามผู้ใช้เครื่องนั้นก่อนรับเข้า เพราะจะมีผลทั้งโรงเรียน และแก้กลับได้ที่การตั้งค่าเท่านั้น</translation>
    </message>
    <message>
        <source>All of it is here already: nothing changes.</source>
        <translation>มีอยู่ในเครื่องนี้ครบแล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>เลือกไฟล์ส่งมอบ</translation>
    </message>
    <message>
        <source>Choose packages …</source>
        <translation>เลือกไฟล์ส่งมอบ …</translation>
    </message>
    <message>
        <source>Compare and trust this laptop …</source>
        <translation>เทียบรหัสแล้วเชื่อถือเครื่องนี้ …</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ไปตัดสิน</translation>
    </message>
    <message>
        <source>Drop packages here, or a folder of them</source>
        <translation>ลากไฟล์ส่งมอบมาวางที่นี่ หรือทั้งโฟลเดอร์ก็ได้</translation>
    </message>
    <message>
        <source>Fingerprint of its laptop: {digits}</source>
        <translation>รหัสประจำเครื่องผู้ส่ง: {digits}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ดู</translation>
    </message>
    <message>
        <source>Looking at what is new …</source>
        <translation>กำลังดูว่ามีอะไรใหม่ …</translation>
    </message>
    <message numerus="yes">
        <source>New here: %n change(s).</source>
        <translation>
            <numerusform>รับเข้าใหม่ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message numerus="yes">
        <source>Not taken in until you tick it below: %n package(s).</source>
        <translation>
            <numerusform>ยังไม่รับเข้า %n ไฟล์ จนกว่าจะทำเครื่องหมายด้านล่าง</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken in.</source>
        <translation>ไม่มีไฟล์ที่รับเข้าได้</translation>
    </message>
    <message>
        <source>Nothing new: all of {count} changes were here already.</source>
        <translation>ไม่มีอะไรใหม่: ทั้ง {count} รายการมีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Opening the packages …</source>
        <translation>กำลังเปิดไฟล์ …</translation>
    </message>
    <message>
        <source>Packages between laptops (*{ending})</source>
        <translation>ไฟล์ส่งมอบระหว่างเครื่อง (*{ending})</translation>
    </message>
    <message>
        <source>Perhaps one child entered twice: {name}, {one} and {other} ({why})</source>
        <translation>อาจเป็นนักเรียนคนเดียวกันที่บันทึกซ้ำ: {name} รหัส {one} กับ {other} ({why})</translation>
    </message>
    <message>
        <source>Take it in although a clock is ahead</source>
        <translation>รับเข้าแม้นาฬิกาของเครื่องหนึ่งเดินเร็วกว่าเวลาจริง</translation>
    </message>
    <message>
        <source>Take it in although its sender may not change this</source>
        <translation>รับเข้าแม้ผู้ส่งไม่มีสิทธิ์เปลี่ยนสิ่งนี้</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>รับเข้า</translation>
    </message>
    <message>
        <source>Taking in …</source>
        <translation>กำลังรับเข้า …</translation>
    </message>
    <message numerus="yes">
        <source>Written differently on two laptops: %n field(s). Both stay in the history; you decide afterwards.</source>
        <translation>
            <numerusform>มี %n ช่องที่สองเครื่องบันทึกไว้ไม่ตรงกัน ทั้งสองค่าอยู่ในประวัติ รับเข้าแล้วจึงตัดสิน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed</source>
        <translation>{kind}: ใหม่ {new} แก้ไข {changed}</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>A number from 0 to {most}</source>
        <translation>ตัวเลขตั้งแต่ 0 ถึง {most}</translation>
    </message>
    <message>
        <source>Goal ({unit})</source>
        <translation>เป้าหมาย ({unit})</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>ไม่ตั้งเป้าหมาย</translation>
    </message>
    <message>
        <source>No source gives a number: every goal is the school&apos;s own choice.</source>
        <translation>ไม่มีเอกสารใดกำหนดตัวเลข โรงเรียนเป็นผู้กำหนดเป้าหมายเอง</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ยังไม่ระบุ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำตอนนี้</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>ตั้งเป้าหมาย</translation>
    </message>
    <message>
        <source>Strategy or focus point</source>
        <translation>กลยุทธ์ หรือจุดเน้น</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>เป้าหมายของ</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>ต่อห้อง</translation>
    </message>
    <message>
        <source>{indicator}, school year {year}</source>
        <translation>{indicator} ปีการศึกษา {year}</translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message>
        <source>Not verified: no source that could be read names it.</source>
        <translation>ยังไม่ยืนยัน: ไม่พบเอกสารที่ระบุตัวชี้วัดนี้</translation>
    </message>
    <message>
        <source>Not yet: {name}</source>
        <translation>ยังไม่: {name}</translation>
    </message>
    <message>
        <source>School years</source>
        <translation>ปีการศึกษา</translation>
    </message>
    <message>
        <source>Set the goal …</source>
        <translation>ตั้งเป้าหมาย …</translation>
    </message>
    <message>
        <source>Source: {source} (list of {edition})</source>
        <translation>ที่มา: {source} (ชุด {edition})</translation>
    </message>
    <message numerus="yes">
        <source>The %n behind it</source>
        <translation>
            <numerusform>รายชื่อ %n คนนี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n</source>
        <translation>
            <numerusform>อีก %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>The term has not begun.</source>
        <translation>ภาคเรียนยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>goal {goal}</source>
        <translation>เป้าหมาย {goal}</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>A goal is a number from 0 to {most}.</source>
        <translation>เป้าหมายเป็นตัวเลขตั้งแต่ 0 ถึง {most}</translation>
    </message>
    <message>
        <source>District</source>
        <translation>เขตพื้นที่</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>แล้ว</translation>
    </message>
    <message>
        <source>Focus: {focus}</source>
        <translation>จุดเน้น: {focus}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Goal {goal}</source>
        <translation>เป้าหมาย {goal}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>ใกล้ถึง</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>ไม่ตั้งเป้า</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังห่าง</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ค่าจริง</translation>
    </message>
    <message>
        <source>OBEC</source>
        <translation>สพฐ.</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>ผู้รับผิดชอบ: {name}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>ถึงเป้า</translation>
    </message>
    <message>
        <source>Reached: the goal or better. Nearly there: not further from it than the list of indicators says. The exact fraction counts, not what is printed.</source>
        <translation>ถึงเป้า: เท่ากับเป้าหมายหรือดีกว่า ใกล้ถึง: ห่างจากเป้าไม่เกินที่รายการตัวชี้วัดกำหนด คิดจากค่าจริง ไม่ใช่ค่าที่ปัดแล้ว</translation>
    </message>
    <message>
        <source>Source: {source} (list of {edition})</source>
        <translation>ที่มา: {source} (ชุด {edition})</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>There is no such indicator.</source>
        <translation>ไม่มีตัวชี้วัดนี้</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>เท่าปีก่อน</translation>
    </message>
    <message>
        <source>{n} in {all} classes</source>
        <translation>{n} ครั้ง {all} ห้อง</translation>
    </message>
</context>
<context>
    <name>TargetsScreen</name>
    <message numerus="yes">
        <source>%n goal(s) set</source>
        <translation>
            <numerusform>ตั้งเป้าหมายแล้ว %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>As a report</source>
        <translation>ทำรายงาน</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>กำลังนับ …</translation>
    </message>
    <message>
        <source>Goals and values</source>
        <translation>เป้าหมายและค่าจริง</translation>
    </message>
    <message>
        <source>Goals, movement or needs</source>
        <translation>เป้าหมาย การเปลี่ยนกลุ่ม หรือด้านที่ต้องช่วยเหลือ</translation>
    </message>
    <message>
        <source>Movement between groups</source>
        <translation>การเปลี่ยนกลุ่ม</translation>
    </message>
    <message>
        <source>No goals for {to} yet. Take over those of {year}?</source>
        <translation>ปี {to} ยังไม่มีเป้าหมาย นำของปี {year} มาใช้ไหม</translation>
    </message>
    <message>
        <source>No goals set yet</source>
        <translation>ยังไม่ได้ตั้งเป้าหมาย</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>นำมาใช้</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Targets {year} · {place}</source>
        <translation>เป้าหมาย {year} · {place}</translation>
    </message>
    <message>
        <source>There are no students here in this term. Bring in the list first.</source>
        <translation>ภาคเรียนนี้ยังไม่มีนักเรียนที่นี่ นำเข้าบัญชีรายชื่อก่อน</translation>
    </message>
    <message>
        <source>To the list of students</source>
        <translation>ไปที่บัญชีรายชื่อ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Where help is needed</source>
        <translation>ด้านที่ต้องช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>TaskRows</name>
    <message>
        <source>Nothing to follow up.</source>
        <translation>ไม่มีเรื่องต้องติดตาม</translation>
    </message>
    <message>
        <source>Take the task out</source>
        <translation>เอาเรื่องนี้ออก</translation>
    </message>
    <message>
        <source>Take the task out: {task}</source>
        <translation>เอาเรื่องนี้ออก: {task}</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>ทำเรื่องนี้แล้ว</translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translation>เรื่องนี้ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>The task is taken out.</source>
        <translation>เอาเรื่องที่ต้องติดตามออกแล้ว</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Add a member</source>
        <translation>เพิ่มกรรมการ</translation>
    </message>
    <message>
        <source>Add a member: {team}</source>
        <translation>เพิ่มกรรมการ: {team}</translation>
    </message>
    <message>
        <source>Add to the committee</source>
        <translation>เพิ่มในคณะกรรมการ</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>ชื่ออื่น</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Choose a parent …</source>
        <translation>เลือกผู้ปกครอง …</translation>
    </message>
    <message>
        <source>Committee of the parents</source>
        <translation>คณะกรรมการเครือข่ายผู้ปกครองของห้อง</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>ยังไม่ได้เลือกใคร</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>ยังไม่มีกรรมการ</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Take out of the committee</source>
        <translation>เอาออกจากคณะกรรมการ</translation>
    </message>
    <message>
        <source>Take out of the committee: {name}</source>
        <translation>เอาออกจากคณะกรรมการ: {name}</translation>
    </message>
    <message>
        <source>Take out of the team</source>
        <translation>นำออกจากทีม</translation>
    </message>
    <message>
        <source>Taken out of the committee.</source>
        <translation>เอาออกจากคณะกรรมการแล้ว</translation>
    </message>
    <message>
        <source>{team} · {class_} · {count}</source>
        <translation>{team} · {class_} · {count} คน</translation>
    </message>
    <message>
        <source>{team} · {count}</source>
        <translation>{team} · {count} คน</translation>
    </message>
</context>
<context>
    <name>Teams</name>
    <message>
        <source>Say who it is.</source>
        <translation>กรุณาระบุว่าเป็นใคร</translation>
    </message>
    <message>
        <source>There is no such team.</source>
        <translation>ไม่มีทีมนี้</translation>
    </message>
    <message>
        <source>This member is not here any more.</source>
        <translation>ไม่มีกรรมการคนนี้แล้ว</translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>กรรมการ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy last year&apos;s teams</source>
        <translation>คัดลอกทีมของปีก่อน</translation>
    </message>
    <message>
        <source>Copy the teams of {year}</source>
        <translation>คัดลอกทีมของปี {year}</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>กลับเป็นอย่างเดิมแล้ว</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>ทำรายงาน</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>ทีมดำเนินงาน</translation>
    </message>
    <message>
        <source>Teams of the year {year}</source>
        <translation>ทีมดำเนินงาน ปีการศึกษา {year}</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>บันทึกคำสั่งแล้ว</translation>
    </message>
    <message>
        <source>The teams of {year} are copied. Who works here no longer is left out.</source>
        <translation>คัดลอกทีมของปี {year} แล้ว ไม่รวมผู้ที่ไม่ได้ทำงานที่นี่แล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>{name} is in the team.</source>
        <translation>เพิ่ม {name} ในทีมแล้ว</translation>
    </message>
    <message>
        <source>{name} is out of the team.</source>
        <translation>นำ {name} ออกจากทีมแล้ว</translation>
    </message>
    <message>
        <source>{name}: saved</source>
        <translation>บันทึก {name} แล้ว</translation>
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
    <message>
        <source>Turn of the year …</source>
        <translation>เลื่อนชั้นขึ้นปีใหม่ …</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source> ({term}: {said})</source>
        <translation> (ภาค {term} {said})</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>ภาพ %n ภาพ</numerusform>
        </translation>
    </message>
    <message>
        <source>11 dimensions</source>
        <translation>11 ด้าน</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>บันทึกใหม่</translation>
    </message>
    <message>
        <source>After the home visit</source>
        <translation>งานหลังเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>สัญญาณอันตราย</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>An answer may mean danger: it still waits</source>
        <translation>มีคำตอบที่อาจหมายถึงอันตราย ยังรอการดูแล</translation>
    </message>
    <message>
        <source>An answer might have meant danger: looked after</source>
        <translation>มีคำตอบที่อาจหมายถึงอันตราย ดูแลแล้ว</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ตอบกลับแล้ว</translation>
    </message>
    <message>
        <source>Attendance and results</source>
        <translation>เวลาเรียนและผลการเรียน</translation>
    </message>
    <message>
        <source>BMI {word}</source>
        <translation>ดัชนีมวลกาย {word}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>เริ่มแผน</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>กำลังเขียน</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>ส่งกลับมา</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>แผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>ประชุมรายกรณี</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้องเรียน</translation>
    </message>
    <message>
        <source>Close to: {whom}</source>
        <translation>สนิทกับ{whom}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Conflict looked at</source>
        <translation>ดูข้อขัดแย้งแล้ว</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>ทำแล้ว: {what}</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>ประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>For the guidance teachers alone</source>
        <translation>เฉพาะครูแนะแนวเท่านั้น</translation>
    </message>
    <message>
        <source>From the former school</source>
        <translation>จากโรงเรียนเดิม</translation>
    </message>
    <message>
        <source>From {before} to class {room}</source>
        <translation>จาก {before} ไป {room}</translation>
    </message>
    <message>
        <source>Gets on well with others (SDQ, {who})</source>
        <translation>สัมพันธภาพกับผู้อื่นดี (SDQ {who})</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>จบการศึกษา</translation>
    </message>
    <message>
        <source>Groups by dimension over the terms</source>
        <translation>กลุ่มตามด้านในแต่ละภาคเรียน</translation>
    </message>
    <message>
        <source>Groups by dimension, so far</source>
        <translation>กลุ่มตามด้าน ย้อนหลัง</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>การเจริญเติบโต</translation>
    </message>
    <message>
        <source>Growth, z-scores</source>
        <translation>การเจริญเติบโต คะแนน z</translation>
    </message>
    <message>
        <source>Has a special talent</source>
        <translation>มีความสามารถพิเศษ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>Helps at home: {what}</source>
        <translation>ช่วยงานที่บ้าน: {what}</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Into class {room}</source>
        <translation>เข้าห้อง {room}</translation>
    </message>
    <message>
        <source>Know</source>
        <translation>รู้จัก</translation>
    </message>
    <message>
        <source>Left the school</source>
        <translation>ออกจากโรงเรียน</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>ติดตามผล</translation>
    </message>
    <message>
        <source>Not screened yet. The groups of each term stand here afterwards.</source>
        <translation>ยังไม่ได้คัดกรอง เมื่อคัดกรองแล้วกลุ่มของแต่ละภาคเรียนจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Nothing is written down in this step yet.</source>
        <translation>ขั้นตอนนี้ยังไม่มีบันทึก</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>บันทึกการสังเกต</translation>
    </message>
    <message>
        <source>Open a care plan</source>
        <translation>เปิดแผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>เปิดแผน</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>ส่งเสริม</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>ส่งต่อ</translation>
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
        <source>Screen</source>
        <translation>คัดกรอง</translation>
    </message>
    <message>
        <source>Screen (11 dimensions)</source>
        <translation>คัดกรอง 11 ด้าน</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>คัดกรอง</translation>
    </message>
    <message>
        <source>Sealed note</source>
        <translation>บันทึกลับ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>ส่งคืนแก้ไข</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>แสดงเพิ่ม (เหลือ %n รายการ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of the care system</source>
        <translation>ขั้นตอนของระบบดูแลช่วยเหลือ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Talents: {what}</source>
        <translation>ความสามารถพิเศษ: {what}</translation>
    </message>
    <message>
        <source>Term {term}</source>
        <translation>ภาคเรียนที่ {term}</translation>
    </message>
    <message>
        <source>The child&apos;s timeline</source>
        <translation>เส้นทางการดูแลของนักเรียน</translation>
    </message>
    <message>
        <source>The home was visited</source>
        <translation>เยี่ยมบ้านแล้ว</translation>
    </message>
    <message>
        <source>The way so far</source>
        <translation>เส้นทางการดูแล</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>ไม่มีบันทึกนี้แล้ว</translation>
    </message>
    <message>
        <source>To do by {day}: {what}</source>
        <translation>ต้องทำภายใน {day}: {what}</translation>
    </message>
    <message>
        <source>To do: {what}</source>
        <translation>ต้องทำ: {what}</translation>
    </message>
    <message>
        <source>Weight and height</source>
        <translation>น้ำหนักและส่วนสูง</translation>
    </message>
    <message>
        <source>Went to another school</source>
        <translation>ย้ายไปโรงเรียนอื่น</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>เขียนแล้ว</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>มีภาพ</translation>
    </message>
    <message numerus="yes">
        <source>absent %n day(s)</source>
        <translation>
            <numerusform>ขาด %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n ด้าน</numerusform>
        </translation>
    </message>
    <message>
        <source>grade average {gpa}</source>
        <translation>เกรดเฉลี่ย {gpa}</translation>
    </message>
    <message>
        <source>height {word}</source>
        <translation>ส่วนสูง {word}</translation>
    </message>
    <message>
        <source>income per head {baht} baht</source>
        <translation>รายได้ต่อหัว {baht} บาท</translation>
    </message>
    <message numerus="yes">
        <source>late %n day(s)</source>
        <translation>
            <numerusform>สาย %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>lives with {whom}</source>
        <translation>อยู่กับ{whom}</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>ไม่ได้คัดกรอง</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>ไม่ครบ</translation>
    </message>
    <message>
        <source>not finished yet</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>student</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>ครู</translation>
    </message>
    <message>
        <source>the parents came</source>
        <translation>ผู้ปกครองมาร่วม</translation>
    </message>
    <message>
        <source>the parents did not come</source>
        <translation>ผู้ปกครองไม่มา</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>ไม่ได้เข้าร่วม</translation>
    </message>
    <message>
        <source>z-scores by the WHO growth reference 2007, 5 to 19 years</source>
        <translation>ค่า z ตามเกณฑ์การเจริญเติบโตของ WHO ค.ศ. 2007 อายุ 5–19 ปี</translation>
    </message>
    <message>
        <source>{kg} kg, {cm} cm</source>
        <translation>{kg} กก. {cm} ซม.</translation>
    </message>
    <message>
        <source>● BMI for age  ■ height for age (z-scores; green: −2 to +1). {source}</source>
        <translation>● ดัชนีมวลกายตามอายุ  ■ ส่วนสูงตามอายุ (คะแนน z สีเขียวคือ −2 ถึง +1) {source}</translation>
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
        <source>Go to anything by its name</source>
        <translation>ไปที่ใดก็ได้ด้วยชื่อ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Lock, or switch user</source>
        <translation>ล็อก หรือเปลี่ยนผู้ใช้</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ภาคเรียน</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%n difference(s); to be put right before sending: {serious}</source>
        <translation>
            <numerusform>ไม่ตรงกัน %n จุด ต้องแก้ก่อนส่ง {serious} จุด</numerusform>
        </translation>
    </message>
    <message>
        <source>All totals agree with the headcount by grade and sex.</source>
        <translation>ยอดรวมทั้งหมดตรงกับจำนวนนักเรียนแยกชั้นและเพศ</translation>
    </message>
    <message>
        <source>Enter the numbers of DMC</source>
        <translation>กรอกยอดของ DMC</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Care plan of the former school</source>
        <translation>แผนช่วยเหลือจากโรงเรียนเดิม</translation>
    </message>
    <message>
        <source>Course and outcome</source>
        <translation>ความเป็นมาและผล</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Helped with so far</source>
        <translation>การช่วยเหลือที่ผ่านมา</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>วิธีช่วยเหลือ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>ปัญหา</translation>
    </message>
    <message>
        <source>Referral of the former school</source>
        <translation>การส่งต่อจากโรงเรียนเดิม</translation>
    </message>
    <message>
        <source>Say to which school the student goes.</source>
        <translation>ระบุโรงเรียนที่นักเรียนย้ายไป</translation>
    </message>
    <message>
        <source>Something was written about the student since. Correct it on the student&apos;s page instead.</source>
        <translation>มีการบันทึกข้อมูลของนักเรียนหลังจากนั้นแล้ว ให้แก้ไขที่หน้าของนักเรียนแทน</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>The package is damaged or not whole. Ask the other school to send it again.</source>
        <translation>แฟ้มเสียหายหรือไม่ครบ ขอให้โรงเรียนต้นทางส่งใหม่</translation>
    </message>
    <message>
        <source>The package was made by a newer careapp. Update this one first.</source>
        <translation>แฟ้มนี้สร้างจาก careapp รุ่นใหม่กว่า ให้ปรับรุ่นโปรแกรมก่อน</translation>
    </message>
    <message>
        <source>The passphrase is not right. Ask the other school to read it out once more.</source>
        <translation>รหัสผ่านไม่ถูกต้อง ขอให้โรงเรียนต้นทางอ่านให้ฟังอีกครั้ง</translation>
    </message>
    <message>
        <source>The student is in class {name} already.</source>
        <translation>นักเรียนอยู่ห้อง {name} อยู่แล้ว</translation>
    </message>
    <message>
        <source>This is not a package of a student: *.caretransfer.</source>
        <translation>แฟ้มนี้ไม่ใช่แฟ้มย้ายนักเรียน (*.caretransfer)</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>ยกเลิกไปแล้ว</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>สิ่งที่ขอความช่วยเหลือ</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>สิ่งที่สังเกตเห็น</translation>
    </message>
    <message>
        <source>What was still wrong</source>
        <translation>ปัญหาที่ยังเหลือ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>ทำแล้ว {day}</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>ยังไม่ได้ทำ</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ยังดำเนินการ</translation>
    </message>
    <message>
        <source>to be done by {day}</source>
        <translation>กำหนดทำภายใน {day}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>อ่าน “{name}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a file of one student.</source>
        <translation>“{name}” ใหญ่เกินกว่าจะเป็นไฟล์ของนักเรียนคนเดียว</translation>
    </message>
</context>
<context>
    <name>TransfersCard</name>
    <message>
        <source>Came from {school} on {day}</source>
        <translation>ย้ายมาจาก{school} เมื่อ {day}</translation>
    </message>
    <message>
        <source>Other schools</source>
        <translation>โรงเรียนอื่น</translation>
    </message>
    <message>
        <source>To another school …</source>
        <translation>ย้ายไปโรงเรียนอื่น …</translation>
    </message>
    <message>
        <source>Went to {school} on {day}</source>
        <translation>ย้ายไป{school} เมื่อ {day}</translation>
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
    <name>TrustDialog</name>
    <message>
        <source>As the key says</source>
        <translation>ตามที่ระบุในกุญแจ</translation>
    </message>
    <message>
        <source>Its packages are taken in here from now on. It is trusted on this computer alone.</source>
        <translation>ต่อไปเครื่องนี้จะรับไฟล์ส่งมอบจากเครื่องนั้น ความเชื่อถือนี้มีผลเฉพาะในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>Ring them up: the 24 digits that their screen shows under “Laptops”</source>
        <translation>โทรถามกัน: ตัวเลข 24 หลักที่หน้าจอของเขาแสดงในแท็บ “เครื่องที่เชื่อถือ”</translation>
    </message>
    <message>
        <source>That is another laptop. Do not trust it; ask for the key once more.</source>
        <translation>เป็นรหัสของเครื่องอื่น อย่าเชื่อถือ ขอกุญแจใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>That is the fingerprint of this key.</source>
        <translation>ตรงกับกุญแจนี้</translation>
    </message>
    <message>
        <source>The fingerprint that is read aloud</source>
        <translation>รหัสประจำเครื่องที่อีกฝ่ายอ่านให้ฟัง</translation>
    </message>
    <message>
        <source>This is the coordinator&apos;s laptop</source>
        <translation>เป็นเครื่องของผู้ประสานงาน</translation>
    </message>
    <message>
        <source>Trust a laptop</source>
        <translation>เชื่อถือเครื่อง</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>เชื่อถือเครื่องนี้</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>ผู้ใช้เครื่องนั้น</translation>
    </message>
</context>
<context>
    <name>TurnDialog</name>
    <message>
        <source>It is one step, and can be taken back as one until the new year is used.</source>
        <translation>ทำเสร็จในขั้นตอนเดียว และยกเลิกได้ในขั้นตอนเดียวจนกว่าจะมีข้อมูลของปีใหม่</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>The new classes hold from {day} on. What was written so far stays.</source>
        <translation>ห้องใหม่มีผลตั้งแต่ {day} ข้อมูลเดิมทั้งหมดยังอยู่</translation>
    </message>
    <message>
        <source>Turn the year</source>
        <translation>เลื่อนชั้น</translation>
    </message>
    <message>
        <source>Turn the year into {year}?</source>
        <translation>เลื่อนชั้นเข้าปีการศึกษา {year} หรือไม่</translation>
    </message>
    <message>
        <source>Why they go up already</source>
        <translation>เหตุผลที่เลื่อนชั้นก่อน DMC ปิดรอบ</translation>
    </message>
</context>
<context>
    <name>TurnPage</name>
    <message>
        <source>Class numbers by name</source>
        <translation>เรียงเลขที่ตามชื่อ</translation>
    </message>
    <message>
        <source>Class numbers in the new year</source>
        <translation>เลขที่ในปีใหม่</translation>
    </message>
    <message>
        <source>Class numbers stay</source>
        <translation>ใช้เลขที่เดิม</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>ห้อง {name}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>ห้องเรียน</translation>
    </message>
    <message>
        <source>Classes of this year</source>
        <translation>ห้องเรียนของปีนี้</translation>
    </message>
    <message>
        <source>Students of the class</source>
        <translation>นักเรียนในห้อง</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>ทั้งห้อง</translation>
    </message>
    <message>
        <source>This student</source>
        <translation>คนนี้</translation>
    </message>
    <message>
        <source>Turn the year …</source>
        <translation>เลื่อนชั้น …</translation>
    </message>
    <message>
        <source>Who goes up comes into class</source>
        <translation>คนที่เลื่อนชั้นไปอยู่ห้อง</translation>
    </message>
    <message>
        <source>Write it as grade and room: ป.4/1</source>
        <translation>เขียนเป็นชั้นและห้อง เช่น ป.4/1</translation>
    </message>
</context>
<context>
    <name>UnansweredDialog</name>
    <message>
        <source>All classes</source>
        <translation>ทุกชั้น</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Make the list …</source>
        <translation>ทำรายการ …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>The students of whom an answer of the family is missing, or was no.</source>
        <translation>นักเรียนที่ผู้ปกครองยังไม่ตอบ หรือไม่ยินยอม</translation>
    </message>
    <message>
        <source>Who has not answered</source>
        <translation>ผู้ที่ยังไม่ตอบ</translation>
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
    <name>UsesCard</name>
    <message numerus="yes">
        <source>%n of children outside your classes</source>
        <translation>
            <numerusform>นักเรียนนอกห้องของท่าน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. It is chosen in referrals, activities and plans.</source>
        <translation>ยังไม่มี เลือกภาคีเครือข่ายนี้ได้ในการส่งต่อ กิจกรรม และแผนช่วยเหลือ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>เปิดดู</translation>
    </message>
    <message>
        <source>Where this partner took part</source>
        <translation>สิ่งที่ภาคีเครือข่ายรายนี้มีส่วนร่วม</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>และก่อนหน้านี้อีก %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>An account cannot have that name.</source>
        <translation>ใช้ชื่อนี้เป็นบัญชีไม่ได้</translation>
    </message>
    <message>
        <source>That is not this folder&apos;s recovery code. Check each group.</source>
        <translation>ไม่ใช่รหัสกู้คืนของโฟลเดอร์นี้ กรุณาตรวจทีละกลุ่ม</translation>
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
        <source>keys.json is missing: without it no password opens the school.</source>
        <translation>ไม่พบไฟล์ keys.json หากไม่มีไฟล์นี้ รหัสผ่านใดก็เปิดข้อมูลโรงเรียนไม่ได้</translation>
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
    <name>VisitChild</name>
    <message>
        <source>Fill in the visit</source>
        <translation>บันทึกการเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Home visits so far</source>
        <translation>ประวัติการเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>In the round</source>
        <translation>นัดเยี่ยม</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>เปิดบันทึกการเยี่ยม</translation>
    </message>
    <message>
        <source>The address is not known.</source>
        <translation>ยังไม่มีที่อยู่</translation>
    </message>
    <message>
        <source>The child&apos;s page</source>
        <translation>หน้าของนักเรียน</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>เรื่องที่ต้องติดตาม</translation>
    </message>
    <message>
        <source>came after the count day: not counted</source>
        <translation>เข้าเรียนหลังวันนับ จึงไม่นับ</translation>
    </message>
</context>
<context>
    <name>VisitPapers</name>
    <message>
        <source>Drawing the paper …</source>
        <translation>กำลังจัดหน้ากระดาษ …</translation>
    </message>
    <message>
        <source>Nobody is listed. Choose above whose forms are printed.</source>
        <translation>ไม่มีใครในรายชื่อ เลือกด้านบนก่อนว่าจะพิมพ์แบบของใคร</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message numerus="yes">
        <source>Save the blank forms of %n child(ren)</source>
        <translation>
            <numerusform>บันทึกแบบเปล่าของนักเรียน %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is saved.</source>
        <translation>บันทึก {file} แล้ว</translation>
    </message>
</context>
<context>
    <name>VisitPlanPart</name>
    <message>
        <source>Day of the visit</source>
        <translation>วันที่จะไปเยี่ยม</translation>
    </message>
    <message>
        <source>Earlier in the round</source>
        <translation>เลื่อนขึ้นในรอบ</translation>
    </message>
    <message>
        <source>Later in the round</source>
        <translation>เลื่อนลงในรอบ</translation>
    </message>
    <message>
        <source>Plan the {nth}</source>
        <translation>นัดเยี่ยม{nth}</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>บันทึกวันนัด</translation>
    </message>
    <message>
        <source>Say on which day the home is visited once more.</source>
        <translation>ระบุวันที่จะเยี่ยมบ้านอีกครั้ง</translation>
    </message>
    <message>
        <source>Take off the round</source>
        <translation>เอาออกจากรอบ</translation>
    </message>
    <message>
        <source>To mind on the way</source>
        <translation>ข้อควรระวังหรือเส้นทาง</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>พรุ่งนี้</translation>
    </message>
    <message>
        <source>Who goes along, or went</source>
        <translation>ผู้ร่วมเยี่ยม</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>ครูผู้เยี่ยม</translation>
    </message>
</context>
<context>
    <name>VisitPlanner</name>
    <message numerus="yes">
        <source>%n more: choose a class above.</source>
        <translation>
            <numerusform>อีก %n คน เลือกห้องด้านบนก่อน</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Children: the space bar ticks</source>
        <translation>นักเรียน กดเว้นวรรคเพื่อเลือก</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>เริ่มวันที่</translation>
    </message>
    <message>
        <source>Homes a day, at the most</source>
        <translation>วันละไม่เกินกี่บ้าน</translation>
    </message>
    <message>
        <source>New this year</source>
        <translation>เข้าใหม่ปีนี้</translation>
    </message>
    <message>
        <source>Not visited, no day</source>
        <translation>ยังไม่เยี่ยม ยังไม่นัด</translation>
    </message>
    <message>
        <source>On Saturdays and Sundays too</source>
        <translation>รวมวันเสาร์และอาทิตย์</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n visit(s)</source>
        <translation>
            <numerusform>จัดรอบเยี่ยม %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a round</source>
        <translation>จัดรอบเยี่ยม</translation>
    </message>
    <message>
        <source>Take the ticks out</source>
        <translation>ไม่เลือกใคร</translation>
    </message>
    <message>
        <source>The days are shown once the round is planned.</source>
        <translation>วันนัดจะแสดงเมื่อจัดรอบเยี่ยมแล้ว</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>เลือกทุกคนที่แสดง</translation>
    </message>
    <message>
        <source>Tick the children on the left: the days are shown here, by village.</source>
        <translation>เลือกนักเรียนก่อน แล้ววันนัดจะแสดงตรงนี้ เรียงตามหมู่บ้าน</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>พรุ่งนี้</translation>
    </message>
    <message>
        <source>Village head, nurse</source>
        <translation>ผู้ใหญ่บ้าน พยาบาล</translation>
    </message>
    <message>
        <source>When and with whom</source>
        <translation>วันไหน ไปกับใคร</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>ผู้ร่วมเยี่ยม</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>ครูผู้เยี่ยม</translation>
    </message>
    <message>
        <source>Whom to choose from</source>
        <translation>เลือกจากใคร</translation>
    </message>
    <message>
        <source>Whose homes</source>
        <translation>บ้านของใคร</translation>
    </message>
    <message>
        <source>{day}: {names}</source>
        <translation>{day}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>… till {day}, %n day(s) in all</source>
        <translation>
            <numerusform>… ถึง {day} รวม %n วัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>รูปถ่าย %n รูป</numerusform>
        </translation>
    </message>
    <message>
        <source>No home visit so far.</source>
        <translation>ยังไม่เคยเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>ไม่มีรูป</translation>
    </message>
    <message>
        <source>Photo of the home</source>
        <translation>รูปถ่ายบ้าน</translation>
    </message>
    <message>
        <source>{leader}, with {others}</source>
        <translation>{leader} พร้อมด้วย{others}</translation>
    </message>
</context>
<context>
    <name>VisitTasks</name>
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
        <translation>เกินกำหนด {day}</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n day(s) past its day</source>
        <translation>
            <numerusform>เลยวันนัด %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>2nd visit</source>
        <translation>ครั้งที่ 2</translation>
    </message>
    <message>
        <source>3rd visit</source>
        <translation>ครั้งที่ 3</translation>
    </message>
    <message>
        <source>A. {name}</source>
        <translation>อ.{name}</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกห้อง</translation>
    </message>
    <message>
        <source>Choose first whom to visit.</source>
        <translation>เลือกก่อนว่าจะไปเยี่ยมบ้านใคร</translation>
    </message>
    <message>
        <source>Counted: the children in class now, as nobody was on the count day. Visited: a finished home-visit form of this term.</source>
        <translation>นับนักเรียนที่อยู่ในห้องตอนนี้ เพราะในวันนับยังไม่มีใคร · เยี่ยมแล้ว คือมีแบบบันทึกการเยี่ยมบ้านของภาคเรียนนี้ที่กรอกเสร็จแล้ว</translation>
    </message>
    <message>
        <source>Counted: the children in class on the count day, {day}. Visited: a finished home-visit form of this term.</source>
        <translation>นับนักเรียนที่อยู่ในห้องในวันนับ {day} · เยี่ยมแล้ว คือมีแบบบันทึกการเยี่ยมบ้านของภาคเรียนนี้ที่กรอกเสร็จแล้ว</translation>
    </message>
    <message>
        <source>House {n}</source>
        <translation>บ้านเลขที่ {n}</translation>
    </message>
    <message>
        <source>How far the home visits are</source>
        <translation>ความก้าวหน้าการเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Last visit {day}</source>
        <translation>เยี่ยมล่าสุด {day}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ไม่อยู่ในห้องแล้ว</translation>
    </message>
    <message>
        <source>Moo {n}</source>
        <translation>หมู่ {n}</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>ยังไม่นัด</translation>
    </message>
    <message>
        <source>Never visited</source>
        <translation>ยังไม่เคยเยี่ยม</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>ยังไม่นัด</translation>
    </message>
    <message>
        <source>Not all of these children are in your classes.</source>
        <translation>มีนักเรียนที่ไม่อยู่ในห้องของคุณ</translation>
    </message>
    <message>
        <source>Past its day</source>
        <translation>เลยวันนัด</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>นัดแล้ว</translation>
    </message>
    <message>
        <source>Say how many homes are visited a day.</source>
        <translation>ระบุว่าจะไปเยี่ยมวันละกี่บ้าน</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>เขียนว่าต้องทำอะไร</translation>
    </message>
    <message>
        <source>T. {name}</source>
        <translation>ต.{name}</translation>
    </message>
    <message>
        <source>The home was visited on {day}: choose a later day.</source>
        <translation>เยี่ยมบ้านไปแล้วเมื่อ {day} ให้เลือกวันหลังจากนั้น</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>เยี่ยมแล้ว</translation>
    </message>
    <message>
        <source>Visited {day}</source>
        <translation>เยี่ยมแล้ว {day}</translation>
    </message>
    <message>
        <source>home-visit forms {place} {term}</source>
        <translation>แบบเยี่ยมบ้าน {place} {term}</translation>
    </message>
    <message>
        <source>income {baht} baht a head and month</source>
        <translation>รายได้ {baht} บาทต่อคนต่อเดือน</translation>
    </message>
    <message>
        <source>term {term}</source>
        <translation>ภาคเรียน {term}</translation>
    </message>
    <message>
        <source>{leader}, with {others}</source>
        <translation>{leader} พร้อมด้วย{others}</translation>
    </message>
    <message>
        <source>{n} of {all} visited ({percent}%)</source>
        <translation>เยี่ยมแล้ว {n} จาก {all} คน ({percent}%)</translation>
    </message>
    <message>
        <source>{n}th visit</source>
        <translation>ครั้งที่ {n}</translation>
    </message>
</context>
<context>
    <name>VisitsBoard</name>
    <message numerus="yes">
        <source>%n more came later: in the list, not in the bar.</source>
        <translation>
            <numerusform>เข้าเรียนทีหลังอีก %n คน อยู่ในรายชื่อแต่ไม่อยู่ในแถบ</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>ข้างรายชื่อ</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>แบบเปล่า</translation>
    </message>
    <message>
        <source>Children of the round</source>
        <translation>นักเรียนในรอบเยี่ยม</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>รายห้อง</translation>
    </message>
    <message>
        <source>Class by class (press to see who)</source>
        <translation>รายห้อง (กดเพื่อดูรายชื่อ)</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Home visits · {place}</source>
        <translation>เยี่ยมบ้าน · {place}</translation>
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
        <source>Past their day</source>
        <translation>เลยวันนัด</translation>
    </message>
    <message>
        <source>Plan a round</source>
        <translation>จัดรอบเยี่ยม</translation>
    </message>
    <message>
        <source>Round sheet</source>
        <translation>ใบออกเยี่ยม</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>นักเรียน</translation>
    </message>
    <message>
        <source>There are no students here yet. Bring in the list first.</source>
        <translation>ยังไม่มีนักเรียน นำเข้ารายชื่อก่อน</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>ต้องติดตาม</translation>
    </message>
    <message>
        <source>To the list of students</source>
        <translation>ไปนำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>หมู่บ้าน</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>แสดงใครในรายชื่อ</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Home visits</source>
        <translation>เยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>นัดเยี่ยม {day}</translation>
    </message>
    <message>
        <source>To the round</source>
        <translation>ไปหน้าเยี่ยมบ้าน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message numerus="yes">
        <source>%n visit(s) planned, by village and house.</source>
        <translation>
            <numerusform>จัดรอบเยี่ยมแล้ว %n คน เรียงตามหมู่บ้านและบ้านเลขที่</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>กลับเป็นเหมือนเดิมแล้ว</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>คนต่อไป: {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Taken off the round.</source>
        <translation>เอาออกจากรอบแล้ว</translation>
    </message>
    <message>
        <source>The day is saved.</source>
        <translation>บันทึกวันนัดแล้ว</translation>
    </message>
    <message>
        <source>The task is added.</source>
        <translation>เพิ่มเรื่องที่ต้องติดตามแล้ว</translation>
    </message>
    <message>
        <source>The visit of {name} is in. Write below what is to be followed up.</source>
        <translation>บันทึกการเยี่ยมบ้านของ {name} แล้ว มีเรื่องต้องติดตามให้เขียนไว้ด้านล่าง</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>{name} is gone to earlier now.</source>
        <translation>เลื่อน {name} ให้เยี่ยมก่อนแล้ว</translation>
    </message>
    <message>
        <source>{name} is gone to later now.</source>
        <translation>เลื่อน {name} ไปเยี่ยมทีหลังแล้ว</translation>
    </message>
</context>
<context>
    <name>WhichHub</name>
    <message>
        <source>It came with the account; for this laptop you choose one of your own later.</source>
        <translation>ได้มาพร้อมบัญชี ส่วนรหัสผ่านของเครื่องนี้ตั้งเองในขั้นต่อไป</translation>
    </message>
    <message>
        <source>Without it the hub lets nobody in.</source>
        <translation>กรุณาใส่รหัสผ่านของเซิร์ฟเวอร์กลาง</translation>
    </message>
</context>
<context>
    <name>WhoWorksHere</name>
    <message>
        <source>The folder on this laptop is named after it; the rest comes with a package.</source>
        <translation>ใช้ตั้งชื่อโฟลเดอร์ในเครื่องนี้ ข้อมูลอื่นมากับไฟล์ส่งมอบ</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>It is as it was before.</source>
        <translation>กลับเป็นอย่างเดิมแล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
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
        <source>The title “{title}” of the sheet “{sheet}” counts. Change it there.</source>
        <translation>ใช้ชื่อแบบ “{title}” ในแผ่นงาน “{sheet}” ให้แก้ที่แผ่นงานนั้น</translation>
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
<context>
    <name>YearTurn</name>
    <message>
        <source>Again</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ขึ้นเป็น</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>DMC&apos;s round at the end of the year is open until {day}: {title}.</source>
        <translation>DMC ยังไม่ปิดรอบสิ้นปี จนถึง {day}: {title}</translation>
    </message>
    <message>
        <source>DMC&apos;s round at the end of the year is still open. Say why the students go up already.</source>
        <translation>DMC สิ้นปีการศึกษายังไม่ปิดรอบ บอกเหตุผลที่เลื่อนชั้นก่อน</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>จบ</translation>
    </message>
    <message>
        <source>Goes up</source>
        <translation>เลื่อนชั้น</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>จบการศึกษา</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>ย้ายออก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>ห้องใหม่</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Nobody is in a class: there is no one to move.</source>
        <translation>ไม่มีนักเรียนในห้องเรียน จึงไม่มีใครให้เลื่อนชั้น</translation>
    </message>
    <message>
        <source>Now {now} students: {parts}. In the new year {then} in {rooms} classes.</source>
        <translation>ขณะนี้ {now} คน: {parts} ปีใหม่เหลือ {then} คน ใน {rooms} ห้อง</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation>เหตุผล: {why}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>ซ้ำชั้น</translation>
    </message>
    <message>
        <source>The classes have changed meanwhile. Look once more.</source>
        <translation>ห้องเรียนมีการเปลี่ยนแปลงระหว่างนี้ ตรวจดูอีกครั้ง</translation>
    </message>
    <message>
        <source>The year stays turned: of {count} students something was written in the new year already. Correct single students on their pages.</source>
        <translation>ยกเลิกการเลื่อนชั้นไม่ได้ เพราะมีข้อมูลของปีใหม่แล้ว {count} คน แก้ไขเป็นรายคนที่หน้าของนักเรียน</translation>
    </message>
    <message>
        <source>The year {year} was turned into already.</source>
        <translation>เลื่อนชั้นเข้าปีการศึกษา {year} แล้ว</translation>
    </message>
    <message>
        <source>This turn was taken back already.</source>
        <translation>การเลื่อนชั้นนี้ยกเลิกไปแล้ว</translation>
    </message>
    <message>
        <source>Turned into {year} on {day} by {who}: {parts}</source>
        <translation>เลื่อนเข้าปีการศึกษา {year} เมื่อ {day} โดย {who}: {parts}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>เลื่อน</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>{n} go up</source>
        <translation>เลื่อนชั้น {n} คน</translation>
    </message>
    <message>
        <source>{n} graduate</source>
        <translation>จบ {n} คน</translation>
    </message>
    <message>
        <source>{n} leave</source>
        <translation>ย้ายออก {n} คน</translation>
    </message>
    <message>
        <source>{n} repeat</source>
        <translation>ซ้ำชั้น {n} คน</translation>
    </message>
</context>
<context>
    <name>YearTurnScreen</name>
    <message>
        <source>Back to the settings</source>
        <translation>กลับไปการตั้งค่า</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>จากปีการศึกษา {before} เป็น {after}</translation>
    </message>
    <message>
        <source>Hand a class over</source>
        <translation>ส่งมอบห้องเรียน</translation>
    </message>
    <message>
        <source>Hand classes over</source>
        <translation>ส่งมอบห้องเรียน</translation>
    </message>
    <message>
        <source>Import the list</source>
        <translation>นำเข้ารายชื่อ</translation>
    </message>
    <message>
        <source>Nobody is in a class yet. Begin with the list of students.</source>
        <translation>ยังไม่มีนักเรียนในห้องเรียน เริ่มจากนำเข้ารายชื่อนักเรียน</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>กำลังบันทึก …</translation>
    </message>
    <message>
        <source>Take it back …</source>
        <translation>ยกเลิกการเลื่อนชั้น</translation>
    </message>
    <message>
        <source>The administrator or the care coordinator turns the year.</source>
        <translation>ผู้ดูแลระบบหรือรองฯ/ผู้ประสานงานเป็นผู้เลื่อนชั้น</translation>
    </message>
    <message>
        <source>The turn into {year} is taken back: all classes are as they were.</source>
        <translation>ยกเลิกการเลื่อนชั้นเข้าปี {year} แล้ว ทุกห้องเป็นเหมือนเดิม</translation>
    </message>
    <message>
        <source>Turn of the year</source>
        <translation>เลื่อนชั้นขึ้นปีใหม่</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>You hand your class over.</source>
        <translation>ส่วนครูส่งมอบห้องเรียนของตน</translation>
    </message>
</context>
</TS>
