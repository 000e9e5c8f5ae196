package org.pleiad.orb.interceptor;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.Refused;

/** What the servant does when a call reaches it. */
enum Scenario {
    REPLIES(CompletionStatus.COMPLETED_YES),
    RAISES_A_USER_EXCEPTION(CompletionStatus.COMPLETED_YES),
    RAISES_BEFORE_IT_HAS_DONE_ANYTHING(CompletionStatus.COMPLETED_NO),
    RAISES_WHEN_IT_HAS_DONE_IT(CompletionStatus.COMPLETED_YES),
    IS_CALLED_ONE_WAY(CompletionStatus.COMPLETED_MAYBE);

    /** What the client knows then. */
    final CompletionStatus completion;

    Scenario(CompletionStatus completion) {
        this.completion = completion;
    }

    boolean isException() {
        return this != REPLIES && this != IS_CALLED_ONE_WAY;
    }

    /** Calls, and tells how it ended. */
    String call(Echo echo) {
        try {
            switch (this) {
                case REPLIES -> echo.ping(1);
                case RAISES_A_USER_EXCEPTION -> echo.refuse("full");
                case RAISES_BEFORE_IT_HAS_DONE_ANYTHING -> echo.ping(-1);
                case RAISES_WHEN_IT_HAS_DONE_IT -> echo.ping(-2);
                case IS_CALLED_ONE_WAY -> echo.note(1);
            }
            return "replied";
        } catch (Refused refused) {
            return "refused";
        } catch (NO_PERMISSION raised) {
            return "raised " + raised.getClass().getSimpleName() + " " + raised.minor + " " + raised.completed.value();
        }
    }

    /** How a call ends that nobody interferes with. */
    String undisturbed() {
        return switch (this) {
            case REPLIES, IS_CALLED_ONE_WAY -> "replied";
            case RAISES_A_USER_EXCEPTION -> "refused";
            case RAISES_BEFORE_IT_HAS_DONE_ANYTHING -> raised(0, CompletionStatus.COMPLETED_NO);
            case RAISES_WHEN_IT_HAS_DONE_IT -> raised(0, CompletionStatus.COMPLETED_YES);
        };
    }

    static String raised(int minor, CompletionStatus completed) {
        return "raised NO_PERMISSION " + minor + " " + completed.value();
    }

    /** A servant that plays them. */
    static class Servant extends EchoServant {
        @Override
        public int ping(int value) {
            super.ping(value);
            if (value == -1) {
                throw new NO_PERMISSION(0, CompletionStatus.COMPLETED_NO);
            }
            if (value == -2) {
                throw new NO_PERMISSION(0, CompletionStatus.COMPLETED_YES);
            }
            return value + 1;
        }
    }
}
