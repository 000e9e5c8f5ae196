package org.pleiad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.omg.CosNaming.NamingContextPackage.NotFound;

/** Turns what a verb throws into an exit status and a line for the user. */
final class Failures {

    private Failures() {}

    static int exitCode(Throwable failure) {
        if (failure instanceof TRANSIENT || failure instanceof COMM_FAILURE || failure instanceof TIMEOUT) {
            return ExitCode.UNREACHABLE;
        }
        if (failure instanceof OBJECT_NOT_EXIST || failure instanceof NotFound) {
            return ExitCode.NOT_FOUND;
        }
        return ExitCode.FAILED;
    }

    static String message(Throwable failure) {
        if (failure instanceof SystemException) {
            return failure.toString();
        }
        if (failure instanceof UncheckedIOException && failure.getCause() != null) {
            return message(failure.getCause());
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no file " + failure.getMessage();
        }
        boolean saysItAll = failure instanceof IOException || failure instanceof IllegalArgumentException;
        return saysItAll && failure.getMessage() != null ? failure.getMessage() : failure.toString();
    }
}
