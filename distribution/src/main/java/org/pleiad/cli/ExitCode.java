package org.pleiad.cli;

/** What the command's exit status means; scripts depend on it. */
public final class ExitCode {

    /** Done. */
    public static final int OK = 0;

    /** The IDL has errors, or the call failed. */
    public static final int FAILED = 1;

    /** The command line is not understood. */
    public static final int USAGE = 2;

    /** Nobody answers at the address. */
    public static final int UNREACHABLE = 3;

    /** The server answers, but there is no such object or name. */
    public static final int NOT_FOUND = 4;

    /** The call went through, and the operation raised a user exception. */
    public static final int RAISED = 5;

    private ExitCode() {}
}
