package org.pleiad.orb.faults;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.Refused;

/**
 * One call and what its caller was told.
 *
 * @param number of the call
 * @param fault what the network did
 * @param told what the caller was told: YES also for a result and for a user exception
 * @param result what the call returned
 * @param exception the system exception, if there was one
 */
record Trial(int number, Fault fault, CompletionStatus told, int result, SystemException exception) {

    static Trial run(Echo echo, int number, Fault fault) {
        try {
            if (number % 4 == 3) {
                try {
                    echo.refuse(Integer.toString(number));
                } catch (Refused expected) {
                    return new Trial(number, fault, CompletionStatus.COMPLETED_YES, -1, null);
                }
                throw new AssertionError("call " + number + " did not raise its exception");
            }
            return new Trial(number, fault, CompletionStatus.COMPLETED_YES, echo.ping(number), null);
        } catch (SystemException e) {
            return new Trial(number, fault, e.completed, -1, e);
        }
    }

    /** Whether what was told is what happened; {@code null} if so, else what is wrong. */
    String contradiction(Tally servant) {
        int executions = servant.executions(number);
        if (executions > 1) {
            return "executed " + executions + " times: " + this;
        }
        if (told == CompletionStatus.COMPLETED_YES && executions != 1) {
            return "said to be executed, and was not: " + this;
        }
        if (told == CompletionStatus.COMPLETED_NO && executions != 0) {
            return "said not to be executed, and was: " + this;
        }
        if (exception == null && result >= 0 && result != servant.result(number)) {
            return "the result is not that of the execution, " + servant.result(number) + ": " + this;
        }
        return null;
    }
}
