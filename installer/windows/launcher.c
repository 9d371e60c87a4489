/* careapp.exe (a window) and, with -DCONSOLE, careapp-cli.exe (the command line).

   Python runs in this very process, from app\python311.dll beside the program: the task bar, the
   task manager and the file types then show careapp and its picture, where a shortcut to
   pythonw.exe would show Python's. What is given in the command line is passed on as it is. */

#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define ROOM 32768 /* the longest path of Windows */
#define NO_PROGRAM 86 /* Python is there and careapp is not */

/* `-m MODULE` is for the program itself: its bench starts parts of it as programs of their own. */
static const wchar_t *START =
    L"import sys\n"
    L"if sys.argv[1:2] == ['-m']:\n"
    L"    import runpy\n"
    L"    del sys.argv[:2]\n"
    L"    runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)\n"
    L"    sys.exit()\n"
    L"try:\n"
    L"    from careapp.__main__ import main\n"
    L"except ImportError:\n"
    L"    sys.exit(86)\n"
    L"main()\n";

typedef int (*py_main)(int, wchar_t **);

static int missing(void) {
    int thai = PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_THAI;
    const wchar_t *words = thai
        ? L"\u0e42\u0e1b\u0e23\u0e41\u0e01\u0e23\u0e21 careapp \u0e44\u0e21\u0e48\u0e04\u0e23\u0e1a"
          L" \u0e01\u0e23\u0e38\u0e13\u0e32\u0e15\u0e34\u0e14\u0e15\u0e31\u0e49\u0e07\u0e43\u0e2b\u0e21\u0e48"
          L"\u0e2d\u0e35\u0e01\u0e04\u0e23\u0e31\u0e49\u0e07"
          L" \u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25\u0e02\u0e2d\u0e07\u0e42\u0e23\u0e07\u0e40\u0e23\u0e35\u0e22\u0e19"
          L"\u0e22\u0e31\u0e07\u0e2d\u0e22\u0e39\u0e48\u0e04\u0e23\u0e1a"
        : L"careapp is not complete: install it once more. The data of the school are not touched.";
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", words);
#else
    MessageBoxW(NULL, words, L"careapp", MB_OK | MB_ICONERROR);
#endif
    return 1;
}

int wmain(int count, wchar_t **words) {
    static wchar_t program[ROOM], library[ROOM];
    wchar_t *end;
    wchar_t **passed;
    HMODULE python;
    py_main run;
    int status, at = 0;

    GetModuleFileNameW(NULL, program, ROOM);
    wcscpy(library, program);
    end = wcsrchr(library, L'\\');
    if (end == NULL || end - library > ROOM - 32) return missing();
    wcscpy(end, L"\\app\\python311.dll");
    python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    run = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    passed = calloc(count + 5, sizeof *passed);
    if (run == NULL || passed == NULL) return missing();
    passed[at++] = program;
    passed[at++] = L"-X";
    passed[at++] = L"utf8";
    passed[at++] = L"-c";
    passed[at++] = (wchar_t *)START;
    for (int word = 1; word < count; word++) passed[at++] = words[word];
    status = run(at, passed);
    return status == NO_PROGRAM ? missing() : status;
}
