@echo off
rem Starts chungtay on Windows. The program is the file chungtay beside this one, which is a jar.
rem Texts are plain ASCII here: what is in a batch file is read in the code page of the window.
setlocal EnableExtensions DisableDelayedExpansion

set "self=%~dp0chungtay"
if exist "%self%" goto java
>&2 echo chungtay: thieu tep "%self%": hay chep ca hai tep chungtay va chungtay.cmd vao cung mot thu muc.
>&2 echo chungtay: "%self%" is missing: copy both files, chungtay and chungtay.cmd, into one folder.
exit /b 3

:java
set "java="
if not defined JAVA_HOME goto path
set "home=%JAVA_HOME:"=%"
if exist "%home%\bin\java.exe" set "java=%home%\bin\java.exe"
if defined java goto version
>&2 echo chungtay: JAVA_HOME la "%home%" nhung o do khong co bin\java.exe; dung java khac tim duoc.
>&2 echo chungtay: JAVA_HOME is "%home%", which has no bin\java.exe; looking for another java.

:path
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto version
>&2 echo chungtay: khong tim thay Java: hay cai Java 17 tro len, hoac dat JAVA_HOME vao thu muc cua no.
>&2 echo chungtay: no Java found: install Java 17 or newer, or set JAVA_HOME to its folder.
exit /b 3

rem The version stands in a file beside Java; where there is none, Java itself is asked.
:version
set "version="
for %%d in ("%java%\..\..") do set "home=%%~fd"
if not exist "%home%\release" goto ask
for /f "usebackq tokens=1,2 delims==" %%a in ("%home%\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if defined version goto compare
:ask
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /c:" version "^"') do if not defined version set "version=%%~v"
:compare
set "major=0"
for /f "tokens=1,2 delims=.-+_" %%a in ("%version%") do if "%%a"=="1" (set "major=%%b") else set "major=%%a"
if %major% GEQ 17 goto start
>&2 echo chungtay: can Java 17 tro len, nhung "%java%" la Java %version%: hay cai ban moi hon roi dat JAVA_HOME.
>&2 echo chungtay: Java 17 or newer is needed, but "%java%" is Java %version%: install a newer one and set JAVA_HOME.
exit /b 3

:start
set "collector=@flags.collector@"
rem Any collector of one's own stands for this one: Java refuses two.
set "all=%CHUNGTAY_JAVA_OPTS% %JDK_JAVA_OPTIONS% %JAVA_TOOL_OPTIONS%"
set "all=%all:"=%"
if not "%all:-XX:+Use=%"=="%all%" set "collector="

set "compiler=@flags.much@"
set "word=%~1"
if not defined word goto texts
if "%word:~0,1%"=="-" goto texts
for %%c in (@commands.texts@) do if "%word%"=="%%c" goto texts
goto run
:texts
set "compiler=@flags.texts@"

rem The window shows UTF-8 as long as the program runs, and then what it showed before.
:run
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set "page=%%p"
chcp 65001 >nul 2>&1
"%java%" @flags.always@ %collector% %compiler% %CHUNGTAY_JAVA_OPTS% -jar "%self%" %*
set "code=%ERRORLEVEL%"
if defined page chcp %page% >nul 2>&1
endlocal & exit /b %code%
