; The installer for one person: needs no administrator, and leaves what the person set up.
; Given by `cargo xtask package`: TITLE, VERSION, SOURCE (the folder with the files), OUTPUT, ICON, HOMEPAGE, WORDS (the
; languages, from ui/locales/<language>/packages.ftl: of several NSIS takes the person's own, or the first).

; A program for 64 bits, as what it installs is.
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 32
; The same files make the same installer, whenever they were built.
SetDateSave off
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include LogicLib.nsh
!include nsDialogs.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\MailSetupWizard"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
; https://learn.microsoft.com/microsoft-edge/webview2/concepts/distribution#detect-if-a-webview2-runtime-is-already-installed
!define WEBVIEW2 "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

Name "${TITLE}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText " "
VIProductVersion "${VERSION}.0"
!macro About LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "The ${TITLE} authors, MIT licence"
!macroend

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${__FILEDIR__}\finish.bmp"
!define MUI_FINISHPAGE_RUN "$INSTDIR\mail-setup-wizard.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_LICENSE "${SOURCE}\LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_SHOW OfferOnlyWhatOpens
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "${WORDS}"

; An open program cannot be written over: better nothing is changed than half of it.
!macro StopIfOpen
  ${If} ${FileExists} "$INSTDIR\mail-setup-wizard.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\mail-setup-wizard.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; What the window needs, as far as it is there.
Var WebView2

Section
  !insertmacro StopIfOpen
  SetOutPath "$INSTDIR"
  File "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\mail-setup-wizard.exe"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\mail-setup-wizard.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The ${TITLE} authors"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "${HOMEPAGE}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegStr HKCU "${APP_PATHS}\mail-setup.exe" "" "$INSTDIR\mail-setup.exe"
  WriteRegStr HKCU "${APP_PATHS}\mail-setup-wizard.exe" "" "$INSTDIR\mail-setup-wizard.exe"

  ReadRegStr $WebView2 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW2}" "pv"
  ${If} $WebView2 == ""
    ReadRegStr $WebView2 HKLM "SOFTWARE\${WEBVIEW2}" "pv"
  ${EndIf}
  ${If} $WebView2 == ""
    ReadRegStr $WebView2 HKCU "Software\${WEBVIEW2}" "pv"
  ${EndIf}
  ${If} $WebView2 == "0.0.0.0"
    StrCpy $WebView2 ""
  ${EndIf}
  ${If} $WebView2 == ""
    DetailPrint "$(NO_WEBVIEW2)"
    MessageBox MB_OK|MB_ICONINFORMATION "$(NO_WEBVIEW2)" /SD IDOK
  ${EndIf}
SectionEnd

; Without WebView2 it would not. The keyboard must not stay on what cannot be pressed.
Function OfferOnlyWhatOpens
  ${If} $WebView2 == ""
    ${NSD_Uncheck} $mui.FinishPage.Run
    ${NSD_SetFocus} $mui.Button.Next
    EnableWindow $mui.FinishPage.Run 0
  ${EndIf}
FunctionEnd

Function un.onInit
  MessageBox MB_YESNO|MB_ICONQUESTION "$(STAYS)" /SD IDYES IDYES +2
  Quit
FunctionEnd

Section "Uninstall"
  !insertmacro StopIfOpen
  ; Only the program knows its task. Where it cannot switch it off, the rest goes all the same.
  nsExec::Exec /TIMEOUT=60000 '"$INSTDIR\mail-setup.exe" watch disable'
  Pop $0
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$INSTDIR\mail-setup.exe"
  Delete "$INSTDIR\mail-setup-wizard.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\README.txt"
  Delete "$INSTDIR\THIRD-PARTY-LICENSES.txt"
  Delete "$INSTDIR\uninstall.exe"
  ; What somebody else put there stays.
  RMDir "$INSTDIR"
  ; What the window's browser engine kept: it holds nothing of an account.
  RMDir /r "$LOCALAPPDATA\io.github.mail-setup-wizard\EBWebView"
  RMDir "$LOCALAPPDATA\io.github.mail-setup-wizard"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${APP_PATHS}\mail-setup.exe"
  DeleteRegKey HKCU "${APP_PATHS}\mail-setup-wizard.exe"
SectionEnd
