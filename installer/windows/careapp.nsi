; The installer: for one user, without an administrator, in Thai and English.
; Made by installer/windows/build.py, which says VERSION, NUMBERS, STAGE, SIZE (in kB) and OUT.
; /S installs without a word; /D=FOLDER, the last word and without quotes, says where to.
; Exit: 0 done, 1 left by the user, 2 careapp is open or the folder is not free, 3 too old a Windows.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\careapp"
!define OWN "Software\careapp"
!define TYPES "Software\Classes"

Name "careapp"
Caption "$(CAPTION)"
UninstallCaption "$(UNCAPTION)"
BrandingText "careapp ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\careapp"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow
ManifestSupportedOS Win10
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "careapp"
VIAddVersionKey "FileDescription" "careapp"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "careapp.ico"
!define MUI_UNICON "careapp.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!define MUI_LANGDLL_WINDOWTITLE "careapp"
!define MUI_LANGDLL_INFO "ภาษา / Language"

!define MUI_WELCOMEPAGE_TITLE "$(WELCOME)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME_TEXT)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "$(COPYING)"
!define MUI_PAGE_HEADER_SUBTEXT " "
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(DONE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT " "
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(STOPPED)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT " "
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(DONE)"
!define MUI_FINISHPAGE_TEXT "$(DONE_TEXT)"
!define MUI_FINISHPAGE_BUTTON "$(FINISH)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\careapp.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(RUN)"
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "$(UNCAPTION)"
!define MUI_PAGE_HEADER_SUBTEXT " "
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UNCONFIRM)"
!define MUI_UNCONFIRMPAGE_TEXT_LOCATION "$(UNWHERE)"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_PAGE_HEADER_TEXT "$(REMOVING)"
!define MUI_PAGE_HEADER_SUBTEXT " "
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(REMOVED)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT " "
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "Thai"
!insertmacro MUI_LANGUAGE "English"
!include words.nsh

; --- what both do ---

; A program that runs cannot be written to: then nothing is changed.
!macro WaitTillClosed FILE
  ${If} ${FileExists} "${FILE}"
    ${Do}
      ClearErrors
      FileOpen $0 "${FILE}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${Break}
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 2
      Quit
    ${Loop}
  ${EndIf}
!macroend

!macro TellShell
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro AddType ENDING WORDS
  WriteRegStr HKCU "${TYPES}\careapp.${ENDING}" "" "${WORDS}"
  WriteRegStr HKCU "${TYPES}\careapp.${ENDING}\DefaultIcon" "" "$INSTDIR\careapp.exe,1"
  WriteRegStr HKCU "${TYPES}\careapp.${ENDING}\shell\open\command" "" '"$INSTDIR\careapp.exe" open "%1"'
  WriteRegStr HKCU "${TYPES}\.${ENDING}" "" "careapp.${ENDING}"
!macroend

!macro RemoveType ENDING
  ReadRegStr $0 HKCU "${TYPES}\.${ENDING}" ""
  ${If} $0 == "careapp.${ENDING}"
    DeleteRegKey HKCU "${TYPES}\.${ENDING}"
  ${EndIf}
  DeleteRegKey HKCU "${TYPES}\careapp.${ENDING}"
!macroend

; --- install ---

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

; The folder of the data is no place for the program, nor one that holds something else.
!macro RequireFreeFolder
  StrCpy $1 ""
  ${If} $INSTDIR == "$LOCALAPPDATA\careapp"
    StrCpy $1 "taken"
  ${ElseIf} ${FileExists} "$INSTDIR\app\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\app\python311._pth"
    StrCpy $1 "taken"
  ${EndIf}
  ${If} $1 != ""
    MessageBox MB_OK|MB_ICONSTOP "$(TAKEN)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
!macroend

Section
  !insertmacro RequireFreeFolder
  !insertmacro WaitTillClosed "$INSTDIR\careapp.exe"
  !insertmacro WaitTillClosed "$INSTDIR\careapp-cli.exe"

  ; The new one is whole before the old one goes.
  RMDir /r "$INSTDIR\app.new"
  SetOutPath "$INSTDIR\app.new"
  File /r "${STAGE}\app\*"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\app"
  ClearErrors
  Rename "$INSTDIR\app.new" "$INSTDIR\app"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(OPEN)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\LICENSES"
  File /r "${STAGE}\LICENSES"
  File "${STAGE}\careapp.exe"
  File "${STAGE}\careapp-cli.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\careapp.lnk" "$INSTDIR\careapp.exe"
  ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
  ${If} $0 == "" ; at an update the desktop is left as its user made it
    CreateShortcut "$DESKTOP\careapp.lnk" "$INSTDIR\careapp.exe"
  ${EndIf}

  WriteRegStr HKCU "${KEY}" "DisplayName" "careapp"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\careapp.exe,0"
  WriteRegStr HKCU "${KEY}" "Publisher" "careapp"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1

  !insertmacro AddType "carebackup" "$(BACKUP)"
  !insertmacro AddType "carefeedback" "$(FEEDBACK)"
  !insertmacro AddType "carekey" "$(LAPTOP_KEY)"
  !insertmacro AddType "carepackage" "$(PACKAGE)"
  !insertmacro AddType "caretransfer" "$(TRANSFER)"
  !insertmacro TellShell
SectionEnd

; --- uninstall: the program alone; schools, settings and backups stay where they are ---

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Uninstall"
  !insertmacro WaitTillClosed "$INSTDIR\careapp.exe"
  !insertmacro WaitTillClosed "$INSTDIR\careapp-cli.exe"
  !insertmacro RemoveType "carebackup"
  !insertmacro RemoveType "carefeedback"
  !insertmacro RemoveType "carekey"
  !insertmacro RemoveType "carepackage"
  !insertmacro RemoveType "caretransfer"
  !insertmacro TellShell
  Delete "$SMPROGRAMS\careapp.lnk"
  Delete "$DESKTOP\careapp.lnk"
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\app.new"
  RMDir /r "$INSTDIR\LICENSES"
  Delete "$INSTDIR\careapp.exe"
  Delete "$INSTDIR\careapp-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "${OWN}"
SectionEnd
